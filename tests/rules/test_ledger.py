"""What becomes of each entry of a work history (DUR-1 to DUR-4)."""

from __future__ import annotations

from datetime import date

import pytest

from workstation.domain.codes import WorkKind
from workstation.domain.duration import CountedPeriod
from workstation.domain.finding import Statement
from workstation.domain.work_history import WorkPeriod
from workstation.rules.ledger import Ledger, Limits

ISO = date.fromisoformat
LIMITS = Limits(date(2011, 4, 1), 48, 1461)
COUNTS_TO = date(2015, 6, 30)
PROVED = {"proof": ("stamps",), "accepted": True}


def entry(kind, since, until=None, **told):
    return WorkPeriod(kind, ISO(since), ISO(until) if until else None, **told)


def permit(since, until=None):
    return entry(WorkKind.PERMIT, since, until)


def told(*history, limits=LIMITS):
    """Return what became of the last entry."""
    ledger = Ledger(history, COUNTS_TO, limits)
    return ledger.told(history[-1])


def period(since, until, days, code, **facts):
    """Return what is told of a period; it counts when it has days, unless ``counts`` says otherwise."""
    counted = facts.pop("counts", days > 0)
    return CountedPeriod(ISO(since), ISO(until), counted, days, Statement(f"duration.{code}", {"days": days, **facts}))


@pytest.mark.parametrize(
    "kind", [WorkKind.PERMIT, WorkKind.IMPLIED_STATUS, WorkKind.WITHOUT_PERMIT, WorkKind.UNAUTHORIZED]
)
def test_every_kind_of_work_counts_its_days(kind):
    assert told(entry(kind, "2013-01-01", "2013-01-31")) == period("2013-01-01", "2013-01-31", 31, "counts", entered=31)


def test_an_entry_over_the_first_day_counts_from_there_and_says_what_was_entered():
    assert told(permit("2011-03-30", "2011-04-02")) == period("2011-03-30", "2011-04-02", 2, "counts", entered=4)


def test_an_entry_before_the_first_day_counts_nothing_and_says_so():
    assert told(permit("2011-03-01", "2011-03-31")) == period(
        "2011-03-01", "2011-03-31", 0, "counts-nothing", entered=31
    )


def test_a_single_day_counts_one():
    assert told(permit("2011-04-01", "2011-04-01")) == period("2011-04-01", "2011-04-01", 1, "counts", entered=1)


def test_an_open_entry_runs_to_the_last_day_looked_at():
    assert told(permit("2015-06-30")) == period("2015-06-30", "2015-06-30", 1, "counts", entered=1)
    assert told(permit("2015-06-01")) == period("2015-06-01", "2015-06-30", 30, "counts", entered=30)


def test_an_open_entry_that_begins_later_stands_as_one_day_that_does_not_count():
    assert told(permit("2015-07-01")) == period("2015-07-01", "2015-07-01", 0, "counts-nothing", entered=1)


def test_an_end_after_the_last_day_looked_at_is_cut_and_told_as_entered():
    assert told(permit("2015-06-21", "2015-12-31")) == period("2015-06-21", "2015-12-31", 10, "counts", entered=194)


def test_a_permit_loses_study_and_accepted_absences_other_work_only_study():
    study = entry(WorkKind.FULL_TIME_STUDY, "2013-01-01", "2013-01-10")
    absence = entry(WorkKind.GAP, "2013-01-11", "2013-01-15", **PROVED)
    own = ("2013-01-01", "2013-01-31")

    assert told(study, absence, permit(*own)).days == 16
    assert told(study, absence, entry(WorkKind.IMPLIED_STATUS, *own)).days == 21


def test_study_says_how_many_days_of_any_work_it_takes():
    study = entry(WorkKind.FULL_TIME_STUDY, "2013-01-01", "2013-01-31")
    history = (permit("2013-01-01", "2013-01-10"), entry(WorkKind.UNAUTHORIZED, "2013-01-06", "2013-01-20"), study)

    assert told(*history) == CountedPeriod(
        date(2013, 1, 1), date(2013, 1, 31), False, 0, Statement("duration.study", {"days": 20})
    )


def test_an_accepted_absence_takes_its_days_of_the_permit_alone():
    absence = entry(WorkKind.GAP, "2013-01-05", "2013-01-20", **PROVED)
    assert told(permit("2013-01-01", "2013-01-10"), absence) == period("2013-01-05", "2013-01-20", 6, "gap-taken-off")


def test_work_and_study_inside_an_absence_are_not_its_effect():
    history = (
        permit("2013-01-01", "2013-01-31"),
        entry(WorkKind.WITHOUT_PERMIT, "2013-01-05", "2013-01-09"),
        entry(WorkKind.FULL_TIME_STUDY, "2013-01-10", "2013-01-14"),
        entry(WorkKind.GAP, "2013-01-05", "2013-01-20", **PROVED),
    )
    assert told(*history) == period("2013-01-05", "2013-01-20", 6, "gap-taken-off")


def test_an_accepted_absence_without_a_permit_counts_for_nothing():
    absence = entry(WorkKind.GAP, "2013-01-05", "2013-01-20", **PROVED)
    assert told(absence) == period("2013-01-05", "2013-01-20", 0, "gap-taken-off", counts=False)


@pytest.mark.parametrize(
    ("claim", "code"),
    [
        (PROVED | {"paid_leave": True}, "gap-paid"),
        (PROVED | {"covered_by_contract": True}, "gap-paid"),
        ({"paid_leave": True}, "gap-paid"),
        ({"accepted": True}, "gap-not-proved"),
        ({"accepted": True, "proof": ()}, "gap-not-proved"),
        ({"proof": ("stamps",)}, "gap-not-decided"),
        ({"proof": ("stamps",), "accepted": False}, "gap-rejected"),
    ],
)
def test_a_claim_that_takes_nothing_says_why_and_what_it_would_take(claim, code):
    absence = entry(WorkKind.GAP, "2013-01-05", "2013-01-20", **claim)
    assert told(permit("2013-01-01", "2013-01-10"), absence) == period(
        "2013-01-05", "2013-01-20", 6, code, counts=False
    )


@pytest.mark.parametrize(("until", "code"), [("2013-02-03", "gap-too-short"), ("2013-02-04", "gap-taken-off")])
def test_an_absence_of_a_day_less_than_a_month_is_too_short_where_a_month_is_asked(until, code):
    absence = entry(WorkKind.GAP, "2013-01-05", until, **PROVED)
    limits = Limits(date(2011, 4, 1), 48, 1461, gap_months=1)
    assert told(permit("2013-01-01", "2013-12-31"), absence, limits=limits).why.code == f"duration.{code}"


def test_an_open_claim_runs_to_the_last_day_looked_at_and_a_later_one_takes_nothing():
    held = permit("2015-01-01", "2015-12-31")
    assert told(held, entry(WorkKind.GAP, "2015-06-30", **PROVED)) == period(
        "2015-06-30", "2015-06-30", 1, "gap-taken-off"
    )
    assert told(held, entry(WorkKind.GAP, "2015-07-01", **PROVED)).days == 0


def test_time_worked_is_told_before_and_after_study_is_taken_off():
    study = entry(WorkKind.FULL_TIME_STUDY, "2013-01-11", "2013-01-20")
    ledger = Ledger((permit("2013-01-01", "2013-01-31"), study), COUNTS_TO, LIMITS)

    assert [(span.since.day, span.until.day) for span in ledger.presumed] == [(1, 31)]
    assert [(span.since.day, span.until.day) for span in ledger.counted] == [(1, 10), (21, 31)]
    assert ledger.counts_to == COUNTS_TO
