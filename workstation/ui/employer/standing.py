"""What is said of the lists and of an employer's place on them: a tone and a sentence, never the word *clear*."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from workstation.domain.codes import ListKind, Result
from workstation.domain.employer import IneligibilityCheck
from workstation.domain.register import Candidate, ListState, LookupAnswer
from workstation.ui.kit.dates import shown_day
from workstation.wording import Wording

# From these scores on a name is said to be this close.
_VERY_CLOSE, _CLOSE, _LIKE = 0.93, 0.8, 0.6
# The line about the list says these already.
_SAID_OF_LIST = frozenset({"lookup.no-list", "lookup.empty-list", "lookup.old-list"})


@dataclass(frozen=True)
class Said:
    """A sentence and its tone: not met for what bars or is missing, insufficient for what must be looked at."""

    text: str
    result: Result | None = None


class Closeness(StrEnum):
    """How close a published name comes to the one asked for, in words."""

    VERY_CLOSE = "very-close"
    CLOSE = "close"
    LIKE = "like"
    FAINT = "faint"


def closeness(score: float) -> Closeness:
    """Return the word for a score of 0 to 1."""
    if score >= _VERY_CLOSE:
        return Closeness.VERY_CLOSE
    if score >= _CLOSE:
        return Closeness.CLOSE
    return Closeness.LIKE if score >= _LIKE else Closeness.FAINT


def list_in_force(lists: Sequence[ListState]) -> ListState | None:
    """Return the list of ineligible employers among ``lists``: the one published last."""
    found = [one for one in lists if one.kind is ListKind.INELIGIBLE]
    return max(found, key=lambda one: one.published_on, default=None)


def of_list(words: Wording, held: ListState | None, limit: int) -> Said:
    """Return what is said of the list of ineligible employers (rule INEL-4).

    Args:
        words: the language.
        held: the list in force on the case's day, if one is loaded.
        limit: the office's greatest age in days.
    """
    if held is None:
        return Said(words.say("employer-tab.no-list"), Result.NOT_MET)
    facts = {"published_on": held.published_on, "age": age(words, held.age_days), "limit": limit}
    if not held.rows:
        return Said(words.say("employer-tab.empty-list", **facts), Result.NOT_MET)
    if held.age_days > limit:
        return Said(words.say("employer-tab.stale-list", **facts), Result.INSUFFICIENT)
    return Said(words.say("employer-tab.list", **facts), Result.MET)


def age(words: Wording, days: int) -> str:
    """Return an age in days in words: ``5 days old``, ``of that day``, ``published 3 days later``."""
    if days < 0:
        return words.say("age.later", days=-days)
    return words.say({0: "age.same-day", 1: "age.one-day"}.get(days, "age.days"), days=days)


def of_candidate(words: Wording, candidate: Candidate, held: ListState | None) -> Said:
    """Return where a candidate stands on the list of ineligible employers on the day asked for (rule INEL-3)."""
    standing = candidate.ineligible
    if standing is None:
        return Said(words.say("standing.not-listed" if held else "standing.no-list"))
    facts = {"until": shown_day(standing.until), "status": standing.status}
    if standing.bars_on_day is None:
        # An entry that does not say whether it bars is never read as one that does not.
        return Said(words.say("standing.listed-unclear", **facts), Result.INSUFFICIENT)
    if not standing.bars_on_day:
        return Said(words.say("standing.listed-not-barred", **facts), Result.INSUFFICIENT)
    code = "standing.barred-until" if standing.until else "standing.barred"
    return Said(words.say(code, **facts), Result.NOT_MET)


def of_check(words: Wording, check: IneligibilityCheck | None, day: date) -> Said:
    """Return what is recorded of the ineligibility check; ``day`` is the day of the case."""
    if check is None or check.result is None:
        return Said(words.say("employer-tab.not-checked"))
    list_age = age(words, (day - check.list_date).days) if check.list_date else ""
    said = words.say(
        "employer-tab.checked" if check.list_date else "employer-tab.checked-no-list",
        result=check.result,
        checked_on=check.checked_on,
        list_date=check.list_date,
        age=list_age,
    )
    return Said(said, Result.NOT_MET if check.result == "listed" else Result.MET)


def of_answer(words: Wording, answer: LookupAnswer) -> Said:
    """Return what the answer means, in words that never clear anybody; the list's own line says its age."""
    listed = [one for one in answer.candidates if one.ineligible is not None]
    held = list_in_force(answer.lists)
    facts = {"listed": len(listed), "published_on": held and held.published_on}
    said = [words.state(one) for one in answer.warning if one.code not in _SAID_OF_LIST]
    if listed:
        said.insert(0, words.say(f"employer-tab.{'one-listed' if len(listed) == 1 else 'some-listed'}", **facts))
    elif answer.candidates and held is not None:
        said.append(words.say("employer-tab.spelled-otherwise"))
    return Said(" ".join(said), Result.INSUFFICIENT if listed else None)


def place(candidate: Candidate) -> str:
    """Return where a candidate is, in one line."""
    return candidate.address or (candidate.province.value if candidate.province else "")


def bar_dates(candidate: Candidate) -> str:
    """Return the days of a candidate's bar, ``2015-03-01 – 2017-03-01``, empty without one."""
    standing = candidate.ineligible
    if standing is None:
        return ""
    return " – ".join(shown_day(day) for day in (standing.since, standing.until) if day)
