"""Values that hold from a day to a day."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.citation import Source
from workstation.rules.dated import Dated, Step, fault_of

SOURCE = Source("A publication", "1", date(2026, 11, 21))


def step(since: str, value: int | None = 1, until: str | None = None, *, repealed: bool = False) -> Step[int]:
    end = date.fromisoformat(until) if until else None
    return Step(since=date.fromisoformat(since), source=SOURCE, value=value, until=end, repealed=repealed)


def dated(*steps: Step[int]) -> Dated[int]:
    return Dated(history=steps)


TWO = dated(step("2011-04-01", 2, "2013-12-30"), step("2013-12-31", 6, "2022-09-25"))


@pytest.mark.parametrize(
    ("day", "value"),
    [
        ("2011-03-31", None),
        ("2011-04-01", 2),
        ("2013-12-30", 2),
        ("2013-12-31", 6),
        ("2022-09-25", 6),
        ("2022-09-26", None),
    ],
)
def test_a_value_holds_from_its_first_day_to_its_last(day, value):
    assert TWO.on(date.fromisoformat(day)) == value


def test_a_step_without_a_last_day_holds_until_the_next():
    open_ended = dated(step("2011-04-01", 2), step("2013-12-31", 6))

    assert open_ended.on(date(2013, 12, 30)) == 2
    assert open_ended.on(date(2013, 12, 31)) == 6
    assert open_ended.until is None


def test_nothing_holds_after_a_repeal():
    repealed = dated(step("2011-04-01", 2), step("2012-04-01", None, repealed=True))

    assert repealed.on(date(2012, 3, 31)) == 2
    assert repealed.on(date(2012, 4, 1)) is None
    assert repealed.until == date(2012, 3, 31)
    assert repealed.nearest(date(2020, 1, 1)) == 2


def test_the_bounds_are_those_of_the_first_and_the_last_step():
    assert (TWO.since, TWO.until) == (date(2011, 4, 1), date(2022, 9, 25))


@pytest.mark.parametrize(("day", "value"), [("2000-01-01", 2), ("2012-01-01", 2), ("2030-01-01", 6)])
def test_the_nearest_value_is_the_one_before_else_the_first(day, value):
    assert TWO.nearest(date.fromisoformat(day)) == value


def test_the_nearest_of_a_history_that_begins_with_a_repeal_is_a_fault_of_ours():
    with pytest.raises(AssertionError):
        dated(step("2011-04-01", None, repealed=True)).nearest(date(2012, 1, 1))


@pytest.mark.parametrize(
    ("steps", "fault"),
    [
        ((), "pack.no-steps"),
        ((step("2011-04-01", None),), "pack.no-value"),
        ((step("2011-04-01", 1, repealed=True),), "pack.no-value"),
        ((step("2011-04-01", None, repealed=True),), "pack.no-value"),
        ((step("2011-04-01", 1, "2011-03-31"),), "pack.dates-not-rising"),
        ((step("2012-04-01"), step("2011-04-01")), "pack.dates-not-rising"),
        ((step("2011-04-01"), step("2011-04-01")), "pack.dates-not-rising"),
        ((step("2011-04-01", 1, "2012-04-01"), step("2012-04-01")), "pack.overlap"),
        ((step("2011-04-01", 1, "2012-03-30"), step("2012-04-01")), "pack.gap"),
        ((step("2011-04-01", 1, "2012-03-31"), step("2012-04-01")), None),
        ((step("2011-04-01"), step("2012-04-01", None, repealed=True)), None),
    ],
)
def test_a_history_is_without_gap_overlap_or_blank(steps, fault):
    assert fault_of(steps) == fault


@given(st.dates(date(2005, 1, 1), date(2030, 1, 1)))
def test_a_day_has_at_most_one_value_and_it_is_the_nearest(day):
    value = TWO.on(day)

    assert value is None or value == TWO.nearest(day)
