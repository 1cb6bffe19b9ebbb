"""Case documents: taken in from a file, written to a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workstation.ui.kit.i18n import words

if TYPE_CHECKING:
    from workstation.ui.main_window import MainWindow
    from workstation.ui.main_window_work import WorkArea
    from workstation.ui.session import Session

_DOCUMENT = "*.json"


class CaseFiles(QObject):
    """Asks for files and says in the bar above the work what became of them."""

    def __init__(self, window: MainWindow, session: Session, work: WorkArea) -> None:
        """Take documents into the store of ``session`` and write its open case."""
        super().__init__(work)
        self._window, self._session, self._work = window, session, work

    def choose(self) -> None:
        """Ask for a case document and take it in."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _kind = QFileDialog.getOpenFileName(self._window, self.tr("Open a case document"), "", _DOCUMENT)
        if chosen:
            self.take(chosen)

    def take(self, path: str) -> None:
        """Take a case document in and open its case; what is refused leaves everything as it was."""
        from workstation.ui.kit.files import read_file

        session = self._session
        record = session.attempt(lambda: session.desk.intake.import_document(session.officer, read_file(path)))
        if record is not None:
            self._work.open_new(record.case.file_number)

    def write(self) -> None:
        """Ask where the open case's document goes and write it there, whole or not at all."""
        from PySide6.QtWidgets import QFileDialog

        session = self._session
        if session.case is None:
            return
        number = session.case.file_number
        title = self.tr("Write the case document")
        chosen, _kind = QFileDialog.getSaveFileName(self._window, title, f"{number}.json", _DOCUMENT)
        written: bool | None = session.attempt(lambda: self._write(Path(chosen), number)) if chosen else None
        if written:
            self._work.banner.say(words().say("window.document-written", file=Path(chosen).name))

    def _write(self, target: Path, number: str) -> bool:
        from workstation.files import write_whole

        write_whole(target, self._session.desk.intake.export_document(self._session.officer, number))
        return True
