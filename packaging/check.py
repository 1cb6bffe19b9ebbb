"""Run every check there is: ``python3 packaging/check.py``; one line per check, exit code 1 when any fails.

Standard library only. The test tools are set up first, and the system's packages they need are installed where this
user may; what is missing after that is named and fails the run: nothing is skipped silently.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from debian import advice, installed, missing_libraries, missing_programs
from environment import DEV_LOCK, Environment, SetupFault, require_python, tell

ROOT = Path(__file__).resolve().parent.parent
CHECK_FAILED = 1
ENVIRONMENT_FAILED = 3
INTERRUPTED = 130
# A display as wide as an officer's, so that windows under Xvfb are not squeezed.
_XVFB = ("xvfb-run", "--auto-servernum", "--server-args=-screen 0 1920x1080x24")
_PYTEST = ("-m", "pytest", "-q", "-rfEs", "--no-header")


class Outcome(NamedTuple):
    """How a check ended: whether well, and what its tool said."""

    well: bool
    said: str


class Check(NamedTuple):
    """One check: the name a person reads, and what does it."""

    name: str
    run: Callable[[], Outcome]


def main() -> int:
    """Set up, run every check, and return 0, 1 when a check fails or 3 when the set-up does."""
    try:
        require_python()
        environment = Environment(ROOT)
        environment.prepare(DEV_LOCK)
        require_packages()
        return CHECK_FAILED if run_all(checks(environment)) else 0
    except SetupFault as fault:
        tell(f"check: {fault}")
        return ENVIRONMENT_FAILED
    except KeyboardInterrupt:
        return INTERRUPTED


def require_packages() -> None:
    """Install the system's packages that the checks need and that are not there.

    Raises:
        SetupFault: something is missing and this user may not install it.
    """
    missing = missing_packages()
    if not missing:
        return
    tell(f"check: installing {' '.join(missing)}")
    installed(missing)
    still_missing = missing_packages()
    if still_missing:
        raise SetupFault(advice(still_missing))


def missing_packages() -> list[str]:
    """Return the system packages that the checks need and that are not there; none outside Linux."""
    return missing_libraries() + missing_programs() if sys.platform.startswith("linux") else []


def checks(environment: Environment) -> list[Check]:
    """Return every check in the order a person would mend them: the quick ones first."""
    python = str(environment.python)
    offscreen = {"QT_QPA_PLATFORM": "offscreen"}
    tests = [python, *_PYTEST, "-n", "auto", "--dist", "worksteal"]
    listed = [
        _command("format", [python, "-m", "ruff", "format", "--check", "."]),
        _command("lint", [python, "-m", "ruff", "check", "."]),
        _command("types", [python, "-m", "mypy"]),
        _command("imports", [str(environment.program("lint-imports"))]),
        Check("translations", lambda: fresh_translations(environment)),
    ]
    if sys.platform.startswith("linux"):
        listed.append(_command("tests", [*tests, "-m", "not xvfb"], offscreen))
        on_a_display = [*_XVFB, python, *_PYTEST, "-m", "xvfb"]
        listed.append(_command("tests under Xvfb", on_a_display, {"QT_QPA_PLATFORM": "xcb"}))
    else:
        # Elsewhere the system's own display serves the tests that need one.
        listed.append(_command("tests", tests))
    return listed


def run_all(listed: Sequence[Check]) -> list[str]:
    """Run the checks one after the other, say how each went, and return the names of those that failed."""
    failed = []
    for check in listed:
        _say(f"{check.name:<18}")
        began = time.monotonic()
        outcome = check.run()
        spoken = outcome.said.strip()
        summary = spoken.splitlines()[-1] if spoken else ""
        _say(f"{'ok' if outcome.well else 'FAILED':<7}{time.monotonic() - began:6.1f} s  {summary}\n")
        if not outcome.well:
            failed.append(check.name)
            _say(f"{spoken}\n")
        else:
            _say("".join(f"    {line}\n" for line in spoken.splitlines() if line.startswith("SKIPPED")))
    _say(f"failed: {', '.join(failed)}\n" if failed else "every check is well\n")
    return failed


def fresh_translations(environment: Environment) -> Outcome:
    """Return whether each compiled catalogue is what its source compiles to today."""
    sources = sorted((environment.root / "resources" / "translations").glob("*.ts"))
    stale = [source.name for source in sources if not _is_fresh(source, environment.program("pyside6-lrelease"))]
    if stale:
        return Outcome(well=False, said=f"not compiled since they changed (pyside6-lrelease): {', '.join(stale)}")
    return Outcome(well=True, said=f"{len(sources)} catalogues")


def _is_fresh(source: Path, lrelease: Path) -> bool:
    """Compile a catalogue aside and compare it with the compiled one beside its source."""
    with tempfile.TemporaryDirectory() as aside:
        compiled = Path(aside, "compiled.qm")
        ended = outcome_of([str(lrelease), "-silent", str(source), "-qm", str(compiled)], {})
        shipped = source.with_suffix(".qm")
        return ended.well and shipped.exists() and shipped.read_bytes() == compiled.read_bytes()


def _command(name: str, command: Sequence[str], variables: Mapping[str, str] | None = None) -> Check:
    return Check(name, lambda: outcome_of(command, variables or {}))


def outcome_of(command: Sequence[str], variables: Mapping[str, str]) -> Outcome:
    """Run a command in the repository's root, with variables of its own, and return how it ended and what it said."""
    try:
        ended = subprocess.run(
            command,
            cwd=ROOT,
            env={**os.environ, **variables},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
    except OSError as fault:
        return Outcome(well=False, said=f"{command[0]}: {fault.strerror}")
    return Outcome(ended.returncode == 0, ended.stdout.decode(errors="replace"))


def _say(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
