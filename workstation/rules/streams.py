"""Which parts of an assessment a case has, and where the worker may apply (rules WHO-1, WHO-4, WHO-6)."""

from __future__ import annotations

from datetime import date

from workstation.domain.case import Case
from workstation.domain.codes import Application, OfficeKind, Result, Stream
from workstation.domain.finding import Facts
from workstation.rules.inquiry import Answer, Ask, Inquiry, Told, say
from workstation.rules.pack import Pack, Parts


def stream_day(case: Case) -> date:
    """Return the day that dates the stream: HRSDC's receipt of the request, else the receipt of the application."""
    requested_on = case.opinion.requested_on if case.opinion else None
    return requested_on or case.received_on


def parts_of(case: Case, pack: Pack) -> Parts:
    """Return the parts of the case's stream; those of its nearest day when the stream was not open on its own."""
    return pack.streams.stream[case.stream].nearest(stream_day(case))


def open_stream(inquiry: Inquiry) -> Told:
    """Return a finding only where the stream was not open on its day (WHO-6): the officer mends the stream."""
    case = inquiry.case
    day, dated = stream_day(case), inquiry.pack.streams.stream[case.stream]
    if dated.on(day) is not None:
        return ()
    facts: Facts = {"stream": case.stream, "received_on": case.received_on}
    if case.opinion is not None:
        facts["opinion.requested_on"] = case.opinion.requested_on
    if day < dated.since:
        why = say("rule.WHO-6.not-begun", since=dated.since, day=day)
    else:
        why = say("rule.WHO-6.ended", until=dated.until, day=day)
    return (Answer(Result.INSUFFICIENT, why, facts),)


def place_to_apply(inquiry: Inquiry) -> Told:
    """Return whether the application was made where R197 to R201 allow it (WHO-4)."""
    if inquiry.case.stream is Stream.NO_PERMIT:
        return say("not-applicable.no-permit")
    kind = inquiry.case.office.kind if inquiry.case.office else None
    match kind:
        case None:
            return (Answer(Result.INSUFFICIENT, say("rule.WHO-4.office-unknown"), {"office.kind": None}),)
        case OfficeKind.MISSION:
            return (Answer(Result.MET, say("rule.WHO-4.mission"), {"office.kind": kind}),)
        case OfficeKind.PORT_OF_ENTRY:
            return (_at_port(inquiry.case),)
        case _:
            return (_inland(inquiry),)


def _at_port(case: Case) -> Answer:
    facts: Facts = {"office.kind": OfficeKind.PORT_OF_ENTRY, "visa_required": case.visa_required}
    if case.visa_required is None:
        return Answer(Result.INSUFFICIENT, say("rule.WHO-4.visa-unknown"), facts)
    if case.visa_required:
        # Such a person is at the counter to have a permit printed that a mission has approved.
        assumed = (say("rule.WHO-4.assume-approved-abroad"),)
        return Answer(Result.MET, say("rule.WHO-4.port-after-mission"), facts, assumptions=assumed)
    if not _opinion_given(case):
        return Answer(Result.NOT_MET, say("rule.WHO-4.opinion-later"), facts | {"stream": case.stream})
    if case.stream is Stream.SEASONAL:
        return Answer(Result.NOT_MET, say("rule.WHO-4.seasonal-at-port"), facts | {"stream": case.stream})
    assumed = (say("rule.WHO-4.assume-medical"),)
    return Answer(Result.MET, say("rule.WHO-4.port"), facts, assumptions=assumed)


def _opinion_given(case: Case) -> bool:
    """Return whether an opinion, where one is recorded, had been given when the person applied at the port."""
    issued_on = case.opinion.issued_on if case.opinion else None
    return issued_on is None or issued_on <= case.received_on


def _inland(inquiry: Inquiry) -> Answer:
    application = inquiry.case.application
    facts: Facts = {"office.kind": OfficeKind.INLAND, "application": application}
    match application:
        case None:
            return Answer(Result.INSUFFICIENT, say("rule.WHO-4.application-unknown"), facts)
        case Application.RESTORATION:
            days = inquiry.pack.streams.restoration_days.on(inquiry.case.received_on)
            assumed = say("rule.WHO-4.assume-restorable", days=days)
        case Application.INITIAL:
            assumed = say("rule.WHO-4.assume-inland-category")
        case _:
            assumed = say("rule.WHO-4.assume-before-expiry")
    return Answer(Result.MET, say("rule.WHO-4.inland"), facts, assumptions=(assumed,))


RULES: dict[str, Ask] = {"WHO-6": open_stream, "WHO-4": place_to_apply}
