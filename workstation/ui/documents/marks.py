"""What a key does to a document's mark, and what is said of its age; nothing here is a widget."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import msgspec

from workstation.domain.calendar import add_months
from workstation.domain.codes import DocumentState
from workstation.domain.documents import Checklist, ChecklistRow, DocumentMark

# The letters are the same in both languages, as in the departments' systems; the legend says them in words.
KEYS: dict[str, DocumentState] = {
    "A": DocumentState.ASKED,
    "R": DocumentState.RECEIVED,
    "V": DocumentState.REVIEWED,
    "W": DocumentState.WAIVED,
    "N": DocumentState.NOT_APPLICABLE,
}
_CYCLE = (DocumentState.NOT_ASKED, DocumentState.ASKED, DocumentState.RECEIVED, DocumentState.REVIEWED)
SEEN = frozenset({DocumentState.RECEIVED, DocumentState.REVIEWED})


class Column(StrEnum):
    """What a document says about a factor."""

    SPEAKS = "speaks"
    CONDITIONAL = "conditional"
    SILENT = "silent"


class Age(StrEnum):
    """How old a document is against the age the bulletin allows."""

    NO_LIMIT = "no_limit"
    WITHIN = "within"
    TOO_OLD = "too_old"
    UNDATED = "undated"


def state_of(row: ChecklistRow) -> DocumentState:
    """Return the state of a row; a row without a mark was not asked for."""
    return row.mark.state if row.mark else DocumentState.NOT_ASKED


def next_state(state: DocumentState) -> DocumentState:
    """Return the state after ``state`` when the officer steps on; waived and not applicable step to the start."""
    return _CYCLE[(_CYCLE.index(state) + 1) % len(_CYCLE)] if state in _CYCLE else DocumentState.NOT_ASKED


def stepped(row: ChecklistRow, state: DocumentState, today: date) -> DocumentMark:
    """Return the row's mark in ``state``; the day of a step taken now is today unless a day stands already.

    Going back to an earlier step keeps the days, so that a slip of the finger loses nothing.
    """
    mark = row.mark or DocumentMark(document=row.document, state=state)
    days: dict[str, date] = {}
    if state is DocumentState.ASKED and mark.asked_on is None:
        days["asked_on"] = today
    if state in SEEN and mark.received_on is None:
        days["received_on"] = today
    return msgspec.structs.replace(mark, state=state, **days)


def column(row: ChecklistRow, factor: str) -> Column:
    """Return what the document says about ``factor`` (OB 275-C, Annex A)."""
    if factor in row.conditional:
        return Column.CONDITIONAL
    return Column.SPEAKS if factor in row.factors else Column.SILENT


def age(row: ChecklistRow, day: date) -> Age:
    """Return how old the document is on ``day`` against the months the bulletin names (Annex A)."""
    if row.months is None or state_of(row) not in SEEN:
        return Age.NO_LIMIT
    dated = row.mark.dated if row.mark else None
    if dated is None:
        return Age.UNDATED
    return Age.TOO_OLD if add_months(dated, row.months) < day else Age.WITHIN


def without_evidence(checklist: Checklist) -> tuple[str, ...]:
    """Return the factors for which nothing was received or reviewed, in the order of the columns."""
    return tuple(factor for factor in checklist.factors if factor not in checklist.covered)


def outstanding(row: ChecklistRow) -> bool:
    """Return whether the document was asked for and has not come."""
    return state_of(row) is DocumentState.ASKED
