"""Which letter, and in which language."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton

from workstation.domain.case import Case
from workstation.domain.codes import Language, LetterKind
from workstation.ui.decision.outcome import APPROVALS, REFUSALS
from workstation.ui.kit.editors import CalmComboBox
from workstation.ui.kit.i18n import Panel, words
from workstation.ui.kit.theme import TIGHT


def kind_of(case: Case) -> LetterKind | None:
    """Return the letter that tells the outcome of a case; ``None`` while there is none to tell."""
    outcome = case.decision.outcome if case.decision else None
    if outcome in REFUSALS:
        return LetterKind.REFUSAL
    return LetterKind.APPROVAL if outcome in APPROVALS else None


class LetterChoice(Panel):
    """A list of letters, and a button for each language.

    Attributes:
        changed: the officer chose another letter or language.
    """

    changed = Signal()

    def __init__(self) -> None:
        """Stand on the request for documents in English."""
        super().__init__()
        self.box = CalmComboBox()
        self.buttons = {spoken: QPushButton() for spoken in Language}
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        row.addWidget(self.box, 1)
        for kind in LetterKind:
            self.box.addItem("", kind)
        for button in self.buttons.values():
            button.setCheckable(True)
            group.addButton(button)
            row.addWidget(button)
            button.clicked.connect(self.changed)
        self.box.activated.connect(lambda _row: self.changed.emit())
        self.choose(LetterKind.DOCUMENTS, Language.ENGLISH)
        self.retranslate()

    @property
    def kind(self) -> LetterKind:
        """Return which letter."""
        return LetterKind(self.box.currentData())

    @property
    def spoken(self) -> Language:
        """Return in which language."""
        return next(spoken for spoken, button in self.buttons.items() if button.isChecked())

    def choose(self, kind: LetterKind | None, spoken: Language | None = None) -> None:
        """Choose letter and language; ``None`` leaves the one that stands."""
        if kind is not None:
            self.box.setCurrentIndex(self.box.findData(kind))
        if spoken is not None:
            self.buttons[spoken].setChecked(True)

    def retranslate(self) -> None:
        """Say letters and languages in the language of the window."""
        for place in range(self.box.count()):
            self.box.setItemText(place, words().code(LetterKind(self.box.itemData(place))))
        self.box.setAccessibleName(self.tr("Letter to show"))
        for spoken, button in self.buttons.items():
            button.setText(spoken.value.upper())
            button.setAccessibleName(self.tr("Letter in {language}").format(language=words().code(spoken)))
