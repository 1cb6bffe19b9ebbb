"""One transaction on one connection: kept whole or undone whole."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from sqlalchemy import Connection, Engine

from workstation.store.connection import Cursor, driven
from workstation.store.faults import ENGINE_ERRORS, told


class Transaction:
    """An open transaction; ``core`` runs statements of SQLAlchemy, ``cursor`` the prepared ones, both in it."""

    def __init__(self, connection: Connection) -> None:
        """Stand on a connection of the pool on which nothing is open."""
        self.core = connection
        self._driver = driven(connection)
        self.cursor: Cursor = self._driver.cursor()

    def begin_writing(self) -> None:
        """Begin as the only writer: a transaction that read first and wrote later could fail at once (SQLITE_BUSY)."""
        self.cursor.execute("BEGIN IMMEDIATE")

    def keep(self) -> None:
        """Make everything durable; when this returns it is on the disk."""
        if self.core.in_transaction():
            self.core.commit()
        else:
            self.cursor.execute("COMMIT")

    def undo(self) -> None:
        """Undo everything; the engine may have done so already, for example when the disk was full."""
        if self.core.in_transaction():
            self.core.rollback()
        if self._driver.in_transaction:
            self.cursor.execute("ROLLBACK")


class Writer:
    """The one connection of a store that writes; as a context, one transaction kept or undone.

    The connection is kept open, because what it has decrypted stays decrypted from one save to the next.
    """

    def __init__(self, engine: Engine, store: Path) -> None:
        """Open the connection.

        Raises:
            StoreError: the store cannot be opened.
        """
        self._store = store
        self._turn = threading.Lock()
        self._holder = 0
        try:
            self._connection = engine.connect()
            self._transaction = Transaction(self._connection)
        except ENGINE_ERRORS as fault:
            raise told(fault, store) from fault

    def __enter__(self) -> Transaction:
        """Wait for the other threads' turns, begin, and return the transaction.

        Raises:
            StoreError: the engine failed.
            RuntimeError: this thread already writes.
        """
        me = threading.get_ident()
        if self._holder == me:
            raise RuntimeError("a unit of work is already open here")
        self._turn.acquire()
        try:
            self._transaction.begin_writing()
        except BaseException as fault:
            self._turn.release()
            if isinstance(fault, ENGINE_ERRORS):
                raise told(fault, self._store) from fault
            raise
        self._holder = me
        return self._transaction

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, _: TracebackType | None) -> None:
        """Keep everything when the block ended well, else undo everything.

        Raises:
            StoreError: the engine failed, in the block or now; nothing is kept.
        """
        try:
            if kind is None:
                self._keep()
            else:
                self._transaction.undo()
        except ENGINE_ERRORS as failed:
            raise told(failed, self._store) from failed
        finally:
            self._holder = 0
            self._turn.release()
        if isinstance(fault, ENGINE_ERRORS):
            raise told(fault, self._store) from fault

    def close(self) -> None:
        """Close the connection when no other thread has a transaction open.

        Raises:
            RuntimeError: this thread has one open.
        """
        if self._holder == threading.get_ident():
            raise RuntimeError("the store is closed within a unit of work")
        with self._turn:
            self._connection.close()

    def _keep(self) -> None:
        try:
            self._transaction.keep()
        except BaseException:
            self._transaction.undo()
            raise


@contextmanager
def reading(engine: Engine, store: Path) -> Iterator[Transaction]:
    """Open a transaction that sees the store as it is now, whatever is written meanwhile.

    Raises:
        StoreError: the engine failed.
    """
    try:
        with engine.connect() as connection:
            transaction = Transaction(connection)
            connection.begin()
            yield transaction
    except ENGINE_ERRORS as fault:
        raise told(fault, store) from fault
