"""The matrix as a table: state, document, one narrow column for each factor, days, what is to note."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from functools import partial

from PySide6.QtGui import QIcon

from workstation.domain.codes import DocumentState
from workstation.domain.documents import ChecklistRow
from workstation.ui.documents.marks import KEYS, SEEN, Age, age, state_of
from workstation.ui.documents.marks import Column as Says
from workstation.ui.documents.marks import column as what_it_says
from workstation.ui.documents.titles import factor_letter, factor_name, title
from workstation.ui.kit.dates import shown_day
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP, words
from workstation.ui.kit.icons import icon
from workstation.ui.kit.plain import isolated
from workstation.ui.kit.table_model import Column
from workstation.ui.kit.theme import colours

CONTEXT = "DocumentMatrix"
# Every column Annex A has; those that do not belong to the case's stream are hidden.
FACTORS = (
    "R200(5)(a)",
    "R200(5)(b)",
    "R200(5)(c)",
    "R203(1)(d)(i)",
    "R203(1)(d)(ii)",
    "R203(1)(d)(iii)",
)
FIRST_FACTOR = 3
_LETTERS = {state: letter for letter, state in KEYS.items()}
_ICONS = {
    DocumentState.NOT_ASKED: "open",
    DocumentState.ASKED: "clock",
    DocumentState.RECEIVED: "import",
    DocumentState.REVIEWED: "met",
    DocumentState.WAIVED: "close",
    DocumentState.NOT_APPLICABLE: "close",
}


class Certainty(Enum):
    """How certain it is that a mark of the archived table stood in this column."""

    CERTAIN = auto()
    LIKELY = auto()
    GUESSED = auto()


@dataclass(frozen=True)
class Line:
    """A row of the checklist, seen on a day of the case."""

    row: ChecklistRow
    day: date


def certainty(row: ChecklistRow) -> Certainty:
    """Return how certain the columns of a row are, in three steps."""
    if not row.inferred or row.confidence == "high":
        return Certainty.CERTAIN
    return Certainty.LIKELY if row.confidence.startswith("medium") else Certainty.GUESSED


def letter_of(state: DocumentState) -> str:
    """Return the key of a state; empty for *not asked for*."""
    return _LETTERS.get(state, "")


def state_text(line: Line) -> str:
    """Return the state in words."""
    return words().code(state_of(line.row))


def state_icon(line: Line) -> QIcon:
    """Return the symbol of the state; what is reviewed and what is waited for have a colour too."""
    return icon_of(state_of(line.row))


def icon_of(state: DocumentState) -> QIcon:
    """Return the symbol of a state."""
    inks = {DocumentState.REVIEWED: colours().met.ink, DocumentState.ASKED: colours().insufficient.ink}
    return icon(_ICONS[state], inks.get(state, ""))


def warning(line: Line) -> str:
    """Return what is to note about a document: its age, what does not count as this document, why it is waived."""
    row = line.row
    said = []
    old = age(row, (row.mark and row.mark.received_on) or line.day)
    if old in (Age.TOO_OLD, Age.UNDATED):
        said.append(words().say(f"documents-tab.{old.value.replace('_', '-')}", months=row.months))
    if row.not_acceptable:
        said.append(words().say(f"not-acceptable.{row.not_acceptable}"))
    if row.mark and row.mark.reason:
        said.append(isolated(row.mark.reason))
    return " · ".join(said)


def warning_icon(line: Line) -> QIcon | None:
    """Return a warning sign where the age of the document is a reason to ask again."""
    row = line.row
    old = age(row, (row.mark and row.mark.received_on) or line.day)
    return icon("warning", colours().insufficient.ink) if old in (Age.TOO_OLD, Age.UNDATED) else None


def spoken_cell(factor: str, line: Line) -> str:
    """Return what the document says about ``factor``, and how certain that is, in words."""
    says = what_it_says(line.row, factor)
    if says is Says.SILENT:
        return ""
    said = words().say(f"documents-tab.{says.value}", factor=factor_name(words(), factor), condition=condition(line))
    return f"{said} {inferred(line.row)}".strip()


def condition(line: Line) -> str:
    """Return the condition under which a conditional column counts."""
    code = f"condition.{line.row.condition}"
    return words().say(code) if words().knows(code) else line.row.condition


def inferred(row: ChecklistRow) -> str:
    """Return that the columns were inferred and how certain that is; empty where they were read."""
    if not row.inferred:
        return ""
    return words().say(f"documents-tab.inferred-{certainty(row).name.lower()}")


def day_of_state(line: Line) -> str:
    """Return the day of the state beside it: asked for on, or received on."""
    mark = line.row.mark
    if mark is None:
        return ""
    return shown_day(mark.received_on if mark.state in SEEN else mark.asked_on)


def spoken_days(line: Line) -> str:
    """Return both days in words, for the tooltip."""
    mark = line.row.mark
    said = {"asked-on": mark.asked_on, "received-on": mark.received_on, "dated-on": mark.dated} if mark else {}
    return " · ".join(words().say(f"documents-tab.{code}", day=day) for code, day in said.items() if day)


def _factor_column(factor: str) -> Column[Line]:
    spoken = partial(spoken_cell, factor)
    return Column(
        factor_letter(factor),
        lambda _line: "",
        key=lambda line: list(Says).index(what_it_says(line.row, factor)),
        tip=spoken,
        spoken=spoken,
    )


COLUMNS: tuple[Column[Line], ...] = (
    Column(QT_TRANSLATE_NOOP("DocumentMatrix", "State"), state_text, symbol=state_icon),
    Column(QT_TRANSLATE_NOOP("DocumentMatrix", "Day"), day_of_state, tip=spoken_days),
    Column(
        QT_TRANSLATE_NOOP("DocumentMatrix", "Document"),
        lambda line: title(words(), line.row.document),
        tip=lambda line: title(words(), line.row.document),
    ),
    *(_factor_column(factor) for factor in FACTORS),
    Column(QT_TRANSLATE_NOOP("DocumentMatrix", "To note"), warning, tip=warning, symbol=warning_icon),
)
