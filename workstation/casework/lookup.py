"""Lookup: published lists come in, employers are found in them, and the search is put on record."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import msgspec

from workstation.casework.equipment import Equipment
from workstation.casework.rights import require
from workstation.casework.scrutiny import checked_part
from workstation.casework.stages import stage_of
from workstation.domain.case import CaseRecord, decision_day
from workstation.domain.codes import CheckResult, ListKind
from workstation.domain.employer import IneligibilityCheck, ListEntry
from workstation.domain.errors import InputError, StoreError
from workstation.domain.finding import Facts, Statement
from workstation.domain.officer import Officer, Right
from workstation.domain.register import (
    Candidate,
    FoundName,
    ImportReport,
    ListFile,
    ListState,
    LookupAnswer,
    PublishedList,
    Question,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workstation.employers.match import Asked
    from workstation.store.register_view import RegisterView
    from workstation.store.registers import Step

__all__ = ["ListFile", "Lookup", "read_list"]

# Nobody types more; what is longer is cut, not refused, because a search never fails.
LONGEST_ASKED = 300
MOST_CANDIDATES = 20
_NAMES_COMPARED = 60
_NAMES_AT_A_CODE = 200
_WITHOUT_STATUS = ("determined", "unknown")


class Lookup:
    """The verbs of the employer tab."""

    def __init__(self, equipment: Equipment) -> None:
        """Work with the desk's equipment."""
        self._at = equipment

    def search(self, officer: Officer, question: Question, day: date) -> LookupAnswer:
        """Return who may be meant, as the lists stood on ``day``; any text may be asked for.

        Raises:
            RightError: the officer may not read.
            StoreError: the register cannot be read.
        """
        require(officer, Right.READ)
        question = _shortened(question)
        try:
            return self._answer(question, day)
        except StoreError as fault:
            if fault.code != "register.index-missing":
                raise
        self._at.register.mend(_terms)
        return self._answer(question, day)

    def record_check(
        self, officer: Officer, file_number: str, result: CheckResult, candidate: Candidate | None, reason: str
    ) -> CaseRecord:
        """Put the search in the list of ineligible employers on record: list, day, result, entry, reason (INEL-1).

        Args:
            officer: who looked.
            file_number: the case.
            result: what was found; a match is a question that only the officer answers (INEL-8).
            candidate: the listed employer the result speaks of; ``None`` for no match.
            reason: why it is the same or another employer; needed for another employer.

        Raises:
            RightError: the officer may not assess.
            InputError: ``lookup.reason-missing``, ``lookup.entry-missing``, the case is unknown or signed.
        """
        require(officer, Right.ASSESS)
        entry = _entry(result, candidate)
        if result is CheckResult.ANOTHER_EMPLOYER and not reason.strip():
            raise InputError("lookup.reason-missing", where="reason")
        today = self._at.today()
        with self._at.unit(officer, "lookup.record_check") as unit:
            record = unit.cases.read(file_number)
            check = IneligibilityCheck(
                list_date=self._list_date(decision_day(record.case, today)),
                checked_on=today,
                result=result,
                reason=reason.strip() or None,
                entry=entry,
            )
            checked_part("ineligibility_check", check, today)
            seen = record.versions.get("ineligibility_check", 0)
            unit.cases.save_part(file_number, "ineligibility_check", check, seen)
            return stage_of(unit, file_number)

    def import_list(self, officer: Officer, file: ListFile, step: Step | None = None) -> ImportReport:
        """Take a published list into the register, whole or not at all.

        Args:
            officer: who loads it.
            file: the file, its kind, and the day it was published unless its name says so.
            step: told the progress in rows; what it raises stops the load and undoes it.

        Raises:
            RightError: the officer may not load data.
            InputError: the file is not what it is said to be: ``list.*``, with the line.
            StoreError: the register cannot be written.
        """
        require(officer, Right.LOAD_DATA)
        return self._at.register.load(read_list(file, self._at.today()), _terms, step)

    def take(self, officer: Officer, listing: PublishedList) -> ImportReport:
        """Take a list that ``read_list`` has read into the register, whole or not at all.

        Raises:
            RightError: the officer may not load data.
            StoreError: the register cannot be written.
        """
        require(officer, Right.LOAD_DATA)
        return self._at.register.load(listing, _terms)

    def lists(self, officer: Officer, day: date) -> tuple[ListState, ...]:
        """Return the lists that hold on ``day``, with their age.

        Raises:
            RightError: the officer may not read.
        """
        require(officer, Right.READ)
        with self._at.register.on(day) as view:
            return view.lists

    def _answer(self, question: Question, day: date) -> LookupAnswer:
        from workstation.casework.candidates import candidates, entry_key
        from workstation.employers.match import asked, rank

        about = asked(question)
        with self._at.register.on(day) as view:
            found, numbered = _found(view, question, about)
            matches = rank(about, found, numbered, MOST_CANDIDATES)
            rows = view.rows([match.key for match in matches])
            entries = {entry_key(row) for row in rows if row.postal_code} - {row.key for row in rows}
            shown = candidates(matches, (*rows, *view.rows(sorted(entries))), day)
            lists, later = view.lists, view.later
        nothing = not (about.names or numbered or about.postal_code)
        return LookupAnswer(
            query=question.name or question.business_number or question.postal_code or question.address,
            day=day,
            lists=lists,
            candidates=shown,
            warning=(
                *([Statement("lookup.nothing-to-compare")] if nothing else ()),
                *_of_lists(lists, shown, day, self._at.settings().list_age_days),
                *_of_later(later, day),
            ),
        )

    def _list_date(self, day: date) -> date | None:
        with self._at.register.on(day) as view:
            held = [one.published_on for one in view.lists if one.kind is ListKind.INELIGIBLE]
        return max(held, default=None)


