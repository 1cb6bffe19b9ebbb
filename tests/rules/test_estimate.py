"""The call centre's quick estimate."""

from __future__ import annotations

from datetime import date

import pytest

from tests.builders import office_settings
from tests.rules.asking import pack, told
from workstation.rules.estimate import estimate

DAY = date(2015, 5, 1)
ALL = ["without-permit", "implied-status", "status-change", "absences"]


def asked(history):
    made = estimate(told(work_history=history), pack(), office_settings(), DAY)
    return [one.code.removeprefix("estimate.ask-") for one in made.questions]


def entry(kind, since="2013-01-01", until="2013-12-31"):
    return {"kind": kind, "from": since, "to": until}


def test_permits_alone_leave_every_question_open():
    assert asked([entry("permit")]) == ALL
    assert asked([]) == ALL


@pytest.mark.parametrize(
    ("kind", "answered"),
    [
        ("without_permit", "without-permit"),
        ("unauthorized", "without-permit"),
        ("implied_status", "implied-status"),
        ("full_time_study", "status-change"),
        ("gap", "absences"),
    ],
)
def test_what_is_entered_is_not_asked_again(kind, answered):
    assert asked([entry("permit"), entry(kind)]) == [name for name in ALL if name != answered]


def test_without_any_history_everything_is_asked():
    made = estimate(told(), pack(), office_settings(), DAY)

    assert len(made.questions) == len(ALL)
    assert made.answer.count is None


@pytest.mark.parametrize(("year", "days"), [(2012, 60), (2013, 59)])
def test_the_call_centre_example_counts_two_months_in_leap_and_common_years(year, days):
    permit = entry("permit", f"{year}-01-01", f"{year}-12-31")
    study = entry("full_time_study", f"{year}-03-01", f"{year}-12-31")
    made = estimate(told(work_history=[permit, study]), pack(), office_settings(), DAY)

    assert made.answer.count is not None
    assert (made.answer.count.counted.months, made.answer.count.counted.days_over) == (2, 0)
    assert made.answer.count.days == days
    assert made.caution.code == "estimate.caution"
