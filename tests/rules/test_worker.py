"""Exemption, qualifications and admissibility are three findings (WHO-5)."""

from __future__ import annotations

import pytest

from tests.rules.asking import assessed, found, told
from workstation.domain.codes import Result


@pytest.mark.parametrize(("part", "ground"), [("qualifications", "R200(3)(a)"), ("admissibility", "A34-A42")])
@pytest.mark.parametrize("result", list(Result))
def test_the_officers_finding_is_taken_as_it_stands(part, ground, result):
    finding = found(f"WHO-5-{part}", told(**{part: {"finding": result}}))

    assert (finding.result, finding.ground, finding.made_by) == (result, ground, "officer")


@pytest.mark.parametrize("part", ["qualifications", "admissibility"])
def test_reasons_without_a_finding_find_nothing(part):
    assert found(f"WHO-5-{part}", told(**{part: {"reasons": "Seen."}})).result is Result.INSUFFICIENT


def test_an_exemption_is_named_and_its_fit_is_assumed_openly():
    finding = found("WHO-5-exemption", told(exemption="R205(a)"))

    assert finding.result is Result.MET
    assert [said.code for said in finding.assumptions] == ["rule.WHO-5-exemption.assume-fits"]


def test_a_refusal_for_one_leaves_the_others_standing():
    answer = assessed(told(qualifications={"finding": "not_met"}, admissibility={"finding": "met"}))

    assert answer.grounds == ("R200(3)(a)",)
    assert answer.of("WHO-5-admissibility").result is Result.MET
