"""The case strip: always above the tabs, it says whose case is open and how it stands; its chips are buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from workstation.domain.applicant import full_name
from workstation.domain.case import CaseRecord
from workstation.ui.kit.chips import Chip
from workstation.ui.kit.flow import FlowLayout
from workstation.ui.kit.i18n import Panel, words
from workstation.ui.kit.icons import icon
from workstation.ui.kit.plain import ElidedLabel, Label, isolated, set_tip
from workstation.ui.kit.theme import APART, NEAR, TIGHT
from workstation.ui.main_window_chips import Statement, statements

if TYPE_CHECKING:
    from workstation.ui.session import Session


class CaseStrip(Panel):
    """Name, number, stream, employer and age of the open case; below them the chips."""

    def __init__(self, session: Session) -> None:
        """Follow the open case of ``session``."""
        super().__init__()
        self._session = session
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name = ElidedLabel(role="title")
        self._number = Label(role="strong").selectable()
        self._facts = ElidedLabel(role="quiet")
        self._state = Label(role="quiet")
        self.close_button = QToolButton()
        self._chips: list[Chip] = []
        self._said: tuple[Statement, ...] = ()
        top = QHBoxLayout()
        top.setSpacing(APART)
        top.addWidget(self._name)
        top.addWidget(self._number)
        top.addWidget(self._facts, 1)
        top.addWidget(self._state)
        top.addWidget(self.close_button)
        self._row = QWidget()
        self._flow = FlowLayout(self._row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(APART + TIGHT, NEAR, NEAR, NEAR)
        layout.setSpacing(TIGHT)
        layout.addLayout(top)
        layout.addWidget(self._row)
        self.retranslate()

    def show_case(self, record: CaseRecord) -> None:
        """Show the case and what is said of it now."""
        case = record.case
        self._name.setText(isolated(full_name(case.applicant)) or words().say("window.no-name"))
        self._number.setText(case.file_number)
        employer = case.employer.legal_name or case.employer.operating_name if case.employer else ""
        days = (self._session.day - case.received_on).days
        age = words().say("window.received-one" if days == 1 else "window.received", days=days)
        stream = " ".join(part for part in (words().code(case.stream), case.exemption) if part)
        self._facts.setText("   ·   ".join(part for part in (stream, isolated(employer or ""), age) if part))
        self._state.setText(words().code(record.stage))
        assessment = self._session.assessment
        if assessment is not None:
            self._say(statements(case, assessment))

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        self.close_button.setIcon(icon("close"))
        self.close_button.setAccessibleName(self.tr("Close the case and show the worklist"))
        set_tip(self.close_button, self.tr("Close the case and show the worklist"))
        if self._session.record is not None:
            self.show_case(self._session.record)

    def _say(self, said: tuple[Statement, ...]) -> None:
        """Show one chip for each statement; the widgets stay, so that the focus does."""
        self._said = said
        while len(self._chips) < len(said):
            chip = Chip(self._row)
            number = len(self._chips)
            chip.clicked.connect(lambda _down=False, number=number: self._lead(number))
            self._flow.addWidget(chip)
            self._chips.append(chip)
        for number, chip in enumerate(self._chips):
            chip.setVisible(number < len(said))
            if number < len(said):
                chip.say(said[number].text, said[number].result, said[number].spoken)
        self._row.updateGeometry()

    def _lead(self, number: int) -> None:
        statement = self._said[number]
        if statement.rule:
            self._session.finding_asked.emit(statement.rule)
        self._session.place_asked.emit(statement.place)
