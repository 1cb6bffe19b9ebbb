"""Small statements one can press: a symbol, a word, a colour."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QPushButton, QWidget

from workstation.domain.codes import Result
from workstation.ui.kit.icons import symbol
from workstation.ui.kit.plain import caption, set_tip
from workstation.ui.kit.theme import pixels


class Chip(QPushButton):
    """A finding in a few words; pressing it leads to its place. Shape and word say what the colour says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start blank and neutral."""
        super().__init__(parent)
        self.setProperty("role", "chip")
        self.setProperty("tone", "neutral")
        self._result: Result | None = None

    def say(self, text: str, result: Result | None, spoken: str = "") -> None:
        """Show ``text`` in the tone of ``result``.

        Args:
            text: the few words on the chip.
            result: the finding; ``None`` for what is still open.
            spoken: the whole sentence, for screen readers and as tooltip.
        """
        self._result = result
        self.setText(caption(text))
        self.setIconSize(QSize(pixels(14), pixels(14)))
        self.setIcon(symbol(result))
        self.setAccessibleName(spoken or text)
        set_tip(self, spoken)
        tone = result.value if result else "neutral"
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def changeEvent(self, event: QEvent) -> None:
        """Paint the symbol again when the look changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.text():
            self.setIcon(symbol(self._result))
