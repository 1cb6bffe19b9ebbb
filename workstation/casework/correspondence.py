"""Correspondence: letters are composed, previewed as drafts, and issued for good; notes are written."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from workstation.casework import paper
from workstation.casework.equipment import Equipment
from workstation.casework.paper import Author
from workstation.casework.rights import require
from workstation.domain.case import CaseRecord
from workstation.domain.codes import Language, LetterKind, NoteSystem, Outcome
from workstation.domain.errors import InputError
from workstation.domain.letter import IssuedLetter, Letter, plain_text
from workstation.domain.officer import Officer, Right

if TYPE_CHECKING:
    from workstation.store.unit import Unit

# Letters that tell a decision; the others ask something while the case is open.
TELLS: dict[LetterKind, frozenset[Outcome]] = {
    LetterKind.REFUSAL: frozenset({Outcome.REFUSE, Outcome.REFUSE_ADMIT_AS_VISITOR}),
    LetterKind.APPROVAL: frozenset({Outcome.ISSUE, Outcome.APPROVE_FOR_PORT}),
}
_SHORT_HASH = 12


class Correspondence:
    """The verbs that write letters and notes."""

    def __init__(self, equipment: Equipment) -> None:
        """Work with the desk's equipment."""
        self._at = equipment

    def letter(self, officer: Officer, file_number: str, kind: LetterKind, language: Language) -> Letter:
        """Return the letter as it would read now; every page of it is marked DRAFT.

        Raises:
            RightError: the officer may not read.
            InputError: ``case.unknown``.
        """
        require(officer, Right.READ)
        with self._at.casefile.reading() as unit:
            record = unit.cases.read(file_number)
            return paper.letter(record.case, kind, language, self._author(unit, officer))

    def preview(self, officer: Officer, file_number: str, kind: LetterKind, language: Language) -> bytes:
        """Return the draft as a PDF.

        Raises:
            RightError: the officer may not read.
            InputError: ``case.unknown``.
        """
        return paper.letter_pdf(self.letter(officer, file_number, kind, language))

    def issue(self, officer: Officer, file_number: str, kind: LetterKind, language: Language) -> IssuedLetter:
        """Freeze a letter: its number, its text, its bytes and their hash.

        Raises:
            RightError: the officer may not sign.
            InputError: ``letter.not-signed``, ``letter.another-decision`` or ``letter.incomplete``.
        """
        require(officer, Right.SIGN)
        with self._at.unit(officer, "correspondence.issue", pack=paper.pack_in_force().label) as unit:
            record = unit.cases.read(file_number)
            _require_decision(record, kind)
            number = unit.letters.next_number(self._at.today().year)
            written = paper.letter(record.case, kind, language, self._author(unit, officer, number))
            if written.missing:
                raise InputError("letter.incomplete", where=file_number, missing=written.missing)
            issued = self._frozen(written, record, officer)
            unit.letters.issue(issued)
            return issued

    def issued(self, officer: Officer, file_number: str) -> tuple[IssuedLetter, ...]:
        """Return the letters that were issued in the case, oldest first.

        Raises:
            RightError: the officer may not read.
        """
        require(officer, Right.READ)
        with self._at.casefile.reading() as unit:
            return unit.letters.of(file_number)

    def notes(self, officer: Officer, file_number: str, system: NoteSystem, language: Language) -> str:
        """Return the text to paste into a system's notes.

        Raises:
            RightError: the officer may not read.
            InputError: ``case.unknown``.
        """
        require(officer, Right.READ)
        with self._at.casefile.reading() as unit:
            record = unit.cases.read(file_number)
            author = Author(officer, unit.office.read(), self._at.today(), signed=record.signature is not None)
            return paper.notes(record.case, system, language, author)

    def _author(self, unit: Unit, officer: Officer, number: str = "") -> Author:
        """Return who writes; with a number the letter is final."""
        count, head = unit.journal.head()
        return Author(
            officer,
            unit.office.read(),
            self._at.today(),
            signed=bool(number),
            number=number,
            anchor=f"{count}-{head[:_SHORT_HASH]}",
        )

    def _frozen(self, written: Letter, record: CaseRecord, officer: Officer) -> IssuedLetter:
        pdf = paper.letter_pdf(written)
        return IssuedLetter(
            number=written.number,
            file_number=record.case.file_number,
            kind=written.kind,
            language=written.language,
            officer=officer.code,
            issued_at=self._at.clock.now(),
            text=plain_text(written),
            pdf=pdf,
            sha256=hashlib.sha256(pdf).hexdigest(),
        )


def _require_decision(record: CaseRecord, kind: LetterKind) -> None:
    """Refuse a letter that tells a decision nobody signed, or another one than was signed."""
    outcomes = TELLS.get(kind)
    if outcomes is None:
        return
    number, decision = record.case.file_number, record.case.decision
    if record.signature is None:
        raise InputError("letter.not-signed", where=number)
    if decision is None or decision.outcome not in outcomes:
        raise InputError("letter.another-decision", where=number, kind=kind)
