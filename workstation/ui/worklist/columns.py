"""The columns of the worklist."""

from __future__ import annotations

from workstation.domain.case import WorklistRow
from workstation.domain.codes import Stage
from workstation.ui.kit.dates import shown_day
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP, words
from workstation.ui.kit.icons import icon
from workstation.ui.kit.plain import isolated
from workstation.ui.kit.table_model import Column, TableModel

CONTEXT = "Worklist"
_STAGES = {Stage.RECEIVED: "open", Stage.IN_PROGRESS: "clock", Stage.DECIDED: "pen", Stage.SIGNED: "lock"}


def worklist_model() -> TableModel[WorklistRow]:
    """Return an empty model of the worklist; a row is known by its file number."""
    return TableModel(CONTEXT, _COLUMNS, identity=lambda row: row.file_number)


def _whole(row: WorklistRow) -> str:
    """Return a case in one sentence: in the narrow list a screen reader hears this and nothing else."""
    name = row.name or words().say("window.no-name")
    return ", ".join((name, row.file_number, words().code(row.stage), shown_day(row.due_on or row.received_on)))


_COLUMNS: tuple[Column[WorklistRow], ...] = (
    Column(
        QT_TRANSLATE_NOOP("Worklist", "Name"),
        text=lambda row: isolated(row.name) or words().say("window.no-name"),
        key=lambda row: row.name.casefold() or None,
        tip=lambda row: row.name,
        spoken=_whole,
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
        symbol=lambda row: icon(_STAGES[row.stage]),
        key=lambda row: list(type(row.stage)).index(row.stage),
    ),
)
# Pixels at 100 %, and the greatest share of the table's width in percent; the employer takes what is left.
WIDTHS = ((250, 20), (110, 12), None, (230, 17), (105, 11), (105, 11), (130, 13))
NAME, FILE, EMPLOYER, STREAM, RECEIVED, DUE, STAGE = range(len(_COLUMNS))
