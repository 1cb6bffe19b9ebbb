"""What the start costs: our window against an empty QMainWindow, from a new process to what stands on the screen.

Each round starts new processes in turn, so that all of them meet the same machine: an empty window until it is
painted, and the program on a store of two hundred cases until its window is painted and until the worklist is filled
and can be used. Deriving the key from a passphrase is slow on purpose and not counted: the store of this benchmark is
sealed at the least cost there is, a millisecond.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import median

from workstation.domain.applicant import Applicant
from workstation.domain.case import FORMAT, Case
from workstation.domain.clock import FixedClock
from workstation.domain.codes import Stream
from workstation.domain.office import OfficeSettings
from workstation.domain.officer import ALL_ROLES, Officer
from workstation.settings import PASSPHRASE_VARIABLE

_ROUNDS = 9
_CASES = 200
_AT = datetime(2015, 7, 15, 14, 2, 11, tzinfo=UTC)
_PATIENCE = 60.0  # seconds until a child that says nothing is given up
_PASSPHRASE = "an invented passphrase"  # noqa: S105 - locks invented cases in a temporary folder

_TELL = """
import json, sys, time
def tell(**said):
    said["at"] = time.monotonic()
    sys.stdout.write(json.dumps(said) + "\\n")
    sys.stdout.flush()
"""
_EMPTY = (
    _TELL
    + """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, self.told)
    def told(self):
        tell(painted=True)
        QApplication.quit()
application = QApplication([])
window = Window()
window.resize(1400, 900)
window.show()
application.exec()
"""
)
# The program itself, watched from outside: nothing of the product knows that it is measured.
_OURS = (
    _TELL
    + """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from workstation.ui.main_window import MainWindow
from workstation.ui.reception import Reception
window, reception = MainWindow.__init__, Reception.__init__
def watch_window(self, *given):
    window(self, *given)
    self.painted.connect(lambda: tell(painted=True))
def watch_reception(self, *given):
    reception(self, *given)
    self.opened.connect(usable)
def usable():
    QApplication.processEvents()
    tell(usable=True)
    QTimer.singleShot(0, QApplication.closeAllWindows)
MainWindow.__init__, Reception.__init__ = watch_window, watch_reception
sys.argv = ["workstation", "--store", sys.argv[1], "--lang", "en"]
from workstation.__main__ import main
sys.exit(main())
"""
)


def run(out: Callable[[str], None]) -> dict[str, float]:
    """Measure, say the results in two lines through ``out``, and return them.

    Returns:
        ``empty_ms``, ``painted_ms`` and ``usable_ms``, medians in milliseconds, and the ratios ``painted`` and
        ``usable`` of the last two to the first.
    """
    with tempfile.TemporaryDirectory(prefix="workstation-bench-") as folder:
        store = Path(folder, "bench.cases")
        _fill(store)
        environment = _environment(Path(folder))
        # The first start writes the compiled modules, as the first start after an installation does.
        _round(store, environment)
        rounds = [_round(store, environment) for _number in range(_ROUNDS)]
    empty, painted, usable = (median(column) for column in zip(*rounds, strict=True))
    figures = {
        "empty_ms": empty * 1e3,
        "painted_ms": painted * 1e3,
        "usable_ms": usable * 1e3,
        "painted": painted / empty,
        "usable": usable / empty,
    }
    out(
        f"start, first painted window: {figures['painted_ms']:.0f} ms, empty window: {figures['empty_ms']:.0f} ms,"
        f" ratio {figures['painted']:.2f} (medians of {_ROUNDS}; at most 2.50)"
    )
    out(
        f"start, worklist of {_CASES} cases usable: {figures['usable_ms']:.0f} ms,"
        f" ratio {figures['usable']:.2f} (at most 5.00)"
    )
    return figures


def _fill(store: Path) -> None:
    """Make the store of invented cases, sealed at the least cost."""
    from workstation.casework.desk import Desk
    from workstation.casework.equipment import Equipment
    from workstation.store.casefile import found
    from workstation.store.keys import Cost, new_seal

    officer = Officer("BENCH", "Bench", ALL_ROLES)
    seal = new_seal(_PASSPHRASE, Cost(memory_kib=64, iterations=1, lanes=1))
    desk = Desk(Equipment(found(store, seal, OfficeSettings("Bench"), officer, _AT), FixedClock(_AT)))
    for number in range(_CASES):
        applicant = Applicant(family_name=f"Applicant {number:03}", given_names="Invented")
        case = Case(FORMAT, f"W{300_000_000 + number}", date(2015, 6, 1), Stream.LMO_EXEMPT, applicant=applicant)
        desk.intake.receive(officer, case)
    desk.close()


def _environment(folder: Path) -> dict[str, str]:
    """Return the variables of the children: a data folder and compiled modules of their own, offscreen if need be."""
    named = {**os.environ, PASSPHRASE_VARIABLE: _PASSPHRASE, "WORKSTATION_DATA": str(folder)}
    named |= {"PYTHONPYCACHEPREFIX": str(folder / "compiled"), "PYTHONPATH": os.pathsep.join(sys.path)}
    named.pop("PYTHONDONTWRITEBYTECODE", None)
    if not (named.get("DISPLAY") or named.get("WAYLAND_DISPLAY")):
        named.setdefault("QT_QPA_PLATFORM", "offscreen")
    return named


def _round(store: Path, environment: Mapping[str, str]) -> tuple[float, float, float]:
    """Return the seconds until an empty window is painted, ours is painted, and ours can be used."""
    empty = _watch(_EMPTY, store, environment)
    ours = _watch(_OURS, store, environment)
    return empty["painted"], ours["painted"], ours["usable"]


def _watch(code: str, store: Path, environment: Mapping[str, str]) -> dict[str, float]:
    """Return the seconds from a new process's start to each thing it told of.

    Raises:
        RuntimeError: the process failed.
    """
    began = time.monotonic()
    child = subprocess.run(
        [sys.executable, "-c", code, str(store)],
        env=dict(environment),
        capture_output=True,
        text=True,
        timeout=_PATIENCE,
        check=False,
    )
    reached: dict[str, float] = {}
    for line in child.stdout.splitlines():
        said = json.loads(line)
        reached |= {name: said["at"] - began for name in ("painted", "usable") if name in said}
    if child.returncode or "painted" not in reached:
        raise RuntimeError(child.stderr)
    return reached
