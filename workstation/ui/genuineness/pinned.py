"""The documents a factor rests on: those that came, pinned by one click."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from workstation.domain.documents import Checklist, ChecklistRow
from workstation.ui.documents.marks import SEEN, state_of
from workstation.ui.documents.titles import title
from workstation.ui.kit.flow import FlowLayout
from workstation.ui.kit.i18n import Panel, words
from workstation.ui.kit.icons import icon
from workstation.ui.kit.plain import Label, caption, set_tip
from workstation.ui.kit.theme import TIGHT, colours

_LONGEST = 40


class PinnedDocuments(Panel):
    """One button for each document that was received or reviewed; those that speak to the factor come first.

    Attributes:
        changed: the documents that are pinned now, a tuple of their ids.
        missed: the officer wants to see the documents, because none came yet.
    """

    changed = Signal(object)
    missed = Signal()

    def __init__(self, factor: str) -> None:
        """Pin for ``factor``, the code of a provision."""
        super().__init__()
        self._factor = factor
        self._shown: tuple[str, ...] = ()
        self._closed = False
        self.buttons: dict[str, QPushButton] = {}
        self._none = Label(role="quiet")
        self._go = QPushButton()
        self._go.setProperty("role", "link")
        self._go.clicked.connect(self.missed)
        self._layout = FlowLayout(self, TIGHT)
        self._layout.addWidget(self._none)
        self._layout.addWidget(self._go)
        self.retranslate()

    def show_documents(self, checklist: Checklist, pinned: tuple[str, ...], *, closed: bool) -> None:
        """Show what came, and what is pinned though it did not come."""
        self._closed = closed
        came = sorted((row for row in checklist.rows if state_of(row) in SEEN), key=self._order)
        documents = tuple(dict.fromkeys((*(row.document for row in came), *pinned)))
        if documents != self._shown:
            self._lay_out(documents)
        for document, button in self.buttons.items():
            button.setChecked(document in pinned)
            button.setEnabled(not closed)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the titles in the language of now."""
        for document, button in self.buttons.items():
            name = title(words(), document)
            button.setText(caption(name if len(name) <= _LONGEST else f"{name[:_LONGEST].rstrip()}…"))
            set_tip(button, name)
            button.setIcon(icon("pin", colours().accent if button.isChecked() else ""))
            button.setAccessibleName(self.tr("Pin {document}").format(document=name))
        self._none.setText(self.tr("No document has come yet."))
        self._go.setText(self.tr("See the documents"))
        for widget in (self._none, self._go):
            widget.setVisible(not self.buttons)

    def _lay_out(self, documents: tuple[str, ...]) -> None:
        for button in self.buttons.values():
            self._layout.removeWidget(button)
            button.deleteLater()
        self._shown = documents
        self.buttons = {document: QPushButton() for document in documents}
        for button in self.buttons.values():
            button.setCheckable(True)
            button.clicked.connect(self._tell)
            self._layout.addWidget(button)

    def _tell(self) -> None:
        self.changed.emit(tuple(document for document, button in self.buttons.items() if button.isChecked()))

    def _order(self, row: ChecklistRow) -> bool:
        return self._factor not in row.factors + row.conditional
