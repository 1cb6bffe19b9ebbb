"""A whole case told by the officer's verbs, day by day, from the case document it ends as."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from workstation.domain.case import HEAD, Case, part_of
from workstation.domain.codes import CheckResult, DocumentState, Factor, Language, LetterKind, Outcome, PutHow
from workstation.domain.concern import Concern
from workstation.domain.decision import Decision
from workstation.domain.documents import DocumentMark
from workstation.domain.employer import Employer, IneligibilityCheck
from workstation.domain.genuineness import Genuineness, LogEntry
from workstation.domain.note import Note
from workstation.domain.officer import Officer
from workstation.domain.register import Candidate, ListFile, Question

if TYPE_CHECKING:
    from workstation.casework.desk import Desk

# What the application itself brings; everything else is the office's work.
BROUGHT = ("applicant", "employer", "representative", "offer", "opinion", "imp_offer", "caq")
# What the officer enters on the last day, before deciding.
CONCLUDED = ("sts", "qualifications", "admissibility", "work_history", "proposed_permit")
DECIDES = {Outcome.REFUSE: LetterKind.REFUSAL, Outcome.APPROVE_FOR_PORT: LetterKind.APPROVAL}
# Half past three in the afternoon in Manila.
_HOUR = time(7, 30, tzinfo=UTC)
_BETWEEN_ACTS = timedelta(minutes=2)


class StoryClock:
    """A clock that is turned by hand: to a day, and a few minutes on with each act."""

    def __init__(self, day: date) -> None:
        """Stand at the office's hour on ``day``."""
        self._now = datetime.combine(day, _HOUR)

    def turn_to(self, day: date) -> None:
        """Go on by one act, on ``day``; never back."""
        self._now = max(self._now + _BETWEEN_ACTS, datetime.combine(day, _HOUR))

    def today(self) -> date:
        """Return the day it stands at."""
        return self._now.date()

    def now(self) -> datetime:
        """Return the instant it stands at."""
        return self._now


class Teller(NamedTuple):
    """Who tells the story, at which desk, by which clock."""

    desk: Desk
    officer: Officer
    clock: StoryClock


Act = Callable[[], object]


def tell(teller: Teller, cases: Iterable[Case], lists: Iterable[ListFile] = ()) -> None:
    """Walk cases from intake to their signed decisions, side by side as in an office.

    Args:
        teller: desk, officer and clock.
        cases: the cases as they stand at the end, with their days of decision.
        lists: published lists, each loaded on its day of publication.

    Raises:
        InputError: a verb refuses; then the story itself is wrong.
    """
    acts: list[tuple[date, Act]] = [
        (file.published_on, partial(teller.desk.lookup.import_list, teller.officer, file))
        for file in lists
        if file.published_on is not None
    ]
    for case in cases:
        acts.extend(Story(teller, case).acts())
    # The sort is stable: on one day, acts follow in the order they were listed.
    for day, act in sorted(acts, key=lambda dated: dated[0]):
        teller.clock.turn_to(day)
        act()


