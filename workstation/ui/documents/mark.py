"""The document in front of the officer: its state by button, its days, the reason for which it is waived."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from workstation.domain.codes import DocumentState
from workstation.domain.documents import DocumentMark
from workstation.domain.part import Part
from workstation.ui.documents.columns import Line, icon_of, inferred, letter_of
from workstation.ui.documents.marks import KEYS, state_of
from workstation.ui.documents.titles import factor_name, title
from workstation.ui.kit.fields import Field, Kind
from workstation.ui.kit.flow import FlowLayout
from workstation.ui.kit.forms import Form
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP, Panel, words
from workstation.ui.kit.plain import ElidedLabel, Label, caption
from workstation.ui.kit.theme import NEAR, TIGHT

# *Not asked for* has no button: pressing the state that holds takes it back.
_STATES = tuple(KEYS.values())
FIELDS = (
    Field("asked_on", QT_TRANSLATE_NOOP("DocumentMark", "Asked for on"), Kind.DAY),
    Field("received_on", QT_TRANSLATE_NOOP("DocumentMark", "Received on"), Kind.DAY),
    Field(
        "dated",
        QT_TRANSLATE_NOOP("DocumentMark", "Date of the document"),
        Kind.DAY,
        help=QT_TRANSLATE_NOOP("DocumentMark", "Bank statements count for 3 months, pay stubs for 12"),
        citation="OB 275-C, Annex A",
    ),
    Field(
        "reason",
        QT_TRANSLATE_NOOP("DocumentMark", "Reason, if waived or not applicable"),
        span=3,
    ),
)


class MarkPanel(Panel):
    """Buttons and fields for one document.

    Attributes:
        stepped: the line and the state asked for by button.
    """

    stepped = Signal(object, object)

    def __init__(self, save: Callable[[DocumentMark], None]) -> None:
        """Save every field with ``save(mark)``, which raises WorkstationError when it is refused."""
        super().__init__()
        self._line: Line | None = None
        self.name = ElidedLabel(role="strong")
        self.about = Label(role="quiet").wrapped()
        self.buttons = {state: QPushButton() for state in _STATES}
        self.form = Form("DocumentMark", FIELDS, DocumentMark, lambda part: self._keep(part, save), columns=3)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        row = FlowLayout(gap=TIGHT)
        for state, button in self.buttons.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _checked, state=state: self._step(state))
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(NEAR)
        layout.addWidget(self.name)
        layout.addWidget(self.about)
        layout.addLayout(row)
        layout.addWidget(self.form)

    def show_line(self, line: Line | None, *, closed: bool = False) -> None:
        """Show a document; ``closed`` when the case is signed."""
        fresh = (self._line and self._line.row.document) != (line and line.row.document)
        self._line = line
        self.setEnabled(line is not None)
        mark = _mark(line) if line else None
        self.form.show_part(mark, fresh=fresh)
        self.form.close_to_changes(closed)
        for state, button in self.buttons.items():
            button.setChecked(mark is not None and mark.state is state)
            button.setEnabled(not closed)
        self._say()

    def retranslate(self) -> None:
        """Say states, title and what the document speaks to in the language of now."""
        for state, button in self.buttons.items():
            button.setText(caption(f"{words().code(state)}  {letter_of(state)}"))
            button.setIcon(icon_of(state))
        self._say()

    def _say(self) -> None:
        if self._line is None:
            self.name.setText("")
            self.about.setText("")
            return
        row = self._line.row
        self.name.setText(title(words(), row.document))
        speaks = ", ".join(factor_name(words(), factor) for factor in (*row.factors, *row.conditional))
        told = words().say("documents-tab.speaks-to", factors=speaks) if speaks else self.tr("A document of your own.")
        self.about.setText(" ".join(part for part in (told, inferred(row)) if part))

    def _step(self, state: DocumentState) -> None:
        if self._line is not None:
            held = state is state_of(self._line.row)
            self.buttons[state].setChecked(held)
            self.stepped.emit(self._line, DocumentState.NOT_ASKED if held else state)

    def _keep(self, part: Part | None, save: Callable[[DocumentMark], None]) -> None:
        if isinstance(part, DocumentMark):
            save(part)


def _mark(line: Line) -> DocumentMark:
    """Return the mark of a line; a blank one where the document was not touched yet."""
    return line.row.mark or DocumentMark(document=line.row.document, state=DocumentState.NOT_ASKED)
