"""The dated figures of the topics, each on the days around its steps."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from tests.rules.asking import pack
from workstation.domain.codes import Justification
from workstation.rules.topics import ChildAge, Excuse, Limit, ShortWork


@pytest.mark.parametrize(
    ("day", "years"), [("2013-12-30", 2), ("2013-12-31", 6), ("2022-09-25", 6), ("2022-09-26", None)]
)
def test_earlier_workers_are_looked_at_for_two_then_six_years(day, years):
    assert pack().treatment.window_years.on(date.fromisoformat(day)) == years


@pytest.mark.parametrize(("day", "excuse"), [("2020-04-19", None), ("2020-04-20", Excuse(False))])
def test_force_majeure_came_in_2020(day, excuse):
    assert pack().treatment.justification[Justification.FORCE_MAJEURE].on(date.fromisoformat(day)) == excuse


def test_every_justification_is_dated():
    assert set(pack().treatment.justification) == set(Justification)


@pytest.mark.parametrize(
    ("day", "portal"),
    [("2015-10-25", None), ("2015-10-26", "optional"), ("2015-11-20", "optional"), ("2015-11-21", "mandatory")],
)
def test_the_portal_was_a_choice_for_four_weeks(day, portal):
    assert pack().imp.portal.on(date.fromisoformat(day)) == portal


def test_the_fee_is_230_dollars():
    assert pack().imp.fee.on(date(2015, 2, 21)) == Decimal(230)


@pytest.mark.parametrize(("day", "months"), [("2013-05-21", 0), ("2013-05-22", 1)])
def test_an_absence_had_no_least_length_at_first(day, months):
    assert pack().duration.gap_months.on(date.fromisoformat(day)) == months


@pytest.mark.parametrize(
    ("day", "refuses"), [("2015-03-31", None), ("2015-04-01", True), ("2016-12-12", True), ("2016-12-13", None)]
)
def test_the_limit_refused_for_twenty_months(day, refuses):
    assert pack().duration.refuses.on(date.fromisoformat(day)) == refuses


def test_the_limit_is_held_by_both_methods():
    assert pack().duration.limit.on(date(2015, 4, 1)) == Limit(48, 1461)


def test_the_disputed_figures_carry_both_readings():
    assert pack().opinion.short_work_days.on(date(2011, 4, 1)) == ShortWork(29, 30)
    assert pack().caregiver.child_age.on(date(2011, 4, 1)) == ChildAge(18, 18)


def test_annex_b_does_not_have_r204_c():
    annex = pack().exceptions.annex_b

    assert "R204(c)" not in annex.category.values()
    assert "R204" not in annex.headings
    assert len(annex.category) == 33


def test_accommodation_asks_for_lock_and_bolt():
    wanted = pack().caregiver.accommodation.on(date(2012, 1, 1))

    assert wanted is not None
    assert (wanted["lock"], wanted["safety_bolt"], wanted["temporary"], len(wanted)) == (True, True, False, 14)
