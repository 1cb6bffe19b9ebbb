"""``python -m workstation``: the command line, and the window when nothing else is asked for."""

from __future__ import annotations

import sys
from types import TracebackType

BUG = 70


def main() -> int:
    """Do what the command line asks and return the exit code."""
    sys.excepthook = _own_mistake
    from workstation.commands.line import run

    return run(sys.argv[1:])


def _own_mistake(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    """Say a mistake of the program in one line and leave a report without personal data; exit code 70."""
    from workstation.commands.mistakes import tell

    tell(kind, fault, trace)
    raise SystemExit(BUG)


if __name__ == "__main__":
    sys.exit(main())
