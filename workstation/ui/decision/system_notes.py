"""The text for the departments' systems, copied with one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase, QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout

from workstation.domain.case import CaseRecord
from workstation.domain.codes import Language, NoteSystem
from workstation.ui.kit.i18n import Panel, language, words
from workstation.ui.kit.icons import icon
from workstation.ui.kit.plain import Label, caption
from workstation.ui.kit.theme import APART, FAR, NEAR, TIGHT

if TYPE_CHECKING:
    from workstation.casework.correspondence import Correspondence
    from workstation.ui.session import Session

COPY = "Ctrl+Shift+C"


class SystemNotesPage(Panel):
    """System and language above, the text in lines as wide as the system allows, one key to copy it."""

    def __init__(self, session: Session, letters: Correspondence) -> None:
        """Work on the session's open case with the verbs of ``letters``."""
        super().__init__()
        self._session, self._letters = session, letters
        self._number = ""
        self.systems = {system: QPushButton() for system in NoteSystem}
        self.languages = {spoken: QPushButton() for spoken in Language}
        self.text = QPlainTextEdit()
        self.copy, self.copied = QPushButton(), Label(role="quiet")
        self._build()
        self.retranslate()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        for buttons in (self.systems, self.languages):
            group = QButtonGroup(self)
            for button in buttons.values():
                button.setCheckable(True)
                button.clicked.connect(self._write)
                group.addButton(button)
                row.addWidget(button)
            row.addSpacing(FAR)
        self.systems[NoteSystem.GCMS].setChecked(True)
        self.languages[language()].setChecked(True)
        row.addStretch()
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setTabChangesFocus(True)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addWidget(self.copy)
        foot.addWidget(self.copied, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(APART, APART, APART, APART)
        layout.setSpacing(NEAR)
        layout.addLayout(row)
        layout.addWidget(self.text, 1)
        layout.addLayout(foot)
        self.copy.clicked.connect(self.copy_text)
        QShortcut(QKeySequence(COPY), self).activated.connect(self.copy_text)

    def show_case(self, record: CaseRecord) -> None:
        """Write the notes of a case."""
        self._number = record.case.file_number
        if self.isVisible():
            self._write()

    def showEvent(self, event: QShowEvent) -> None:
        """Write the notes when they are looked at, not with every change before."""
        super().showEvent(event)
        self._write()

    def copy_text(self) -> None:
        """Put the text on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copied.setText(words().say("decision-tab.copied", count=len(self.text.toPlainText().splitlines())))

    def retranslate(self) -> None:
        """Say systems, languages and buttons in the language of now."""
        for system, button in self.systems.items():
            button.setText(caption(words().code(system)))
            button.setAccessibleName(self.tr("Notes for {system}").format(system=words().code(system)))
        for spoken, button in self.languages.items():
            button.setText(spoken.value.upper())
            button.setAccessibleName(self.tr("Notes in {language}").format(language=words().code(spoken)))
        self.text.setAccessibleName(self.tr("Text for the system notes"))
        self.copy.setText(f"{self.tr('Copy')}  {COPY}")
        self.copy.setAccessibleName(self.tr("Copy the notes"))
        self.copy.setIcon(icon("copy"))

    def _write(self) -> None:
        if not self._number:
            return
        session, number = self._session, self._number
        system = next(one for one, button in self.systems.items() if button.isChecked())
        spoken = next(one for one, button in self.languages.items() if button.isChecked())
        text = session.attempt(lambda: self._letters.notes(session.officer, number, system, spoken))
        self.text.setPlainText(text or "")
        self.copied.setText("")
