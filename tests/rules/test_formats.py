"""What cannot be true is refused at its place; what is merely unusual is said."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import full_case
from tests.rules.asking import told
from workstation.domain.case import HEAD, PARTS, part_of
from workstation.domain.errors import InputError
from workstation.rules.formats import business_number, check_case_part, warnings

TODAY = date(2015, 7, 15)


def refused(part, today=TODAY, **facts):
    case = told(**({part: facts} if part != HEAD else facts))
    with pytest.raises(InputError) as fault:
        check_case_part(part, part_of(case, part), today)
    return fault.value.code, fault.value.facts["where"]


@pytest.mark.parametrize("part", [HEAD, *PARTS])
def test_a_full_case_is_accepted_part_by_part(part):
    assert check_case_part(part, part_of(full_case(), part), TODAY) is None


@pytest.mark.parametrize("part", PARTS)
def test_a_part_taken_away_is_never_wrong(part):
    assert check_case_part(part, None, TODAY) is None


def test_a_birth_tomorrow_is_refused_and_one_today_is_not():
    assert refused("applicant", born_on="2015-07-16") == ("format.birth-in-future", "applicant.born_on")
    assert check_case_part("applicant", told(applicant={"born_on": "2015-07-15"}).applicant, TODAY) is None


@pytest.mark.parametrize(
    ("part", "facts", "where"),
    [
        (HEAD, {"received_on": "2015-07-16"}, "received_on"),
        ("opinion", {"issued_on": "2015-07-16"}, "opinion.issued_on"),
        ("ineligibility_check", {"checked_on": "2015-07-16"}, "ineligibility_check.checked_on"),
        ("sts", {"omc_consulted_on": "2015-07-16"}, "sts.omc_consulted_on"),
    ],
)
def test_what_has_happened_does_not_lie_ahead(part, facts, where):
    assert refused(part, **facts) == ("format.day-in-future", where)


@pytest.mark.parametrize(
    ("part", "facts"),
    [
        ("offer", {"starts_on": "2016-01-01", "ends_on": "2017-01-01"}),
        ("opinion", {"expires_on": "2016-01-01"}),
        ("proposed_permit", {"from": "2016-01-01", "to": "2017-01-01"}),
        ("caq", {"valid_to": "2016-01-01"}),
    ],
)
def test_what_is_to_come_may(part, facts):
    assert check_case_part(part, part_of(told(**{part: facts}), part), TODAY) is None


@pytest.mark.parametrize("number", ["123026635", "12302 6635", "123026635RC0001", "123026635 rt 0001"])
def test_a_business_number_with_its_check_digit_is_accepted(number):
    assert business_number(number).startswith("123026635")


@pytest.mark.parametrize(
    "number", ["123026634", "12302663", "1230266350", "123026635XX0001", "123026635RC000A", "abc", "\uff11\uff12\uff13"]
)
def test_another_is_refused(number):
    assert refused("employer", business_number=number) == ("format.business-number", "employer.business_number")


@given(st.integers(0, 8))
def test_one_wrong_digit_is_always_found(place):
    digits = list("123026635")
    digits[place] = str((int(digits[place]) + 1) % 10)

    with pytest.raises(InputError):
        business_number("".join(digits))


def test_an_occupation_is_one_of_its_edition():
    assert refused("offer", noc={"edition": 2011, "code": "6242"}) == ("format.noc", "offer.noc")
    assert check_case_part("offer", told(offer={"noc": {"edition": 2006, "code": "6242"}}).offer, TODAY) is None


def test_a_past_occupation_is_checked_at_its_place():
    case = told(work_history=[{"kind": "permit", "from": "2012-01-01", "noc": {"edition": 2011, "code": "0000"}}])

    with pytest.raises(InputError) as fault:
        check_case_part("work_history", case.work_history, TODAY)

    assert fault.value.facts["where"] == "work_history[0].noc"


@pytest.mark.parametrize(
    ("hours", "fine"), [("0.5", True), ("168", True), ("0", False), ("168.5", False), ("NaN", False)]
)
def test_hours_fit_into_a_week(hours, fine):
    if fine:
        assert check_case_part("offer", told(offer={"hours_per_week": hours}).offer, TODAY) is None
    else:
        assert refused("offer", hours_per_week=hours) == ("format.hours", "offer.hours_per_week")


@pytest.mark.parametrize("amount", ["NaN", "Infinity", "-1", "12.001", "1000000000.01"])
def test_a_wage_is_an_amount_of_money(amount):
    assert refused("offer", wage={"amount": amount, "per": "hour"}) == ("money.not-an-amount", "offer.wage.amount")


@pytest.mark.parametrize(
    ("part", "facts", "where"),
    [
        ("employer", {"legal_name": "x" * 201}, "employer.legal_name"),
        ("employer", {"address": {"city": "x" * 201}}, "employer.address.city"),
        ("qualifications", {"reasons": "x" * 10_001}, "qualifications.reasons"),
    ],
)
def test_a_text_longer_than_anybody_means_is_refused(part, facts, where):
    assert refused(part, **facts) == ("text.too-long", where)


@pytest.mark.parametrize("character", ["\0", "\x1b", "\x7f"])
def test_a_control_character_is_refused(character):
    assert refused("employer", legal_name=f"Nord{character}") == ("text.control-character", "employer.legal_name")


def test_reasons_may_be_long_and_have_lines():
    case = told(qualifications={"reasons": "x" * 9_990 + "\nSeen."})

    assert check_case_part("qualifications", case.qualifications, TODAY) is None


def test_a_list_was_published_before_it_was_searched():
    found = refused("ineligibility_check", list_date="2015-07-15", checked_on="2015-07-14")

    assert found == ("period.ends-before-start", "ineligibility_check.checked_on")


def test_a_document_was_written_before_it_arrived():
    case = told(
        documents=[{"document": "contract", "state": "received", "dated": "2015-07-02", "received_on": "2015-07-01"}]
    )

    with pytest.raises(InputError) as fault:
        check_case_part("documents", case.documents, TODAY)

    assert fault.value.facts["where"] == "documents[0].received_on"


def codes(**facts):
    return {said.code for said in warnings(told(**facts))}


def test_usual_numbers_are_not_warned_about():
    assert warnings(full_case()) == ()


@pytest.mark.parametrize("uci", ["12345678", "1234-5678", "1234567890", "12-3456-7890"])
def test_a_uci_has_eight_or_ten_digits(uci):
    assert codes(applicant={"uci": uci}) == set()


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"applicant": {"uci": "123456789"}}, "warning.applicant.uci"),
        ({"applicant": {"citizenship": "Philippines"}}, "warning.applicant.citizenship"),
        ({"file_number": "301234567"}, "warning.file_number"),
        ({"file_number": "WXY301234567"}, "warning.file_number"),
        ({"opinion": {"number": "812345"}}, "warning.opinion.number"),
        ({"imp_offer": {"number": "1234567"}}, "warning.imp_offer.number"),
    ],
)
def test_an_unusual_number_is_said_and_accepted(facts, code):
    assert codes(**facts) == {code}


@pytest.mark.parametrize("number", ["W301234567", "EP301234567"])
def test_an_application_number_has_one_or_two_letters(number):
    assert codes(file_number=number) == set()
