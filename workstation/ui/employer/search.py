"""The search box and what it finds while the officer types."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from workstation.domain.errors import WorkstationError
from workstation.domain.register import LookupAnswer, Question
from workstation.ui.employer.columns import COLUMNS, CONTEXT, OPINIONS, PLACE, SCORE, Found
from workstation.ui.employer.query import is_blank, read_query
from workstation.ui.employer.score import ScoreDelegate
from workstation.ui.employer.standing import list_in_force, of_answer
from workstation.ui.kit.i18n import Panel, words
from workstation.ui.kit.icons import icon
from workstation.ui.kit.messages import sentence
from workstation.ui.kit.plain import Label
from workstation.ui.kit.table_model import TableModel
from workstation.ui.kit.tasks import Task
from workstation.ui.kit.theme import NEAR, pixels
from workstation.ui.kit.wrapped import ModestTable

# Milliseconds without a key before the register is asked: less than a pause, more than the time between two keys.
PAUSE = 120
# The widths in pixels at 100 % from which place and opinions have room in the table.
_NEEDS = {PLACE: 560, OPINIONS: 480}
_LONGEST_QUOTED = 60
Ask = Callable[[Question], LookupAnswer]


class SearchPanel(Panel):
    """Asks the register beside the window, so that typing never waits.

    Attributes:
        pointed: the candidate in front of the officer (``Found``), or ``None``.
    """

    pointed = Signal(object)

    def __init__(self, ask: Ask) -> None:
        """Ask with ``ask(question)``, called in a thread of its own."""
        super().__init__()
        self._ask = ask
        self._asked = 0
        self._answer: LookupAnswer | None = None
        self.box = QLineEdit()
        self.said = Label(role="quiet").wrapped()
        self.table = ModestTable(TableModel(CONTEXT, COLUMNS, lambda found: found.candidate.key), flat=True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.box.setClearButtonEnabled(True)
        self.box.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.table.setItemDelegateForColumn(SCORE, ScoreDelegate(self.table))
        self.table.set_widths((104, None, None, 190, 70))
        self.table.verticalHeader().setDefaultSectionSize(pixels(32))
        self.table.setMinimumHeight(pixels(124))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(NEAR)
        layout.addWidget(self.box)
        layout.addWidget(self.said)
        layout.addWidget(self.table, 1)

    def _connect(self) -> None:
        self.box.installEventFilter(self)
        self.box.textEdited.connect(lambda _text: self._pause.start())
        self.box.returnPressed.connect(self._enter_table)
        self._pause.timeout.connect(self.look_up)
        self.table.pointed.connect(self.pointed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what the candidate's own panel says too, where the table is narrow."""
        super().resizeEvent(event)
        for column, least in _NEEDS.items():
            self.table.setColumnHidden(column, event.size().width() < pixels(least))

    def ask_for(self, query: str) -> None:
        """Put ``query`` into the box and ask at once."""
        self.box.setText(query)
        self.box.setCursorPosition(0)
        self.look_up()

    def clear(self) -> None:
        """Forget the question, such as that of another case."""
        self.box.clear()
        self.look_up()

    def look_up(self) -> None:
        """Ask the register for what stands in the box; an answer to an older question is not shown any more."""
        self._pause.stop()
        self._asked += 1
        question = read_query(self.box.text())
        if is_blank(question):
            self._show(None)
            return
        task, number = Task(self), self._asked
        task.done.connect(lambda answer: self._take(number, answer))
        task.failed.connect(lambda error: self._fail(number, error))
        task.ended.connect(task.deleteLater)
        task.begin(lambda _task: self._ask(question))

    def retranslate(self) -> None:
        """Say everything again in the language of now."""
        self.box.setPlaceholderText(self.tr("Name, operating name, business number or postal code"))
        self.box.setAccessibleName(self.tr("Look up an employer"))
        self.table.setAccessibleName(self.tr("Employers found"))
        self.table.rows.retranslate()
        self._say()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow down lead from the box into the table."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.box and pressed and cast("QKeyEvent", event).key() == Qt.Key.Key_Down:
            self._enter_table()
            return True
        return super().eventFilter(watched, event)

    def _take(self, number: int, answer: LookupAnswer) -> None:
        if number == self._asked:
            self._show(answer)

    def _fail(self, number: int, error: WorkstationError) -> None:
        if number == self._asked:
            self._show(None)
            self.said.setText(sentence(error))

    def _show(self, answer: LookupAnswer | None) -> None:
        self._answer = answer
        held = list_in_force(answer.lists) if answer else None
        current = self.table.current()
        rows = [Found(candidate, held) for candidate in answer.candidates] if answer else []
        self.table.show_rows(rows, current.candidate.key if current else None)
        if rows and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self.pointed.emit(self.table.current())
        self._say()

    def _say(self) -> None:
        if self._answer is None:
            self.said.setText(words().say("employer-tab.nothing-asked"))
        elif not self._answer.candidates:
            self.said.setText(words().say("employer-tab.nothing-found", query=_quoted(self.box.text())))
        else:
            self.said.setText(of_answer(words(), self._answer).text)

    def _enter_table(self) -> None:
        if self._pause.isActive():
            self.look_up()
        if self.table.rows.rows:
            self.table.setFocus()


def _quoted(query: str) -> str:
    """Return a query as a sentence can hold it."""
    plain = query.strip()
    return plain if len(plain) <= _LONGEST_QUOTED else f"{plain[:_LONGEST_QUOTED].rstrip()}…"
