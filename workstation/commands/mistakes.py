"""A mistake of the program itself: one line for the person, a report without personal data for whoever mends it."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType

from workstation.commands.console import Console
from workstation.domain.clock import SystemClock
from workstation.domain.errors import WorkstationError
from workstation.paths import data_folder
from workstation.settings import system_language
from workstation.ui.kit.crash import hook
from workstation.wording import wording


def tell(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    """Write the report into the data folder and say where it lies; the text of the fault is told nowhere."""
    hook(data_folder() / "reports", SystemClock(), _known, _unknown)(kind, fault, trace)


def _known(error: WorkstationError) -> None:
    Console().complain(error, wording(system_language()))


def _unknown(_report: str, file: Path) -> None:
    Console().remark(wording(system_language()).say("command.own-mistake", file=str(file)))
