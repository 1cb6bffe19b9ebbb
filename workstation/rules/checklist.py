"""The documents of a case: Annex A for its stream, with the officer's marks and own documents (rules.md 10)."""

from __future__ import annotations

from datetime import date

from workstation.domain.calendar import add_months
from workstation.domain.case import Case
from workstation.domain.codes import DocumentState
from workstation.domain.documents import Checklist, ChecklistRow, DocumentMark
from workstation.rules.pack import DocumentColumn, DocumentRule, Pack
from workstation.rules.streams import parts_of

_GENERAL = (DocumentColumn.A, DocumentColumn.B, DocumentColumn.C)
_CAREGIVER = (DocumentColumn.CARE, DocumentColumn.ACCOMMODATION, DocumentColumn.MONEY)
_SEEN = (DocumentState.RECEIVED, DocumentState.REVIEWED)


def draw_up(case: Case, pack: Pack) -> Checklist:
    """Return the matrix of Annex A for the case: rows that speak to one of its columns, own documents last."""
    columns = columns_of(case, pack)
    marks = {mark.document: mark for mark in case.documents or ()}
    rows = [_row(rule, columns, marks.get(rule.document)) for rule in pack.documents.row]
    known = {rule.document for rule in pack.documents.row}
    own = [ChecklistRow(mark.document, mark=mark, own=True) for mark in marks.values() if mark.document not in known]
    shown = tuple(row for row in rows if row.factors or row.conditional or row.mark is not None)
    return Checklist(columns, (*shown, *own), _covered(columns, shown))


def columns_of(case: Case, pack: Pack) -> tuple[str, ...]:
    """Return the columns of the case's stream; (a) is closed for caregiver employers, R200(5)(d) never had one."""
    parts = parts_of(case, pack)
    if parts.genuineness == "none":
        return ()
    if parts.caregiver:
        return tuple(column.value for column in (*_GENERAL[1:], *_CAREGIVER))
    return tuple(column.value for column in _GENERAL)


def is_too_old(row: ChecklistRow, received_on: date) -> bool:
    """Return whether the document was older on ``received_on`` than Annex A allows, by its own date."""
    if row.months is None or row.mark is None or row.mark.dated is None:
        return False
    return add_months(row.mark.dated, row.months) < received_on


def _row(rule: DocumentRule, columns: tuple[str, ...], mark: DocumentMark | None) -> ChecklistRow:
    conditional = tuple(column.value for column in rule.conditional if column in columns)
    return ChecklistRow(
        document=rule.document,
        factors=tuple(column.value for column in rule.columns if column in columns),
        conditional=conditional,
        condition=rule.condition if conditional else "",
        confidence=rule.confidence,
        inferred=rule.inferred,
        not_acceptable=rule.not_acceptable,
        months=rule.months,
        mark=mark,
    )


def _covered(columns: tuple[str, ...], rows: tuple[ChecklistRow, ...]) -> tuple[str, ...]:
    """Return the columns for which a document was received or reviewed, conditional ones included."""
    seen = [row for row in rows if row.mark is not None and row.mark.state in _SEEN]
    return tuple(column for column in columns if any(column in row.factors + row.conditional for row in seen))
