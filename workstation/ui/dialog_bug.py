"""What an officer sees when the program itself made a mistake: a sentence, and the report for support."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from workstation.ui.kit.dialogs import Dialog
from workstation.ui.kit.i18n import words
from workstation.ui.kit.plain import Label


class BugDialog(Dialog):
    """Says that what was saved is safe, shows the report and where it lies, and lets it be copied."""

    def __init__(self, report: str, file: Path, parent: QWidget | None) -> None:
        """Show ``report``; ``file`` is where it was written, the empty path when it could not be."""
        super().__init__(parent, width=560)
        self.entitle(self.tr("The program made a mistake"))
        self.body.addWidget(Label(words().say("window.own-mistake")).wrapped())
        shown = QPlainTextEdit(report)
        shown.setReadOnly(True)
        shown.setAccessibleName(self.tr("Report for support"))
        self.body.addWidget(shown)
        if file.name:
            self.body.addWidget(Label(str(file), role="quiet").wrapped().selectable())
        copy = self.add_button()
        copy.setText(self.tr("Copy the report"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        close = self.add_button(primary=True)
        close.setText(self.tr("Go on working"))
        close.clicked.connect(self.accept)
