"""What an entry of the list means on a day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.rules.asking import found, pack, told
from workstation.domain.calendar import add_years
from workstation.domain.codes import Result
from workstation.rules import ineligibility
from workstation.rules.ineligibility import SHIPPED, standing, terms_of

D = date(2013, 7, 15)
DAYS = st.dates(date(2009, 1, 1), date(2030, 12, 31))


def test_the_terms_for_lookups_without_a_pack_are_those_of_the_shipped_one():
    assert terms_of(pack()) == SHIPPED


@pytest.mark.parametrize(
    ("day", "bars"),
    [("2013-07-14", False), ("2013-07-15", True), ("2015-07-15", True), ("2015-07-16", False)],
)
def test_a_determination_bars_from_its_day_to_the_same_day_two_years_later(day, bars):
    answer = standing(D, None, date.fromisoformat(day))

    assert answer.bars_on_day is bars
    assert (answer.since, answer.until) == (D, date(2015, 7, 15))


def test_a_determination_of_29_february_bars_to_the_28th():
    assert standing(date(2012, 2, 29), None, date(2014, 2, 28)).bars_on_day
    assert standing(date(2012, 2, 29), None, date(2014, 3, 1)).bars_on_day is False


@pytest.mark.parametrize(("day", "bars"), [("2015-11-30", True), ("2015-12-01", None)])
def test_from_december_2015_a_determination_alone_says_nothing(day, bars):
    asked = date.fromisoformat(day)

    assert standing(asked, None, asked).bars_on_day is bars


SPELLINGS = [
    "Ineligible - unpaid monetary penalty",
    "Ineligible-unpaid monetary penalty",
    "Ineligible - Unpaid monetary penalty",
    "Ineligible – unpaid monetary penalty",
    "Ineligible – Unpaid monetary penalty",
    "  INELIGIBLE \u2014  Unpaid   monetary penalty ",
    "Ineligible",
]


@pytest.mark.parametrize("status", SPELLINGS)
def test_every_spelling_of_an_open_bar_is_read(status):
    answer = standing(date(2021, 1, 7), status, date(2023, 10, 4))

    assert answer.bars_on_day
    assert answer.until is None


@pytest.mark.parametrize("status", SPELLINGS)
def test_no_bar_runs_before_its_determination(status):
    assert standing(date(2021, 1, 7), status, date(2021, 1, 6)).bars_on_day is False


@pytest.mark.parametrize(
    ("day", "bars"), [("2023-09-25", False), ("2023-09-26", True), ("2024-09-26", True), ("2024-09-27", False)]
)
def test_a_status_with_a_day_bars_until_that_day(day, bars):
    status = "Ineligible until September 26, 2024"

    assert standing(date(2023, 9, 26), status, date.fromisoformat(day)).bars_on_day is bars


def test_eligible_does_not_bar_though_the_firm_is_listed():
    answer = standing(date(2023, 9, 26), "Eligible", date(2023, 10, 4))

    assert answer.bars_on_day is False
    assert answer.status == "Eligible"


def test_a_status_decides_over_the_day_of_the_determination():
    assert standing(D, "Eligible", date(2014, 1, 1)).bars_on_day is False


@pytest.mark.parametrize("status", ["Under review", "Eligible?", "Ineligible until further notice", "until 2024-01-01"])
def test_a_status_that_cannot_be_read_is_neither_yes_nor_no(status):
    assert standing(D, status, date(2014, 1, 1)).bars_on_day is None


@pytest.mark.parametrize("status", [None, "", "  ", "determined"])
def test_a_list_without_statuses_is_read_by_its_day(status):
    assert standing(D, status, date(2014, 1, 1)).bars_on_day
    assert standing(None, status, date(2014, 1, 1)).bars_on_day is None


def test_a_status_without_a_day_bars_from_ever():
    assert standing(None, "Ineligible", date(2016, 1, 1)).bars_on_day


@given(st.dates(date(2011, 4, 1), date(2015, 11, 30)), DAYS)
def test_a_determination_bars_exactly_within_its_two_years(determined, day):
    assert standing(determined, None, day).bars_on_day is (determined <= day <= add_years(determined, 2))


@given(st.one_of(st.none(), DAYS), st.text(max_size=40), DAYS)
def test_nothing_but_a_status_known_to_be_eligible_or_past_frees(determined, status, day):
    answer = standing(determined, status, day)

    if answer.bars_on_day is False:
        past = answer.until is not None and answer.until < day
        ahead = determined is not None and day < determined
        assert past or ahead or status.strip().casefold() == "eligible"


def check(**facts):
    return told(ineligibility_check={"list_date": "2015-07-10", **facts})


def test_a_listed_employer_decides_though_everything_else_is_blank():
    assert found("INEL-6", told(ineligibility_check={"result": "listed"})).result is Result.NOT_MET


def test_listed_alone_does_not_decide_on_a_list_with_statuses():
    case = told(ineligibility_check={"result": "listed", "list_date": "2016-01-15"})

    assert found("INEL-6", case, date(2016, 1, 20)).result is Result.INSUFFICIENT


def test_the_facts_used_are_named_by_their_path():
    finding = found("INEL-6", check(result="listed", entry={"determined_on": "2015-03-01", "name": "Nord"}))

    assert finding.facts["ineligibility_check.entry.determined_on"] == date(2015, 3, 1)
    assert finding.facts["ineligibility_check.result"] == "listed"
    assert finding.made_by == "officer"


@given(st.integers(0, 400))
def test_the_age_of_the_list_is_told_for_the_day_asked(days):
    finding = found("INEL-6", check(result="no_match"), date(2015, 7, 10) + timedelta(days=days))

    assert finding.why.facts["days"] == days
    assert (finding.trace[0].code == "rule.INEL-4.old-list") is (days > 7)


def test_a_name_is_asked_of_the_officer_and_an_entry_without_one_is_no_fault():
    assert found("INEL-6", check(result="another_employer", reason="Other number.")).result is Result.MET


def test_unknown_is_the_word_for_an_entry_that_tells_nothing():
    assert standing(None, None, D).status == ineligibility.UNKNOWN
