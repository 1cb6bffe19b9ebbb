"""What the window says when something happened: sentences by code, in a bar, not in the officer's way."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from workstation.domain.codes import Result
from workstation.domain.errors import WorkstationError
from workstation.ui.kit.i18n import words
from workstation.ui.kit.icons import icon, symbol
from workstation.ui.kit.plain import Label, announce, set_tip
from workstation.ui.kit.theme import APART, NEAR, TIGHT

_ENDS = tuple(".!?…")


def sentence(error: WorkstationError, where: str = "") -> str:
    """Return the one clear sentence of a fault in the window's language.

    Args:
        error: the fault.
        where: what the field is called on the screen; else the path in the fault is said in words where it can be.
    """
    named = where or _field(error.facts.get("where"))
    told = WorkstationError(error.code, **{**error.facts, "where": named}) if named else error
    # The command line puts its own words around a fault; on the screen it stands alone.
    said = words().complain(told)
    return said[:1].upper() + said[1:] + ("" if said[-1:] in _ENDS else ".")


def _field(path: object) -> str:
    code = f"field.{str(path).rpartition('.')[2]}"
    return words().say(code) if words().knows(code) else ""


class Banner(QFrame):
    """A bar above the work: a symbol, a sentence, and a button that takes it away.

    Attributes:
        closed: emitted when the officer took it away.
    """

    closed = Signal()

    def __init__(self) -> None:
        """Start hidden."""
        super().__init__()
        self.setProperty("role", "banner")
        self._symbol = Label()
        self._text = Label().wrapped().selectable()
        self._close = QToolButton()
        self._close.clicked.connect(self._dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(APART, TIGHT, TIGHT, TIGHT)
        layout.setSpacing(NEAR)
        layout.addWidget(self._symbol)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """Return the sentence that stands there; empty when the bar is hidden."""
        return self._text.text() if not self.isHidden() else ""

    def complain(self, error: WorkstationError) -> None:
        """Say a fault."""
        self.say(sentence(error), Result.NOT_MET)

    def say(self, text: str, result: Result | None = None) -> None:
        """Say ``text`` in the tone of ``result``: not met for faults, insufficient for warnings, met for success."""
        self.setProperty("tone", result.value if result else "neutral")
        self.style().unpolish(self)
        self.style().polish(self)
        self._symbol.setPixmap((symbol(result) if result else icon("info")).pixmap(QSize(18, 18)))
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self._close.setIcon(icon("close"))
        self._close.setAccessibleName(words().say("window.dismiss"))
        set_tip(self._close, words().say("window.dismiss"))
        self.show()
        announce(self._text)

    def take_away(self) -> None:
        """Hide the bar."""
        self.hide()

    def _dismiss(self) -> None:
        self.hide()
        self.closed.emit()
