"""The worklist: a case's line in typed columns, and the lines an officer asks for."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Select, select

from workstation.domain.applicant import Applicant, full_name
from workstation.domain.case import HEAD, Case, WorklistRow
from workstation.domain.codes import Stage, Stream
from workstation.domain.employer import Employer
from workstation.store.search import folded, found
from workstation.store.tables import cases

# A position is one whole number of 63 bits: the day something is due, the day of receipt, the order of arrival.
_ARRIVAL_BITS, _DAY_BITS = 31, 16
_NO_DAY = (1 << _DAY_BITS) - 1
_FIRST = date(1970, 1, 1).toordinal()
_Columns = tuple[str, str, str, str, str, date, str, str, date | None]
# Only these parts have a say in a case's line; saving another one leaves the line alone.
SHOWN_PARTS = frozenset({HEAD, "applicant", "employer", "opinion", "concerns"})


def line_of(case: Case, arrival: int) -> dict[str, Any]:
    """Return the columns of ``cases`` that follow from the case itself.

    Args:
        case: the case.
        arrival: a number of its own that never changes, greater for cases that came later.
    """
    applicant = case.applicant or Applicant()
    employer = case.employer or Employer()
    due = due_on(case)
    return {
        "position": _days(due) << _ARRIVAL_BITS + _DAY_BITS | _days(case.received_on) << _ARRIVAL_BITS | arrival,
        "family_name": applicant.family_name or "",
        "given_names": applicant.given_names or "",
        "employer": employer.operating_name or employer.legal_name or "",
        "stream": case.stream.value,
        "received_on": case.received_on,
        "due_on": due,
        "search": folded(
            case.file_number,
            applicant.family_name,
            applicant.given_names,
            applicant.uci,
            employer.operating_name,
            employer.legal_name,
        ),
    }


def arrival_of(position: int) -> int:
    """Return the case's own number, which is the last part of its position."""
    return position & (1 << _ARRIVAL_BITS) - 1


def _days(day: date | None) -> int:
    """Return the days since 1970, bounded to what a position holds; the greatest of them for no day at all."""
    if day is None:
        return _NO_DAY
    return min(max(day.toordinal() - _FIRST, 0), _NO_DAY - 1)


def due_on(case: Case) -> date | None:
    """Return the first day something runs out: the opinion, or the time for a reply; ``None`` when nothing does."""
    days = [concern.deadline for concern in case.concerns or () if concern.deadline and concern.replied_on is None]
    if case.opinion is not None and case.opinion.expires_on is not None:
        days.append(case.opinion.expires_on)
    return min(days, default=None)


def chosen(text: str, officer: str, stage: Stage | None, limit: int) -> Select[*_Columns]:
    """Return the statement for the worklist: what is due first stands first, then what was received first.

    Args:
        text: words that must stand in names, numbers or the employer's names; empty for all.
        officer: code of the officer who holds the case; empty for all.
        stage: how far the case has come; ``None`` for all.
        limit: greatest number of lines.
    """
    lines = select(
        cases.c.file_number,
        cases.c.family_name,
        cases.c.given_names,
        cases.c.employer,
        cases.c.stream,
        cases.c.received_on,
        cases.c.stage,
        cases.c.officer,
        cases.c.due_on,
    )
    narrowed = {}
    if officer:
        lines = lines.where(cases.c.officer == officer)
        narrowed["officer"] = officer
    if stage is not None:
        lines = lines.where(cases.c.stage == stage.value)
        narrowed["stage"] = stage.value
    return found(lines, text, **narrowed).limit(limit)


def row_of(row: tuple[str, str, str, str, str, date, str, str, date | None]) -> WorklistRow:
    """Return the line of one row of ``chosen``."""
    file_number, family_name, given_names, employer, stream, received_on, stage, officer, due = row
    return WorklistRow(
        file_number=file_number,
        name=full_name(Applicant(family_name=family_name, given_names=given_names)),
        employer=employer,
        stream=Stream(stream),
        received_on=received_on,
        stage=Stage(stage),
        officer=officer,
        due_on=due,
    )
