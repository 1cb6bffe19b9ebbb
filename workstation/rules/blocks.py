"""What stops an officer from signing: gaps in the record and contradictions, never the merits."""

from __future__ import annotations

from collections.abc import Iterator

from workstation.domain.caregiver import Caregiver
from workstation.domain.codes import AssessedBy, ConcernKind, Factor, OfficeKind, Outcome, Result
from workstation.domain.concern import Concern
from workstation.domain.decision import Decision, Ground
from workstation.domain.finding import Block, Fact, Finding
from workstation.domain.genuineness import FactorAssessment, Genuineness, OfficerFinding
from workstation.rules.adverse import rests_on_lists_alone
from workstation.rules.inquiry import Inquiry, say
from workstation.rules.opinion import NO_OPINION

REFUSALS = (Outcome.REFUSE, Outcome.REFUSE_ADMIT_AS_VISITOR)
APPROVALS = (Outcome.ISSUE, Outcome.APPROVE_FOR_PORT)
_AT_PORT = (Outcome.REFUSE_ADMIT_AS_VISITOR, Outcome.REPORT_A44, Outcome.FURTHER_EXAMINATION)


def blocks_of(inquiry: Inquiry, findings: tuple[Finding, ...]) -> tuple[Block, ...]:
    """Return what stops signing, in the order of the tabs where the officer mends it.

    Args:
        inquiry: the case, pack, office and day.
        findings: the findings that bear on the outcome.
    """
    decision = inquiry.case.decision or Decision()
    found = (
        *_check(inquiry, decision.outcome),
        *_reasons(inquiry),
        *_choices(inquiry),
        *_fairness(inquiry),
        *_outcome(inquiry, decision.outcome),
        *_grounds(inquiry, decision, findings),
        *_authority(decision, findings),
        *_approval(decision.outcome, findings),
        *_caregiver(inquiry, decision.outcome),
        *_past_limit(inquiry, decision.outcome, findings),
    )
    # The same ground given twice is mended once.
    return tuple(block for place, block in enumerate(found) if block not in found[:place])


def _block(part: str, code: str, **facts: Fact) -> Block:
    return Block(part, say(f"block.{code}", **facts))


def _check(inquiry: Inquiry, outcome: Outcome | None) -> Iterator[Block]:
    """No decision before the list was searched (INEL-1); a withdrawal or a report decides no application."""
    check = inquiry.case.ineligibility_check
    recorded = check is not None and check.result is not None and check.list_date is not None
    decides = outcome is None or outcome in REFUSALS + APPROVALS
    if inquiry.parts.ineligibility == "first_step" and decides and not recorded:
        yield _block("ineligibility_check", "check-not-recorded")


def _reasons(inquiry: Inquiry) -> Iterator[Block]:
    """A finding without reasons is no finding a court can follow."""
    recorded = inquiry.case.genuineness or Genuineness()
    for factor in Factor:
        yield from _of_factor(factor, recorded.factor(factor))
    if recorded.factor(Factor.D).finding is Result.NOT_MET and rests_on_lists_alone(
        inquiry.case, recorded.factor(Factor.D)
    ):
        yield _block("genuineness", "conviction-alone")
    plain = {"qualifications": inquiry.case.qualifications, "admissibility": inquiry.case.admissibility}
    for part, found in plain.items():
        if found is not None and _lacks_reasons(found):
            yield _block(part, f"no-reasons-{part}")


def _choices(inquiry: Inquiry) -> Iterator[Block]:
    """A reading is followed only with a reason."""
    for choice in inquiry.case.choices or ():
        if not (choice.reason or "").strip():
            yield _block("choices", "choice-without-reason", about=choice.about)


def _of_factor(factor: Factor, recorded: FactorAssessment) -> Iterator[Block]:
    if _lacks_reasons(recorded):
        yield _block("genuineness", "no-reasons", factor=f"R200(5)({factor})")
    if recorded.refused_to_supply and recorded.finding is Result.MET and factor is not Factor.D:
        yield _block("genuineness", "met-though-refused", factor=f"R200(5)({factor})")


def _lacks_reasons(found: FactorAssessment | OfficerFinding) -> bool:
    return found.finding is not None and not (found.reasons or "").strip()


def _fairness(inquiry: Inquiry) -> Iterator[Block]:
    """A ground may not rest on a concern the applicant could not answer (features 90 to 92)."""
    for number, concern in enumerate(inquiry.case.concerns or (), start=1):
        if concern.became_ground:
            yield from _unanswered(number, concern, inquiry)


