"""Quebec's certificate for work that needs an opinion (LMO-6, OB 275-C 1.4, R200(3)(b))."""

from __future__ import annotations

from msgspec.structs import replace

from workstation.domain.choice import OpenQuestion, Reading
from workstation.domain.codes import Province, Result
from workstation.domain.finding import Facts, Statement
from workstation.domain.offer import Caq, Offer, ProposedPermit
from workstation.rules import choices
from workstation.rules.inquiry import Answer, Ask, Inquiry, Told, say


def certificate(inquiry: Inquiry) -> Told:
    """Return whether the worker holds the certificate that work in Quebec needs."""
    if not inquiry.parts.caq:
        return say("not-applicable.no-certificate")
    offer = inquiry.case.offer or Offer()
    if offer.province is None:
        return (Answer(Result.INSUFFICIENT, say("rule.LMO-6.province-unknown"), {"offer.province": None}),)
    if offer.province is not Province.QC:
        return say("not-applicable.not-quebec", province=offer.province)
    return (_held(inquiry, offer),)


def _held(inquiry: Inquiry, offer: Offer) -> Answer:
    caq = inquiry.case.caq or Caq()
    days = _days(offer, inquiry.case.proposed_permit)
    facts: Facts = {"offer.province": Province.QC, "caq.number": caq.number, "caq.valid_to": caq.valid_to}
    joint = (say("rule.LMO-6.joint"),)
    if caq.valid_to is not None and caq.valid_to >= inquiry.day:
        why = say("rule.LMO-6.met", until=caq.valid_to)
        return Answer(Result.MET, why, facts, trace=(*joint, *_shortfall(caq, offer)))
    short = inquiry.pack.opinion.short_work_days.on(inquiry.day)
    if days is not None and short is not None and days <= short.disputed:
        if days <= short.certain:
            return Answer(Result.MET, say("rule.LMO-6.short-work", days=days), facts)
        return _at_disputed_length(
            Answer(Result.INSUFFICIENT, say("rule.LMO-6.short-work-disputed", days=days), facts), inquiry
        )
    if caq.valid_to is None:
        return Answer(Result.INSUFFICIENT, say("rule.LMO-6.unknown"), facts, trace=joint)
    return Answer(Result.NOT_MET, say("rule.LMO-6.expired", until=caq.valid_to, day=inquiry.day), facts, trace=joint)


def _at_disputed_length(unsettled: Answer, inquiry: Inquiry) -> Answer:
    """Return the answer for work of the length at which the sources differ: the reading that the officer chose."""
    readings = {Reading.EXEMPT: Result.MET, Reading.REQUIRED: Result.NOT_MET}
    conflict = choices.settled(inquiry.case, OpenQuestion.SHORT_WORK, readings)
    found = choices.followed(conflict) or Result.INSUFFICIENT
    return replace(unsettled, result=found, trace=choices.spoken(conflict), conflicts=(conflict,))


def _days(offer: Offer, permit: ProposedPermit | None) -> int | None:
    """Return the length of the work in days, of the permit asked for, else of the offer."""
    for since, until in ((permit.since, permit.until) if permit else (None, None), (offer.starts_on, offer.ends_on)):
        if since is not None and until is not None:
            return (until - since).days + 1
    return None


def _shortfall(caq: Caq, offer: Offer) -> tuple[Statement, ...]:
    if caq.valid_to is None or offer.ends_on is None or caq.valid_to >= offer.ends_on:
        return ()
    return (say("rule.LMO-6.ends-early", until=caq.valid_to, offer=offer.ends_on),)


RULES: dict[str, Ask] = {"LMO-6": certificate}
