"""Files a command reads and writes: case documents in, letters and documents out."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from workstation.commands.console import Console
from workstation.domain.case import Case
from workstation.domain.document import GREATEST_SIZE, decode
from workstation.domain.errors import EnvironmentFault, InputError
from workstation.files import fault_of, require_regular, write_whole

STREAM = "-"


def read_file(name: str, greatest: int = GREATEST_SIZE) -> bytes:
    """Return the content of a file, or of standard input for ``-``; at most one byte more than ``greatest``.

    Raises:
        InputError: ``file.missing`` or ``file.not-a-file``.
        EnvironmentFault: ``file.unreadable``.
    """
    if name == STREAM and sys.stdin is None:
        raise EnvironmentFault("file.unreadable", where=name, reason=os.strerror(errno.EBADF))
    try:
        if name == STREAM:
            return sys.stdin.buffer.read(greatest + 1)
        with Path(name).open("rb") as file:
            return file.read(greatest + 1)
    except FileNotFoundError:
        raise InputError("file.missing", where=name) from None
    except (IsADirectoryError, NotADirectoryError):
        raise InputError("file.not-a-file", where=name) from None
    except OSError as fault:
        raise EnvironmentFault("file.unreadable", where=name, reason=fault.strerror or "") from fault


def read_case(name: str, today: date) -> Case:
    """Return the case of a case document that is asked about.

    Args:
        name: the file, or ``-`` for standard input.
        today: the clock's day: nobody was born after it.

    Raises:
        InputError: the file is missing, or refused with the path of the offence.
        EnvironmentFault: ``file.unreadable``.
    """
    from workstation.casework.scrutiny import checked_paper

    content = read_file(name)
    try:
        case = decode(content)
        checked_paper(case, today)
        return case
    except InputError as refused:
        # What is wrong with the file as a whole has no path inside it.
        refused.facts.setdefault("where", name)
        raise


def require_target(name: str | None, sources: Iterable[str | Path]) -> None:
    """Refuse a target before anything is done for it: one that cannot be written, or that the command itself reads.

    Args:
        name: the file to be written; ``-`` or ``None`` for none.
        sources: what the command reads and keeps; those that are not there yet count too.

    Raises:
        InputError: ``file.not-regular`` or ``file.is-read``.
        EnvironmentFault: ``file.no-folder`` or ``file.unwritable``.
    """
    if name is None or name == STREAM:
        return
    target = Path(name)
    if any(_is_same(target, Path(source)) for source in sources):
        raise InputError("file.is-read", where=name)
    try:
        require_regular(target)
        target.parent.stat()
    except OSError as fault:
        raise fault_of(fault, target) from fault


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        # One of them is not there yet.
        return one.absolute() == other.absolute()


def write_out(name: str, content: bytes, console: Console) -> None:
    """Write a file whole or not at all; ``-`` is standard output.

    Raises:
        InputError: ``file.not-regular``.
        EnvironmentFault: ``file.*`` or ``output.unwritable``.
    """
    if name == STREAM:
        console.raw(content)
    else:
        write_whole(Path(name), content)


def make_folder(folder: Path) -> None:
    """Make a folder for the officer alone, and those above it, unless it is there.

    Raises:
        InputError: ``file.not-a-folder``.
        EnvironmentFault: ``file.unwritable``.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        raise InputError("file.not-a-folder", where=str(folder)) from None
    except OSError as fault:
        raise EnvironmentFault("file.unwritable", where=str(folder)) from fault
