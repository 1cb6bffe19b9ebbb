"""What happens when the program itself made a mistake: the officer is told in a sentence, support gets a report.

The report names the places in the program, never the values that passed through: a case file must not leak by way
of a fault. The store is not touched, so everything saved stays saved.
"""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from workstation import __version__
from workstation.domain.clock import Clock
from workstation.domain.errors import WorkstationError
from workstation.files import write_whole

Tell = Callable[[WorkstationError], None]
Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return the report of a mistake: versions, the kind of fault, and the lines of the program it came through."""
    lines = [f"workstation {__version__}", f"python {platform.python_version()}, {platform.system()}", kind.__name__]
    frames = traceback.extract_tb(trace)
    lines.extend(f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)
    return "\n".join(lines) + "\n"


def hook(folder: Path, clock: Clock, known: Tell, unknown: Callable[[str, Path], None]) -> Hook:
    """Return what Python shall do with a fault that nothing caught.

    Args:
        folder: where reports are written.
        clock: names the report by its instant.
        known: told of a fault the program has a sentence for.
        unknown: told of any other, with the report and the file it was written to.
    """

    def caught(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if isinstance(fault, WorkstationError):
            known(fault)
            return
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, fault, trace)
            return
        text = report(kind, trace)
        file = folder / f"fault-{clock.now():%Y%m%d-%H%M%S}.txt"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            write_whole(file, text.encode())
        except (WorkstationError, OSError):
            # The report is shown as well; a full disk must not hide it.
            file = Path()
        unknown(text, file)

    return caught
