"""The answer of a count."""

from __future__ import annotations

from datetime import date

import pytest

from workstation.domain.codes import Result
from workstation.domain.duration import DurationAnswer, DurationCount, Resets, Span, Tally
from workstation.domain.finding import Statement


def answer(by_calendar: bool, by_days: bool) -> DurationCount:
    return DurationCount(
        spans=(),
        counts_to=date(2015, 1, 1),
        counted=Tally(0, 0),
        days=0,
        limit_reached=by_calendar,
        limit_reached_by_days=by_days,
        close=False,
        remaining=Tally(48, 0),
        resets=Resets(),
        periods=(),
    )


def test_a_span_holds_both_its_ends():
    assert Span(date(2012, 2, 28), date(2012, 3, 1)).days == 3


@pytest.mark.parametrize(
    ("by_calendar", "by_days", "agree"), [(True, True, True), (False, False, True), (True, False, False)]
)
def test_the_methods_agree_when_they_answer_alike(by_calendar, by_days, agree):
    assert answer(by_calendar, by_days).methods_agree is agree


def test_neither_forbidden_work_nor_a_near_limit_is_said_of_anybody_without_a_count():
    assert not answer(by_calendar=False, by_days=False).unauthorized
    without = DurationAnswer(Result.INSUFFICIENT, Statement("duration.no-history"))
    assert (without.count, without.near_limit, without.exception) == (None, False, None)
