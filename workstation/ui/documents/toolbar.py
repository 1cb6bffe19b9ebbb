"""Around the matrix: which documents are shown, the request letter, and room for a document of one's own."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton

from workstation.domain.codes import DocumentState
from workstation.domain.documents import ChecklistRow
from workstation.ui.documents.marks import outstanding, state_of
from workstation.ui.kit.flow import FlowLayout
from workstation.ui.kit.i18n import Panel, words
from workstation.ui.kit.icons import icon
from workstation.ui.kit.plain import caption
from workstation.ui.kit.theme import NEAR


class Show(Enum):
    """Which documents the table shows."""

    ALL = auto()
    ASKED = auto()
    MISSING = auto()


class Filters(Panel):
    """One button for each choice with the number of its documents, and the request letter.

    Attributes:
        changed: another choice was made.
        letter_asked: the officer wants to see the request letter.
    """

    changed = Signal()
    letter_asked = Signal()

    def __init__(self) -> None:
        """Show all."""
        super().__init__()
        self._rows: Sequence[ChecklistRow] = ()
        self.buttons = {show: QPushButton() for show in Show}
        self.letter = QPushButton()
        group = QButtonGroup(self)
        row = FlowLayout(self, NEAR)
        for button in self.buttons.values():
            button.setCheckable(True)
            button.clicked.connect(self.changed)
            group.addButton(button)
            row.addWidget(button)
        self.buttons[Show.ALL].setChecked(True)
        self.letter.clicked.connect(self.letter_asked)
        row.addWidget(self.letter)
        self.retranslate()

    def wants(self, row: ChecklistRow) -> bool:
        """Return whether a document is among those that are shown."""
        if self.buttons[Show.ASKED].isChecked():
            return outstanding(row)
        return not self.buttons[Show.MISSING].isChecked() or state_of(row) is DocumentState.NOT_ASKED

    def count(self, rows: Sequence[ChecklistRow]) -> None:
        """Say on each button how many of ``rows`` it shows."""
        self._rows = rows
        self.retranslate()

    def retranslate(self) -> None:
        """Say the choices in the language of now."""
        numbers = {
            Show.ALL: len(self._rows),
            Show.ASKED: sum(map(outstanding, self._rows)),
            Show.MISSING: sum(state_of(row) is DocumentState.NOT_ASKED for row in self._rows),
        }
        for show, number in numbers.items():
            self.buttons[show].setText(caption(words().say(f"documents-tab.{show.name.lower()}", count=number)))
        self.letter.setText(self.tr("Preview request letter"))
        self.letter.setIcon(icon("document"))


class OwnDocument(Panel):
    """A title and a button: lists of documents are never exhaustive (OB 275-C 3.3.3).

    Attributes:
        added: the title.
    """

    added = Signal(str)

    def __init__(self) -> None:
        """Start blank."""
        super().__init__()
        self.line, self.add = QLineEdit(), QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(NEAR)
        row.addWidget(self.line, 1)
        row.addWidget(self.add)
        self.line.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.retranslate()

    def retranslate(self) -> None:
        """Say what to type in the language of now."""
        self.line.setPlaceholderText(self.tr("Another document that is not in Annex A"))
        self.line.setAccessibleName(self.tr("Title of another document"))
        self.add.setText(self.tr("Add document"))

    def _add(self) -> None:
        title = self.line.text().strip()
        if title:
            self.added.emit(title)
        else:
            self.line.setFocus()
