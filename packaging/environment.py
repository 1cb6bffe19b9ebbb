"""The program's own environment: `.venv` in the repository's root, filled from a lock file, redone when in doubt.

Standard library only, for Linux and Windows. A stamp is written last of all: an environment without a stamp that
fits is never used, so an interrupted set-up is done again from the start.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

RUNTIME_LOCK = "requirements.lock"
DEV_LOCK = "requirements-dev.lock"
OLDEST_PYTHON = (3, 11)
# Where the byte lies that Windows locks: far beyond the lock file's end, so that reading it stays free.
_LOCKED_BYTE = 1 << 30


class SetupFault(Exception):
    """The set-up cannot go on; the text is the one line a person reads."""


def tell(message: str) -> None:
    """Write one line for a person: to standard error, for standard output belongs to the program's answers."""
    sys.stderr.write(f"{message}\n")
    sys.stderr.flush()


def require_python(version: tuple[int, ...] = sys.version_info[:2]) -> None:
    """Refuse a Python that is too old for the program.

    Raises:
        SetupFault: the version lies below ``OLDEST_PYTHON``.
    """
    if version < OLDEST_PYTHON:
        found, needed = (".".join(map(str, numbers)) for numbers in (version, OLDEST_PYTHON))
        raise SetupFault(f"Python {needed} or newer is needed; this is Python {found}")


class Environment:
    """The environment of one checkout.

    Attributes:
        root: the checkout.
        folder: where the environment lies.
        python: its interpreter.
    """

    def __init__(self, root: Path) -> None:
        """Stand in the checkout ``root``; nothing is read or made yet."""
        self.root = root
        self.folder = root / ".venv"
        self.python = self.program("python")
        self._stamp = self.folder / "set-up.stamp"

    def program(self, name: str) -> Path:
        """Return where a program of the environment lies, whether or not it is there yet."""
        return self.folder / (f"Scripts/{name}.exe" if os.name == "nt" else f"bin/{name}")

    def is_ready(self, lock: str) -> bool:
        """Return whether the environment was finished from this lock file as it reads now, by this Python."""
        return self._fits([lock]) and self.python.exists()

    def prepare(self, lock: str) -> None:
        """Make the environment ready for a lock file; one process at a time, the others wait.

        Raises:
            SetupFault: the environment cannot be made or filled.
        """
        with self._alone():
            if self.is_ready(lock):
                return
            try:
                self._make(lock)
            except OSError as fault:
                raise SetupFault(f"cannot set up {self.folder}: {fault.strerror or fault}") from fault

    def _make(self, lock: str) -> None:
        tell("workstation: setting up, once; this takes a few minutes")
        # Only what was finished from today's runtime lock may grow by the test tools; all else starts anew.
        if not (lock == DEV_LOCK and self.is_ready(RUNTIME_LOCK)):
            self._start_anew()
        self._stamp.unlink(missing_ok=True)
        self._install(lock)
        self._see_the_checkout()
        # The test tools' lock holds the runtime lock (a test says so), so both are then installed.
        locks = [RUNTIME_LOCK, lock] if lock == DEV_LOCK else [lock]
        self._stamp.write_text(self._marks(locks), encoding="utf-8")

    def _start_anew(self) -> None:
        import shutil
        import venv

        if Path(sys.prefix).resolve() == self.folder.resolve():
            raise SetupFault("the environment is out of date: run this with the system's Python, not with .venv's own")
        if self.folder.exists():
            shutil.rmtree(self.folder)
        # Debian's Python may lack ensurepip, so the environment is made without pip and filled from outside.
        venv.EnvBuilder(symlinks=os.name != "nt").create(self.folder)

    def _install(self, lock: str) -> None:
        import subprocess

        command = [*self._pip(), "install", "-qq", "--no-input", "--disable-pip-version-check"]
        command += ["--no-warn-script-location", "--only-binary", ":all:", "--require-hashes"]
        command += ["-r", str(self._lock_file(lock))]
        ended = subprocess.run(command, check=False, stdin=subprocess.DEVNULL, stdout=sys.stderr)
        if ended.returncode != 0:
            raise SetupFault(f"pip could not install packaging/{lock}; its own words stand above")

    def _pip(self) -> list[str]:
        from importlib.util import find_spec

        if find_spec("pip") is not None:
            return [sys.executable, "-m", "pip", "--python", str(self.python)]
        if find_spec("ensurepip") is None:
            raise SetupFault("this Python has neither pip nor ensurepip; on Debian: apt-get install python3-pip")
        import subprocess

        subprocess.run([self.python, "-m", "ensurepip"], stdout=sys.stderr, check=False)
        return [str(self.python), "-m", "pip"]

    def _see_the_checkout(self) -> None:
        """Let the environment import the checkout; the line is relative and ASCII, whatever the folder is called."""
        import sysconfig

        base = str(self.folder)
        packages = sysconfig.get_path("purelib", scheme="venv", vars={"base": base, "platbase": base})
        line = os.path.relpath(self.root, packages)
        Path(packages, "workstation-checkout.pth").write_text(f"{line}\n", encoding="ascii")

    def _fits(self, locks: Sequence[str]) -> bool:
        try:
            stamped = self._stamp.read_text(encoding="utf-8")
        except OSError:
            return False
        return set(self._marks(locks).splitlines()) <= set(stamped.splitlines())

    def _marks(self, locks: Sequence[str]) -> str:
        """Return the stamp's lines: where the environment lies, for which Python, and the hash of each lock."""
        version = ".".join(map(str, sys.version_info[:2]))
        marks = [f"root {self.root}", f"python {sys.implementation.name} {version}"]
        marks += [f"{lock} {hashlib.sha256(self._lock_file(lock).read_bytes()).hexdigest()}" for lock in locks]
        return "\n".join(marks) + "\n"

    def _lock_file(self, lock: str) -> Path:
        return self.root / "packaging" / lock

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Hold the runtime lock file's own file lock; the system lets go of it even when the process is killed."""
        with self._lock_file(RUNTIME_LOCK).open("rb") as held:
            _hold(held.fileno())
            yield


if sys.platform == "win32":

    def _hold(descriptor: int) -> None:
        import msvcrt

        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        while True:
            try:
                msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)
            except OSError:  # after ten seconds; a set-up takes longer
                continue
            return

else:

    def _hold(descriptor: int) -> None:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX)
