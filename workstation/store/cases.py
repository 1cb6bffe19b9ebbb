"""The cases of the store, read and changed within one unit of work."""

from __future__ import annotations

from sqlalchemy import insert, select, update

from workstation.domain.case import HEAD, PARTS, Case, CaseRecord, WorklistRow, part_of, with_part
from workstation.domain.codec import decode_part, encode_part
from workstation.domain.codes import Stage
from workstation.domain.decision import Signature
from workstation.domain.errors import InputError, StaleEdit
from workstation.store import worklist
from workstation.store.history import Journal
from workstation.store.records import OFFICER, SIGNATURE, STAGE, Found, Records
from workstation.store.tables import cases
from workstation.store.transaction import Transaction


class Cases:
    """The cases as one unit of work sees them."""

    def __init__(self, transaction: Transaction, journal: Journal, records: Records) -> None:
        """Stand on ``transaction``, enter changes in ``journal`` and take cases from ``records``."""
        self._core = transaction.core
        self._journal = journal
        self._records = records

    def add(self, case: Case, officer_code: str) -> CaseRecord:
        """Keep a new case, held by ``officer_code``, and return its record.

        Raises:
            InputError: ``case.already-exists``.
        """
        number = case.file_number
        if self._position(number) is not None:
            raise InputError("case.already-exists", where=number)
        # The sequence number of its first entry is the case's alone.
        line = worklist.line_of(case, self._journal.head().sequence + 1) | {
            "stage": Stage.RECEIVED.value,
            "officer": officer_code,
        }
        self._core.execute(insert(cases).values(file_number=number, **line))
        told = {part: part_of(case, part) for part in (HEAD, *PARTS)}
        for part, value in (told | {OFFICER: officer_code, STAGE: Stage.RECEIVED}).items():
            if value is not None:
                self._journal.enter(number, part, "", encode_part(value), version=1)
        return self.read(number)

    def read(self, file_number: str) -> CaseRecord:
        """Return the case as it stands.

        Raises:
            InputError: ``case.unknown``.
            StoreError: ``store.case-damaged``.
        """
        return self._records.find(file_number).record

    def save_part(self, file_number: str, part: str, value: object, seen: int) -> CaseRecord:
        """Save one part and return the case as it stands then; a value that changes nothing is not a save.

        Args:
            file_number: the case.
            part: ``head`` or one of ``domain.case.PARTS``.
            value: the part; ``None`` takes it away.
            seen: the part's version when the officer read it, 0 when there was none.

        Raises:
            InputError: ``case.unknown``, ``case.signed``, or what the case says of a part that does not fit it.
            StaleEdit: ``case.stale-edit`` with ``mine`` and ``theirs``.
        """
        found = self._open(file_number)
        record = found.record
        before, after = found.texts.get(part, ""), encode_part(value)
        if before == after:
            return record
        version = record.versions.get(part, 0)
        if seen != version:
            theirs = part_of(record.case, part)
            raise StaleEdit("case.stale-edit", where=part, part=part, mine=value, theirs=theirs)
        case = with_part(record.case, part, value)
        self._journal.enter(file_number, part, before, after, version + 1)
        if part in worklist.SHOWN_PARTS:
            arrival = worklist.arrival_of(self._position(file_number) or 0)
            self._show(file_number, **worklist.line_of(case, arrival))
        versions = record.versions | {part: version + 1}
        return self._records.changed(found, part, after, case=case, versions=versions)

    def former(self, file_number: str, part: str) -> object:
        """Return what ``part`` was before its last change, ``None`` for not known; an undone undo is a redo.

        Raises:
            InputError: ``case.nothing-to-undo``.
        """
        latest = self._journal.latest(file_number, part)
        if latest is None or (part == HEAD and not latest.before):
            raise InputError("case.nothing-to-undo", where=part)
        return decode_part(part, latest.before)

    def set_stage(self, file_number: str, stage: Stage) -> CaseRecord:
        """Keep how far the case has come.

        Raises:
            InputError: ``case.unknown``, ``case.signed``.
        """
        found = self._open(file_number)
        before, after = found.texts[STAGE], encode_part(stage)
        if before == after:
            return found.record
        self._journal.enter(file_number, STAGE, before, after)
        self._show(file_number, stage=stage.value)
        return self._records.changed(found, STAGE, after, stage=stage)

    def sign(self, file_number: str, signature: Signature) -> CaseRecord:
        """Sign the decision: from here on the case is closed to changes.

        Raises:
            InputError: ``case.unknown``, ``case.signed``.
        """
        self.set_stage(file_number, Stage.SIGNED)
        text = encode_part(signature)
        self._journal.enter(file_number, SIGNATURE, "", text)
        return self._records.changed(self._records.find(file_number), SIGNATURE, text, signature=signature)

    def worklist(
        self, text: str = "", officer: str = "", stage: Stage | None = None, limit: int = 500
    ) -> tuple[WorklistRow, ...]:
        """Return the lines of the worklist, what is due first on top, at most ``limit`` of them.

        Args:
            text: words of names, numbers or the employer's names, whole or in part; case and accents do not matter.
            officer: code of the officer who holds the cases; empty for all.
            stage: how far the cases have come; ``None`` for all.
            limit: greatest number of lines.
        """
        return tuple(worklist.row_of(row) for row in self._core.execute(worklist.chosen(text, officer, stage, limit)))

    def file_numbers(self) -> tuple[str, ...]:
        """Return the file number of every case, sorted."""
        return tuple(self._core.scalars(select(cases.c.file_number).order_by(cases.c.file_number)))

    def _open(self, file_number: str) -> Found:
        found = self._records.find(file_number)
        if found.record.signature is not None:
            raise InputError("case.signed", where=file_number)
        return found

    def _position(self, file_number: str) -> int | None:
        return self._core.scalar(select(cases.c.position).where(cases.c.file_number == file_number))

    def _show(self, file_number: str, **columns: object) -> None:
        self._core.execute(update(cases).where(cases.c.file_number == file_number).values(**columns))
