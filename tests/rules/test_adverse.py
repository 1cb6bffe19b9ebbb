"""What adverse information from elsewhere asks of the officer."""

from __future__ import annotations

from datetime import date

import pytest

from tests.rules.asking import assessed, found, told
from workstation.domain.codes import Result
from workstation.domain.genuineness import FactorAssessment, LogEntry
from workstation.rules.adverse import law_concerns, means_concerns, rests_on_lists_alone

LISTED = {"kind": "conviction", "what": "Unpaid overtime.", "from_list_alone": True}


def adverse(*entries, **facts):
    return told(**{"stream": "lmo_required", "adverse_information": list(entries)} | facts)


def test_both_later_findings_are_answered_apart():
    answers = assessed(adverse({"kind": "sts_negative"}, {"kind": "genuineness_negative"})).findings

    assert [one.why.code for one in answers if one.rule == "LMO-3"] == [
        "rule.LMO-3.assess-rigorously",
        "rule.LMO-3.ask-omc",
    ]


@pytest.mark.parametrize("factor", ["a", "b", "c", "d"])
def test_any_factor_that_the_officer_found_is_a_new_assessment(factor):
    worksheet = {factor: {"finding": "not_met", "reasons": "Seen."}}

    assert found("LMO-3", adverse({"kind": "genuineness_negative"}, genuineness=worksheet)).result is Result.MET


def test_reasons_without_a_finding_are_no_new_assessment():
    case = adverse({"kind": "genuineness_negative"}, genuineness={"a": {"reasons": "Begun."}})

    assert found("LMO-3", case).result is Result.INSUFFICIENT


def test_the_first_day_on_which_omc_was_asked_is_told():
    days = [{"kind": "sts_negative", "omc_contacted_on": day} for day in ("2015-07-03", "2015-07-02")]

    assert found("LMO-3", adverse({"kind": "sts_negative"}, *days)).why.facts["day"] == date(2015, 7, 2)


def test_omc_may_have_been_asked_with_the_assessment_of_earlier_workers():
    case = adverse({"kind": "sts_negative"}, sts={"omc_consulted_on": "2015-07-01"})

    assert found("LMO-3", case).why.facts["day"] == date(2015, 7, 1)


def test_other_adverse_information_is_not_about_the_opinion():
    assert assessed(adverse({"kind": "media"})).of("LMO-3") is None


@pytest.mark.parametrize("kind", ["complaint", "infraction", "investigation", "media"])
def test_omc_is_contacted_whatever_the_officer_found(kind):
    assert [one.code for one in means_concerns(adverse({"kind": kind}))] == ["rule.GEN-C.contact-omc"]


def test_a_conviction_is_no_matter_of_means():
    assert means_concerns(adverse(LISTED)) == ()


@pytest.mark.parametrize(("law", "codes"), [("federal", 1), ("municipal", 1), ("provincial", 0)])
def test_headquarters_is_asked_for_law_without_instructions(law, codes):
    said = law_concerns(adverse({"kind": "infraction", "law": law}))

    assert [one.code for one in said] == ["rule.GEN-D.needs-headquarters"] * codes


def test_only_convictions_from_lists_carry_no_finding():
    bare = FactorAssessment(Result.NOT_MET, "Convicted.")

    assert rests_on_lists_alone(adverse(LISTED), bare)
    assert rests_on_lists_alone(adverse(LISTED, LISTED), bare)
    assert not rests_on_lists_alone(told(), bare)
    assert not rests_on_lists_alone(adverse({"kind": "conviction"}), bare)
    assert not rests_on_lists_alone(adverse(LISTED, {"kind": "conviction", "from_list_alone": False}), bare)


def test_anything_else_seen_or_done_supports_the_finding():
    case = adverse(LISTED)

    assert not rests_on_lists_alone(adverse(LISTED, {"kind": "complaint"}), FactorAssessment(Result.NOT_MET, "-"))
    assert not rests_on_lists_alone(case, FactorAssessment(Result.NOT_MET, "-", documents=("court record",)))
    assert not rests_on_lists_alone(case, FactorAssessment(Result.NOT_MET, "-", log=(LogEntry(what="Called."),)))