class Story:
    """The acts of one case."""

    def __init__(self, teller: Teller, case: Case) -> None:
        """Tell ``case``, which must say when it was decided."""
        self._desk, self._officer, self._clock = teller
        self._case = case
        self._number = case.file_number

    def acts(self) -> Iterator[tuple[date, Act]]:
        """Yield every act with its day."""
        case = self._case
        yield case.received_on, self._receive
        # The list is looked at first of all (OB 275-C 3.1), and again when a newer one is there.
        yield case.received_on, partial(self._look_up, IneligibilityCheck(result=CheckResult.NO_MATCH))
        check = case.ineligibility_check
        if check is not None and check.checked_on is not None:
            yield check.checked_on, partial(self._look_up, check)
        yield from self._document_acts()
        yield from self._log_acts()
        yield from self._concern_acts()
        for note in case.notes or ():
            yield note.event_on or case.received_on, partial(self._write, note)
        yield case.decided_on or case.received_on, self._conclude

    def _receive(self) -> None:
        brought = {part: getattr(self._case, part) for part in BROUGHT}
        head = {name: getattr(self._case, name) for name in ("format", "file_number", "received_on", "stream")}
        rest = {name: getattr(self._case, name) for name in ("office", "visa_required", "application", "exemption")}
        self._desk.intake.receive(self._officer, Case(**head, **rest, **brought))

    def _look_up(self, check: IneligibilityCheck) -> None:
        """Ask for the employer, and for the listed name that the result speaks of, and put the search on record."""
        employer = self._case.employer or Employer()
        named = check.entry.name if check.entry else None
        found: list[Candidate] = []
        for name in (employer.legal_name, named):
            if name:
                question = Question(name=name)
                found += self._desk.lookup.search(self._officer, question, self._clock.today()).candidates
        entry = next((candidate for candidate in found if candidate.name == named), None)
        result = check.result or CheckResult.NO_MATCH
        self._desk.lookup.record_check(self._officer, self._number, result, entry, check.reason or "")

    def _document_acts(self) -> Iterator[tuple[date, Act]]:
        marks = self._case.documents or ()
        for mark in marks:
            if mark.asked_on is not None:
                asked = DocumentMark(mark.document, DocumentState.ASKED, mark.asked_on)
                yield mark.asked_on, partial(self._mark, asked)
        for day in sorted({mark.asked_on for mark in marks if mark.asked_on is not None}):
            yield day, partial(self._issue, LetterKind.DOCUMENTS)
        for mark in marks:
            if mark.received_on is not None:
                yield mark.received_on, partial(self._mark, mark)

    def _mark(self, mark: DocumentMark) -> None:
        self._desk.documents.mark(self._officer, self._number, mark)

    def _log_acts(self) -> Iterator[tuple[date, Act]]:
        worksheet = self._case.genuineness or Genuineness()
        for factor in Factor:
            for entry in worksheet.factor(factor).log or ():
                yield entry.on or self._case.received_on, partial(self._log, factor, entry)

    def _log(self, factor: Factor, entry: LogEntry) -> None:
        self._desk.assessment.log(self._officer, self._number, factor, entry)

    def _concern_acts(self) -> Iterator[tuple[date, Act]]:
        for concern in self._case.concerns or ():
            if concern.put_on is not None:
                yield concern.put_on, self._bring_concerns_up_to_date
                if concern.how is PutHow.LETTER:
                    yield concern.put_on, partial(self._issue, LetterKind.FAIRNESS)
            if concern.replied_on is not None:
                yield concern.replied_on, self._bring_concerns_up_to_date

    def _bring_concerns_up_to_date(self) -> None:
        today = self._clock.today()
        known = tuple(_as_of(concern, today) for concern in self._case.concerns or () if _put_by(concern, today))
        self._amend("concerns", known)

    def _write(self, note: Note) -> None:
        self._desk.intake.write_note(self._officer, self._number, note.text or "", self._clock.today())

    def _conclude(self) -> None:
        """Find, decide, sign, and tell the applicant in both languages."""
        case = self._case
        worksheet = case.genuineness or Genuineness()
        for factor in Factor:
            seen = self._versions().get("genuineness", 0)
            self._desk.assessment.record_factor(self._officer, self._number, factor, worksheet.factor(factor), seen)
        for part in ("concerns", *CONCLUDED):
            self._amend(part, getattr(case, part))
        self._amend(HEAD, part_of(case, HEAD))
        decision = case.decision or Decision()
        self._desk.decision.decide(self._officer, self._number, decision, self._versions().get("decision", 0))
        self._desk.decision.sign(self._officer, self._number)
        if decision.outcome in DECIDES:
            for language in Language:
                self._issue(DECIDES[decision.outcome], language)

    def _amend(self, part: str, value: object) -> None:
        if value is not None:
            self._desk.intake.amend(self._officer, self._number, part, value, self._versions().get(part, 0))

    def _issue(self, kind: LetterKind, language: Language | None = None) -> None:
        applicant = self._case.applicant
        own = (applicant.letter_language if applicant else None) or Language.ENGLISH
        self._desk.correspondence.issue(self._officer, self._number, kind, language or own)

    def _versions(self) -> dict[str, int]:
        return self._desk.intake.read(self._officer, self._number).versions


def _put_by(concern: Concern, day: date) -> bool:
    return concern.put_on is not None and concern.put_on <= day


def _as_of(concern: Concern, day: date) -> Concern:
    """Return what was known of a concern on ``day``; which ground it became is decided on the last."""
    if concern.replied_on is not None and concern.replied_on <= day:
        return msgspec.structs.replace(concern, became_ground=None)
    return msgspec.structs.replace(concern, replied_on=None, reply=None, became_ground=None)
