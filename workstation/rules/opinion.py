"""HRSDC's opinion: how long it holds, what it found (LMO-1 to LMO-5)."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from workstation.domain.calendar import add_months, day_before
from workstation.domain.choice import OpenQuestion, Reading
from workstation.domain.codes import OpinionResult, Result
from workstation.domain.finding import Facts, Statement
from workstation.domain.offer import Opinion, OpinionFindings
from workstation.rules import choices, holidays
from workstation.rules.inquiry import Answer, Ask, Inquiry, Told, say
from workstation.rules.pack import Pack

HRSDC = "hrsdc"
# What HRSDC finds besides genuineness, which is told with the four factors; each letter is its own ground.
_LETTERS = ("b", "c", "d", "e")
NO_OPINION = "R200(1)(c)(iii)"
GENUINENESS, CAREGIVER = "R203(1)(a)", "R203(1)(d)"
GROUNDS = (GENUINENESS, *(f"R203(1)({letter})" for letter in _LETTERS))


def last_day(opinion: Opinion, pack: Pack) -> date | None:
    """Return the last day on which an application may be received with the opinion; ``None`` when not known.

    The printed expiry decides; where it is blank the opinion holds six months from its issue, less a day.
    """
    return opinion.expires_on or _computed_last_day(opinion, pack)


def _computed_last_day(opinion: Opinion, pack: Pack) -> date | None:
    if opinion.issued_on is None:
        return None
    return day_before(add_months(opinion.issued_on, pack.opinion.validity_months.nearest(opinion.issued_on)))


def in_force(inquiry: Inquiry) -> Told:
    """Return whether the application was received while the opinion held, R200(1)(c)(iii) (LMO-1)."""
    if inquiry.parts.opinion != "required":
        return say("not-applicable.stream-LMO")
    opinion = inquiry.case.opinion or Opinion()
    received = inquiry.case.received_on
    facts: Facts = {
        "opinion.issued_on": opinion.issued_on,
        "opinion.expires_on": opinion.expires_on,
        "received_on": received,
    }
    last = last_day(opinion, inquiry.pack)
    if last is None:
        code = "no-opinion" if inquiry.case.opinion is None else "days-unknown"
        return (Answer(Result.INSUFFICIENT, say(f"rule.LMO-1.{code}"), facts),)
    trace = _on_the_days(opinion, inquiry.pack)
    days: Facts = {"last": last, "received": received}
    if received <= last:
        return (Answer(Result.MET, say("rule.LMO-1.met", **days), facts, trace=trace),)
    if received <= holidays.next_working_day(last, inquiry.pack.opinion.holidays.nearest(last)):
        return (
            _on_holiday(Answer(Result.INSUFFICIENT, say("rule.LMO-1.holiday", **days), facts, trace=trace), inquiry),
        )
    return (Answer(Result.NOT_MET, say("rule.LMO-1.expired", **days), facts, trace=trace),)


def _on_holiday(unsettled: Answer, inquiry: Inquiry) -> Answer:
    """Return the answer where the last day was a holiday and the next working day was kept: the officer chooses."""
    readings = {Reading.IN_TIME: Result.MET, Reading.EXPIRED: Result.NOT_MET}
    conflict = choices.settled(inquiry.case, OpenQuestion.LAST_DAY, readings)
    trace = (*unsettled.trace, *choices.spoken(conflict))
    return replace(
        unsettled, result=choices.followed(conflict) or Result.INSUFFICIENT, trace=trace, conflicts=(conflict,)
    )


def _on_the_days(opinion: Opinion, pack: Pack) -> tuple[Statement, ...]:
    """Return where the last day comes from, and a flag where the printed one and six months differ."""
    computed = _computed_last_day(opinion, pack)
    if opinion.expires_on is None:
        return (say("rule.LMO-1.computed", last=computed),)
    if computed is not None and computed != opinion.expires_on:
        return (say("rule.LMO-1.differs", printed=opinion.expires_on, computed=computed),)
    return ()


def result(inquiry: Inquiry) -> Told:
    """Return what the opinion says: positive or neutral, or negative with HRSDC's factors as grounds (LMO-2)."""
    if inquiry.parts.opinion != "required":
        return say("not-applicable.stream-LMO")
    opinion = inquiry.case.opinion or Opinion()
    facts: Facts = {"opinion.result": opinion.result}
    if opinion.revoked_on is not None and opinion.revoked_on <= inquiry.day:
        facts = facts | {"opinion.revoked_on": opinion.revoked_on}
        return (Answer(Result.NOT_MET, say("rule.LMO-2.revoked", day=opinion.revoked_on), facts, made_by=HRSDC),)
    unmet = _unmet_letters(opinion)
    if unmet:
        return tuple(_of_letter(letter, facts) for letter in unmet)
    match opinion.result:
        case None:
            return (Answer(Result.INSUFFICIENT, say("rule.LMO-2.unknown"), facts),)
        case OpinionResult.NEGATIVE:
            ungenuine = opinion.findings is not None and opinion.findings.a is Result.NOT_MET
            code = "negative-genuineness" if ungenuine else "negative-without-factor"
            ground = GENUINENESS if ungenuine else None
            return (Answer(Result.NOT_MET, say(f"rule.LMO-2.{code}"), facts, made_by=HRSDC, ground=ground),)
        case _:
            return (Answer(Result.MET, say(f"rule.LMO-2.{opinion.result}"), facts, made_by=HRSDC),)


def _unmet_letters(opinion: Opinion) -> tuple[str, ...]:
    findings = opinion.findings or OpinionFindings()
    return tuple(letter for letter in _LETTERS if getattr(findings, letter) is Result.NOT_MET)


def _of_letter(letter: str, facts: Facts) -> Answer:
    known = facts | {f"opinion.findings.{letter}": Result.NOT_MET}
    why = say(f"rule.LMO-2.not-met-{letter}")
    return Answer(Result.NOT_MET, why, known, made_by=HRSDC, ground=f"R203(1)({letter})")


def relied_on(letter: str, inquiry: Inquiry) -> Result | None:
    """Return what HRSDC found on the paragraph ``letter`` of R203(1); ``None`` when that is not known.

    A positive or neutral opinion found every paragraph met that applied when HRSDC received the request; earlier
    requests were not assessed for genuineness, earlier work, or the caregiver (LMO-5).
    """
    opinion = inquiry.case.opinion or Opinion()
    found: Result | None = getattr(opinion.findings or OpinionFindings(), letter)
    if found is not None or opinion.result not in (OpinionResult.POSITIVE, OpinionResult.NEUTRAL):
        return found
    return None if _asked_too_early(opinion, inquiry.pack) else Result.MET


def _asked_too_early(opinion: Opinion, pack: Pack) -> bool:
    asked_on = opinion.requested_on
    return asked_on is not None and not pack.opinion.assesses_genuineness.on(asked_on)


RULES: dict[str, Ask] = {"LMO-1": in_force, "LMO-2": result}
