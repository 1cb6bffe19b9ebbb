"""The case file: made, opened, worked in by units, and closed."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from workstation.domain.errors import InputError, StoreError
from workstation.domain.office import OfficeSettings
from workstation.domain.officer import Officer
from workstation.store import founding, keys, migrate
from workstation.store.connection import open_engine
from workstation.store.faults import ENGINE_ERRORS, told
from workstation.store.history import Change
from workstation.store.lock import StoreLock
from workstation.store.records import Recent
from workstation.store.transaction import Transaction, Writer, reading
from workstation.store.unit import Unit

# What the first entries of every journal were done as.
CREATED = "office.create"
# Group and others: what a store holds is for its owner alone.
_OTHERS = 0o077


class CaseFile:
    """An open store; any thread may use it, one at a time may write."""

    def __init__(self, path: Path, key: keys.Key, lock: StoreLock) -> None:
        """Stand on an existing store that ``lock`` holds.

        Raises:
            StoreError: ``store.damaged``, ``store.newer`` or why it cannot be opened or brought up to date.
        """
        self._path = path
        self._key = key
        self._lock = lock
        self._recent: Recent | None = None
        self._engine = open_engine(path, key)
        try:
            migrate.bring_up_to_date(self._engine, path)
            self._writer = Writer(self._engine, path)
        except BaseException:
            self._engine.dispose()
            raise

    @property
    def path(self) -> Path:
        """Return where the store lies."""
        return self._path

    @contextmanager
    def unit(
        self, officer_code: str, verb: str, at: datetime, *, event_at: datetime | None = None, pack: str = ""
    ) -> Iterator[Unit]:
        """Open the unit of one verb: kept and on the disk when the block ends well, undone when it raises.

        Args:
            officer_code: who acts.
            verb: what is done, ``intake.amend`` and so on.
            at: the instant it is entered, aware.
            event_at: when it happened, if not then.
            pack: rules in force, where rules were used.

        Raises:
            StoreError: the engine failed; nothing is kept.
        """
        change = Change(officer_code, verb, _utc(at), _utc(event_at or at), pack)
        with self._writer as transaction:
            unit = Unit(transaction, change, self._recent)
            yield unit
        # Only what is kept may be taken as read.
        self._recent = unit.outlook()

    @contextmanager
    def reading(self) -> Iterator[Unit]:
        """Open a unit that sees the store as it is now and changes nothing.

        Raises:
            StoreError: the engine failed.
        """
        with reading(self._engine, self._path) as transaction:
            yield Unit(transaction)

    def change_passphrase(self, passphrase: str, new_passphrase: str) -> None:
        """Wrap the store's key anew; the store itself stays as it is.

        Raises:
            KeyRefused: ``store.wrong-passphrase``.
            InputError: ``store.passphrase-empty``.
            EnvironmentFault: the key file cannot be written; the old passphrase still holds.
        """
        key = keys.unsealed(keys.read_key(self._path), passphrase, self._path)
        keys.write_key(self._path, keys.resealed(key, new_passphrase))

    def close(self) -> None:
        """Close the store: its file and its key file are left, nothing else; does nothing the second time.

        Raises:
            StoreError: the engine failed.
        """
        try:
            self._writer.close()
            self._engine.dispose()
        except ENGINE_ERRORS as fault:
            raise told(fault, self._path) from fault
        finally:
            self._lock.release()

    def __enter__(self) -> Self:
        """Return the open store."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()


def create(path: Path, passphrase: str, office: OfficeSettings, officer: Officer, at: datetime) -> CaseFile:
    """Make a new store with its first officer and return it open.

    Args:
        path: where; its folder must exist, and no file.
        passphrase: what opens it from now on.
        office: the office's settings.
        officer: the first officer.
        at: the instant, aware.

    Raises:
        InputError: ``store.already-exists``, ``store.key-without-store``, ``store.passphrase-empty``.
        EnvironmentFault: ``store.no-folder``, ``store.unwritable``, ``store.locked``, ``store.disk-full``.
    """
    return found(path, keys.new_seal(passphrase), office, officer, at)


def found(path: Path, seal: keys.Seal, office: OfficeSettings, officer: Officer, at: datetime) -> CaseFile:
    """Do what ``create`` does with a key that is already sealed."""
    path = _real(path)
    change = Change(officer.code, CREATED, _utc(at), _utc(at))

    def first_entries(transaction: Transaction) -> None:
        unit = Unit(transaction, change)
        unit.office.change(office)
        unit.officers.add(officer)

    lock = StoreLock(path)
    lock.take()
    try:
        founding.require_room(path)
        founding.build(path, seal, first_entries)
        return CaseFile(path, seal.key, lock)
    except BaseException:
        lock.release()
        raise


def open_casefile(path: Path, passphrase: str) -> CaseFile:
    """Return the store, open.

    Raises:
        InputError: ``store.missing``, ``store.foreign``.
        KeyRefused: ``store.wrong-passphrase``.
        StoreError: ``store.no-folder``, ``store.locked``, ``store.newer``, ``store.damaged``, ``store.key-damaged``,
            ``store.unwritable``, ``store.unreadable``.
    """
    path = _real(path)
    _require_store(path)
    file = keys.read_key(path)
    if not keys.is_of(file, path):
        raise InputError("store.foreign", where=str(path))
    lock = StoreLock(path)
    lock.take()
    try:
        return CaseFile(path, keys.unsealed(file, passphrase, path), lock)
    except BaseException:
        lock.release()
        raise


def _real(path: Path) -> Path:
    """Return where the store itself lies, so that a link to it has the same lock.

    Raises:
        StoreError: ``store.unreadable``: the links lead round in a circle.
    """
    try:
        return path.resolve()
    except (RuntimeError, OSError) as fault:
        raise StoreError("store.unreadable", where=str(path)) from fault


def _require_store(path: Path) -> None:
    """Refuse what is not a file that can be read and written; take from others what they may do with it.

    Raises:
        InputError: ``store.missing``, ``store.foreign``.
        StoreError: ``store.no-folder``, ``store.unwritable``.
    """
    try:
        if not path.parent.is_dir():
            raise StoreError("store.no-folder", where=str(path.parent))
        if not path.exists():
            raise InputError("store.missing", where=str(path))
        if not path.is_file():
            raise InputError("store.foreign", where=str(path))
        # The engine would open a read-only file without a word, and fail at the first save.
        with path.open("r+b") as stream:
            if stat.S_IMODE(os.fstat(stream.fileno()).st_mode) & _OTHERS:
                path.chmod(0o600)
    except OSError as fault:
        raise StoreError("store.unwritable", where=str(path)) from fault


def _utc(instant: datetime) -> datetime:
    """Return the instant in UTC, as the journal's hash has it.

    Raises:
        ValueError: the instant is naive, which is a fault of ours.
    """
    if instant.tzinfo is None:
        raise ValueError("an instant without its zone")
    return instant.astimezone(UTC)
