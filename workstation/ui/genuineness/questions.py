"""What is to be considered for a factor; an officer who knows the questions folds them away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout

from workstation.ui.kit.i18n import Panel, words
from workstation.ui.kit.plain import Label


class Questions(Panel):
    """A heading that folds, and the questions below it."""

    def __init__(self) -> None:
        """Start unfolded."""
        super().__init__()
        self._codes: tuple[str, ...] = ()
        self.fold = QToolButton()
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.clicked.connect(self._turn)
        self.text = Label().wrapped().selectable()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.fold)
        layout.addWidget(self.text)
        self.retranslate()

    def ask(self, codes: Sequence[str]) -> None:
        """Show the questions of these codes of the wording."""
        self._codes = tuple(codes)
        self.retranslate()

    def retranslate(self) -> None:
        """Say heading and questions in the language of now."""
        self.fold.setText(self.tr("To consider"))
        self.text.setText("\n".join(f"•  {words().say(code)}" for code in self._codes))
        self._point()

    def _turn(self) -> None:
        self.text.setVisible(self.text.isHidden())
        self._point()

    def _point(self) -> None:
        folded = self.text.isHidden()
        self.fold.setArrowType(Qt.ArrowType.RightArrow if folded else Qt.ArrowType.DownArrow)
        self.fold.setAccessibleDescription(self.tr("Folded") if folded else self.tr("Unfolded"))
