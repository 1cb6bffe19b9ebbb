"""Accelerated opinions, and the wage policy of the same time (ALMO-1)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from workstation.domain.calendar import add_years
from workstation.domain.codes import Per, Result
from workstation.domain.finding import Facts, Statement
from workstation.domain.offer import Offer, Opinion
from workstation.rules import holidays
from workstation.rules.inquiry import Answer, Ask, Inquiry, Told, say
from workstation.rules.topics import Accelerated

_WEEKS, _MONTHS, _HUNDRED = 52, 12, Decimal(100)


def accelerated(inquiry: Inquiry) -> Told:
    """Return whether an accelerated opinion could have been given on its day; it informs, never decides."""
    opinion = inquiry.case.opinion
    if inquiry.parts.opinion != "required" or opinion is None or not opinion.accelerated:
        return ()
    offer = inquiry.case.offer or Offer()
    level = inquiry.pack.occupations.level(offer.noc)
    facts: Facts = {
        "opinion.requested_on": opinion.requested_on,
        "opinion.earlier_positive_on": opinion.earlier_positive_on,
        "opinion.clean_record": opinion.clean_record,
        "offer.noc": level,
        "offer.province": offer.province,
    }
    if opinion.requested_on is None:
        return (Answer(Result.INSUFFICIENT, say("rule.ALMO-1.day-unknown"), facts),)
    terms = inquiry.pack.opinion.accelerated.on(opinion.requested_on)
    if terms is None:
        topic = inquiry.pack.opinion.accelerated
        why = say("rule.ALMO-1.not-then", since=topic.since, until=topic.until)
        return (Answer(Result.NOT_MET, why, facts),)
    wrong = _against(opinion, opinion.requested_on, offer, level, terms)
    trace = _time_taken(opinion, terms, inquiry)
    if wrong is not None:
        return (Answer(Result.NOT_MET, wrong, facts, trace=trace),)
    unknown = opinion.earlier_positive_on is None or opinion.clean_record is None
    assumed = (say("rule.ALMO-1.assume-eligible"),) if unknown else ()
    return (Answer(Result.MET, say("rule.ALMO-1.met"), facts, assumptions=assumed, trace=trace),)


def _against(
    opinion: Opinion, requested_on: date, offer: Offer, level: str | None, terms: Accelerated
) -> Statement | None:
    """Return the first thing that stood against an accelerated opinion; ``None`` when nothing known did."""
    if level is not None and level not in terms.levels:
        return say("rule.ALMO-1.level", level=level)
    if offer.province is not None and offer.province in terms.not_in:
        return say("rule.ALMO-1.province", province=offer.province)
    if opinion.clean_record is False:
        return say("rule.ALMO-1.record")
    earlier = opinion.earlier_positive_on
    if earlier is not None and not add_years(requested_on, -terms.positive_within_years) <= earlier <= requested_on:
        return say("rule.ALMO-1.no-earlier-opinion", earlier=earlier)
    return None


def _time_taken(opinion: Opinion, terms: Accelerated, inquiry: Inquiry) -> tuple[Statement, ...]:
    """Return how many business days the opinion took, where that is more than was promised."""
    if opinion.requested_on is None or opinion.issued_on is None:
        return ()
    kept = inquiry.pack.opinion.holidays.nearest(opinion.requested_on)
    days = holidays.business_days(opinion.requested_on, opinion.issued_on, kept)
    if days <= terms.answer_days:
        return ()
    return (say("rule.ALMO-1.late", days=days, promised=terms.answer_days),)


def wage_policy(inquiry: Inquiry) -> Told:
    """Return whether the wage offered kept to the policy on posted rates of the request's day; it informs."""
    opinion, offer = inquiry.case.opinion or Opinion(), inquiry.case.offer
    if inquiry.parts.opinion != "required" or opinion.posted_wage is None or opinion.requested_on is None:
        return ()
    policy = inquiry.pack.opinion.wage_below_posted.on(opinion.requested_on)
    if policy is None:
        return say("not-applicable.no-wage-policy", day=opinion.requested_on)
    offered = _hourly(offer)
    facts: Facts = {
        "opinion.posted_wage": opinion.posted_wage,
        "opinion.paid_to_canadians": opinion.paid_to_canadians,
        "offer.wage": offered,
    }
    if offered is None:
        return (Answer(Result.INSUFFICIENT, say("rule.ALMO-1-wage.wage-unknown"), facts),)
    lowest = opinion.posted_wage * (_HUNDRED - policy) / _HUNDRED
    return (_paid(offered, lowest, opinion, facts, policy),)


def _paid(offered: Decimal, lowest: Decimal, opinion: Opinion, facts: Facts, percent: Decimal) -> Answer:
    if opinion.posted_wage is not None and offered >= opinion.posted_wage:
        return Answer(Result.MET, say("rule.ALMO-1-wage.met", posted=opinion.posted_wage), facts)
    if offered < lowest:
        return Answer(Result.NOT_MET, say("rule.ALMO-1-wage.too-low", percent=percent), facts)
    if opinion.paid_to_canadians is None:
        return Answer(Result.INSUFFICIENT, say("rule.ALMO-1-wage.canadians-unknown", percent=percent), facts)
    if opinion.paid_to_canadians > offered:
        why = say("rule.ALMO-1-wage.canadians-paid-more", paid=opinion.paid_to_canadians)
        return Answer(Result.NOT_MET, why, facts)
    return Answer(Result.MET, say("rule.ALMO-1-wage.within", percent=percent), facts)


def _hourly(offer: Offer | None) -> Decimal | None:
    """Return the wage offered by the hour, CAD; ``None`` where wage or hours are not known."""
    if offer is None or offer.wage is None:
        return None
    amount, hours = offer.wage.amount, offer.hours_per_week
    if offer.wage.per is Per.HOUR:
        return amount
    if not hours:
        return None
    weeks = {Per.WEEK: Decimal(1), Per.MONTH: Decimal(_MONTHS) / _WEEKS, Per.YEAR: Decimal(1) / _WEEKS}
    return amount * weeks[offer.wage.per] / hours


RULES: dict[str, Ask] = {"ALMO-1": accelerated, "ALMO-1-wage": wage_policy}
