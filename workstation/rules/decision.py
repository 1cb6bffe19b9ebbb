"""What the findings of a case allow, and what still stops signing (rules.md: outcomes; features 73, 74, 78)."""

from __future__ import annotations

from datetime import date

from workstation.domain.case import Case
from workstation.domain.codes import Proposal, Result
from workstation.domain.finding import Assessment, Finding, NotApplicable, Statement
from workstation.domain.office import OfficeSettings
from workstation.rules import (
    accelerated,
    adverse,
    agreement,
    care_contract,
    caregiver,
    genuineness,
    imp,
    ineligibility,
    last_wages,
    limit,
    negative_list,
    opinion,
    protection,
    quebec,
    streams,
    treatment,
    worker,
)
from workstation.rules.blocks import blocks_of
from workstation.rules.inquiry import Ask, Inquiry, ask, say
from workstation.rules.pack import Pack, Verb

# In the order an officer works: the list first (OB 275-C 3.1), then offer and employer, then the worker.
RULES: dict[str, Ask] = {
    **ineligibility.RULES,
    **protection.RULES,
    **streams.RULES,
    **last_wages.RULES,
    **opinion.RULES,
    **adverse.RULES,
    **accelerated.RULES,
    **quebec.RULES,
    **imp.RULES,
    **genuineness.RULES,
    **negative_list.RULES,
    **treatment.RULES,
    **agreement.RULES,
    **caregiver.RULES,
    **care_contract.RULES,
    **worker.RULES,
    **limit.RULES,
}


def assess(case: Case, pack: Pack, office: OfficeSettings, day: date) -> Assessment:
    """Return every finding on ``case`` for a decision of ``day``, what they allow, and what stops signing.

    Args:
        case: the case; absent facts are not known and never count as met.
        pack: the rules in force.
        office: the office's choices (age of lists, readings the bulletin leaves open).
        day: the decision day.
    """
    inquiry = Inquiry(case, pack, office, day, streams.parts_of(case, pack))
    findings, set_aside = _ask_all(inquiry)
    standing = tuple(finding for finding in findings if weighs(finding, inquiry))
    outcome = proposed(standing)
    return Assessment(
        pack=pack.label,
        day=day,
        findings=findings,
        not_applicable=set_aside,
        outcome=outcome,
        because=_because(outcome, standing),
        grounds=grounds_of(standing),
        blocks=blocks_of(inquiry, standing),
    )


def _ask_all(inquiry: Inquiry) -> tuple[tuple[Finding, ...], tuple[NotApplicable, ...]]:
    findings: list[Finding] = []
    set_aside: list[NotApplicable] = []
    for name, question in RULES.items():
        found, aside = ask(name, question, inquiry)
        findings.extend(found)
        set_aside.extend(aside)
    return tuple(findings), tuple(set_aside)


def weighs(finding: Finding, inquiry: Inquiry) -> bool:
    """Return whether the finding bears on the outcome; some only inform."""
    rule = inquiry.pack.rules[finding.rule]
    return rule.on(inquiry.day_for(rule)) is not Verb.INFORM


def proposed(findings: tuple[Finding, ...]) -> Proposal:
    """Return what the findings allow: one deciding fact decides though everything else is blank."""
    unmet = [finding for finding in findings if finding.result is Result.NOT_MET]
    if any(finding.mandatory for finding in unmet):
        return Proposal.REFUSE
    if unmet:
        return Proposal.MAY_REFUSE
    if any(finding.result is Result.INSUFFICIENT for finding in findings):
        return Proposal.MORE_INFORMATION
    return Proposal.MAY_ISSUE


def grounds_of(findings: tuple[Finding, ...]) -> tuple[str, ...]:
    """Return the grounds that stand against issuing, those that must refuse first, each once."""
    unmet = [finding for finding in findings if finding.result is Result.NOT_MET and finding.ground]
    ordered = sorted(unmet, key=lambda finding: not finding.mandatory)
    return tuple(dict.fromkeys(finding.ground for finding in ordered if finding.ground))


def _because(outcome: Proposal, findings: tuple[Finding, ...]) -> tuple[Statement, ...]:
    """Return what the outcome rests on, each line with its verb: must refuse, may refuse, is not known."""
    if outcome is Proposal.MAY_ISSUE:
        return (say("outcome.may-issue"),)
    if outcome is Proposal.MORE_INFORMATION:
        return tuple(
            say("outcome.not-known", rule=finding.rule, citation=finding.citation)
            for finding in findings
            if finding.result is Result.INSUFFICIENT
        )
    return tuple(
        say(
            "outcome.must-refuse" if finding.mandatory else "outcome.may-refuse",
            rule=finding.rule,
            citation=finding.citation,
        )
        for finding in sorted(findings, key=lambda finding: not finding.mandatory)
        if finding.result is Result.NOT_MET
    )
