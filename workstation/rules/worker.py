"""The worker's own requirements: exemption, qualifications, admissibility - three separate findings (WHO-5)."""

from __future__ import annotations

from workstation.domain.codes import Result, Stream
from workstation.domain.finding import Facts
from workstation.domain.genuineness import OfficerFinding
from workstation.rules.inquiry import Answer, Ask, Inquiry, Told, say


def exemption(inquiry: Inquiry) -> Told:
    """Return whether the exemption from an opinion is named; the officer finds that the worker fits it (3.2)."""
    if inquiry.case.stream is not Stream.LMO_EXEMPT:
        return say("not-applicable.exemption")
    named = inquiry.case.exemption
    if not named:
        return (Answer(Result.INSUFFICIENT, say("rule.WHO-5-exemption.not-named"), {"exemption": None}),)
    assumed = (say("rule.WHO-5-exemption.assume-fits", exemption=named),)
    why = say("rule.WHO-5-exemption.named", exemption=named)
    return (Answer(Result.MET, why, {"exemption": named}, assumptions=assumed),)


def qualifications(inquiry: Inquiry) -> Told:
    """Return the officer's finding on whether the worker can perform the work, R200(3)(a)."""
    if inquiry.case.stream in (Stream.OPEN, Stream.NO_PERMIT):
        return say("not-applicable.no-offer")
    return (_officers("qualifications", inquiry.case.qualifications),)


def admissibility(inquiry: Inquiry) -> Told:
    """Return the officer's finding on health, security and criminality (A34 to A42)."""
    return (_officers("admissibility", inquiry.case.admissibility),)


def _officers(part: str, recorded: OfficerFinding | None) -> Answer:
    found = recorded.finding if recorded else None
    facts: Facts = {f"{part}.finding": found}
    if found is None:
        return Answer(Result.INSUFFICIENT, say(f"rule.WHO-5-{part}.not-recorded"), facts, made_by="officer")
    return Answer(found, say(f"rule.WHO-5-{part}.{found}"), facts, made_by="officer")


RULES: dict[str, Ask] = {
    "WHO-5-exemption": exemption,
    "WHO-5-qualifications": qualifications,
    "WHO-5-admissibility": admissibility,
}