def _unanswered(number: int, concern: Concern, inquiry: Inquiry) -> Iterator[Block]:
    ground = concern.became_ground
    if concern.put_on is None:
        # What the applicant failed to send need not be put to him; what is doubted or came from elsewhere must be.
        if concern.kind is not ConcernKind.SUFFICIENCY:
            yield _block("concerns", "concern-not-put", number=number, ground=ground)
    elif concern.replied_on is None and concern.deadline is not None and inquiry.day <= concern.deadline:
        yield _block("concerns", "deadline-running", number=number, deadline=concern.deadline)


def _outcome(inquiry: Inquiry, outcome: Outcome | None) -> Iterator[Block]:
    kind = inquiry.case.office.kind if inquiry.case.office else None
    if outcome is None:
        yield _block("decision", "no-outcome")
    elif outcome is Outcome.APPROVE_FOR_PORT and kind not in (None, OfficeKind.MISSION):
        yield _block("decision", "only-mission")
    elif outcome in _AT_PORT and kind not in (None, OfficeKind.PORT_OF_ENTRY):
        yield _block("decision", "only-port")


def _grounds(inquiry: Inquiry, decision: Decision, findings: tuple[Finding, ...]) -> Iterator[Block]:
    """Each ground is one of the pack's, of its day, agrees with a finding, and has reasons and facts of this case."""
    grounds = decision.grounds or ()
    if decision.outcome in REFUSALS and not grounds:
        yield _block("decision", "no-grounds")
    if decision.outcome in APPROVALS and grounds:
        yield _block("decision", "grounds-with-approval")
    unmet = {finding.ground for finding in findings if finding.result is Result.NOT_MET}
    for ground in grounds:
        yield from _ground(inquiry, ground, unmet)


def _ground(inquiry: Inquiry, ground: Ground, unmet: set[str | None]) -> Iterator[Block]:
    rule = inquiry.pack.grounds.get(ground.code)
    if rule is None:
        yield _block("decision", "ground-unknown", ground=ground.code)
        return
    if not rule.holds_on(inquiry.day):
        yield _block("decision", "ground-not-in-force", ground=ground.code, day=inquiry.day)
    if not rule.alone and ground.code not in unmet:
        yield _block("decision", "ground-without-finding", ground=ground.code)
    if not (ground.reasons or "").strip():
        yield _block("decision", "ground-without-reasons", ground=ground.code)
    if not any(fact.strip() for fact in ground.facts or ()):
        yield _block("decision", "ground-without-facts", ground=ground.code)


def _authority(decision: Decision, findings: tuple[Finding, ...]) -> Iterator[Block]:
    """A refusal that rests on a negative opinion names HRSDC's factor (LMO-2)."""
    unnamed = any(finding.why.code == "rule.LMO-2.negative-without-factor" for finding in findings)
    rests = decision.outcome in REFUSALS and any(ground.code == NO_OPINION for ground in decision.grounds or ())
    if unnamed and rests:
        yield _block("opinion", "opinion-without-factor")


def _approval(outcome: Outcome | None, findings: tuple[Finding, ...]) -> Iterator[Block]:
    """An approval contradicts a finding that must refuse, and a blank that matters."""
    if outcome not in APPROVALS:
        return
    for finding in findings:
        if finding.result is Result.NOT_MET and finding.mandatory:
            yield _block("decision", "approval-against-finding", rule=finding.rule, citation=finding.citation)
        if finding.result is Result.INSUFFICIENT:
            yield _block("decision", "approval-without-finding", rule=finding.rule, citation=finding.citation)


def _caregiver(inquiry: Inquiry, outcome: Outcome | None) -> Iterator[Block]:
    """Visa officers must note contract, accommodation and money, or that they relied on HRSDC (LCP-5)."""
    at_mission = inquiry.case.office is not None and inquiry.case.office.kind is OfficeKind.MISSION
    if not inquiry.parts.caregiver or not at_mission or outcome not in REFUSALS + APPROVALS:
        return
    noted = inquiry.case.caregiver or Caregiver()
    if noted.assessed_by is None:
        yield _block("caregiver", "caregiver-not-noted")
    if noted.assessed_by is not AssessedBy.OFFICER:
        return
    if not (noted.reassessed_because or "").strip():
        yield _block("caregiver", "caregiver-no-reason")
    for name in ("contract", "accommodation", "finance"):
        if getattr(noted, name) is None:
            yield _block("caregiver", f"caregiver-{name}")


def _past_limit(inquiry: Inquiry, outcome: Outcome | None, findings: tuple[Finding, ...]) -> Iterator[Block]:
    """From May 22, 2013 no permit runs past the day on which four years are full (DUR-6)."""
    if outcome not in APPROVALS or not inquiry.pack.duration.hard_limit.on(inquiry.day):
        return
    for finding in findings:
        if any(said.code == "rule.DUR-6.until" for said in finding.trace):
            yield _block("proposed_permit", "permit-past-limit", day=finding.facts["latest_end"])
