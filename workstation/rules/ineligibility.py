"""The list of ineligible employers: what an entry means on a day, and the first step of an assessment (INEL-1 to 8)."""

from __future__ import annotations

import re
from datetime import date

from msgspec.structs import replace

from workstation.domain.calendar import add_years
from workstation.domain.codes import CheckResult, Result
from workstation.domain.employer import IneligibilityCheck, ListEntry
from workstation.domain.finding import Facts, Statement
from workstation.domain.part import Part
from workstation.domain.register import Standing
from workstation.rules.days import day_in_words
from workstation.rules.inquiry import Answer, Ask, Inquiry, Told, say
from workstation.rules.pack import Pack, Statuses

DETERMINED = "determined"
UNKNOWN = "unknown"
# Hyphen-minus, the dashes of the general punctuation block, and the minus sign.
_DASHES = re.compile("[-\u2010-\u2015\u2212]")


class Terms(Part):
    """How entries bar: by the day of the determination up to a day, by the published status after it.

    The defaults are those of the shipped pack, for callers that look employers up without one.
    """

    bar_years: int = 2
    bar_until: date = date(2015, 11, 30)
    statuses: Statuses = Statuses(
        eligible=("eligible",),
        ineligible=("ineligible", "ineligible-unpaid monetary penalty"),
        ineligible_until=("ineligible until",),
    )


SHIPPED = Terms()


def terms_of(pack: Pack) -> Terms:
    """Return the terms of a pack: its last bar of some years with its last day, and its newest reading of statuses."""
    bar, statuses = pack.ineligibility.bar_years, pack.ineligibility.statuses
    return Terms(bar.nearest(date.max), bar.until or date.max, statuses.nearest(date.max))


def standing(determined_on: date | None, status: str | None, day: date, terms: Terms = SHIPPED) -> Standing:
    """Return where an entry stands on ``day`` (INEL-2, INEL-3).

    Args:
        determined_on: day of the determination, as published.
        status: published status; lists before December 2015 carry none.
        day: the decision day, or the day an agreement was entered into.
        terms: how long determinations bar and how statuses read.

    Returns:
        The standing; ``bars_on_day`` is ``None`` when neither the status nor the day of the determination tells.
    """
    written = _published(status)
    if written:
        return _by_status(written, determined_on, day, terms.statuses)
    if determined_on is None or determined_on > terms.bar_until:
        return Standing(status=UNKNOWN, bars_on_day=None, determined_on=determined_on)
    until = add_years(determined_on, terms.bar_years)
    return Standing(DETERMINED, determined_on <= day <= until, determined_on, until, determined_on)


def _published(status: str | None) -> str:
    """Return the status as published; nothing for the word that stands for a list without statuses."""
    written = (status or "").strip()
    return "" if written.casefold() == DETERMINED else written


def _by_status(status: str, since: date | None, day: date, statuses: Statuses) -> Standing:
    plain = _plain(status)
    begun = since is None or since <= day
    if plain in statuses.eligible:
        return Standing(status, False, determined_on=since)
    if plain in statuses.ineligible:
        return Standing(status, begun, since, None, since)
    for words in statuses.ineligible_until:
        until = day_in_words(plain.removeprefix(words)) if plain.startswith(words) else None
        if until is not None:
            return Standing(status, begun and day <= until, since, until, since)
    return Standing(status, None, determined_on=since)


def _plain(status: str) -> str:
    """Return a status without case, with single blanks, and one bare hyphen for any dash."""
    return "-".join(" ".join(part.split()) for part in _DASHES.split(status.casefold()))


def check_recorded(inquiry: Inquiry) -> Told:
    """Return whether the search for the employer is on record: result, list and its day (INEL-1)."""
    reminder = _reminder(inquiry)
    if reminder is not None:
        return reminder
    check = inquiry.case.ineligibility_check or IneligibilityCheck()
    facts: Facts = {
        "ineligibility_check.result": check.result,
        "ineligibility_check.list_date": check.list_date,
        "ineligibility_check.checked_on": check.checked_on,
    }
    if check.result is None:
        return (Answer(Result.INSUFFICIENT, say("rule.INEL-1.not-recorded"), facts),)
    if check.list_date is None:
        return (Answer(Result.INSUFFICIENT, say("rule.INEL-1.no-list-date"), facts, made_by="officer"),)
    why = say("rule.INEL-1.recorded", list_date=check.list_date)
    return (Answer(Result.MET, why, facts, made_by="officer"),)


