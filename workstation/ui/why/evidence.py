"""The documents that came, within reach of every tab."""

from __future__ import annotations

from dataclasses import dataclass

from workstation.domain.documents import Checklist, ChecklistRow
from workstation.ui.documents.columns import icon_of
from workstation.ui.documents.marks import SEEN, state_of
from workstation.ui.documents.titles import factor_letter, title
from workstation.ui.kit.dates import shown_day
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP, words
from workstation.ui.kit.table_model import Column, TableModel
from workstation.ui.kit.tables import Table
from workstation.ui.kit.theme import pixels


@dataclass(frozen=True)
class Came:
    """A document that was received or reviewed."""

    row: ChecklistRow


def _spoken(came: Came) -> str:
    return words().labelled(title(words(), came.row.document), words().code(state_of(came.row)))


def _tip(came: Came) -> str:
    letters = " ".join(factor_letter(factor) for factor in (*came.row.factors, *came.row.conditional))
    day = shown_day(came.row.mark.received_on) if came.row.mark else ""
    return " · ".join(part for part in (_spoken(came), letters, day) if part)


COLUMNS: tuple[Column[Came], ...] = (
    Column(
        QT_TRANSLATE_NOOP("Evidence", "Document"),
        lambda came: title(words(), came.row.document),
        symbol=lambda came: icon_of(state_of(came.row)),
        spoken=_spoken,
        tip=_tip,
    ),
)


class EvidenceList(Table[Came]):
    """One line for each document that came; Enter leads to it."""

    def __init__(self) -> None:
        """Start without documents."""
        super().__init__(TableModel("Evidence", COLUMNS, lambda came: came.row.document), flat=True)
        self.horizontalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(pixels(23))
        self.set_widths((None,))

    def show_checklist(self, checklist: Checklist) -> None:
        """Show what came of the checklist."""
        current = self.current()
        came = [Came(row) for row in checklist.rows if state_of(row) in SEEN]
        self.show_rows(came, current.row.document if current else None)
