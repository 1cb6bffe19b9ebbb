"""The composition root of the window: language and look, the reception, and the pictures of every screen."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QBuffer,
    QEvent,
    QIODevice,
    QMessageLogContext,
    Qt,
    QThread,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from workstation.domain.clock import SystemClock
from workstation.domain.codes import Language
from workstation.domain.errors import WorkstationError
from workstation.paths import data_folder
from workstation.settings import PASSPHRASE_VARIABLE, system_language
from workstation.ui.display import require_display
from workstation.ui.kit.fonts import window_font
from workstation.ui.kit.i18n import speak
from workstation.ui.kit.theme import Shade, wear
from workstation.ui.main_window import MainWindow
from workstation.ui.main_window_settings import WindowSettings
from workstation.ui.reception import Reception

if TYPE_CHECKING:
    from workstation.casework.desk import Desk
    from workstation.domain.officer import Officer

PICTURE = (1400, 900)
_AGREE = 2
# Milliseconds: a pause shorter than this waits for the next key, a longer one for the officer (the idle lock).
_SHORT = 2_000
_SMALL_TALK = "This plugin does not support"


def run(store: Path, officer_code: str = "", language: Language | None = None) -> int:
    """Open the window on ``store`` and return its exit code when it is closed.

    Args:
        store: the case file; made by the first start when it does not exist.
        officer_code: who works, where several officers share the store.
        language: of the window; by default the one chosen last, else the machine's.

    Raises:
        EnvironmentFault: ``window.no-display``.
    """
    require_display()
    # Everything made while starting stays: looking through it for garbage again and again costs a tenth of the start.
    gc.disable()
    settings = WindowSettings()
    wanted = language or settings.language or system_language()
    application = start_qt(wanted)
    dress(application, wanted, settings.shade or _desktop_shade(), settings.scale)
    window = MainWindow(settings)
    reception = Reception(window, store, SystemClock(), officer_code)
    _catch_mistakes(window)
    window.painted.connect(lambda: _begin(reception, store))
    reception.ready.connect(gc.enable)
    reception.greet()
    window.show()
    try:
        return application.exec()
    finally:
        reception.close()


def start_qt(wanted: Language) -> QApplication:
    """Return the running Qt application, started if need be.

    Qt ends the process without a word to Python when it finds no screen it can use; then one line is said in
    ``wanted`` and the exit code is that of a missing display.
    """
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running

    def last_words(kind: QtMsgType, _where: QMessageLogContext, _text: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            from workstation.wording import wording

            sys.stderr.write(f"workstation: {wording(wanted).say('errors.window.no-display')}\n")
            sys.stderr.flush()
            os._exit(3)

    qInstallMessageHandler(last_words)
    application = QApplication(["workstation"])
    qInstallMessageHandler(None)
    return application


def dress(application: QApplication, wanted: Language, shade: Shade = Shade.LIGHT, scale: int = 100) -> None:
    """Give the application its language, typeface and look."""
    application.setApplicationName("workstation")
    speak(application, wanted)
    application.setFont(window_font())
    wear(application, shade, scale)


def pictures(desk: Desk, officer: Officer, folder: Path, wanted: Language | None = None) -> list[Path]:
    """Return the pictures of the worklist and of every tab for every case of the store, written as PNG.

    Args:
        desk: an open desk.
        officer: who looks.
        folder: where the pictures go; it exists.
        wanted: language of the window, by default the office's.

    Raises:
        EnvironmentFault: a picture cannot be written, or there is no display and Qt was not told to draw offscreen.
    """
    require_display()
    spoken = wanted or desk.office.settings(officer).language
    dress(start_qt(spoken), spoken)
    from tempfile import TemporaryDirectory

    from workstation.ui.session import Session

    with TemporaryDirectory() as own, _without_small_talk():
        # The officer's own place, size and last tab stay as they are.
        window = MainWindow(WindowSettings(Path(own, "window.ini")))
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.sit_down(Session(desk, officer, desk.clock))
        window.resize(*PICTURE)
        window.show()
        try:
            return _picture_all(window, folder)
        finally:
            window.close()
            window.deleteLater()
            # At once: a window that outlives its desk would ask a closed store at the next change of language.
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@contextmanager
def _without_small_talk() -> Iterator[None]:
    """Leave out what the offscreen platform says of each window because it has no window manager."""

    def told(_kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
        if _SMALL_TALK not in text:
            sys.stderr.write(f"{text}\n")

    former = qInstallMessageHandler(told)
    try:
        yield
    finally:
        qInstallMessageHandler(former)


def _picture_all(window: MainWindow, folder: Path) -> list[Path]:
    from workstation.ui.main_window_kinds import KINDS

    work = window.work
    if work is None:
        return []
    written = [_picture(window, folder / "worklist.png")]
    for row in work.worklist.model.rows:
        work.open_case(row.file_number)
        for number, kind in enumerate(KINDS):
            work.go_to(number)
            written.append(_picture(window, folder / f"{row.file_number}-{number + 1}-{kind.name}.png"))
    return written


def _picture(window: QWidget, target: Path) -> Path:
    """Write what the window shows now; a caret would make every picture differ."""
    from workstation.files import write_whole

    window.setFocus()
    _settle(window)
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    window.grab().save(held, "PNG")
    write_whole(target, bytes(held.data().data()), mode=0o644)
    return target


def _settle(window: QWidget) -> None:
    """Wait, at most two seconds, until what the window prepares in the background stands there.

    Short pauses (searches and previews wait for the last key) and tasks are children of the parts that began them;
    texts that wrap ask for more height once they know their width, so events run once more at the end.
    """
    from workstation.ui.kit.tasks import Task

    for _turn in range(200):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        pauses = (timer for timer in window.findChildren(QTimer) if timer.isSingleShot() and timer.interval() < _SHORT)
        if not any(pause.isActive() for pause in pauses) and not window.findChildren(Task):
            break
        QThread.msleep(10)
    _wait_for_paint(window)


def _wait_for_paint(window: QWidget) -> None:
    """Wait, at most a second, until three looks at the window agree.

    Pages of a letter are drawn beside the window, and what wraps asks for its height in several rounds.
    """
    before, agreed = window.grab().toImage(), 0
    for _look in range(30):
        QThread.msleep(30)
        for _round in range(3):
            QApplication.processEvents()
        now = window.grab().toImage()
        agreed = agreed + 1 if now == before else 0
        if agreed == _AGREE:
            return
        before = now


def _begin(reception: Reception, store: Path) -> None:
    """Once the window stands: open the store with the machine's passphrase, or make ready while one is typed."""
    import signal

    # A terminal's Ctrl+C ends the window at once; every field that was left is saved already.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    passphrase = os.environ.get(PASSPHRASE_VARIABLE, "")
    if passphrase and store.exists():
        reception.open(passphrase)
    else:
        reception.warm_up()


def _desktop_shade() -> Shade:
    """Return the look the desktop asks for, where Qt knows it."""
    wanted = QGuiApplication.styleHints().colorScheme()
    return Shade.DARK if wanted is Qt.ColorScheme.Dark else Shade.LIGHT


def _catch_mistakes(window: MainWindow) -> None:
    """Tell the officer about what nothing caught: known faults in the bar, mistakes of ours in a dialog."""
    from workstation.ui.kit.crash import hook

    def known(error: WorkstationError) -> None:
        if window.work is not None:
            window.work.banner.complain(error)

    def unknown(report: str, file: Path) -> None:
        from workstation.ui.dialog_bug import BugDialog

        BugDialog(report, file, window).exec()

    sys.excepthook = hook(data_folder() / "reports", SystemClock(), known, unknown)
