"""The caregiver's contract and R112."""

from __future__ import annotations

import msgspec
import pytest

from tests.rules.asking import assessed, found, told
from workstation.domain.caregiver import CareClauses, CaregiverRequirements
from workstation.domain.codes import Result

SIGNED = {"signed_by_both": True, "same_as_opinion": True}
CLAUSES = [field.name for field in msgspec.structs.fields(CareClauses)]
POINTS = [field.name for field in msgspec.structs.fields(CaregiverRequirements)]


def of(**caregiver):
    return told(stream="caregiver", received_on="2012-06-15", caregiver=caregiver)


@pytest.mark.parametrize("clause", CLAUSES)
def test_each_clause_that_is_not_there_is_told_apart(clause):
    finding = found("LCP-4", of(contract=SIGNED | {"clauses": {clause: False}}))

    assert (finding.result, [one.code for one in finding.trace]) == (Result.NOT_MET, [f"rule.LCP-4.clause-{clause}"])
    assert not finding.mandatory


def test_every_clause_there_is_met_and_named_among_the_facts():
    finding = found("LCP-4", of(contract=SIGNED | {"clauses": dict.fromkeys(CLAUSES, True)}))

    assert finding.result is Result.MET
    assert {f"caregiver.contract.clauses.{name}" for name in CLAUSES} <= set(finding.facts)


@pytest.mark.parametrize("mark", ["old_words_legible", "signatures_beside"])
@pytest.mark.parametrize(
    ("known", "result"), [(True, Result.MET), (False, Result.NOT_MET), (None, Result.INSUFFICIENT)]
)
def test_a_change_by_hand_leaves_the_old_words_and_bears_both_signatures(mark, known, result):
    marks = {"handwritten_change": True, "old_words_legible": True, "signatures_beside": True}
    marks = {name: value for name, value in (marks | {mark: known}).items() if value is not None}

    assert found("LCP-4", of(contract=SIGNED | marks)).result is result


@pytest.mark.parametrize("changed", [False, None])
def test_without_a_change_by_hand_its_marks_are_not_asked_for(changed):
    told_of = SIGNED | ({} if changed is None else {"handwritten_change": changed}) | {"old_words_legible": False}

    assert found("LCP-4", of(contract=told_of)).result is Result.MET


@pytest.mark.parametrize("point", POINTS)
def test_each_point_of_r112_alone_refuses(point):
    finding = found("LCP-6", of(requirements={point: False}))

    assert (finding.result, finding.ground, finding.mandatory) == (Result.NOT_MET, "R200(3)(d)", True)
    assert [one.code for one in finding.trace] == [f"rule.LCP-6.{point}"]


@pytest.mark.parametrize("blank", POINTS)
def test_one_point_of_r112_not_known_leaves_it_open(blank):
    known = {point: True for point in POINTS if point != blank}

    assert found("LCP-6", of(requirements=known)).result is Result.INSUFFICIENT
    assert found("LCP-6", of(requirements=known | {blank: True})).result is Result.MET


def test_where_no_point_is_recorded_the_finding_on_qualifications_speaks():
    asides = {one.rule: one.why.code for one in assessed(of()).not_applicable}

    assert asides["LCP-6"] == "not-applicable.requirements-not-recorded"


def test_another_stream_has_no_caregivers_contract():
    asides = {one.rule: one.why.code for one in assessed(told()).not_applicable}

    assert asides["LCP-4"] == asides["LCP-6"] == "not-applicable.stream-LCP"
