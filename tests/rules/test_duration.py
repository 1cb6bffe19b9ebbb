"""The count of cumulative duration: rules DUR-1 to DUR-8."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.rules import slow_duration as slow
from workstation.domain.codes import GapReason, WorkKind
from workstation.domain.work_history import WorkPeriod
from workstation.rules.duration import Horizon, count
from workstation.rules.ledger import Limits

FLOOR = date(2011, 4, 1)
LIMITS = Limits(FLOOR, 48, 1461)
MONTH_LONG = Limits(FLOOR, 48, 1461, gap_months=1)
ISO = date.fromisoformat


def permit(since: str, until: str | None) -> WorkPeriod:
    return WorkPeriod(WorkKind.PERMIT, ISO(since), ISO(until) if until else None)


def entry(kind: WorkKind, since: str, until: str) -> WorkPeriod:
    return WorkPeriod(kind, ISO(since), ISO(until))


def gap(since: str, until: str, **changed: object) -> WorkPeriod:
    told = {"reason": GapReason.OUTSIDE_CANADA, "proof": ("stamps",), "accepted": True} | changed
    return WorkPeriod(WorkKind.GAP, ISO(since), ISO(until), **told)  # type: ignore[arg-type]  # builder of odd entries


def counted(*history: WorkPeriod, on: str = "2016-06-01", start: str | None = None, limits: Limits = LIMITS):
    return count(history, Horizon(ISO(on), ISO(start) if start else None), limits)


def test_four_years_from_the_first_day_are_reached_on_their_last_day():
    answer = counted(permit("2011-04-01", "2015-03-31"))
    assert (answer.counted.months, answer.counted.days_over, answer.days) == (48, 0, 1461)
    assert answer.limit_reached
    assert answer.limit_reached_by_days
    assert answer.reached_on == date(2015, 3, 31)
    assert answer.resets.since_limit == answer.resets.since_last_work == date(2019, 3, 31)


def test_one_day_less_does_not_reach_four_years():
    answer = counted(permit("2011-04-01", "2015-03-30"))
    assert not answer.limit_reached
    assert not answer.limit_reached_by_days
    assert answer.reached_on is None
    assert answer.close


def test_forty_eight_months_of_1460_days_part_the_two_methods():
    answer = counted(
        permit("2011-04-01", "2011-06-30"),
        permit("2011-08-01", "2012-07-31"),
        permit("2012-09-01", "2014-08-31"),
        permit("2014-10-01", "2015-06-30"),
    )
    assert (answer.counted.months, answer.days) == (48, 1460)
    assert answer.limit_reached
    assert not answer.limit_reached_by_days
    assert not answer.methods_agree


def test_forty_seven_months_and_thirty_days_are_not_four_years():
    answer = counted(permit("2011-04-01", "2015-02-28"), permit("2015-04-01", "2015-04-30"))
    assert (answer.counted.months, answer.limit_reached) == (48, True)
    short = counted(permit("2011-04-01", "2015-02-28"), permit("2015-05-01", "2015-05-30"))
    assert (short.counted.months, short.counted.days_over, short.limit_reached) == (47, 30, False)


def test_joining_two_stints_can_lower_the_calendar_sum_but_never_the_day_count():
    joined = counted(permit("2013-12-23", "2014-03-08"))
    apart = counted(permit("2013-12-23", "2014-02-05"), permit("2014-02-07", "2014-03-08"))
    assert (joined.counted.months, joined.counted.days_over) == (2, 14)
    assert (apart.counted.months, apart.counted.days_over) == (2, 16)
    assert joined.days == apart.days + 1


def test_three_years_used_leave_a_permit_until_the_end_of_the_fourth():
    answer = counted(permit("2011-06-01", "2014-05-31"), on="2014-05-01", start="2014-06-01")
    assert answer.latest_end == date(2015, 5, 31)
    assert (answer.remaining.months, answer.remaining.days_over) == (12, 0)


def test_nothing_may_be_granted_once_four_years_are_reached():
    answer = counted(permit("2011-04-01", "2015-03-31"), start="2015-06-01")
    assert answer.latest_end is None
    assert (answer.remaining.months, answer.remaining.days_over) == (0, 0)


def test_work_before_april_2011_does_not_count():
    answer = counted(permit("2009-01-01", "2011-04-01"))
    assert answer.days == 1


def test_work_after_the_day_before_the_proposed_start_does_not_count():
    answer = counted(permit("2015-01-01", "2015-12-31"), start="2015-02-01")
    assert answer.counts_to == date(2015, 1, 31)
    assert answer.days == 31


def test_an_open_entry_runs_to_the_day_the_history_counts_to():
    answer = counted(permit("2015-01-01", None), on="2015-01-10")
    assert answer.days == 10
    assert answer.periods[0].until == date(2015, 1, 10)


def test_an_open_entry_that_begins_later_counts_nothing():
    answer = counted(permit("2017-01-01", None), on="2015-01-10")
    assert answer.days == 0
    assert not answer.periods[0].counts


@pytest.mark.parametrize(("year", "days"), [(2013, 59), (2012, 60)])
def test_a_permit_ended_by_student_status_on_the_first_of_march_counts_two_months(year, days):
    answer = counted(permit(f"{year}-01-01", f"{year}-02-{days - 31}"))
    assert (answer.counted.months, answer.counted.days_over, answer.days) == (2, 0, days)


def test_study_takes_off_only_its_own_days_whatever_the_kind_of_work():
    answer = counted(
        permit("2013-01-01", "2013-03-31"),
        entry(WorkKind.UNAUTHORIZED, "2013-02-10", "2013-02-20"),
        entry(WorkKind.FULL_TIME_STUDY, "2013-02-01", "2013-02-28"),
    )
    assert answer.days == 62
    assert answer.unauthorized


def test_an_accepted_gap_takes_days_from_the_permit():
    answer = counted(permit("2012-01-01", "2012-12-31"), gap("2012-02-01", "2012-03-31"))
    assert answer.days == 366 - 60
    assert answer.periods[1].counts


def test_an_accepted_gap_never_erases_work_entered_as_worked():
    answer = counted(
        permit("2012-01-01", "2012-12-31"),
        entry(WorkKind.WITHOUT_PERMIT, "2012-02-01", "2012-02-29"),
        gap("2012-02-01", "2012-03-31"),
    )
    assert answer.days == 366 - 31


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"accepted": False}, "duration.gap-rejected"),
        ({"accepted": None}, "duration.gap-not-decided"),
        ({"proof": None}, "duration.gap-not-proved"),
        ({"paid_leave": True}, "duration.gap-paid"),
        ({"covered_by_contract": True}, "duration.gap-paid"),
    ],
)
def test_a_claim_that_is_not_a_gap_changes_nothing_but_shows_its_effect(changed, why):
    answer = counted(permit("2012-01-01", "2012-12-31"), gap("2012-02-01", "2012-03-31", **changed))
    assert answer.days == 366
    assert (answer.periods[1].days, answer.periods[1].why.code) == (60, why)
    assert not answer.periods[1].counts


@pytest.mark.parametrize(("until", "taken"), [("2014-03-09", 0), ("2014-03-10", 28)])
def test_an_absence_of_one_consecutive_month_is_needed_where_the_later_rule_holds(until, taken):
    answer = counted(permit("2014-01-01", "2014-12-31"), gap("2014-02-11", until), limits=MONTH_LONG)
    assert answer.days == 365 - taken


def test_the_length_of_the_whole_absence_decides_though_it_is_claimed_in_two_pieces():
    pieces = (gap("2014-02-11", "2014-02-20"), gap("2014-02-21", "2014-03-10"))
    answer = counted(permit("2014-01-01", "2014-12-31"), *pieces, limits=MONTH_LONG)
    assert answer.days == 365 - 28


def test_four_years_without_work_show_a_second_total():
    answer = counted(permit("2011-04-01", "2011-12-31"), permit("2016-01-01", "2016-03-31"))
    assert answer.after_reset is not None
    assert answer.after_reset.months == 3
    assert answer.counted.months == 12


def test_a_day_less_than_four_years_without_work_resets_nothing():
    answer = counted(permit("2011-04-01", "2011-12-31"), permit("2015-12-31", "2016-03-31"))
    assert answer.after_reset is None


def test_four_years_without_work_up_to_the_day_asked_leave_nothing_counted():
    answer = counted(permit("2011-04-01", "2012-05-31"), on="2016-05-31")
    assert answer.after_reset is not None
    assert (answer.after_reset.months, answer.after_reset.days_over) == (0, 0)


@pytest.mark.parametrize(
    ("until", "close"),
    [("2015-03-27", False), ("2015-03-28", True), ("2015-03-31", True), ("2015-04-03", True), ("2015-04-04", False)],
)
def test_three_days_from_the_limit_are_close_and_four_are_not(until, close):
    assert counted(permit("2011-04-01", until)).close is close


def test_either_method_may_stand_close_alone():
    by_days = counted(permit("2011-05-01", "2015-03-31"), permit("2015-05-01", "2015-05-29"))
    assert (by_days.counted.months, by_days.counted.days_over, by_days.days, by_days.close) == (47, 29, 1460, True)


def test_lawful_work_is_not_called_unauthorized():
    assert not counted(permit("2013-01-01", "2013-12-31")).unauthorized
    assert not counted().unauthorized


def test_an_empty_history_counts_nothing_and_leaves_four_years():
    answer = counted(on="2015-05-31", start="2015-06-01")
    assert (answer.days, answer.remaining.months, answer.latest_end) == (0, 48, date(2019, 5, 31))
    assert answer.resets.since_last_work is None


DAYS = st.integers(0, 2300).map(lambda number: date(2010, 9, 1) + timedelta(days=number))


@st.composite
def periods(draw):
    since = draw(DAYS)
    length = draw(st.one_of(st.integers(0, 40), st.integers(0, 800)))
    until = since + timedelta(days=length) if draw(st.integers(0, 9)) else None
    kind = draw(st.sampled_from([WorkKind.PERMIT, WorkKind.PERMIT, WorkKind.GAP, *WorkKind]))
    if kind is not WorkKind.GAP:
        return WorkPeriod(kind, since, until)
    told = {
        "proof": draw(st.sampled_from([None, ("stamps",), ("stamps",)])),
        "accepted": draw(st.sampled_from([True, True, False, None])),
        "paid_leave": draw(st.sampled_from([None, False, False, True])),
        "covered_by_contract": draw(st.sampled_from([None, False, False, True])),
    }
    return WorkPeriod(kind, since, until, **told)


HISTORIES = st.lists(periods(), max_size=9)


@settings(max_examples=2000)
@given(history=HISTORIES, on=DAYS, start=st.none() | DAYS, least=st.sampled_from([0, 1]))
def test_the_engine_agrees_with_a_slow_count_that_marks_days(history, on, start, least):
    horizon = Horizon(on, start)
    answer = count(history, horizon, Limits(FLOOR, 48, 1461, least))
    days = slow.counted_days(history, horizon.counts_to, least)
    assert answer.days == len(days)
    total = slow.total_of(days)
    assert answer.limit_reached == (total >= 48)
    assert answer.counted.months == total.numerator // total.denominator
    assert answer.reached_on == slow.reached_on(days)
    assert [(span.since, span.until) for span in answer.spans] == [tuple(run) for run in slow.runs_of(days)]
    assert answer.latest_end == (slow.latest_end(days, start) if start else None)


@given(history=HISTORIES, on=DAYS, order=st.randoms())
def test_the_order_of_the_entries_changes_nothing(history, on, order):
    answer = count(history, Horizon(on), LIMITS)
    order.shuffle(history)
    again = count(history, Horizon(on), LIMITS)
    assert (again.spans, again.reached_on, again.after_reset) == (answer.spans, answer.reached_on, answer.after_reset)


@given(history=HISTORIES, on=DAYS, since=DAYS, length=st.integers(0, 500))
def test_a_rejected_claim_changes_nothing(history, on, since, length):
    claim = WorkPeriod(WorkKind.GAP, since, since + timedelta(days=length), proof=("stamps",), accepted=False)
    with_claim = count([*history, claim], Horizon(on), LIMITS)
    assert with_claim.spans == count(history, Horizon(on), LIMITS).spans


@given(history=HISTORIES, on=DAYS, since=DAYS, length=st.integers(0, 500), more=st.integers(1, 60))
def test_widening_a_permit_never_lowers_the_day_count(history, on, since, length, more):
    narrow = WorkPeriod(WorkKind.PERMIT, since, since + timedelta(days=length))
    wide = WorkPeriod(WorkKind.PERMIT, since - timedelta(days=more), since + timedelta(days=length + more))
    assert count([*history, wide], Horizon(on), LIMITS).days >= count([*history, narrow], Horizon(on), LIMITS).days


@given(history=HISTORIES, since=DAYS, length=st.integers(0, 900), more=st.integers(1, 60))
def test_lengthening_the_last_period_never_lowers_the_calendar_count(history, since, length, more):
    earlier = [one for one in history if one.until is not None and one.until < since]
    short, long = (WorkPeriod(WorkKind.PERMIT, since, since + timedelta(days=days)) for days in (length, length + more))
    before, after = (count([*earlier, last], Horizon(date(2025, 1, 1)), LIMITS).counted for last in (short, long))
    assert (after.months, after.days_over) >= (before.months, before.days_over)
