"""The lock: one passphrase opens the store."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QProgressBar, QPushButton

from workstation.ui.kit.i18n import words
from workstation.ui.kit.plain import ElidedLabel, Label
from workstation.ui.start.sheet import Sheet

_LONGEST_WAIT = 30_000  # milliseconds


class UnlockSheet(Sheet):
    """Asks for the passphrase, and for the officer's code where several share the store.

    Each refusal makes the next try wait longer: 1, 2, 4 ... up to 30 seconds.

    Attributes:
        given: emitted with the passphrase and the officer's code (empty when not asked for).
    """

    given = Signal(str, str)

    def __init__(self, store: Path) -> None:
        """Ask for the passphrase of ``store``."""
        super().__init__(width=440)
        self._refusals = 0
        self._code_label = Label(role="label")
        self._code = QLineEdit()
        self._label = Label(role="label")
        self._passphrase = QLineEdit()
        self._passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._fault = Label(role="error").wrapped().selectable()
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._open = QPushButton()
        self._open.setProperty("role", "primary")
        self._file = ElidedLabel(str(store), role="quiet")
        self._arrange()
        self._open.clicked.connect(self._give)
        self._passphrase.returnPressed.connect(self._give)
        self._code.returnPressed.connect(self._passphrase.setFocus)
        self.setFocusProxy(self._passphrase)
        self.retranslate()

    def _arrange(self) -> None:
        for widget in (self._code_label, self._code, self._label, self._passphrase, self._fault, self._busy):
            self.body.addWidget(widget)
        self.body.addWidget(self._open)
        self.body.addWidget(self._file)
        for hidden in (self._code_label, self._code, self._fault, self._busy):
            hidden.hide()
        self._label.setBuddy(self._passphrase)
        self._code_label.setBuddy(self._code)

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        self.title.setText(self.tr("Officer Workstation"))
        self.lead.setText(self.tr("Temporary foreign worker applications"))
        self._label.setText(self.tr("Passphrase"))
        self._code_label.setText(self.tr("Officer’s code"))
        self._open.setText(self.tr("Open"))
        self._passphrase.setAccessibleName(self._label.text())
        self._code.setAccessibleName(self._code_label.text())
        self._busy.setAccessibleName(self.tr("Opening the store"))
        self.languages.retranslate()

    def ask_for_code(self) -> None:
        """Ask for the officer's code too: several officers share the store."""
        self.ready()
        self._code_label.show()
        self._code.show()
        self._code.setFocus()

    def busy(self) -> None:
        """Show that the store is being opened."""
        self._fault.hide()
        self._busy.show()
        self._allow(False)

    def ready(self) -> None:
        """Take another passphrase."""
        self._busy.hide()
        self._allow(True)
        self._passphrase.setFocus()

    def refuse(self, sentence: str, *, wait: bool) -> None:
        """Say why the store stays shut.

        Args:
            sentence: what is wrong.
            wait: whether it was a wrong passphrase: then the next try has to wait.
        """
        self._busy.hide()
        pause = 0
        if wait:
            pause = min(1000 * 2**self._refusals, _LONGEST_WAIT)
            self._refusals += 1
            sentence = " ".join((sentence, words().say("window.try-again-in", seconds=pause // 1000)))
        self._fault.setText(sentence)
        self._fault.setAccessibleName(sentence)
        self._fault.show()
        QTimer.singleShot(pause, self, self._try_again)

    def _try_again(self) -> None:
        self.ready()
        self._passphrase.selectAll()

    def _allow(self, allowed: bool) -> None:
        for widget in (self._open, self._passphrase, self._code):
            widget.setEnabled(allowed)

    def _give(self) -> None:
        if self._passphrase.text():
            self.busy()
            self.given.emit(self._passphrase.text(), self._code.text().strip())
