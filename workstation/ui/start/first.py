"""The first start: who works here, for which office, and the passphrase that locks the store."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QProgressBar, QPushButton

from workstation.domain.codes import Language, OfficeKind, Result
from workstation.domain.errors import WorkstationError
from workstation.domain.office import OfficeSettings
from workstation.domain.officer import ALL_ROLES, Officer
from workstation.ui.kit.fields import Field, FieldBox, Kind
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP, language, words
from workstation.ui.kit.messages import sentence
from workstation.ui.kit.plain import ElidedLabel, Label
from workstation.ui.kit.theme import APART, NEAR
from workstation.ui.start.sheet import Sheet
from workstation.ui.start.strength import Strength, strength

_FIELDS = (
    Field("name", QT_TRANSLATE_NOOP("First", "Your name")),
    Field("code", QT_TRANSLATE_NOOP("First", "Your code, as it stands on letters")),
    Field("office", QT_TRANSLATE_NOOP("First", "Name of the office")),
    Field("kind", QT_TRANSLATE_NOOP("First", "Kind of office"), Kind.CHOICE, OfficeKind, required=True),
    Field("passphrase", QT_TRANSLATE_NOOP("First", "Passphrase")),
    Field("again", QT_TRANSLATE_NOOP("First", "The same passphrase again")),
)
_TONES = {Strength.WEAK: Result.NOT_MET, Strength.SHORT: Result.NOT_MET, Strength.FAIR: Result.INSUFFICIENT}


class FirstSheet(Sheet):
    """Asks once for everything a store begins with.

    Attributes:
        begun: emitted with the office's settings, the officer and the passphrase.
    """

    begun = Signal(object, object, str)

    def __init__(self, store: Path) -> None:
        """Begin ``store``, which does not exist yet."""
        super().__init__(width=620)
        self._boxes = {field.name: FieldBox("First", field) for field in _FIELDS}
        self._strength = Label(role="quiet").wrapped()
        self._fault = Label(role="error").wrapped().selectable()
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._begin = QPushButton()
        self._begin.setProperty("role", "primary")
        self._file = ElidedLabel(str(store), role="quiet")
        self._arrange()
        for name in ("passphrase", "again"):
            self._line(name).setEchoMode(QLineEdit.EchoMode.Password)
            self._line(name).returnPressed.connect(self._check)
        self._line("passphrase").textEdited.connect(lambda _text: self._judge())
        self._begin.clicked.connect(self._check)
        self.setFocusProxy(self._line("name"))
        self.retranslate()

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(APART)
        grid.setVerticalSpacing(NEAR)
        for number, box in enumerate(self._boxes.values()):
            grid.addWidget(box, number // 2, number % 2)
            grid.setColumnStretch(number % 2, 1)
        self.body.addLayout(grid)
        for widget in (self._strength, self._fault, self._busy, self._begin, self._file):
            self.body.addWidget(widget)
        self._fault.hide()
        self._busy.hide()

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        self.title.setText(self.tr("Set up this workstation"))
        self.lead.setText(
            self.tr("Asked once. Everything can be changed later, except that nobody can recover a lost passphrase.")
        )
        for box in self._boxes.values():
            box.retranslate()
        self._begin.setText(self.tr("Begin"))
        self._busy.setAccessibleName(self.tr("Making the store"))
        self.languages.retranslate()
        self._judge()

    def refuse(self, error: WorkstationError) -> None:
        """Say why the store could not be made; everything typed stays."""
        self._wait(False)
        self._fault.setText(sentence(error))
        self._fault.setAccessibleName(self._fault.text())
        self._fault.show()

    def _line(self, name: str) -> QLineEdit:
        return cast("QLineEdit", self._boxes[name].editor.parts[0])

    def _judge(self) -> None:
        held = strength(self._line("passphrase").text())
        self._strength.setText(words().say(f"passphrase.{held.value}"))
        tone = _TONES.get(held, None if held is Strength.BLANK else Result.MET)
        self._strength.setProperty("tone", tone.value if tone else "")
        self._strength.style().unpolish(self._strength)
        self._strength.style().polish(self._strength)

    def _check(self) -> None:
        """Begin when everything is said, else lead to what is missing."""
        self._fault.hide()
        for name, box in self._boxes.items():
            box.complain(self._wrong(name))
        wrong = [box for box in self._boxes.values() if box.fault]
        if wrong:
            wrong[0].editor.parts[0].setFocus()
            return
        try:
            office, officer = self._office(), self._officer()
        except WorkstationError as error:
            self.refuse(error)
            return
        self._wait(True)
        self.begun.emit(office, officer, self._line("passphrase").text())

    def _wrong(self, name: str) -> str:
        """Return the sentence of what is wrong with a field; empty when nothing is."""
        editor = self._boxes[name].editor
        if name == "passphrase" and not strength(editor.typed()).enough:
            return words().say("window.passphrase-too-weak")
        if name == "again" and editor.typed() != self._line("passphrase").text():
            return words().say("window.passphrases-differ")
        return words().say("window.must-be-known") if not editor.typed().strip() else ""

    def _office(self) -> OfficeSettings:
        kind = cast("OfficeKind", self._boxes["kind"].editor.value())
        return OfficeSettings(name=str(self._boxes["office"].editor.value()), kind=kind, language=Language(language()))

    def _officer(self) -> Officer:
        # The one who sets the workstation up holds every role until others are entered.
        code, name = (str(self._boxes[field].editor.value()) for field in ("code", "name"))
        return Officer(code=code, name=name, roles=ALL_ROLES)

    def _wait(self, waiting: bool) -> None:
        self._busy.setVisible(waiting)
        for widget in (self._begin, *(part for box in self._boxes.values() for part in box.editor.parts)):
            widget.setEnabled(not waiting)
