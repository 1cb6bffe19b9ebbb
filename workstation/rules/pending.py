"""Parts whose rules the pack does not hold yet: said openly where they apply, never passed over."""

from __future__ import annotations

from functools import partial

from workstation.domain.codes import Result
from workstation.rules.inquiry import Answer, Ask, Inquiry, Told, say


def _opinion(inquiry: Inquiry) -> bool:
    return inquiry.parts.opinion == "required"


def _offer(inquiry: Inquiry) -> bool:
    return inquiry.parts.offer


def _treatment(inquiry: Inquiry) -> bool:
    return inquiry.parts.treatment != "none"


def _caregiver(inquiry: Inquiry) -> bool:
    return inquiry.parts.caregiver


def _duration(inquiry: Inquiry) -> bool:
    return inquiry.parts.duration == "limited"


_APPLIES = {"LMO": _opinion, "IMP": _offer, "STS": _treatment, "LCP": _caregiver, "DUR": _duration}


def _pending(name: str, inquiry: Inquiry) -> Told:
    if not _APPLIES[name](inquiry):
        return say(f"not-applicable.stream-{name}")
    return (Answer(Result.INSUFFICIENT, say("rule.pending"), made_by="officer"),)


RULES: dict[str, Ask] = {name: partial(_pending, name) for name in _APPLIES}
