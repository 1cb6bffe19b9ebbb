"""Whether the four years of work stand in the way of the permit asked for (DUR-6, DUR-7, DUR-9, DUR-10)."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from workstation.domain.case import Case
from workstation.domain.choice import OpenQuestion, Reading
from workstation.domain.codes import Result, Stream
from workstation.domain.duration import DurationAnswer, DurationCount
from workstation.domain.finding import Conflict, Fact, Facts, Statement
from workstation.domain.office import OfficeSettings
from workstation.rules import choices, exceptions
from workstation.rules.duration import Horizon, count
from workstation.rules.exceptions import Claim, Standing
from workstation.rules.inquiry import Answer, Ask, Inquiry, Told, say
from workstation.rules.ledger import Limits
from workstation.rules.pack import Pack
from workstation.rules.streams import parts_of


def duration(case: Case, pack: Pack, office: OfficeSettings, day: date) -> DurationAnswer:
    """Return the count and what it means for the permit asked for, for a decision of ``day``.

    In a stream without a permit the count is told, but refuses nobody.
    """
    return answer_of(Inquiry(case, pack, office, day, parts_of(case, pack)))


def answer_of(inquiry: Inquiry) -> DurationAnswer:
    """Return the count, the exception that goes furthest, and the result they give together."""
    counted = _count(inquiry)
    claim = exceptions.strongest(inquiry)
    proved = claim is not None and claim.standing is Standing.PROVED
    conflicts = _conflicts(inquiry, counted, claim)
    told = _result(inquiry, counted, claim)
    chosen = tuple(said for conflict in conflicts for said in choices.spoken(conflict))
    return replace(
        told,
        count=counted,
        exception=claim.kind if claim is not None and proved else None,
        trace=(*told.trace, *_set_aside(claim, told), *chosen, *_trace(inquiry, counted)),
        conflicts=conflicts,
        near_limit=told.result is Result.MET and not proved and _runs_over(inquiry, counted),
    )


def _set_aside(claim: Claim | None, told: DurationAnswer) -> tuple[Statement, ...]:
    """Return why a claim does not lift the refusal, where it does not and that is not said yet."""
    if claim is None or claim.why == told.why or told.result is Result.MET:
        return ()
    return (claim.why,)


def _conflicts(inquiry: Inquiry, counted: DurationCount | None, claim: Claim | None) -> tuple[Conflict, ...]:
    """Return the questions with more than one reading: the method where the two differ, and whom an exception means."""
    counting = _counting(inquiry.case, counted) if counted is not None else None
    family = claim.conflict if claim is not None else None
    return tuple(conflict for conflict in (counting, family) if conflict is not None)


def _counting(case: Case, counted: DurationCount) -> Conflict | None:
    """Return what each method of counting gives; ``None`` where they agree (DUR-5)."""
    if counted.methods_agree:
        return None
    reached = {Reading.CALENDAR: counted.limit_reached, Reading.DAYS: counted.limit_reached_by_days}
    results = {reading: Result.NOT_MET if full else Result.MET for reading, full in reached.items()}
    return choices.settled(case, OpenQuestion.COUNTING_METHOD, results)


def _reached(case: Case, counted: DurationCount) -> bool | None:
    """Return whether four years are reached; ``None`` where the methods differ and nobody has chosen."""
    counting = _counting(case, counted)
    if counting is None:
        return counted.limit_reached
    found = choices.followed(counting)
    return None if found is None else found is Result.NOT_MET


def _count(inquiry: Inquiry) -> DurationCount | None:
    """Return the count of the recorded work history with the figures of the day, or ``None`` without a history."""
    history, permit = inquiry.case.work_history, inquiry.case.proposed_permit
    if history is None:
        return None
    horizon = Horizon(inquiry.day, permit.since if permit else None)
    return count(history, horizon, _limits(inquiry.pack, inquiry.day))


def _limits(pack: Pack, day: date) -> Limits:
    """Return the figures of the count on ``day``."""
    topic = pack.duration
    limit = topic.limit.nearest(day)
    return Limits(topic.counts_from.nearest(day), limit.months, limit.days, topic.gap_months.nearest(day))


def _result(inquiry: Inquiry, counted: DurationCount | None, claim: Claim | None) -> DurationAnswer:
    """Return the result: what decides alone first, then exceptions, then the count by both methods."""
    alone = _decided_alone(inquiry, claim)
    if alone is not None:
        return alone
    if counted is None:
        return DurationAnswer(Result.INSUFFICIENT, say("rule.DUR-9.no-history"))
    facts = _figures(counted)
    reached = _reached(inquiry.case, counted)
    if reached is None:
        return DurationAnswer(Result.INSUFFICIENT, say("rule.DUR-5.methods-differ", **facts))
    if not reached:
        return DurationAnswer(Result.MET, say("rule.DUR-9.not-reached", **facts))
    if claim is not None and claim.standing in (Standing.DISPUTED, Standing.UNPROVED):
        return DurationAnswer(Result.INSUFFICIENT, claim.why)
    if inquiry.pack.duration.refuses.on(inquiry.day) is None:
        return DurationAnswer(Result.MET, say("rule.DUR-9.not-yet", day=inquiry.day))
    if counted.reached_on is None:
        why = say("rule.DUR-9.reached-by-days", **facts)
    else:
        why = say("rule.DUR-9.reached", reached=counted.reached_on, **facts)
    return DurationAnswer(Result.NOT_MET, why, trace=(say("rule.DUR-9.both-verbs"),))


def _decided_alone(inquiry: Inquiry, claim: Claim | None) -> DurationAnswer | None:
    """Return the result where one fact decides whatever the history: the stream, the rule's days, an exception."""
    refuses = inquiry.pack.duration.refuses
    if inquiry.parts.duration == "counts":
        return DurationAnswer(Result.MET, say("rule.DUR-9.no-permit"))
    if refuses.until is not None and inquiry.day > refuses.until:
        return DurationAnswer(Result.MET, say("rule.DUR-9.ended", until=refuses.until))
    ends = inquiry.case.proposed_permit.until if inquiry.case.proposed_permit else None
    if ends is not None and ends < refuses.since:
        return DurationAnswer(Result.MET, say("rule.DUR-9.ends-before", ends=ends))
    if claim is not None and claim.standing is Standing.PROVED:
        return DurationAnswer(Result.MET, claim.why, trace=(say("rule.DUR-10.time-counts"),))
    return None


