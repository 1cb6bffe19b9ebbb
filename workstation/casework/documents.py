"""Documents: the checklist of Annex A and the officer's marks on it."""

from __future__ import annotations

from workstation.casework import paper
from workstation.casework.equipment import Equipment
from workstation.casework.rights import require
from workstation.casework.scrutiny import checked_part
from workstation.casework.stages import stage_of
from workstation.domain.case import CaseRecord
from workstation.domain.documents import Checklist, DocumentMark
from workstation.domain.errors import InputError
from workstation.domain.officer import Officer, Right


class Documents:
    """The verbs of the documents tab."""

    def __init__(self, equipment: Equipment) -> None:
        """Work with the desk's equipment."""
        self._at = equipment

    def checklist(self, officer: Officer, file_number: str) -> Checklist:
        """Return the documents of Annex A for the case's factors, with the marks made so far.

        Raises:
            RightError: the officer may not read.
            InputError: ``case.unknown``.
        """
        require(officer, Right.READ)
        with self._at.casefile.reading() as unit:
            return paper.checklist(unit.cases.read(file_number).case)

    def mark(self, officer: Officer, file_number: str, mark: DocumentMark) -> CaseRecord:
        """Put the officer's mark on one document, in place of the former one; marks on others stay.

        Raises:
            RightError: the officer may not assess.
            InputError: the document has no name, a day cannot be true, or the case is signed.
        """
        require(officer, Right.ASSESS)
        if not mark.document.strip():
            raise InputError("text.blank", where="document")
        with self._at.unit(officer, "documents.mark") as unit:
            record = unit.cases.read(file_number)
            marks = _with_mark(record.case.documents or (), mark)
            checked_part("documents", marks, self._at.today())
            unit.cases.save_part(file_number, "documents", marks, record.versions.get("documents", 0))
            return stage_of(unit, file_number)


def _with_mark(marks: tuple[DocumentMark, ...], mark: DocumentMark) -> tuple[DocumentMark, ...]:
    if all(former.document != mark.document for former in marks):
        return (*marks, mark)
    return tuple(mark if former.document == mark.document else former for former in marks)
