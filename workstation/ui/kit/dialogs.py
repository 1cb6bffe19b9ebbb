"""A dialog of our own: heading, body, buttons. Qt's ready ones would guess at markup in user text."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workstation.ui.kit.plain import Label
from workstation.ui.kit.theme import APART, FAR, NEAR, pixels


class Dialog(QDialog):
    """A sheet above the window: a title, what belongs to it, and the buttons at the right of the foot."""

    def __init__(self, parent: QWidget | None, width: int = 560) -> None:
        """Build an empty dialog ``width`` pixels wide at 100 %."""
        super().__init__(parent)
        self.setMinimumWidth(pixels(width))
        self.heading = Label(role="title")
        self.body = QVBoxLayout()
        self.body.setSpacing(APART)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(NEAR)
        self._foot.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(FAR + NEAR, FAR + NEAR, FAR + NEAR, FAR)
        layout.setSpacing(FAR)
        layout.addWidget(self.heading)
        layout.addLayout(self.body, 1)
        layout.addLayout(self._foot)

    def entitle(self, title: str) -> None:
        """Say what the dialog is about."""
        self.setWindowTitle(title)
        self.heading.setText(title)

    def add_button(self, *, primary: bool = False) -> QPushButton:
        """Add a button at the end of the foot and return it."""
        button = QPushButton()
        button.setAutoDefault(primary)
        button.setDefault(primary)
        if primary:
            button.setProperty("role", "primary")
        self._foot.addWidget(button)
        return button

    def retranslate(self) -> None:
        """Say every text in the language of now; dialogs override this."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
