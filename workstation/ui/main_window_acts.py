"""What the menus do: one short method for each act."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from workstation.ui.kit.i18n import words
from workstation.ui.main_window_files import CaseFiles

if TYPE_CHECKING:
    from workstation.ui.main_window import MainWindow
    from workstation.ui.main_window_menu import Menus
    from workstation.ui.main_window_status import Foot
    from workstation.ui.main_window_work import WorkArea
    from workstation.ui.session import Session


class Acts(QObject):
    """Does what was asked for in a menu, for the session at the desk."""

    def __init__(self, window: MainWindow, session: Session, work: WorkArea) -> None:
        """Act on ``work``."""
        super().__init__(work)
        self._window, self._session, self._work = window, session, work
        self._menus: Menus | None = None
        self._foot: Foot | None = None
        self._files = CaseFiles(window, session, work)
        self._does: dict[str, Callable[[], object]] = {
            "new": self.receive,
            "import": self._files.choose,
            "export": self._files.write,
            "close": work.close_case,
            "lock": self.lock,
            "quit": window.close,
            "undo": self._settled(session.steps.undo),
            "redo": self._settled(session.steps.redo),
            "next": lambda: self._neighbour(1),
            "previous": lambda: self._neighbour(-1),
            "refresh": self._settled(session.refresh),
            "search": self._search,
            "worklist": work.worklist.enter,
            "letter": lambda: work.lead_to("decision.letter"),
            "notes": lambda: work.lead_to("decision.notes"),
            "list": self.load_list,
            "shortcuts": self._shortcuts,
            "about": self._about,
        }
        empty = work.worklist.empty
        empty.new_asked.connect(self.receive)
        empty.import_asked.connect(self._files.choose)
        empty.list_asked.connect(self.load_list)

    def follow(self, menus: Menus, foot: Foot) -> None:
        """Do what these menus ask for, and keep the foot fresh."""
        self._menus, self._foot = menus, foot
        settings = self._session.desk.office.settings(self._session.officer)
        foot.follow(self._session, settings.list_age_days)
        self._watch(settings.lock_minutes, foot)
        menus.asked.connect(self.do)
        foot.lists_asked.connect(self.load_list)
        self._session.case_opened.connect(lambda _number: self.allow())
        self._session.case_changed.connect(lambda _number, _part: self.allow())
        self.allow()

    def _watch(self, minutes: int, foot: Foot) -> None:
        """Lock by itself when nobody works; a dialog that is open then is given up."""
        from workstation.ui.idle import IdleWatch

        watch = IdleWatch(minutes, self)
        watch.left.connect(foot.say_lock)
        watch.idle.connect(self.lock)
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(watch)
        foot.say_lock(minutes)

    def lock(self) -> None:
        """Ask for the lock; what is being typed is saved, a dialog that is open is given up."""
        while (dialog := QApplication.activeModalWidget()) is not None and dialog.close():
            pass
        self._window.lock_asked.emit()

    def allow(self) -> None:
        """Allow what can be done now."""
        session, menus = self._session, self._menus
        if menus is None:
            return
        menus.allow(store=True, case=session.record is not None)
        steps = session.steps
        undo, redo = (words().say(f"part.{part}") if part else "" for part in (steps.to_undo, steps.to_redo))
        menus.name_steps(undo, redo)

    def do(self, name: str) -> None:
        """Do the act of that name."""
        if name.startswith("tab-"):
            self._work.go_to(int(name.removeprefix("tab-")) - 1)
        else:
            self._does[name]()

    def take(self, file: Path) -> None:
        """Take a file that was dropped onto the window: a case document, else a list."""
        if file.suffix.lower() == ".json":
            self._files.take(str(file))
        else:
            self.load_list(file)

    def receive(self) -> None:
        """Ask for a new application and open it."""
        from workstation.ui.intake.dialog_new import NewApplicationDialog

        settings = self._session.desk.office.settings(self._session.officer)
        dialog = NewApplicationDialog(self._session, settings, self._window)
        if dialog.exec() and dialog.record is not None:
            self._work.open_new(dialog.record.case.file_number)

    def load_list(self, file: Path | None = None) -> None:
        """Ask for a published list and load it."""
        from workstation.ui.dialog_list import ListDialog

        dialog = ListDialog(self._session, self._window, file)
        dialog.exec()
        if dialog.report is not None and self._foot is not None:
            self._foot.refresh()

    def _settled(self, verb: Callable[[], object]) -> Callable[[], object]:
        """Return ``verb`` after whatever is being typed was saved."""

        def act() -> None:
            self._work.settle()
            verb()

        return act

    def _neighbour(self, step: int) -> None:
        number = self._work.worklist.neighbour(step)
        if number:
            self._work.open_case(number)

    def _search(self) -> None:
        self._work.worklist.search.setFocus()
        self._work.worklist.search.selectAll()

    def _shortcuts(self) -> None:
        from workstation.ui.dialog_shortcuts import ShortcutsDialog

        ShortcutsDialog(self._window).exec()

    def _about(self) -> None:
        from workstation.ui.dialog_about import AboutDialog

        assessment = self._session.assessment
        AboutDialog(assessment.pack if assessment else "", self._window).exec()
