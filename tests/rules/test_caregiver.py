"""The Live-in Caregiver Program (LCP-1 to LCP-4, FIN-3)."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.rules.asking import found, told
from workstation.domain.caregiver import Accommodation
from workstation.domain.codes import Result
from workstation.rules.caregiver import age_on

DAY = date(2012, 7, 15)
POINTS = Accommodation.__struct_fields__
ADEQUATE = {name: name not in ("utility_space", "repairs_needed", "temporary") for name in POINTS}


def case(**caregiver):
    return told(stream="caregiver", received_on="2012-06-15", caregiver=caregiver)


def test_an_age_counts_from_birthday_to_birthday():
    assert age_on(date(1994, 7, 15), date(2012, 7, 14)) == 17
    assert age_on(date(1994, 7, 15), date(2012, 7, 15)) == 18
    assert age_on(date(1992, 2, 29), date(2010, 2, 28)) == 18


@pytest.mark.parametrize("point", POINTS)
def test_each_point_of_the_accommodation_fails_it_alone(point):
    failing = ADEQUATE | {point: not ADEQUATE[point]}

    assert found("LCP-2", case(accommodation=failing), DAY).result is Result.NOT_MET
    assert found("LCP-2", case(accommodation={point: not ADEQUATE[point]}), DAY).result is Result.NOT_MET


@pytest.mark.parametrize("point", POINTS)
def test_each_point_left_blank_leaves_it_open(point):
    partly = {name: value for name, value in ADEQUATE.items() if name != point}
    finding = found("LCP-2", case(accommodation=partly), DAY)

    assert finding.result is Result.INSUFFICIENT
    assert finding.why.facts["missing"] == f"caregiver.accommodation.{point}"


def test_a_room_with_everything_is_met():
    assert found("LCP-2", case(accommodation=ADEQUATE), DAY).result is Result.MET


@given(st.dictionaries(st.sampled_from(POINTS), st.booleans()), st.sampled_from(POINTS), st.booleans())
def test_adding_a_fact_never_turns_a_failed_room_into_an_adequate_one(facts, point, value):
    before = found("LCP-2", case(accommodation=facts), DAY).result
    after = found("LCP-2", case(accommodation={point: value} | facts), DAY).result

    assert before is not Result.NOT_MET or after is Result.NOT_MET


def care(**changes):
    whole = {
        "for": "child",
        "born_on": "2005-01-01",
        "private_household": True,
        "without_supervision": True,
        "need_explained": True,
        "relationship_proved": True,
    }
    return case(care={name: value for name, value in (whole | changes).items() if value is not None})


def test_care_of_a_child_is_met_with_every_point():
    assert found("LCP-1", care(), DAY).result is Result.MET


@pytest.mark.parametrize(
    "blank", ["for", "born_on", "private_household", "without_supervision", "need_explained", "relationship_proved"]
)
def test_care_with_a_blank_is_open(blank):
    assert found("LCP-1", care(**{blank: None}), DAY).result is Result.INSUFFICIENT


def test_a_wrong_point_decides_over_a_disputed_age():
    assert found("LCP-1", care(born_on="1994-07-15", private_household=False), DAY).result is Result.NOT_MET


@pytest.mark.parametrize(
    ("born", "warned"), [("1995-07-16", True), ("1995-07-15", True), ("1994-07-16", True), ("1996-07-16", False)]
)
def test_a_birthday_inside_the_offer_warns(born, warned):
    whole = care(born_on=born)
    with_offer = told(
        stream="caregiver",
        received_on="2012-06-15",
        offer={"ends_on": "2014-07-15"},
        caregiver={"care": {"for": "child", "born_on": born}},
    )

    assert bool(found("LCP-1", with_offer, DAY).trace) is warned
    assert found("LCP-1", whole, DAY).trace == ()


def test_an_offer_without_an_end_warns_of_nothing():
    offer = told(
        stream="caregiver",
        received_on="2012-06-15",
        offer={"title": "Caregiver"},
        caregiver={"care": {"for": "child", "born_on": "1995-07-16"}},
    )

    assert found("LCP-1", offer, DAY).trace == ()


def test_hrsdc_is_relied_on_for_blanks_unless_the_officer_re_assesses():
    opinion = {"result": "positive", "requested_on": "2012-01-15"}
    relied = told(stream="caregiver", received_on="2012-06-15", opinion=opinion)
    own = told(stream="caregiver", received_on="2012-06-15", opinion=opinion, caregiver={"assessed_by": "officer"})

    assert found("LCP-2", relied, DAY).made_by == "hrsdc"
    assert found("LCP-2", relied, DAY).result is Result.MET
    assert found("LCP-2", own, DAY).result is Result.INSUFFICIENT


def test_what_the_officer_saw_decides_over_what_hrsdc_found():
    opinion = {"result": "positive", "findings": {"d": "met"}}
    seen = told(
        stream="caregiver", received_on="2012-06-15", opinion=opinion, caregiver={"accommodation": {"lock": False}}
    )

    assert found("LCP-2", seen, DAY).result is Result.NOT_MET


def money(income):
    finance = {
        "area": "500000_plus",
        "caregiver_wage_year": "20000.00",
        "household": [{"role": "employer", "income": income}],
        "lico_override": {"amount": "40000.00", "reason": "Table of the officer."},
    }
    return case(finance=finance)


@pytest.mark.parametrize(
    ("income", "result", "word"),
    [
        ("60000.01", "met", "met"),
        ("60000.00", "met", "within_tolerance"),
        ("56000.00", "met", "within_tolerance"),
        ("55999.99", "not_met", "not_met"),
    ],
)
def test_money_is_met_above_the_cut_off_and_within_ten_per_cent(income, result, word):
    finding = found("FIN-3", money(income), DAY)

    assert (finding.result, finding.why.code) == (result, f"rule.FIN-3.{word}")


def test_money_shows_its_arithmetic():
    finding = found("FIN-3", money("60000.01"), DAY)

    assert str(finding.why.facts["amount"]) == "0.01"
    assert str(finding.why.facts["tolerance"]) == "4000.00"
    assert len(finding.trace) == 3


@pytest.mark.parametrize(
    ("document", "state", "assumed"),
    [
        ("notice_of_assessment", "received", False),
        ("notice_of_assessment", "reviewed", False),
        ("notice_of_assessment", "asked", True),
        ("notice_of_assessment", "waived", True),
        ("pd7a", "received", True),
    ],
)
def test_income_is_taken_as_stated_until_a_document_of_the_money_column_came(document, state, assumed):
    override = {"amount": "40000.00", "reason": "As published."}
    household = [{"role": "employer", "income": "90000.00"}]
    finance = {"caregiver_wage_year": "20000.00", "lico_override": override, "household": household}
    case = told(
        stream="caregiver",
        received_on="2012-06-15",
        caregiver={"care": {"for": "child"}, "finance": finance},
        documents=[{"document": document, "state": state}],
    )
    said = {one.code for one in found("FIN-3", case).assumptions}

    assert ("rule.FIN-6.assume-proved" in said) is assumed
