"""The offer and fee submitted before the worker applies, and what stands in for the portal (IMP-1, IMP-2)."""

from __future__ import annotations

from workstation.domain.codes import Result
from workstation.domain.finding import Facts, Statement
from workstation.domain.offer import ImpOffer, Outage
from workstation.rules import holidays
from workstation.rules.inquiry import Answer, Ask, Inquiry, Told, say
from workstation.rules.pack import Verb

_MANDATORY = "mandatory"


def submitted(inquiry: Inquiry) -> Told:
    """Return whether offer and fee reached the department before the application did, R200(3)(f.1)."""
    if not inquiry.parts.offer:
        return say("not-applicable.stream-IMP")
    offer = inquiry.case.imp_offer or ImpOffer()
    facts: Facts = {
        "imp_offer.fee_paid": offer.fee_paid,
        "imp_offer.submitted_on": offer.submitted_on,
        "imp_offer.number": offer.number,
        "received_on": inquiry.case.received_on,
    }
    answers = [step(offer, inquiry, facts) for step in (_fee, _in_time, _way)]
    # What is missing decides over what is not known, and that over what is in order.
    for result in (Result.NOT_MET, Result.INSUFFICIENT):
        found = [answer for answer in answers if answer.result is result]
        if found:
            return (found[0],)
    same_day = offer.submitted_on == inquiry.case.received_on
    assumed = (say("rule.IMP-1.assume-before"),) if same_day else ()
    trace = tuple(said for answer in answers for said in answer.trace)
    return (Answer(Result.MET, say("rule.IMP-1.met"), facts, assumptions=assumed, trace=trace),)


def _fee(offer: ImpOffer, inquiry: Inquiry, facts: Facts) -> Answer:
    fee = inquiry.pack.imp.fee.on(inquiry.case.received_on)
    if offer.fee_paid is None:
        return Answer(Result.INSUFFICIENT, say("rule.IMP-1.fee-unknown", fee=fee), facts)
    if not offer.fee_paid:
        return Answer(Result.NOT_MET, say("rule.IMP-1.fee-not-paid", fee=fee), facts)
    return Answer(Result.MET, say("rule.IMP-1.met"), facts)


def _in_time(offer: ImpOffer, inquiry: Inquiry, facts: Facts) -> Answer:
    received = inquiry.case.received_on
    if offer.submitted_on is None:
        return Answer(Result.INSUFFICIENT, say("rule.IMP-1.submission-unknown"), facts)
    if offer.submitted_on <= received:
        return Answer(Result.MET, say("rule.IMP-1.met"), facts)
    late = say("rule.IMP-1.late", submitted=offer.submitted_on, received=received)
    if offer.outage is not None and _hit_by(offer.outage, inquiry):
        # The department's own failure made it late: the officer weighs it, with reasons (IMP-2).
        trace = (say("rule.IMP-2.weigh-lateness"), *_time_taken(offer.outage, inquiry))
        return Answer(Result.NOT_MET, late, facts, trace=trace, verb=Verb.MAY_REFUSE)
    return Answer(Result.NOT_MET, late, facts)


def _hit_by(outage: Outage, inquiry: Inquiry) -> bool:
    """Return whether the outage ran on the day the offer was due, and the department allowed another way."""
    received = inquiry.case.received_on
    running = outage.since is not None and outage.since <= received
    over = outage.until is not None and outage.until < received
    return running and not over and outage.permitted_on is not None and bool(outage.permission_by)


def _way(offer: ImpOffer, inquiry: Inquiry, facts: Facts) -> Answer:
    """Return whether the offer came by the portal, where that is the only way, or with permission by another."""
    portal = inquiry.pack.imp.portal.on(inquiry.case.received_on)
    if portal != _MANDATORY or offer.number:
        return Answer(Result.MET, say("rule.IMP-1.met"), facts)
    outage = offer.outage
    if outage is None:
        return Answer(Result.INSUFFICIENT, say("rule.IMP-1.number-unknown"), facts)
    facts = facts | {"imp_offer.outage.permitted_on": outage.permitted_on}
    if outage.permitted_on is None or not outage.permission_by:
        return Answer(Result.INSUFFICIENT, say("rule.IMP-2.permission-unknown"), facts)
    if offer.submitted_on is not None and outage.permitted_on > offer.submitted_on:
        why = say("rule.IMP-2.permission-after", permitted=outage.permitted_on, submitted=offer.submitted_on)
        return Answer(Result.NOT_MET, why, facts)
    trace = (say("rule.IMP-2.permitted", permitted=outage.permitted_on), *_time_taken(outage, inquiry))
    return Answer(Result.MET, say("rule.IMP-1.met"), facts, trace=trace)


def _time_taken(outage: Outage, inquiry: Inquiry) -> tuple[Statement, ...]:
    """Return how long the answer took against what was promised, and the time limits that the outage hit (IMP-2)."""
    told = [say("rule.IMP-2.limit-hit", limit=limit) for limit in outage.limits_hit or ()]
    if outage.asked_on is None or outage.permitted_on is None:
        return tuple(told)
    kept = inquiry.pack.opinion.holidays.nearest(outage.asked_on)
    days = holidays.business_days(outage.asked_on, outage.permitted_on, kept)
    promised = inquiry.pack.imp.outage_answer_days.nearest(outage.asked_on)
    return (say("rule.IMP-2.answered-in", days=days, promised=promised), *told)


RULES: dict[str, Ask] = {"IMP-1": submitted}