def bar(inquiry: Inquiry) -> Told:
    """Return whether a bar on the employer runs on the decision day, R200(3)(h) (INEL-2, 3, 4, 6, 8)."""
    reminder = _reminder(inquiry)
    if reminder is not None:
        return reminder
    check = inquiry.case.ineligibility_check or IneligibilityCheck()
    match check.result:
        case None:
            answer = Answer(Result.INSUFFICIENT, say("rule.INEL-6.not-recorded"))
        case CheckResult.NO_MATCH:
            answer = _no_match(check, inquiry.day)
        case CheckResult.ANOTHER_EMPLOYER:
            answer = _another(check)
        case _:
            answer = _listed(check, inquiry)
    facts: Facts = {"ineligibility_check.result": check.result, "ineligibility_check.list_date": check.list_date}
    return (replace(answer, facts=facts | answer.facts, trace=_age(check, inquiry), made_by="officer"),)


def _no_match(check: IneligibilityCheck, day: date) -> Answer:
    if check.list_date is None:
        return Answer(Result.INSUFFICIENT, say("rule.INEL-6.no-list-date"))
    days = (day - check.list_date).days
    return Answer(Result.MET, say("rule.INEL-6.no-match", list_date=check.list_date, days=days))


def _another(check: IneligibilityCheck) -> Answer:
    facts: Facts = {"ineligibility_check.reason": check.reason}
    if not check.reason:
        return Answer(Result.INSUFFICIENT, say("rule.INEL-6.another-without-reason"), facts)
    return Answer(Result.MET, say("rule.INEL-6.another", name=_name(check)), facts)


def _listed(check: IneligibilityCheck, inquiry: Inquiry) -> Answer:
    entry = check.entry or ListEntry()
    terms = terms_of(inquiry.pack)
    facts: Facts = {
        "ineligibility_check.entry.name": entry.name,
        "ineligibility_check.entry.determined_on": entry.determined_on,
        "ineligibility_check.entry.status": entry.status,
    }
    found = standing(entry.determined_on, entry.status, inquiry.day, terms)
    if found.bars_on_day is None:
        return _listed_without_terms(check, inquiry, facts, terms)
    if found.bars_on_day:
        return Answer(Result.NOT_MET, _barred(found, inquiry.day), facts)
    return Answer(Result.MET, _not_barred(found, inquiry.day), facts)


def _listed_without_terms(check: IneligibilityCheck, inquiry: Inquiry, facts: Facts, terms: Terms) -> Answer:
    """Return the answer for an entry that does not say for how long.

    Lists without a status named only employers whose bar ran, so being on one decided (3.1); later lists also name
    employers who are eligible again.
    """
    list_day = check.list_date or inquiry.day
    entry = check.entry or ListEntry()
    status = _published(entry.status)
    if list_day <= terms.bar_until and not status and entry.determined_on is None:
        assumed = (say("rule.INEL-6.assume-runs"),)
        return Answer(Result.NOT_MET, say("rule.INEL-6.listed", list_date=list_day), facts, assumptions=assumed)
    code = "rule.INEL-6.status-unreadable" if status else "rule.INEL-6.status-missing"
    return Answer(Result.INSUFFICIENT, say(code, status=status), facts)


def _barred(found: Standing, day: date) -> Statement:
    if found.until is None:
        return say("rule.INEL-6.barred-open", status=found.status, day=day)
    return say("rule.INEL-6.barred", until=found.until, day=day)


def _not_barred(found: Standing, day: date) -> Statement:
    if found.since is None:
        return say("rule.INEL-6.eligible", status=found.status)
    if day < found.since:
        return say("rule.INEL-6.not-yet", since=found.since, day=day)
    return say("rule.INEL-6.lapsed", until=found.until, day=day)


def _age(check: IneligibilityCheck, inquiry: Inquiry) -> tuple[Statement, ...]:
    """Return what the list's age means for the day asked (INEL-4)."""
    if check.list_date is None:
        return ()
    days = (inquiry.day - check.list_date).days
    if days < 0:
        return (say("rule.INEL-4.later-list", list_date=check.list_date, day=inquiry.day),)
    if days > inquiry.office.list_age_days:
        return (say("rule.INEL-4.old-list", list_date=check.list_date, days=days, limit=inquiry.office.list_age_days),)
    return (say("rule.INEL-4.list-age", list_date=check.list_date, days=days),)


def _reminder(inquiry: Inquiry) -> Statement | None:
    """Return why no employer is looked up; the worker is still bound by R183(1)(b.1)."""
    return say("not-applicable.no-employer-check") if inquiry.parts.ineligibility == "reminder" else None


def _name(check: IneligibilityCheck) -> str:
    return (check.entry.name or "") if check.entry else ""


RULES: dict[str, Ask] = {"INEL-1": check_recorded, "INEL-6": bar}