def read_list(file: ListFile, today: date) -> PublishedList:
    """Return what a file says, read through and not yet taken in: what is no list is refused before anything is made.

    Args:
        file: the file, its kind, and the day it was published unless its name says so.
        today: the clock's day; no list was published after it.

    Raises:
        InputError: the file is not what it is said to be: ``list.*``, with the line.
    """
    from workstation.employers.published import day_in, read

    published_on = file.published_on or day_in(file.source)
    if published_on is None:
        raise InputError("list.no-day")
    if published_on > today:
        raise InputError("list.in-the-future", day=published_on)
    return read(file.content, file.kind, published_on, file.source)


def _found(view: RegisterView, question: Question, about: Asked) -> tuple[Sequence[FoundName], frozenset[str]]:
    """Return the names worth comparing, and the employers published with the business number asked for."""
    from workstation.employers.match import name_asked
    from workstation.employers.terms import terms_asked

    named = view.find(terms_asked(name_asked(question)), _NAMES_COMPARED)
    numbered = view.numbered(about.business_number) if about.business_number else ()
    here = view.at(about.postal_code, _NAMES_AT_A_CODE) if about.postal_code else ()
    return (*numbered, *named, *here), frozenset(name.key for name in numbered)


def _terms(text: str) -> Sequence[str]:
    from workstation.employers.names import fold
    from workstation.employers.terms import terms_of

    return terms_of(fold(text))


def _shortened(question: Question) -> Question:
    return msgspec.structs.replace(
        question,
        name=question.name[:LONGEST_ASKED],
        business_number=question.business_number[:LONGEST_ASKED],
        address=question.address[:LONGEST_ASKED],
        postal_code=question.postal_code[:LONGEST_ASKED],
    )


def _entry(result: CheckResult, candidate: Candidate | None) -> ListEntry | None:
    """Return the published entry the result speaks of.

    Raises:
        InputError: ``lookup.entry-missing``: the result speaks of an entry and the candidate is on no list.
    """
    if result is CheckResult.NO_MATCH:
        return None
    if candidate is None or candidate.ineligible is None:
        raise InputError("lookup.entry-missing", where="candidate")
    standing = candidate.ineligible
    status = None if standing.status in _WITHOUT_STATUS else standing.status
    return ListEntry(name=candidate.name, determined_on=standing.determined_on, status=status)


def _of_lists(lists: tuple[ListState, ...], shown: tuple[Candidate, ...], day: date, limit: int) -> Iterator[Statement]:
    """Yield what keeps the answer from being read as clear (INEL-4)."""
    held = next((one for one in lists if one.kind is ListKind.INELIGIBLE), None)
    if held is None:
        yield Statement("lookup.no-list", {"day": day})
        return
    facts: Facts = {"list_date": held.published_on, "days": held.age_days, "limit": limit}
    if not held.rows:
        yield Statement("lookup.empty-list", facts)
    elif not any(candidate.ineligible for candidate in shown):
        yield Statement("lookup.no-match", facts)
    if held.age_days > limit:
        yield Statement("lookup.old-list", facts)


def _of_later(count: int, day: date) -> Iterator[Statement]:
    """Yield that lists published after the day asked for had no part in the answer."""
    if count:
        yield Statement("lookup.later-lists", {"count": count, "day": day})
