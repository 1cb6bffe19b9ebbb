"""The window: a sheet (start or lock) or the work; menus above, the foot below. It knows no case by itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from workstation.domain.codes import Language
from workstation.ui.kit.i18n import speak
from workstation.ui.kit.theme import Shade, scale, shade, wear
from workstation.ui.main_window_settings import WindowSettings
from workstation.ui.start.sheet import Sheet

if TYPE_CHECKING:
    from workstation.ui.main_window_acts import Acts
    from workstation.ui.main_window_frame import Frame
    from workstation.ui.main_window_work import WorkArea
    from workstation.ui.session import Session


class MainWindow(QMainWindow):
    """One window for everything.

    Attributes:
        lock_asked: the officer wants the store locked.
        painted: emitted once, after the window was first on the screen.
    """

    lock_asked = Signal()
    painted = Signal()

    def __init__(self, settings: WindowSettings) -> None:
        """Build an empty window with the officer's own place and size."""
        super().__init__()
        self.settings = settings
        self.work: WorkArea | None = None
        self.acts: Acts | None = None
        self.frame: Frame | None = None
        self._was_painted = False
        self._number = ""
        self._pages = QStackedWidget()
        self.setCentralWidget(self._pages)
        self.setAcceptDrops(True)
        settings.restore(self)
        self._entitle("")

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the start or the lock; the work, if any, is taken down and nothing of it stays on the screen."""
        self._take_down()
        sheet.language_chosen.connect(self.choose_language)
        self._put(sheet)
        sheet.setFocus()

    def sit_down(self, session: Session) -> None:
        """Build the work for an officer at an open store, and fill the worklist."""
        from workstation.ui.main_window_acts import Acts
        from workstation.ui.main_window_frame import Frame
        from workstation.ui.main_window_work import WorkArea

        self._take_down()
        if self.frame is None:
            self.frame = Frame(self)
        self.work = WorkArea(session, self.settings)
        self.frame.place_search(self.work.worklist.search)
        self.acts = Acts(self, session, self.work)
        self._put(self.work)
        self.frame.show(True)
        self.acts.follow(self.frame.menus, self.frame.foot)
        self.work.titled.connect(self._entitle)
        self.work.worklist.refresh()
        self.work.worklist.enter()

    def choose_language(self, wanted: Language) -> None:
        """Speak ``wanted`` from now on."""
        self.settings.language = wanted
        speak(_application(), wanted)

    def choose_look(self, wanted: Shade) -> None:
        """Wear ``wanted`` from now on."""
        self.settings.shade = wanted
        wear(_application(), wanted, scale())

    def choose_size(self, percent: int) -> None:
        """Write text at ``percent`` from now on."""
        self.settings.scale = percent
        wear(_application(), shade(), percent)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._entitle(self._number)
            if self.frame is not None:
                self.frame.retranslate()
            if self.acts is not None:
                self.acts.allow()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tell when the window was first painted: what is slow begins then."""
        done = super().event(event)
        if event.type() == QEvent.Type.Paint and not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)
        return done

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is being typed, and remember the window's place."""
        self._take_down()
        self.settings.keep(self)
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files while a store is open."""
        if self.work is not None and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a dropped case document, or offer to load a dropped list."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files and self.acts is not None:
            self.acts.take(files[0])

    def _put(self, page: QWidget) -> None:
        while (former := self._pages.widget(0)) is not None:
            self._pages.removeWidget(former)
            former.deleteLater()
        self._pages.addWidget(page)

    def _take_down(self) -> None:
        if self.work is not None:
            self.work.settle()
            self.work.keep()
            self.work = self.acts = None
        if self.frame is not None:
            self.frame.show(False)
        self._entitle("")

    def _entitle(self, file_number: str) -> None:
        program = self.tr("Officer Workstation")
        self._number = file_number
        self.setWindowTitle(f"{file_number} – {program}" if file_number else program)


def _application() -> QApplication:
    running = QApplication.instance()
    if not isinstance(running, QApplication):
        raise RuntimeError("no application is running")  # noqa: TRY004 - not a wrong type: nothing was started
    return running
