"""The fourth tab: the four factors of genuineness and the findings about the worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from workstation.domain.case import CaseRecord
from workstation.domain.codes import Factor, Result
from workstation.domain.documents import Checklist
from workstation.ui.genuineness.finding import KEYS
from workstation.ui.genuineness.sheet import FactorSheet
from workstation.ui.genuineness.steps import Step, StepList
from workstation.ui.genuineness.worker import HEADINGS, WorkerSheet
from workstation.ui.kit.i18n import Panel
from workstation.ui.kit.theme import APART, TIGHT, pixels

if TYPE_CHECKING:
    from workstation.casework.assessment import Assessments
    from workstation.ui.session import Session

# Where the facts of a part are entered on this tab.
_PLACES = {"foreign_contract": "c", "recruiter": "d"}
Sheet = FactorSheet | WorkerSheet
_BOTH = 620


class GenuinenessTab(Panel):
    """At the left what is to be found, at the right the worksheet of the chosen one."""

    def __init__(self, session: Session, assessments: Assessments) -> None:
        """Work on the session's open case with the verbs of ``assessments``."""
        super().__init__()
        self._session, self._assessments = session, assessments
        self.steps = StepList()
        self._stack = QStackedWidget()
        self._sheets: dict[str, Sheet] = {}
        self._build()
        self.steps.pointed.connect(self._turn_to)
        for letter, result in KEYS.items():
            self._listen(letter, result)
        self.retranslate()

    def _build(self) -> None:
        frame = QFrame()
        frame.setProperty("role", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(TIGHT, TIGHT, TIGHT, TIGHT)
        inside.addWidget(self.steps)
        left = QWidget()
        holder = QVBoxLayout(left)
        holder.setContentsMargins(APART, APART, 0, APART)
        holder.addWidget(frame)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(left)
        layout.addWidget(self._stack, 1)

    def _listen(self, letter: str, result: Result) -> None:
        """Let a key find; fields take the letter for themselves while the officer types."""
        keys = QShortcut(QKeySequence(letter), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(lambda: self.sheet.choose(result))

    @property
    def sheet(self) -> Sheet:
        """Return the worksheet in front of the officer."""
        step = self.steps.current()
        name = step.name if step else Factor.A.value
        if name not in self._sheets:
            self._sheets[name] = self._made(name)
            self._stack.addWidget(self._sheets[name])
        return self._sheets[name]

    def show_case(self, record: CaseRecord) -> None:
        """Show what was found so far."""
        self.steps.show_case(record.case)
        self._look()

    def jump(self, place: str) -> None:
        """Lead the officer to a factor (``b``), a part about the worker, or the facts of one."""
        name = _PLACES.get(place, place)
        self.steps.choose(name if name in (*Factor, *HEADINGS) else Factor.A.value)
        self.steps.setFocus()

    def retranslate(self) -> None:
        """Say list and worksheets in the language of now."""
        self.steps.setAccessibleName(self.tr("Factors and findings"))
        self.steps.rows.retranslate()
        for sheet in self._sheets.values():
            sheet.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the worksheet the room where both have none."""
        super().resizeEvent(event)
        self.steps.be_brief(event.size().width() < pixels(_BOTH))

    def _made(self, name: str) -> Sheet:
        if name in HEADINGS:
            return WorkerSheet(self._session, name)
        return FactorSheet(self._session, self._assessments, Factor(name))

    def _turn_to(self, step: Step | None) -> None:
        """Show the worksheet of a step, and beside the tab why its finding is what it is."""
        self._look()
        if step is not None and self._session.record is not None:
            about_worker = step.name in HEADINGS
            self._session.finding_asked.emit(f"WHO-5-{step.name}" if about_worker else f"GEN-{step.name.upper()}")

    def _look(self) -> None:
        """Show the chosen worksheet as the case stands; the others follow when they are chosen."""
        record, session = self._session.record, self._session
        sheet = self.sheet
        if record is not None:
            number = record.case.file_number
            drawn = session.attempt(lambda: session.desk.documents.checklist(session.officer, number))
            sheet.show_case(record, drawn or Checklist((), (), ()))
        self._stack.setCurrentWidget(sheet)
