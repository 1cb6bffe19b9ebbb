"""The register's file: opened when it is needed, made when a first list is loaded, refused when it is another's."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, text

from workstation.domain.errors import StoreError
from workstation.store.connection import open_engine
from workstation.store.register_tables import APPLICATION, SCHEMA, metadata
from workstation.store.transaction import Transaction, Writer, reading


class RegisterFile:
    """A SQLite file without a key: what stands in it was published."""

    def __init__(self, path: Path) -> None:
        """Stand at ``path``, which need not exist yet."""
        self.path = path
        self._engine: Engine | None = None
        self._writer: Writer | None = None
        self._is_register = False

    @contextmanager
    def reading(self) -> Iterator[Transaction | None]:
        """Open a reading transaction; ``None`` while nothing was ever loaded.

        Raises:
            StoreError: ``register.not-a-register``, ``register.other-version``, or the file cannot be read.
        """
        if self._engine is None and not self.path.exists():
            yield None
            return
        with reading(self._opened(), self.path) as transaction:
            yield transaction if self._is_own(transaction.core) else None

    @contextmanager
    def writing(self) -> Iterator[Transaction]:
        """Open the one writing transaction, in which the tables are made if there are none.

        Raises:
            StoreError: as for ``reading``, or the file cannot be written.
        """
        if self._writer is None:
            _touch(self.path)
            self._writer = Writer(self._opened(), self.path)
        with self._writer as transaction:
            core = transaction.core
            if not self._is_own(core):
                core.execute(text(f"PRAGMA application_id = {APPLICATION}"))
                core.execute(text(f"PRAGMA user_version = {SCHEMA}"))
                metadata.create_all(core)
            yield transaction

    def close(self) -> None:
        """Close the file; it opens again when it is needed."""
        if self._writer is not None:
            self._writer.close()
            self._writer = None
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None

    def _opened(self) -> Engine:
        if self._engine is None:
            self._engine = open_engine(self.path, None)
        return self._engine

    def _is_own(self, core: Connection) -> bool:
        """Return whether the file is a register; false for one in which nothing was ever kept.

        Raises:
            StoreError: ``register.not-a-register``, ``register.other-version``.
        """
        if self._is_register:
            return True
        application = core.execute(text("PRAGMA application_id")).scalar()
        if application == 0 and not core.execute(text("SELECT count(*) FROM sqlite_schema")).scalar():
            return False
        if application != APPLICATION:
            raise StoreError("register.not-a-register", where=str(self.path))
        if core.execute(text("PRAGMA user_version")).scalar() != SCHEMA:
            raise StoreError("register.other-version", where=str(self.path))
        self._is_register = True
        return True


def _touch(path: Path) -> None:
    """Make an empty file for its owner alone, unless it is there.

    Raises:
        StoreError: ``store.unwritable``.
    """
    try:
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as fault:
        raise StoreError("store.unwritable", where=str(path)) from fault
