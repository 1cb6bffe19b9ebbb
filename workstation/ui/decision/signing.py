"""The foot of the decision: what stands in the way of signing, and the button that signs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton

from workstation.domain.case import CaseRecord
from workstation.domain.codes import Result
from workstation.domain.finding import Assessment
from workstation.ui.decision.dialog_sign import SignDialog
from workstation.ui.kit.dates import shown_day, shown_time
from workstation.ui.kit.i18n import Panel, words
from workstation.ui.kit.icons import icon, symbol
from workstation.ui.kit.plain import Label, set_tip
from workstation.ui.kit.theme import APART, NEAR, colours

if TYPE_CHECKING:
    from workstation.casework.decision import Decisions
    from workstation.ui.session import Session

KEYS = "Ctrl+Return"


class SignBar(Panel):
    """Signs after a last look; once signed it says who signed and when."""

    def __init__(self, session: Session, decisions: Decisions) -> None:
        """Sign the session's open case with the verb of ``decisions``."""
        super().__init__()
        self._session, self._decisions = session, decisions
        self._record: CaseRecord | None = None
        self._assessment: Assessment | None = None
        self.dialog: SignDialog | None = None
        self.setProperty("role", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sign, self.said = Label(), Label().wrapped()
        self.button = QPushButton()
        self.button.setProperty("role", "primary")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(APART, NEAR, APART, NEAR)
        layout.setSpacing(NEAR)
        layout.addWidget(self._sign)
        layout.addWidget(self.said, 1)
        layout.addWidget(self.button)
        self.button.clicked.connect(self.ask)
        for keys in (KEYS, "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.ask)
        self.retranslate()

    def show_case(self, record: CaseRecord, assessment: Assessment | None) -> None:
        """Show whether the case can be signed, or that it is."""
        self._record, self._assessment = record, assessment
        self.retranslate()

    def ask(self) -> None:
        """Show what would be signed and ask for the last word; what is being typed is saved first."""
        focused = QApplication.focusWidget()
        if focused is not None and self.window().isAncestorOf(focused):
            focused.clearFocus()
        if not self.button.isEnabled() or self._record is None or self._assessment is None:
            return
        self.dialog = SignDialog(self._record, self._assessment, self._session.officer, self.window())
        self.dialog.accepted.connect(self._sign_now)
        self.dialog.open()

    def retranslate(self) -> None:
        """Say how far it is from signing in the language of now."""
        self.button.setText(self.tr("Sign the decision"))
        self.button.setIcon(icon("pen", colours().on_accent))
        set_tip(self.button, KEYS.replace("Return", "Enter"))
        if self._record is None:
            return
        result, text, open_to_sign = self._state(self._record)
        self._sign.setPixmap(symbol(result).pixmap(QSize(18, 18)))
        self.said.setText(text)
        self.button.setEnabled(open_to_sign)
        self.button.setVisible(self._record.signature is None)

    def _state(self, record: CaseRecord) -> tuple[Result, str, bool]:
        """Return tone and sentence, and whether the decision can be signed now."""
        signature = record.signature
        if signature is not None:
            at = f"{shown_day(signature.signed_at.astimezone().date())} {shown_time(signature.signed_at)}"
            said = words().say("decision-tab.signed", officer=signature.officer, at=at, pack=signature.pack)
            return Result.MET, said, False
        count = len(self._assessment.blocks) if self._assessment else 1
        if count:
            code = "decision-tab.one-blocks" if count == 1 else "decision-tab.some-block"
            return Result.INSUFFICIENT, words().say(code, count=count), False
        return Result.MET, words().say("decision-tab.ready"), True

    def _sign_now(self) -> None:
        session, record = self._session, self._record
        if record is None:
            return
        number = record.case.file_number
        signed = session.attempt(lambda: self._decisions.sign(session.officer, number))
        if signed is not None:
            session.adopt(signed, "decision")