def _figures(counted: DurationCount) -> dict[str, Fact]:
    return {"months": counted.counted.months, "days_over": counted.counted.days_over, "days": counted.days}


def _runs_over(inquiry: Inquiry, counted: DurationCount | None) -> bool:
    """Return whether the permit asked for runs past the last day that may be granted (DUR-6)."""
    permit = inquiry.case.proposed_permit
    limited = counted is not None and inquiry.parts.duration == "limited"
    if not limited or counted is None or permit is None or permit.since is None or permit.until is None:
        return False
    refuses = inquiry.pack.duration.refuses
    ended = refuses.until is not None and inquiry.day > refuses.until
    return not ended and (counted.latest_end is None or permit.until > counted.latest_end)


def _trace(inquiry: Inquiry, counted: DurationCount | None) -> tuple[Statement, ...]:
    if counted is None:
        return ()
    told = [say("rule.DUR-1.counted-to", day=counted.counts_to)]
    if counted.close:
        told.append(say("rule.DUR-5.close", **_figures(counted)))
    if counted.latest_end is not None and _runs_over(inquiry, counted):
        hard = inquiry.pack.duration.hard_limit.on(inquiry.day)
        told.append(say(f"rule.DUR-6.{'until' if hard else 'shorter'}", day=counted.latest_end))
    if counted.resets.since_limit is not None:
        told.append(say("rule.DUR-8.since-limit", day=counted.resets.since_limit))
    if counted.after_reset is not None:
        told.append(
            say("rule.DUR-8.after-reset", months=counted.after_reset.months, days=counted.after_reset.days_over)
        )
    if counted.unauthorized:
        told.append(say("rule.DUR-1.unauthorized"))
    declared = inquiry.case.declared_months
    if declared is not None and declared != counted.counted.months:
        told.append(say("rule.DUR-1.declared", declared=declared, months=counted.counted.months))
    return tuple(told)


def four_years(inquiry: Inquiry) -> Told:
    """Return whether four years of work stand in the way, R200(3)(g) (DUR-9)."""
    if inquiry.case.stream is Stream.NO_PERMIT:
        return say("not-applicable.stream-DUR")
    told = answer_of(inquiry)
    trace = told.trace
    if told.result is Result.NOT_MET and _named(inquiry):
        trace = (*trace, say("rule.LMO-4.another-worker"))
    return (Answer(told.result, told.why, _facts(inquiry, told), trace=trace, conflicts=told.conflicts),)


def _named(inquiry: Inquiry) -> bool:
    return inquiry.case.opinion is not None and inquiry.case.opinion.named_worker is True


def _facts(inquiry: Inquiry, told: DurationAnswer) -> Facts:
    permit, history = inquiry.case.proposed_permit, inquiry.case.work_history
    facts: Facts = {
        "proposed_permit.from": permit.since if permit else None,
        "proposed_permit.to": permit.until if permit else None,
        "work_history": None if history is None else len(history),
    }
    return facts if told.count is None else facts | _figures(told.count) | {"latest_end": told.count.latest_end}


def near_limit(inquiry: Inquiry) -> Told:
    """Return a finding where less time is left than is asked for: the officer may doubt the departure (DUR-7)."""
    if inquiry.case.stream is Stream.NO_PERMIT:
        return say("not-applicable.stream-DUR")
    told = answer_of(inquiry)
    if not told.near_limit or told.count is None:
        return ()
    if exceptions.need_not_leave(inquiry):
        return say("not-applicable.need-not-leave")
    left = told.count.remaining
    why = say("rule.DUR-7.near", months=left.months, days=left.days_over)
    return (Answer(Result.NOT_MET, why, _facts(inquiry, told)),)


RULES: dict[str, Ask] = {"DUR-9": four_years, "DUR-7": near_limit}
