"""The sheet in the middle of the window that the start and the lock share: mark, title, body, languages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout

from workstation.domain.codes import Language
from workstation.ui.kit.i18n import Panel, language
from workstation.ui.kit.icons import icon
from workstation.ui.kit.plain import Label
from workstation.ui.kit.theme import APART, FAR, NEAR, TIGHT, colours, pixels

# Each language names itself, whatever the window speaks: an officer must find the own one.
NAMES = {Language.ENGLISH: "English", Language.FRENCH: "Français"}


class LanguageSwitch(Panel):
    """Two buttons, each named in its own language; the one spoken now is pressed.

    Attributes:
        chosen: emitted with the language the officer wants.
    """

    chosen = Signal(object)

    def __init__(self, *, short: bool = False) -> None:
        """Build the switch; ``short`` names the languages EN and FR."""
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self._buttons = {}
        for spoken, name in NAMES.items():
            button = QToolButton()
            button.setText(spoken.value.upper() if short else name)
            button.setAccessibleName(name)
            button.setCheckable(True)
            button.clicked.connect(lambda _down, spoken=spoken: self._choose(spoken))
            layout.addWidget(button)
            self._buttons[spoken] = button
        self.retranslate()

    def retranslate(self) -> None:
        """Press the button of the language of now."""
        for spoken, button in self._buttons.items():
            button.setChecked(spoken is language())

    def _choose(self, spoken: Language) -> None:
        self.retranslate()
        self.chosen.emit(spoken)


class Sheet(Panel):
    """A calm page with one card in its middle."""

    language_chosen = Signal(object)

    def __init__(self, width: int) -> None:
        """Build the card ``width`` pixels wide at 100 %."""
        super().__init__()
        self.setProperty("role", "desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._mark = Label()
        self._mark.setFixedSize(pixels(44), pixels(44))
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = Label(role="title").wrapped()
        self.lead = Label(role="quiet").wrapped()
        self.body = QVBoxLayout()
        self.body.setSpacing(APART)
        self.languages = LanguageSwitch()
        self.languages.chosen.connect(self.language_chosen)
        self._place(width)
        self._paint_mark()

    def _place(self, width: int) -> None:
        names = QVBoxLayout()
        names.setSpacing(TIGHT // 2)
        names.addWidget(self.title)
        names.addWidget(self.lead)
        top = QHBoxLayout()
        top.setSpacing(FAR)
        top.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(names, 1)
        card = QFrame()
        card.setProperty("role", "card")
        card.setFixedWidth(pixels(width))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(FAR * 2, FAR * 2, FAR * 2, FAR + NEAR)
        inside.setSpacing(FAR + TIGHT)
        inside.addLayout(top)
        inside.addLayout(self.body)
        inside.addWidget(self.languages, 0, Qt.AlignmentFlag.AlignRight)
        page = QGridLayout(self)
        page.addWidget(card, 1, 1)
        for edge in (0, 2):
            page.setRowStretch(edge, edge + 2)
            page.setColumnStretch(edge, 1)

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "languages"):
            self._paint_mark()

    def _paint_mark(self) -> None:
        look = colours()
        self._mark.setPixmap(icon("document", look.on_accent).pixmap(QSize(26, 26)))
        self._mark.setStyleSheet(f"background: {look.accent}; border-radius: 10px;")
