"""Intake: a case comes in, is amended, and waits in the worklist."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from workstation.casework import paper
from workstation.casework.equipment import Equipment
from workstation.casework.rights import require
from workstation.casework.scrutiny import checked_case, checked_part
from workstation.casework.stages import stage_of
from workstation.domain.case import Case, CaseRecord, WorklistRow
from workstation.domain.codes import Stage
from workstation.domain.document import decode, encode
from workstation.domain.errors import InputError
from workstation.domain.finding import Statement
from workstation.domain.note import Note
from workstation.domain.officer import Officer, Right


class Intake:
    """The verbs that bring a case in, change its parts and find it again."""

    def __init__(self, equipment: Equipment) -> None:
        """Work with the desk's equipment."""
        self._at = equipment

    def receive(self, officer: Officer, case: Case) -> CaseRecord:
        """Take a new case in; the officer who received it holds it.

        Raises:
            RightError: the officer may not assess.
            InputError: ``case.already-exists``, or a part cannot be true.
        """
        return self._add(officer, case, "intake.receive")

    def import_document(self, officer: Officer, content: bytes) -> CaseRecord:
        """Take a case in from a case document; whatever was signed elsewhere is open here.

        Raises:
            RightError: the officer may not assess.
            InputError: the document is refused, with the path of the offence.
        """
        require(officer, Right.ASSESS)
        return self._add(officer, decode(content), "intake.import")

    def export_document(self, officer: Officer, file_number: str) -> bytes:
        """Return the case as a case document.

        Raises:
            RightError: the officer may not read.
            InputError: ``case.unknown``.
        """
        return encode(self.read(officer, file_number).case)

    def amend(self, officer: Officer, file_number: str, part: str, value: object, seen: int) -> CaseRecord:
        """Replace one part of the case, or take it away with ``None``.

        Args:
            officer: who acts.
            file_number: the case.
            part: key of the part in the document, or ``head``.
            value: the part's new value.
            seen: the version the officer saw; 0 for a part that was never saved.

        Raises:
            RightError: the officer may not assess.
            StaleEdit: somebody changed the part meanwhile.
            InputError: the case is signed, or the value cannot be true.
        """
        require(officer, Right.ASSESS)
        checked_part(part, value, self._at.today())
        with self._at.unit(officer, "intake.amend") as unit:
            unit.cases.save_part(file_number, part, value, seen)
            return stage_of(unit, file_number)

    def restore(self, officer: Officer, file_number: str, part: str, seen: int) -> CaseRecord:
        """Bring back what a part held before its last change; the journal shows both.

        Raises:
            RightError: the officer may not assess.
            StaleEdit: somebody changed the part meanwhile.
            InputError: ``case.nothing-to-undo``, or the case is signed.
        """
        require(officer, Right.ASSESS)
        with self._at.unit(officer, "intake.restore") as unit:
            unit.cases.save_part(file_number, part, unit.cases.former(file_number, part), seen)
            return stage_of(unit, file_number)

    def read(self, officer: Officer, file_number: str) -> CaseRecord:
        """Return the case as it stands.

        Raises:
            RightError: the officer may not read.
            InputError: ``case.unknown``.
        """
        require(officer, Right.READ)
        with self._at.casefile.reading() as unit:
            return unit.cases.read(file_number)

    def worklist(
        self, officer: Officer, text: str = "", mine: bool = False, stage: Stage | None = None, limit: int = 500
    ) -> tuple[WorklistRow, ...]:
        """Return at most ``limit`` cases whose name, employer or number holds ``text``, what is due first on top.

        Raises:
            RightError: the officer may not read.
        """
        require(officer, Right.READ)
        with self._at.casefile.reading() as unit:
            return unit.cases.worklist(text=text, officer=officer.code if mine else "", stage=stage, limit=limit)

    def write_note(self, officer: Officer, file_number: str, text: str, event_on: date) -> CaseRecord:
        """Add a working note about ``event_on``; notes are added, never changed.

        Raises:
            RightError: the officer may not assess.
            InputError: the note is blank, its day lies ahead, or the case is signed.
        """
        require(officer, Right.ASSESS)
        if not text.strip():
            raise InputError("text.blank", where="text")
        if event_on > self._at.today():
            raise InputError("note.in-the-future", where="event_on", day=event_on)
        with self._at.unit(officer, "intake.note", event_at=self._event_at(event_on)) as unit:
            record = unit.cases.read(file_number)
            notes = (*(record.case.notes or ()), Note(event_on=event_on, text=text))
            checked_part("notes", notes, self._at.today())
            unit.cases.save_part(file_number, "notes", notes, record.versions.get("notes", 0))
            return stage_of(unit, file_number)

    def warnings(self, case: Case) -> tuple[Statement, ...]:
        """Return what looks unusual in the case and is accepted all the same."""
        return paper.warnings(case)

    def _add(self, officer: Officer, case: Case, verb: str) -> CaseRecord:
        require(officer, Right.ASSESS)
        checked_case(case, self._at.today())
        with self._at.unit(officer, verb) as unit:
            unit.cases.add(case, officer.code)
            return stage_of(unit, case.file_number)

    def _event_at(self, event_on: date) -> datetime | None:
        """Return noon of the day it happened; ``None`` for today, when the event is as old as the entry."""
        if event_on == self._at.today():
            return None
        return datetime.combine(event_on, time(12), UTC)
