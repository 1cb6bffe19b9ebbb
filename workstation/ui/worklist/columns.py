"""The columns of the worklist."""

from __future__ import annotations

from workstation.domain.case import WorklistRow
from workstation.ui.kit.dates import shown_day
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP, words
from workstation.ui.kit.plain import isolated
from workstation.ui.kit.table_model import Column, TableModel

CONTEXT = "Worklist"


def worklist_model() -> TableModel[WorklistRow]:
    """Return an empty model of the worklist; a row is known by its file number."""
    return TableModel(CONTEXT, _COLUMNS, identity=lambda row: row.file_number)


_COLUMNS: tuple[Column[WorklistRow], ...] = (
    Column(
        QT_TRANSLATE_NOOP("Worklist", "Name"),
        text=lambda row: isolated(row.name) or words().say("window.no-name"),
        key=lambda row: row.name.casefold() or None,
        tip=lambda row: row.name,
    ),
    Column(QT_TRANSLATE_NOOP("Worklist", "File"), text=lambda row: row.file_number),
    Column(
        QT_TRANSLATE_NOOP("Worklist", "Employer"),
        text=lambda row: isolated(row.employer),
        key=lambda row: row.employer.casefold() or None,
        tip=lambda row: row.employer,
    ),
    Column(QT_TRANSLATE_NOOP("Worklist", "Stream"), text=lambda row: words().code(row.stream)),
    Column(
        QT_TRANSLATE_NOOP("Worklist", "Received"),
        text=lambda row: shown_day(row.received_on),
        key=lambda row: row.received_on,
    ),
    Column(QT_TRANSLATE_NOOP("Worklist", "Due"), text=lambda row: shown_day(row.due_on), key=lambda row: row.due_on),
    Column(
        QT_TRANSLATE_NOOP("Worklist", "Stage"),
        text=lambda row: words().code(row.stage),
        key=lambda row: list(type(row.stage)).index(row.stage),
    ),
)
NAME, FILE, EMPLOYER, STREAM, RECEIVED, DUE, STAGE = range(len(_COLUMNS))
WIDTHS = (210, 110, None, 150, 100, 100, 110)
