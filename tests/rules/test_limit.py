"""Whether four years of work stand in the way (DUR-6 to DUR-10)."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import office_settings
from tests.rules.asking import assessed, found, pack, told
from workstation.domain.choice import OpenQuestion, Reading
from workstation.domain.codes import Result
from workstation.rules.inquiry import say
from workstation.rules.limit import duration

FULL = [{"kind": "permit", "from": "2011-04-01", "to": "2015-03-31"}]
DAY = date(2015, 5, 1)


def answered(day=DAY, **facts):
    return duration(
        told(**({"stream": "lmo_required", "received_on": "2015-03-01"} | facts)), pack(), office_settings(), day
    )


def test_the_answer_carries_the_count_and_what_it_means():
    answer = answered(work_history=FULL)

    assert answer.result is Result.NOT_MET
    assert answer.count is not None
    assert (answer.count.counted.months, answer.count.days) == (48, 1461)
    assert answer.exception is None


def test_work_without_a_permit_is_counted_and_refuses_nobody():
    answer = answered(
        stream="no_permit", work_history=[{"kind": "without_permit", "from": "2011-04-01", "to": "2015-03-31"}]
    )

    assert (answer.result, answer.why.code) == (Result.MET, "rule.DUR-9.no-permit")
    assert answer.count is not None
    assert answer.count.limit_reached


def test_an_exception_is_named_and_the_time_counts_all_the_same():
    answer = answered(work_history=FULL, offer={"noc": {"edition": 2011, "code": "2171"}})

    assert (answer.result, answer.exception) == (Result.MET, "noc_0_a")
    assert answer.count is not None
    assert answer.count.limit_reached
    assert not answer.near_limit


@pytest.mark.parametrize(
    ("day", "result"),
    [("2015-03-31", "met"), ("2015-04-01", "not_met"), ("2016-12-12", "not_met"), ("2016-12-13", "met")],
)
def test_refusals_have_their_first_and_last_day(day, result):
    history = [{"kind": "permit", "from": "2011-04-01", "to": "2016-12-31"}]
    permit = {"from": "2017-01-01", "to": "2017-06-30"}

    assert answered(date.fromisoformat(day), work_history=history, proposed_permit=permit).result == result


def test_a_claim_without_proof_leaves_a_full_count_open_and_a_small_one_met():
    claim = [{"kind": "international_agreement"}]

    assert answered(work_history=FULL, exceptions=claim).result is Result.INSUFFICIENT
    assert answered(work_history=[], exceptions=claim).result is Result.MET


def test_the_limit_is_near_when_more_is_asked_for_than_is_left():
    history = [{"kind": "permit", "from": "2011-06-01", "to": "2014-05-31"}]
    permits = {"2015-05-31": False, "2015-06-01": True}

    for until, near in permits.items():
        asked = answered(date(2014, 5, 15), work_history=history, proposed_permit={"from": "2014-06-01", "to": until})
        assert asked.near_limit is near
        assert asked.count is not None
        assert asked.count.latest_end == date(2015, 5, 31)


def test_without_the_days_asked_for_nothing_is_near():
    assert not answered(date(2014, 5, 15), work_history=FULL[:1], proposed_permit={"from": "2014-06-01"}).near_limit


def test_what_was_declared_is_compared_only_where_it_differs():
    same = answered(work_history=FULL, declared_months=48)
    other = answered(work_history=FULL, declared_months=47)

    assert "rule.DUR-1.declared" not in {said.code for said in same.trace}
    assert "rule.DUR-1.declared" in {said.code for said in other.trace}


def test_the_finding_names_its_figures():
    finding = found("DUR-9", told(stream="lmo_required", received_on="2015-03-01", work_history=FULL), DAY)

    assert (finding.facts["months"], finding.facts["days"], finding.facts["work_history"]) == (48, 1461, 1)


STARTS = st.dates(date(2011, 4, 1), date(2014, 12, 31))


@given(st.lists(st.tuples(STARTS, st.integers(1, 900)), max_size=4), st.dates(date(2016, 12, 13), date(2020, 1, 1)))
def test_after_the_rule_ended_nobody_is_refused(periods, day):
    history = [
        {"kind": "permit", "from": since.isoformat(), "to": date.fromordinal(since.toordinal() + days).isoformat()}
        for since, days in periods
    ]

    assert answered(day, work_history=history).result is Result.MET


@given(st.lists(st.tuples(STARTS, st.integers(1, 900)), max_size=4))
def test_a_rejected_absence_changes_nothing(periods):
    history = [
        {"kind": "permit", "from": since.isoformat(), "to": date.fromordinal(since.toordinal() + days).isoformat()}
        for since, days in periods
    ]
    gap = {"kind": "gap", "from": "2012-01-01", "to": "2012-12-31", "proof": ["stamps"], "accepted": False}

    with_gap, without = answered(work_history=[*history, gap]), answered(work_history=history)

    assert (with_gap.result, with_gap.why) == (without.result, without.why)


FORTY_EIGHT_MONTHS_OF_1460_DAYS = [
    {"kind": "permit", "from": since, "to": until}
    for since, until in (
        ("2011-04-01", "2011-06-30"),
        ("2011-08-01", "2012-07-31"),
        ("2012-09-01", "2014-08-31"),
        ("2014-10-01", "2015-06-30"),
    )
]


def test_where_the_methods_differ_both_results_are_told_and_nobody_has_chosen():
    finding = found("DUR-9", told(work_history=FORTY_EIGHT_MONTHS_OF_1460_DAYS), date(2015, 8, 1))

    assert [(one.about, one.chosen) for one in finding.conflicts] == [(OpenQuestion.COUNTING_METHOD, None)]
    assert [(one.reading, one.result) for one in finding.conflicts[0].readings] == [
        (Reading.CALENDAR, Result.NOT_MET),
        (Reading.DAYS, Result.MET),
    ]


def test_where_the_methods_agree_there_is_no_question():
    history = [{"kind": "permit", "from": "2011-04-01", "to": "2015-03-31"}]

    assert found("DUR-9", told(work_history=history), date(2015, 8, 1)).conflicts == ()


def test_the_method_and_the_meaning_of_an_exception_are_two_questions():
    claim = {"kind": "spouse", "proof": ["-"], "principal_noc": {"edition": 2011, "code": "2171"}}
    case = told(work_history=FORTY_EIGHT_MONTHS_OF_1460_DAYS, exceptions=[claim])
    finding = found("DUR-9", case, date(2015, 8, 1))

    assert [one.about for one in finding.conflicts] == [OpenQuestion.COUNTING_METHOD, OpenQuestion.FAMILY_READING]


def asides(case, day=DAY):
    return {one.rule: one.why for one in assessed(case, day).not_applicable}


def test_without_a_permit_neither_question_of_the_four_years_arises():
    told_of = asides(told(stream="no_permit", work_history=FULL))

    assert told_of["DUR-9"] == told_of["DUR-7"] == say("not-applicable.stream-DUR")


NEAR = {
    "stream": "lmo_required",
    "received_on": "2014-05-15",
    "work_history": [{"kind": "permit", "from": "2011-06-01", "to": "2014-05-31"}],
    "proposed_permit": {"from": "2014-06-01", "to": "2016-05-31"},
}
FACTS = {
    "proposed_permit.from": date(2014, 6, 1),
    "proposed_permit.to": date(2016, 5, 31),
    "work_history": 1,
    "months": 36,
    "days_over": 0,
    "days": 1096,
    "latest_end": date(2015, 5, 31),
}


def test_a_year_left_of_two_asked_is_near_the_limit_and_says_what_is_left():
    finding = found("DUR-7", told(**NEAR), date(2014, 6, 1))

    assert (finding.result, finding.facts) == (Result.NOT_MET, FACTS)
    assert finding.why == say("rule.DUR-7.near", months=12, days=0)


def test_the_finding_on_the_limit_tells_its_facts_and_its_steps():
    finding = found("DUR-9", told(**NEAR, declared_months=20), date(2014, 6, 1))

    assert (finding.result, finding.facts) == (Result.MET, FACTS)
    assert finding.why == say("rule.DUR-9.not-reached", months=36, days_over=0, days=1096)
    assert finding.trace == (
        say("rule.DUR-1.counted-to", day=date(2014, 5, 31)),
        say("rule.DUR-6.until", day=date(2015, 5, 31)),
        say("rule.DUR-1.declared", declared=20, months=36),
    )


def test_without_a_history_or_a_permit_their_facts_are_blank():
    assert found("DUR-9", told(stream="lmo_required"), DAY).facts == {
        "proposed_permit.from": None,
        "proposed_permit.to": None,
        "work_history": None,
    }


def test_who_need_not_leave_is_not_doubted():
    told_of = asides(told(**NEAR, exceptions=[{"kind": "annex_b", "code": "R206"}]), date(2014, 6, 1))

    assert told_of["DUR-7"] == say("not-applicable.need-not-leave")


@pytest.mark.parametrize(("named", "history", "told_of"), [(True, FULL, 1), (False, FULL, 0), (True, FULL[:0], 0)])
def test_only_a_named_worker_who_is_refused_may_be_replaced(named, history, told_of):
    case = told(stream="lmo_required", work_history=history, opinion={"named_worker": named})
    said = [one.code for one in found("DUR-9", case, DAY).trace]

    assert said.count("rule.LMO-4.another-worker") == told_of


def test_the_limit_reached_tells_every_step():
    finding = found("DUR-9", told(stream="lmo_required", work_history=FULL), DAY)

    assert finding.why == say("rule.DUR-9.reached", reached=date(2015, 3, 31), months=48, days_over=0, days=1461)
    assert finding.trace == (
        say("rule.DUR-9.both-verbs"),
        say("rule.DUR-1.counted-to", day=DAY),
        say("rule.DUR-5.close", months=48, days_over=0, days=1461),
        say("rule.DUR-8.since-limit", day=date(2019, 3, 31)),
    )
