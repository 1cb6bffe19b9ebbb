from datetime import date

import pytest

from tests.builders import applicant, employer, full_case, office_settings, small_case
from tests.exports.matters import scene
from tests.parts import offer
from workstation.domain.case import Office
from workstation.domain.codes import Language, Province, Stream
from workstation.domain.employer import Address, Employer, Representative
from workstation.domain.offer import ProposedPermit
from workstation.exports.values import VALUES


def told(name, language=Language.ENGLISH, **changes):
    return VALUES[name](scene(case=full_case(**changes), language=language))


def test_a_name_is_told_given_names_first():
    assert told("applicant_name") == "Ana Reyes"
    assert told("applicant_name", applicant=applicant(given_names=None)) == "Reyes"
    assert told("applicant_name", applicant=None) is None


def test_an_employer_is_told_with_its_other_name():
    assert told("employer") == "9012-3456 Québec inc. (operating as Café Nord)"
    assert told("employer", Language.FRENCH) == "9012-3456 Québec inc. (nom commercial\u00a0: Café Nord)"
    assert told("employer", employer=employer(operating_name="9012-3456 Québec inc.")) == "9012-3456 Québec inc."
    assert told("employer", employer=Employer(operating_name="Café Nord")) == "Café Nord"
    assert told("employer", employer=None) is None


def test_a_position_is_told_with_its_code_where_there_is_one():
    assert told("job") == "Cook (NOC 2011, 6322)"
    assert told("job", Language.FRENCH, offer=offer(noc=None)) == "Cook"
    assert told("job", offer=offer(title=None)) is None


@pytest.mark.parametrize(
    ("city", "province", "address", "shown"),
    [
        ("Nanaimo", Province.BC, None, "Nanaimo, British Columbia"),
        (None, Province.BC, None, "British Columbia"),
        ("Nanaimo", None, None, "Nanaimo"),
        (None, None, None, None),
        (None, None, Address(city="Gatineau", province=Province.QC), "Gatineau, Quebec"),
        (None, Province.QC, Address(city="Gatineau", province=Province.QC), "Gatineau, Quebec"),
        (None, Province.BC, Address(city="Gatineau", province=Province.QC), "British Columbia"),
    ],
)
def test_the_place_is_the_offers_and_the_employers_only_where_it_can_be(city, province, address, shown):
    case = {"offer": offer(city=city, province=province), "employer": employer(address=address)}
    assert told("place_of_work", **case) == shown


def test_french_sets_the_province_in_brackets():
    assert told("place_of_work", Language.FRENCH) == "Gatineau (Québec)"


def test_the_period_offered_falls_back_on_the_permit_but_the_permit_never_on_the_offer():
    permit = ProposedPermit(date(2015, 9, 1), date(2016, 8, 31))
    assert told("period_offered") == "August 1, 2015 to July 31, 2016"
    assert told("period_offered", offer=None, proposed_permit=permit) == "September 1, 2015 to August 31, 2016"
    assert told("period_of_permit", proposed_permit=None) is None


def test_an_exemption_is_told_by_code_and_in_full():
    full = "paragraph 205(a) of the Immigration and Refugee Protection Regulations"
    assert told("exemption") == f"R205(a) – {full}"
    assert told("exemption", exemption="T24") == "T24"


def test_the_opinion_and_its_author_have_the_names_of_the_day():
    early = {"received_on": date(2014, 1, 1), "decided_on": date(2014, 6, 19)}
    assert told("opinion_name", **early) == "labour market opinion (LMO)"
    assert told("opinion_label") == "Labour market impact assessment"
    assert "HRSDC" in str(told("opinion_author", **early))
    assert str(told("opinion_author")).startswith("Employment and Social Development Canada")


def test_a_permit_without_employer_is_named():
    assert told("open_permit", stream=Stream.OPEN) == "Open work permit"
    assert "section 186" in str(told("open_permit", stream=Stream.NO_PERMIT))


def test_the_office_of_the_case_signs_else_the_one_that_writes():
    assert told("office_name", office=Office(name="Hong Kong")) == "Hong Kong"
    here = scene(case=full_case(office=None), office=office_settings(name="Manila"))
    assert VALUES["office_name"](here) == "Manila"


def test_a_representative_is_told_with_the_firm():
    assert told("representative") == "J. Roy, Roy et associés"
    assert told("representative", representative=Representative("J. Roy")) == "J. Roy"


def test_what_a_bare_case_does_not_have_is_told_as_unknown_by_name():
    here = scene(case=small_case())
    for name in ("uci", "business_number", "offer_number", "caq_number", "opinion_number", "job"):
        assert VALUES[name](here) is None
    assert VALUES["born_on"](here) == "[not recorded: date of birth]"


@pytest.mark.parametrize("language", list(Language))
def test_every_value_that_can_be_unknown_has_a_name_for_it(language):
    here = scene(case=small_case(), language=language)
    outside_lists = [
        name for name in VALUES if not name.startswith(("ground_", "concern_", "document_", "worker_", "wage_"))
    ]
    for name in outside_lists:
        if name not in ("item", "opinion_factor") and not name.startswith(("occupation_", "conditions_")):
            told_now = VALUES[name](here)
            assert told_now is not None or here.words.knows(f"missing.{name}"), name
