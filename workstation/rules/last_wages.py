"""What the last contract paid against what it promised, at an extension (WHO-3)."""

from __future__ import annotations

from workstation.domain.codes import Application, Result
from workstation.domain.finding import Facts
from workstation.domain.work_history import LastContract
from workstation.rules.inquiry import Answer, Ask, Inquiry, Told, say


def last_wages(inquiry: Inquiry) -> Told:
    """Return whether the last contract's wage was paid; it informs the officer who weighs the new offer."""
    if inquiry.case.application is not Application.EXTENSION:
        return say("not-applicable.no-extension")
    if inquiry.parts.genuineness == "none":
        return say("not-applicable.no-employer-assessment")
    told = inquiry.case.last_contract or LastContract()
    offered, paid = told.offered_wage, told.paid_wage
    facts: Facts = {"last_contract.offered_wage": offered, "last_contract.paid_wage": paid}
    if offered is None or paid is None:
        return (Answer(Result.INSUFFICIENT, say("rule.WHO-3.unknown"), facts),)
    proved = () if told.proof else (say("rule.WHO-3.without-proof"),)
    code, result = ("paid", Result.MET) if paid >= offered else ("paid-less", Result.NOT_MET)
    return (Answer(result, say(f"rule.WHO-3.{code}", offered=offered, paid=paid), facts, trace=proved),)


RULES: dict[str, Ask] = {"WHO-3": last_wages}
