import json
from decimal import Decimal

import msgspec
import pytest

from tests.builders import caregiver, small_case
from tests.refusing import refused
from workstation.domain.caregiver import Accommodation, Care, Caregiver, Finance, HouseholdMember, LicoOverride
from workstation.domain.codes import CareFor, HouseholdRole
from workstation.domain.document import decode, encode


def document(**parts):
    least = json.loads(encode(small_case()))
    return json.dumps(least | {"caregiver": parts}).encode()


def test_who_is_cared_for_is_written_under_the_documents_own_word():
    written = json.loads(encode(small_case(caregiver=Caregiver(care=Care(CareFor.SENIOR)))))
    assert written["caregiver"] == {"care": {"for": "senior"}}
    assert decode(document(care={"for": "senior"})).caregiver.care.receiver is CareFor.SENIOR


def test_the_programs_word_for_it_is_not_the_documents():
    with refused("document.unknown-key") as caught:
        decode(document(care={"receiver": "senior"}))
    assert caught.value.facts["where"] == "caregiver.care.receiver"


def test_each_point_of_the_accommodation_may_be_yes_no_or_not_known():
    known = Accommodation(lock=False, heated=True)
    assert (known.lock, known.heated, known.furnished) == (False, True, None)
    assert len(Accommodation.__struct_fields__) == 14
    assert {getattr(Accommodation(), name) for name in Accommodation.__struct_fields__} == {None}


def test_somebody_of_the_household_has_a_place_in_it_but_maybe_no_known_income():
    assert HouseholdMember(HouseholdRole.CHILD).income is None
    with refused("document.missing-key") as caught:
        decode(document(finance={"household": [{"role": "employer"}, {"income": "1.00"}]}))
    assert caught.value.facts["where"] == "caregiver.finance.household[1].role"


def test_a_cut_off_of_the_officers_own_has_an_amount():
    assert LicoOverride(Decimal("43791.00")).reason is None
    with refused("document.missing-key") as caught:
        decode(document(finance={"lico_override": {"reason": "As published."}}))
    assert caught.value.facts["where"] == "caregiver.finance.lico_override.amount"


@pytest.mark.parametrize("amount", [70970, 70970.5])
def test_an_income_is_never_a_bare_number(amount):
    with pytest.raises(ValueError, match=r"document\.(wrong-type|odd-number)"):
        decode(document(finance={"household": [{"role": "employer", "income": amount}]}))


def test_an_empty_household_is_not_an_unknown_one():
    assert Finance(household=()) != Finance()
    assert msgspec.json.encode(Finance(household=())) == b'{"household":[]}'


def test_a_caregiver_case_comes_back_from_its_document_to_the_cent():
    case = small_case(caregiver=caregiver())
    again = decode(encode(case))
    assert again == case
    assert str(again.caregiver.finance.caregiver_wage_year) == "20592.00"
