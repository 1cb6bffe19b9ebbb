"""Files the officer chooses, read with a clear sentence when they cannot be."""

from __future__ import annotations

from pathlib import Path

from workstation.domain.errors import EnvironmentFault, InputError

GREATEST = 200_000_000  # bytes; the rooms that read a kind of file have limits of their own below this


def read_file(path: str) -> bytes:
    """Return the content of a regular file.

    Raises:
        InputError: ``window.no-file`` when none was chosen, ``window.file-too-large``.
        EnvironmentFault: ``window.file-unreadable``.
    """
    if not path:
        raise InputError("window.no-file")
    file = Path(path)
    try:
        if not file.is_file():
            raise InputError("window.no-file")
        if file.stat().st_size > GREATEST:
            raise InputError("window.file-too-large", file=file.name)
        return file.read_bytes()
    except (OSError, ValueError) as fault:
        # ValueError: a NUL in the name.
        if isinstance(fault, InputError):
            raise
        raise EnvironmentFault("window.file-unreadable", file=file.name) from fault
