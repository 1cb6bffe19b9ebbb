"""The one writer of files: a file is there whole, or the former one is untouched."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from pathlib import Path

from workstation.domain.errors import EnvironmentFault, InputError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NO_FOLDER = frozenset({errno.ENOENT, errno.ENOTDIR})


def write_whole(target: Path, content: bytes, mode: int = 0o600) -> None:
    """Write ``content`` into ``target``, whole or not at all.

    The bytes go into a file beside the target, are forced to the disk, and then take the target's name in one
    step. Only a regular file is ever replaced: a link, a device, a folder or a file that may only be read is refused.

    Args:
        target: the file; its folder must exist.
        content: the whole content.
        mode: the new file's permissions, by default for its owner alone.

    Raises:
        InputError: ``file.not-regular``.
        EnvironmentFault: ``file.disk-full``, ``file.no-folder`` or ``file.unwritable``.
    """
    try:
        require_regular(target)
        descriptor, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=target.parent)
        beside = Path(name)
        try:
            _fill(descriptor, content)
            _require_length(beside, len(content))
            beside.chmod(mode)
            beside.replace(target)
        finally:
            # Gone already when all went well.
            beside.unlink(missing_ok=True)
        _sync_folder(target.parent)
    except OSError as fault:
        raise fault_of(fault, target) from fault


def require_regular(target: Path) -> None:
    """Refuse a target that exists and is not a regular file, or that its owner may only read.

    Raises:
        InputError: ``file.not-regular``.
        OSError: the target cannot be looked at.
        PermissionError: it is protected from being written.
    """
    try:
        mode = target.lstat().st_mode
    except FileNotFoundError:
        return
    if not stat.S_ISREG(mode):
        raise InputError("file.not-regular", where=str(target))
    # A new name takes the place of a protected file as easily as of any other; whoever protected it meant it.
    if not mode & stat.S_IWUSR:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))


def _fill(descriptor: int, content: bytes) -> None:
    """Write the content to the disk itself, not only to the system's memory, and close the file."""
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _require_length(written: Path, length: int) -> None:
    """Refuse a file that was cut short: some systems report such a write as done."""
    if written.stat().st_size != length:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(written))


def _sync_folder(folder: Path) -> None:
    """Force the new name to the disk too; Windows does so by itself and cannot open a folder."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as fault:
        # Some shared drives cannot sync a folder; the file itself is on the disk by now.
        if fault.errno != errno.EINVAL:
            raise
    finally:
        os.close(descriptor)


def fault_of(fault: OSError, target: Path) -> EnvironmentFault:
    """Return what the system's complaint about ``target`` means for whoever wanted it written."""
    if fault.errno in _FULL:
        return EnvironmentFault("file.disk-full", where=str(target))
    code = "file.no-folder" if fault.errno in _NO_FOLDER else "file.unwritable"
    return EnvironmentFault(code, where=str(target))
