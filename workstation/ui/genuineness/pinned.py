"""The documents a factor or a ground rests on: pinned ones as buttons, the others that came in a menu."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton

from workstation.domain.documents import Checklist, ChecklistRow
from workstation.ui.documents.marks import SEEN, state_of
from workstation.ui.documents.titles import title
from workstation.ui.kit.flow import FlowLayout
from workstation.ui.kit.i18n import Panel, words
from workstation.ui.kit.icons import icon
from workstation.ui.kit.plain import Label, caption, set_tip
from workstation.ui.kit.theme import TIGHT, colours

_LONGEST = 36


class PinnedDocuments(Panel):
    """Pins documents that were received or reviewed; those that speak to the factor come first.

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
        self._pinned: tuple[str, ...] = ()
        self._others: tuple[str, ...] = ()
        self.buttons: dict[str, QPushButton] = {}
        self.more, self.menu = QPushButton(), QMenu(self)
        self._none, self._go = Label(role="quiet"), QPushButton()
        for button in (self._go, self.more):
            button.setProperty("role", "link")
        self._layout = FlowLayout(self, TIGHT)
        for widget in (self.more, self._none, self._go):
            self._layout.addWidget(widget)
        self._go.clicked.connect(self.missed)
        self.more.clicked.connect(self._offer)
        self.retranslate()

    def show_documents(self, checklist: Checklist, pinned: tuple[str, ...], *, closed: bool) -> None:
        """Show what is pinned, and offer what came besides."""
        came = sorted((row for row in checklist.rows if state_of(row) in SEEN), key=self._order)
        self._others = tuple(row.document for row in came if row.document not in pinned)
        if pinned != self._pinned:
            self._lay_out(pinned)
        for button in (*self.buttons.values(), self.more):
            button.setEnabled(not closed)
        self.more.setVisible(bool(self._others))
        for widget in (self._none, self._go):
            widget.setVisible(not self._others and not pinned)
        self.retranslate()

    def pin(self, document: str) -> None:
        """Pin a document, as the menu does."""
        self.changed.emit((*self._pinned, document))

    def retranslate(self) -> None:
        """Say the titles in the language of now."""
        for document, button in self.buttons.items():
            name = title(words(), document)
            button.setText(caption(name if len(name) <= _LONGEST else f"{name[:_LONGEST].rstrip()}…"))
            set_tip(button, name)
            button.setIcon(icon("pin", colours().accent))
            button.setAccessibleName(self.tr("Pinned: {document}").format(document=name))
        self.more.setText(self.tr("Pin a document"))
        self.more.setIcon(icon("plus", colours().accent))
        self._none.setText(self.tr("No document has come yet."))
        self._go.setText(self.tr("See the documents"))

    def _lay_out(self, pinned: tuple[str, ...]) -> None:
        for button in self.buttons.values():
            self._layout.removeWidget(button)
            button.deleteLater()
        for widget in (self.more, self._none, self._go):
            self._layout.removeWidget(widget)
        self._pinned = pinned
        self.buttons = {document: QPushButton() for document in pinned}
        for document, button in self.buttons.items():
            button.setCheckable(True)
            button.setChecked(True)
            button.clicked.connect(lambda _checked, document=document: self._unpin(document))
            self._layout.addWidget(button)
        for widget in (self.more, self._none, self._go):
            self._layout.addWidget(widget)

    def _unpin(self, document: str) -> None:
        self.changed.emit(tuple(one for one in self._pinned if one != document))

    def _offer(self) -> None:
        self.menu.clear()
        for document in self._others:
            action = self.menu.addAction(caption(title(words(), document)))
            action.triggered.connect(lambda _checked=False, document=document: self.pin(document))
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _order(self, row: ChecklistRow) -> bool:
        return self._factor not in row.factors + row.conditional
