"""Consistency with federal-provincial agreements of work exempt from an opinion (FPT-1, OB 275-C 2.5)."""

from __future__ import annotations

from workstation.domain.codes import Result, Stream
from workstation.domain.finding import Facts
from workstation.rules.inquiry import Answer, Ask, Inquiry, Told, say

_BY_AGREEMENT = "R204(c)"


def consistent(inquiry: Inquiry) -> Told:
    """Return whether a permit would be consistent with an agreement that applies, R200(3)(f).

    Where an opinion is required HRSDC answers it, R203(1)(c); elsewhere it is asked where an agreement is recorded or
    the exemption itself rests on one.
    """
    if inquiry.case.stream is not Stream.LMO_EXEMPT:
        return say("not-applicable.agreement-by-opinion")
    found = inquiry.case.agreement.consistent if inquiry.case.agreement else None
    rests = (inquiry.case.exemption or "").replace(" ", "").startswith(_BY_AGREEMENT)
    facts: Facts = {"agreement.consistent": found, "exemption": inquiry.case.exemption}
    if found is None:
        if not rests:
            return say("not-applicable.no-agreement")
        return (Answer(Result.INSUFFICIENT, say("rule.FPT-1.unknown"), facts),)
    trace = (say("rule.FPT-1.province-letter"),) if rests else ()
    if found:
        return (Answer(Result.MET, say("rule.FPT-1.met"), facts, trace=trace, made_by="officer"),)
    return (Answer(Result.NOT_MET, say("rule.FPT-1.not_met"), facts, trace=trace, made_by="officer"),)


RULES: dict[str, Ask] = {"FPT-1": consistent}
