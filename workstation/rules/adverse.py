"""Adverse information from elsewhere: what it asks of the officer (LMO-3, GEN-C, GEN-D, OB 275-C 3.3.3, 3.3.4, 3.4)."""

from __future__ import annotations

from workstation.domain.adverse import AdverseInformation, AdverseKind, LawLevel
from workstation.domain.case import Case
from workstation.domain.codes import Result
from workstation.domain.finding import Facts, Statement
from workstation.domain.genuineness import FactorAssessment, Genuineness
from workstation.domain.treatment import Treatment
from workstation.rules.inquiry import Answer, Ask, Inquiry, Told, say

# What brings OMC in even when the officer is otherwise satisfied (3.3.3).
_FOR_OMC = (AdverseKind.COMPLAINT, AdverseKind.INFRACTION, AdverseKind.INVESTIGATION, AdverseKind.MEDIA)


def _recorded(case: Case, *kinds: AdverseKind) -> tuple[AdverseInformation, ...]:
    return tuple(one for one in case.adverse_information or () if one.kind in kinds)


def later_information(inquiry: Inquiry) -> Told:
    """Return what HRSDC's later findings ask for; they inform, the opinion itself stands (LMO-3)."""
    if inquiry.parts.opinion != "required":
        return say("not-applicable.stream-LMO")
    genuineness = _recorded(inquiry.case, AdverseKind.GENUINENESS_NEGATIVE)
    treatment = _recorded(inquiry.case, AdverseKind.STS_NEGATIVE)
    return (*_rigorously(genuineness, inquiry.case), *_details(treatment, inquiry.case))


def _rigorously(found: tuple[AdverseInformation, ...], case: Case) -> tuple[Answer, ...]:
    """A later negative finding on genuineness: the officer assesses genuineness more rigorously."""
    if not found:
        return ()
    worksheet = case.genuineness or Genuineness()
    done = any(factor is not None and factor.finding is not None for factor in _factors(worksheet))
    facts: Facts = {"adverse_information": AdverseKind.GENUINENESS_NEGATIVE, "genuineness.finding": done}
    if done:
        return (Answer(Result.MET, say("rule.LMO-3.assessed"), facts, made_by="officer"),)
    return (Answer(Result.INSUFFICIENT, say("rule.LMO-3.assess-rigorously"), facts),)


def _factors(worksheet: Genuineness) -> tuple[FactorAssessment | None, ...]:
    return (worksheet.a, worksheet.b, worksheet.c, worksheet.d)


def _details(found: tuple[AdverseInformation, ...], case: Case) -> tuple[Answer, ...]:
    """A later negative STS finding: OMC is asked for the details (3.4, second scenario)."""
    if not found:
        return ()
    asked = [one.omc_contacted_on for one in found if one.omc_contacted_on is not None]
    asked_on = min(asked, default=(case.sts or Treatment()).omc_consulted_on)
    facts: Facts = {"adverse_information": AdverseKind.STS_NEGATIVE, "omc_contacted_on": asked_on}
    if asked_on is None:
        return (Answer(Result.INSUFFICIENT, say("rule.LMO-3.ask-omc"), facts),)
    return (Answer(Result.MET, say("rule.LMO-3.omc-asked", day=asked_on), facts, made_by="officer"),)


def means_concerns(case: Case) -> tuple[Statement, ...]:
    """Return what complaints, infractions, investigations and doubts in the media ask for: OMC is contacted (GEN-C)."""
    told = []
    for one in _recorded(case, *_FOR_OMC):
        if one.omc_contacted_on is None:
            told.append(say("rule.GEN-C.contact-omc", kind=one.kind))
        else:
            told.append(say("rule.GEN-C.omc-contacted", kind=one.kind, day=one.omc_contacted_on))
    return tuple(told)


def law_concerns(case: Case) -> tuple[Statement, ...]:
    """Return the traps of convictions: a list alone, and law for which instructions were never given (GEN-D)."""
    told = []
    for one in _recorded(case, AdverseKind.CONVICTION, AdverseKind.INFRACTION):
        if one.law in (LawLevel.FEDERAL, LawLevel.MUNICIPAL):
            told.append(say("rule.GEN-D.needs-headquarters", law=one.law))
        if one.from_list_alone:
            told.append(say("rule.GEN-D.listed-only", what=one.what))
    return tuple(told)


def rests_on_lists_alone(case: Case, factor: FactorAssessment) -> bool:
    """Return whether a finding under (d) has nothing behind it but convictions known from provincial lists."""
    convictions = _recorded(case, AdverseKind.CONVICTION)
    others = len(case.adverse_information or ()) > len(convictions)
    listed = bool(convictions) and all(one.from_list_alone for one in convictions)
    return listed and not others and not factor.documents and not factor.log


RULES: dict[str, Ask] = {"LMO-3": later_information}
