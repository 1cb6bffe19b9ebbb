"""What the findings allow: the verbs are never mixed, and one deciding fact decides."""

from __future__ import annotations

import sys
import time
from datetime import date

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import full_case, office_settings, small_case
from tests.rules.asking import DAY, assessed, pack, told
from tests.rules.test_blocks import WHOLE
from tests.strategies import values
from workstation.domain.case import PARTS, Case, part_of, with_part
from workstation.domain.codes import Proposal, Result, Stream
from workstation.rules import decision
from workstation.rules.pack import Verb

EARLY = date(2014, 7, 15)


def test_the_answer_names_the_pack_and_the_day():
    answer = assessed()

    assert (answer.pack, answer.day) == ("ob275c@2026-11", DAY)


def test_a_case_with_everything_met_may_be_issued():
    answer = assessed(told(**WHOLE), EARLY)

    assert (answer.outcome, answer.grounds, answer.blocks) == (Proposal.MAY_ISSUE, (), ())
    assert [said.code for said in answer.because] == ["outcome.may-issue"]


@pytest.mark.parametrize("stream", list(Stream))
def test_a_case_of_which_nothing_is_known_is_never_met_nor_refused(stream):
    answer = assessed(small_case(stream=stream))

    assert answer.outcome is Proposal.MORE_INFORMATION
    assert answer.grounds == ()


def test_what_must_refuse_stands_before_what_may():
    case = told(recruiter={"province": "MB", "licensed": False}, genuineness={"c": {"finding": "not_met"}})
    answer = assessed(case)

    assert answer.outcome is Proposal.REFUSE
    assert answer.grounds == ("R200(5)(c)", "R200(5)(d)")
    assert [said.code for said in answer.because] == ["outcome.must-refuse", "outcome.may-refuse"]


def test_what_may_refuse_is_proposed_though_the_rest_is_blank():
    answer = assessed(told(recruiter={"province": "MB", "licensed": False}))

    assert answer.outcome is Proposal.MAY_REFUSE
    assert [said.code for said in answer.because] == ["outcome.may-refuse"]


def test_more_information_names_each_rule_that_needs_it():
    answer = assessed()
    open_rules = [finding.rule for finding in answer.findings if finding.result is Result.INSUFFICIENT]
    informs = {name for name, rule in pack().rules.items() if rule.nearest(DAY) is Verb.INFORM}

    assert [said.facts["rule"] for said in answer.because] == [rule for rule in open_rules if rule not in informs]


def test_what_only_informs_never_bears_on_the_outcome():
    case = told(**WHOLE | {"stream": "lmo_exempt"})
    informed = with_part(
        case,
        "ineligibility_check",
        told(
            ineligibility_check={
                "result": "listed",
                "list_date": "2014-07-10",
                "entry": {"determined_on": "2010-01-01"},
            },
        ).ineligibility_check,
    )
    answer = assessed(informed, EARLY)

    assert answer.of("INEL-5").result is Result.INSUFFICIENT
    assert answer.outcome is Proposal.MAY_ISSUE


def test_the_rules_of_the_program_are_those_of_the_pack():
    assert set(decision.RULES) == set(pack().rules)


@given(st.lists(st.sampled_from(PARTS), max_size=len(PARTS)))
def test_taking_facts_away_never_makes_a_refusal_an_issue(taken):
    case = full_case()
    for part in taken:
        case = with_part(case, part, None)

    assert assessed(case).outcome is not Proposal.MAY_ISSUE


@given(st.lists(st.sampled_from([name for name in PARTS if name not in ("concerns", "decision")]), max_size=12))
def test_adding_parts_never_lifts_what_a_deciding_fact_refused(added):
    listed = told(ineligibility_check={"result": "listed"})
    whole = full_case()
    for part in added:
        if part != "ineligibility_check":
            listed = with_part(listed, part, part_of(whole, part))

    answer = assessed(listed)

    assert answer.outcome is Proposal.REFUSE
    assert "R200(3)(h)" in answer.grounds


@given(st.sampled_from(list(Stream)), st.dates(date(2005, 1, 1), date(2030, 12, 31)))
def test_no_day_makes_the_rules_fail(stream, day):
    case = msgspec.structs.replace(full_case(stream=stream), decided_on=None)

    assert assessed(case, day).day == day


@given(st.sampled_from(list(Stream)), st.dates(date(2005, 1, 1), date(2025, 12, 31)))
def test_no_day_of_receipt_makes_the_rules_fail(stream, day):
    case = msgspec.structs.replace(full_case(stream=stream, decided_on=None), received_on=day)

    assert assessed(case).pack == pack().label


def of_a_shipped_year(case):
    """Say whether the money test can be answered: a year without a table is bad input."""
    finance = case.caregiver.finance if case.caregiver else None
    return finance is None or finance.year is None or pack().cut_offs.has(finance.year)


ANY_CASE = values(Case).filter(of_a_shipped_year)


@settings(max_examples=200)
@given(ANY_CASE, st.dates())
def test_whatever_a_document_holds_and_whatever_the_day_the_rules_answer(case, day):
    heard = {finding.rule for finding in assessed(case, day).findings}

    assert heard <= set(pack().rules)


# One fact that decides, the rule it decides, and the parts that hold it.
DECIDING = [
    ("INEL-6", {"ineligibility_check": {"result": "listed"}}),
    ("IMP-1", {"imp_offer": {"fee_paid": False}}),
    ("GEN-A", {"genuineness": {"a": {"refused_to_supply": True}}}),
    ("LMO-2", {"stream": "lmo_required", "opinion": {"revoked_on": "2015-06-01"}}),
    ("LMO-1", {"stream": "lmo_required", "opinion": {"expires_on": "2015-05-01"}}),
    (
        "LCP-6",
        {
            "stream": "caregiver",
            "opinion": {"requested_on": "2014-06-01"},
            "caregiver": {"requirements": {"language": False}},
        },
    ),
    (
        "LCP-2",
        {
            "stream": "caregiver",
            "opinion": {"requested_on": "2014-06-01"},
            "caregiver": {"accommodation": {"lock": False}},
        },
    ),
    ("GEN-D-recruiter", {"recruiter": {"province": "MB", "licensed": False}}),
]


@pytest.mark.parametrize(("rule", "facts"), DECIDING, ids=[rule for rule, _ in DECIDING])
@settings(max_examples=60)
@given(other=ANY_CASE)
def test_no_fact_added_turns_what_one_fact_decided_into_met(rule, facts, other):
    case = told(**facts)
    for part in PARTS:
        if part not in facts:
            case = with_part(case, part, part_of(other, part))
    results = {finding.result for finding in assessed(case).findings if finding.rule == rule}

    assert Result.NOT_MET in results
    assert Result.MET not in results


def test_a_full_case_is_assessed_in_a_few_milliseconds():
    case, settings = full_case(), office_settings()
    begun = time.process_time()
    for _ in range(50):
        decision.assess(case, pack(), settings, DAY)

    # Five milliseconds on the machine of the benchmark; a tracing debugger or coverage is several times slower.
    assert (time.process_time() - begun) / 50 < (0.005 if sys.gettrace() is None else 0.1)
