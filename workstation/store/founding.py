"""Making a new store so that it is there whole, with its key, or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from workstation.domain.errors import InputError, StoreError
from workstation.store import keys, migrate
from workstation.store.connection import open_engine
from workstation.store.transaction import Transaction, Writer


def require_room(path: Path) -> None:
    """Refuse a place where a store is; clear away what an interrupted founding left there.

    Raises:
        InputError: ``store.already-exists``; ``store.key-without-store``: the key of a store that was moved away,
            which a new store would take the place of and so lock out for ever.
        StoreError: ``store.unwritable``.
    """
    key, unfinished = keys.key_path(path), _unfinished(path)
    if path.exists():
        raise InputError("store.already-exists", where=str(path))
    try:
        if key.exists():
            if not (unfinished.is_file() and _opens(path, unfinished)):
                raise InputError("store.key-without-store", where=str(key))
            key.unlink()
        for left in (unfinished, *(unfinished.with_name(unfinished.name + end) for end in ("-wal", "-shm"))):
            left.unlink(missing_ok=True)
    except OSError as fault:
        raise StoreError("store.unwritable", where=str(path.parent)) from fault


def build(path: Path, seal: keys.Seal, fill: Callable[[Transaction], None]) -> None:
    """Make the store at ``path`` and its key file.

    The store is finished under another name; its own it takes last, when the key is on the disk.

    Args:
        path: where; ``require_room`` has looked.
        seal: the new key and its file.
        fill: makes the first entries, in the transaction that makes the tables.

    Raises:
        StoreError: ``store.unwritable``, ``store.disk-full``.
        EnvironmentFault: ``file.disk-full``, ``file.unwritable``: the key file cannot be written.
    """
    unfinished = _unfinished(path)
    try:
        # Made here and empty: the engine gives its log the same permissions as the store.
        os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        _fill(unfinished, seal.key, fill)
        keys.write_key(path, seal.file)
        unfinished.rename(path)
        _sync(path.parent)
    except OSError as fault:
        raise StoreError("store.unwritable", where=str(path.parent)) from fault


def _unfinished(path: Path) -> Path:
    return path.with_name(f"{path.name}.unfinished")


def _opens(path: Path, unfinished: Path) -> bool:
    """Return whether the key file is the one of the unfinished store: both came from one interrupted founding."""
    try:
        return keys.is_of(keys.read_key(path), unfinished)
    except (InputError, StoreError):
        return False


def _fill(unfinished: Path, key: keys.Key, fill: Callable[[Transaction], None]) -> None:
    engine = open_engine(unfinished, key)
    try:
        writer = Writer(engine, unfinished)
        with writer as transaction:
            migrate.lay_out(transaction.core)
            fill(transaction)
        writer.close()
    finally:
        engine.dispose()


def _sync(folder: Path) -> None:
    """Force the new name to the disk too; Windows does so by itself and cannot open a folder."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
