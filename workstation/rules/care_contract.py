"""The caregiver's contract with its clauses, and what the caregiver must have under R112 (LCP-4, LCP-6)."""

from __future__ import annotations

from msgspec.structs import asdict

from workstation.domain.caregiver import CareContract, Caregiver, CaregiverRequirements
from workstation.domain.codes import Result
from workstation.domain.finding import Facts
from workstation.rules.caregiver import applies
from workstation.rules.inquiry import Answer, Ask, Inquiry, Told, say

_OFFICER = "officer"


def contract(inquiry: Inquiry) -> Told:
    """Return whether the contract is signed, complete, and the one HRSDC saw or openly changed (LCP-4)."""
    aside = applies(inquiry)
    if aside is not None:
        return aside
    told = (inquiry.case.caregiver or Caregiver()).contract or CareContract()
    wanted = _wanted(told)
    clauses = {} if told.clauses is None else asdict(told.clauses)
    facts: Facts = {f"caregiver.contract.{name}": value for name, value in wanted.items()}
    facts |= {f"caregiver.contract.clauses.{name}": value for name, value in clauses.items() if value is not None}
    wrong = [say(f"rule.LCP-4.{name}") for name, value in wanted.items() if value is False]
    # A clause that is not there is a concern; one that nobody has looked for yet leaves nothing open (LCP-0).
    wrong += [say(f"rule.LCP-4.clause-{name}") for name, value in clauses.items() if value is False]
    unknown = [f"caregiver.contract.{name}" for name, value in wanted.items() if value is None]
    if wrong:
        return (Answer(Result.NOT_MET, say("rule.LCP-4.not_met"), facts, trace=tuple(wrong), made_by=_OFFICER),)
    if unknown:
        why = say("rule.LCP-4.unknown", missing=", ".join(unknown))
        return (Answer(Result.INSUFFICIENT, why, facts, made_by=_OFFICER),)
    return (Answer(Result.MET, say("rule.LCP-4.met"), facts, made_by=_OFFICER),)


def _wanted(told: CareContract) -> dict[str, bool | None]:
    """Return the points that matter: changes only where there are some, the hand's marks only where it changed."""
    wanted = {"signed_by_both": told.signed_by_both}
    if told.same_as_opinion is False:
        wanted |= {"changes_identified": told.changes_identified, "changes_signed": told.changes_signed}
    else:
        wanted |= {"same_as_opinion": told.same_as_opinion}
    if told.handwritten_change:
        wanted |= {"old_words_legible": told.old_words_legible, "signatures_beside": told.signatures_beside}
    return wanted


def requirements(inquiry: Inquiry) -> Told:
    """Return whether the caregiver has what R112 asks, R200(3)(d) (LCP-6).

    Where nothing is recorded the officer's finding on qualifications speaks of it.
    """
    aside = applies(inquiry)
    if aside is not None:
        return aside
    told = (inquiry.case.caregiver or Caregiver()).requirements
    if told is None:
        return say("not-applicable.requirements-not-recorded")
    points: dict[str, bool | None] = asdict(told)
    facts: Facts = {f"caregiver.requirements.{name}": value for name, value in points.items()}
    wrong = tuple(
        say(f"rule.LCP-6.{name}") for name in CaregiverRequirements.__struct_fields__ if points[name] is False
    )
    if wrong:
        return (Answer(Result.NOT_MET, say("rule.LCP-6.not_met"), facts, trace=wrong, made_by=_OFFICER),)
    unknown = [f"caregiver.requirements.{name}" for name, value in points.items() if value is None]
    if unknown:
        why = say("rule.LCP-6.unknown", missing=", ".join(unknown))
        return (Answer(Result.INSUFFICIENT, why, facts, made_by=_OFFICER),)
    return (Answer(Result.MET, say("rule.LCP-6.met"), facts, made_by=_OFFICER),)


RULES: dict[str, Ask] = {"LCP-4": contract, "LCP-6": requirements}
