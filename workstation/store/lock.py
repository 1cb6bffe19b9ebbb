"""One program per store: a lock that names its holder and dies with it."""

from __future__ import annotations

import os
import platform
import sys
from contextlib import suppress
from pathlib import Path

import msgspec

from workstation.domain.errors import StoreError


class Holder(msgspec.Struct, frozen=True):
    """The process that holds a store."""

    pid: int = 0
    host: str = ""


def lock_path(store: Path) -> Path:
    """Return where the lock of ``store`` lies while a program has it open."""
    return store.with_name(f"{store.name}.lock")


class StoreLock:
    """Holds a store for this process.

    The operating system lets the lock go when the process ends, however it ends; a file left behind by one that
    was killed stops nobody.
    """

    def __init__(self, store: Path) -> None:
        """Aim at ``store``; nothing is taken yet."""
        self._store = store
        self._path = lock_path(store)
        self._descriptor: int | None = None

    def take(self) -> None:
        """Take the lock.

        Raises:
            StoreError: ``store.locked`` with the holder's ``pid`` and ``host``; ``store.no-folder`` or
                ``store.unwritable`` when no lock can be written beside the store.
        """
        while self._descriptor is None:
            descriptor = self._opened()
            if not _try_lock(descriptor):
                holder = _holder(descriptor)
                os.close(descriptor)
                raise StoreError("store.locked", where=str(self._store), pid=holder.pid, host=holder.host)
            # The former holder may have taken the file away between our opening and locking it.
            if _same_file(descriptor, self._path):
                self._descriptor = descriptor
            else:
                os.close(descriptor)
        os.ftruncate(self._descriptor, 0)
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        os.write(self._descriptor, _written())

    def release(self) -> None:
        """Let the lock go and take its file away; does nothing when it is not held."""
        if self._descriptor is None:
            return
        # Somebody may have cleared the folder up, and another program hold a lock file of its own by now.
        ours = _same_file(self._descriptor, self._path)
        if sys.platform == "win32":
            # An open file cannot be removed there; whoever comes in between keeps it.
            os.close(self._descriptor)
            self._remove(ours)
        else:
            self._remove(ours)
            os.close(self._descriptor)
        self._descriptor = None

    def _remove(self, ours: bool) -> None:
        # A lock file left behind is harmless: only the lock on it counts.
        with suppress(OSError):
            if ours:
                self._path.unlink()

    def _opened(self) -> int:
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
        try:
            return os.open(self._path, flags, 0o600)
        except FileNotFoundError:
            raise StoreError("store.no-folder", where=str(self._path.parent)) from None
        except OSError as fault:
            raise StoreError("store.unwritable", where=str(self._path.parent)) from fault


def _written() -> bytes:
    return msgspec.json.encode(Holder(os.getpid(), platform.node()))


def _holder(descriptor: int) -> Holder:
    """Return who holds the lock; an unknown holder when the file says nothing yet."""
    try:
        return msgspec.json.decode(os.read(descriptor, 1_000), type=Holder)
    except (msgspec.MsgspecError, OSError):
        return Holder()


def _same_file(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


if sys.platform == "win32":
    import msvcrt

    # Windows locks bytes against reading too: lock one far behind the holder's name.
    _FAR = 1 << 30

    def _try_lock(descriptor: int) -> bool:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(descriptor, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
