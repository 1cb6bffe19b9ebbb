"""The list of negative STS opinions: never a bar, always a question."""

from __future__ import annotations

import pytest

from tests.rules.asking import assessed, found, told
from workstation.domain.codes import Proposal, Result, Stream
from workstation.domain.treatment import Treatment
from workstation.rules.negative_list import omc_told


def looked_up(**check):
    return told(sts={"negative_list": check})


def test_a_hit_leaves_the_proposed_outcome_as_it_was():
    assert assessed(looked_up(result="listed")).outcome is assessed(told()).outcome is Proposal.MORE_INFORMATION
    assert found("INEL-7", looked_up(result="listed")).trace[0].code == "rule.INEL-7.no-bar"


def test_no_match_says_how_old_the_list_was():
    why = found("INEL-7", looked_up(result="no_match", list_date="2015-07-10")).why

    assert (why.code, why.facts["days"]) == ("rule.INEL-7.no-match", 5)


@pytest.mark.parametrize("reason", [None, " "])
def test_another_employer_needs_a_reason(reason):
    check = {"result": "another_employer"} | ({} if reason is None else {"reason": reason})

    assert found("INEL-7", looked_up(**check)).result is Result.INSUFFICIENT


def test_omc_comes_before_the_employer():
    told_of = {"negative_list": {"result": "listed"}, "employer_asked_on": "2015-06-20"}

    assert found("INEL-7", told(sts=told_of)).why.code == "rule.INEL-7.consult-omc"


@pytest.mark.parametrize("stream", [Stream.LMO_REQUIRED, Stream.CAREGIVER, Stream.OPEN, Stream.NO_PERMIT])
def test_only_where_the_officer_assesses_earlier_workers_is_the_list_searched(stream):
    assert assessed(told(stream=stream.value)).of("INEL-7") is None


def test_nothing_is_said_of_omc_before_it_was_asked():
    assert omc_told(Treatment()) == ()
