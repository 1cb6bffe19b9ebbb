"""Load a published list: the file, what it is, when and by whom it was published; then the report."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from workstation.domain.codes import ListKind, Result
from workstation.domain.errors import InputError, WorkstationError
from workstation.domain.register import ImportReport, ListFile
from workstation.ui.kit.dialogs import Dialog
from workstation.ui.kit.fields import Field, Kind
from workstation.ui.kit.files import read_file
from workstation.ui.kit.grid import FieldGrid
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP, words
from workstation.ui.kit.messages import Banner, sentence
from workstation.ui.kit.plain import Label
from workstation.ui.kit.tasks import Task
from workstation.ui.kit.theme import NEAR, TIGHT

if TYPE_CHECKING:
    from workstation.ui.session import Session

_FIELDS = (
    Field("kind", QT_TRANSLATE_NOOP("Lists", "Kind of list"), Kind.CHOICE, ListKind, required=True),
    Field("published_on", QT_TRANSLATE_NOOP("Lists", "Published on"), Kind.DAY, required=True),
    Field(
        "source",
        QT_TRANSLATE_NOOP("Lists", "Source"),
        span=2,
        help=QT_TRANSLATE_NOOP("Lists", "page or circular it was taken from"),
        required=True,
    ),
)
_MOST_REJECTS = 5


class ListDialog(Dialog):
    """All or nothing: a list is loaded whole, and what could not be read is told by line and reason."""

    def __init__(self, session: Session, parent: QWidget | None, file: Path | None = None) -> None:
        """Begin with ``file`` when one was dropped onto the window."""
        super().__init__(parent, width=620)
        self._session = session
        self._task: Task | None = None
        self.report: ImportReport | None = None
        self.path = QLineEdit(str(file) if file else "")
        self._path_label = Label(role="label")
        self._browse = QPushButton()
        self.fields = FieldGrid("Lists", _FIELDS, columns=2)
        self.answer = Banner()
        self._rejects = Label(role="quiet").wrapped().selectable()
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._cancel = self.add_button()
        self.load_button = self.add_button(primary=True)
        self._arrange()
        self._browse.clicked.connect(self._choose)
        self._cancel.clicked.connect(self.reject)
        self.load_button.clicked.connect(self.load)
        self.retranslate()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(self.path, 1)
        row.addWidget(self._browse)
        self._path_label.setBuddy(self.path)
        named = QVBoxLayout()
        named.setSpacing(TIGHT // 2)
        named.addWidget(self._path_label)
        named.addLayout(row)
        self.body.addLayout(named)
        for widget in (self.fields, self._busy, self.answer, self._rejects):
            self.body.addWidget(widget)
        self._busy.hide()
        self._rejects.hide()

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        self.entitle(self.tr("Load a published list"))
        self._path_label.setText(self.tr("File (CSV, XLSX or JSON, as published)"))
        self.path.setAccessibleName(self._path_label.text())
        self._browse.setText(self.tr("Choose…"))
        self._cancel.setText(self.tr("Close") if self.report else self.tr("Cancel"))
        self.load_button.setText(self.tr("Load"))
        self._busy.setAccessibleName(self.tr("Loading the list"))
        self.fields.retranslate()

    def load(self) -> None:
        """Load the list beside the window, or say what is wrong with what was typed."""
        self.report = None
        self.answer.take_away()
        self._rejects.hide()
        for box in self.fields.boxes.values():
            box.complain("")
        try:
            content = read_file(self.path.text().strip())
            kind = cast("ListKind", self._value("kind"))
            published_on, source = cast("date", self._value("published_on")), str(self._value("source"))
        except WorkstationError as error:
            self._complain(error)
            return
        file = ListFile(content=content, kind=kind, published_on=published_on, source=source)
        session = self._session
        self._wait(True)
        self._task = Task(self)
        self._task.done.connect(self._tell)
        self._task.failed.connect(self._complain)
        self._task.progressed.connect(self._count)
        self._task.ended.connect(self._end)
        self._task.begin(
            lambda task: session.desk.lookup.import_list(session.officer, file, lambda rows: task.step(rows, 0))
        )

    def _value(self, name: str) -> object:
        value = self.fields.box(name).editor.value()
        if value is None:
            raise InputError("window.required", where=name)
        return value

    def _tell(self, report: ImportReport) -> None:
        """Say what the import did: taken, merged and rejected rows, and the first rejects by line."""
        self.report = report
        code = "window.list-there" if report.already_there else "window.list-loaded"
        told = words().say(code, rows=report.rows, taken=report.taken, merged=report.merged, rejected=report.rejected)
        self.answer.say(told, Result.INSUFFICIENT if report.rejected else Result.MET)
        lines = [
            words().say("window.reject", line=reject.line, why=words().state(reject.why))
            for reject in report.rejects[:_MOST_REJECTS]
        ]
        self._rejects.setText("\n".join(lines))
        self._rejects.setVisible(bool(lines))
        self.retranslate()

    def _complain(self, error: WorkstationError) -> None:
        where = str(error.facts.get("where", ""))
        if self.fields.has(where):
            self.fields.box(where).complain(sentence(error, self.fields.box(where).label))
            self.fields.enter(where)
            return
        self.answer.complain(error)

    def _choose(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileName(self, self.windowTitle(), self.path.text())
        if chosen:
            self.path.setText(chosen)

    def _count(self, rows: int, _of: int) -> None:
        self._rejects.setText(words().say("window.rows-read", rows=rows))
        self._rejects.show()

    def _end(self) -> None:
        """Take another list; work that was cancelled has left nothing behind."""
        self._task = None
        self._wait(False)
        if self.report is None and self.answer.isHidden():
            self._rejects.hide()
            self.answer.say(words().say("window.list-cancelled"))

    def reject(self) -> None:
        """Close the dialog; while a list is being loaded, end that first."""
        if self._task is None:
            super().reject()
        else:
            self._task.cancel()

    def _wait(self, waiting: bool) -> None:
        self._busy.setVisible(waiting)
        for widget in (self.load_button, self.path, self._browse, self.fields):
            widget.setEnabled(not waiting)
