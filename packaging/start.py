"""Set the program up where needed, then start it: ``python3 packaging/start.py [COMMAND] [OPTIONS]``.

Standard library only, for Linux and Windows. Everything said here goes to standard error; a finished set-up says
nothing. Arguments and exit code are the program's own.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from environment import RUNTIME_LOCK, Environment, SetupFault, require_python, tell

ROOT = Path(__file__).resolve().parent.parent
# The exit codes of the program: 3 is "the environment failed".
ENVIRONMENT_FAILED = 3
INTERRUPTED = 130
SAMPLE = ("sample", "--out", "sample-output")
_DRAWS_NOTHING = ("", "offscreen", "minimal")


def main(arguments: Sequence[str]) -> int:
    """Set up, then run the program with the arguments; return its exit code, or 3 when the set-up fails."""
    try:
        require_python()
        environment = Environment(ROOT)
        set_up(environment)
        return run([str(environment.python), "-P", "-m", "workstation", *what_to_run(arguments, os.environ)])
    except SetupFault as fault:
        tell(f"workstation: {fault}")
        return ENVIRONMENT_FAILED
    except KeyboardInterrupt:
        return INTERRUPTED


def set_up(environment: Environment) -> None:
    """Make the environment ready, and see to Qt's system libraries until none is missing.

    A missing library is told, not refused: most commands never draw.

    Raises:
        SetupFault: the environment cannot be made or filled.
    """
    seen = environment.folder / "libraries.seen"
    if environment.is_ready(RUNTIME_LOCK) and seen.exists():
        return
    from debian import advice, installed, missing_libraries

    environment.prepare(RUNTIME_LOCK)
    missing = missing_libraries()
    if missing:
        tell(f"workstation: installing Qt's system libraries: {' '.join(missing)}")
    if missing and not installed(missing):
        tell(f"workstation: {advice(missing)}")
        return
    seen.touch()


def what_to_run(arguments: Sequence[str], variables: Mapping[str, str]) -> Sequence[str]:
    """Return the program's arguments: those given, or the sample when there is no display for the window."""
    if arguments or has_display(variables, sys.platform):
        return arguments
    tell(f"workstation: no display, so this runs: workstation {' '.join(SAMPLE)}")
    return SAMPLE


def has_display(variables: Mapping[str, str], platform: str) -> bool:
    """Return whether a window would be seen; ``platform`` as in ``sys.platform``."""
    if not platform.startswith("linux"):
        return True
    if variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY"):
        return True
    return variables.get("QT_QPA_PLATFORM", "").split(":")[0] not in _DRAWS_NOTHING


def run(command: Sequence[str]) -> int:
    """Become the command where the system can, else run it; return its exit code."""
    sys.stderr.flush()
    if os.name == "posix":
        os.execv(command[0], list(command))
    import subprocess

    return subprocess.call(command)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
