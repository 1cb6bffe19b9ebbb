"""The one place that opens connections: encryption, durability and whatever else only SQLite has.

The same tables will one day stand in a shared PostgreSQL; what cannot go there is kept in this module and in
``search``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol, Self, cast

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2 as driver

from workstation.store.keys import Key

# What the driver itself raises, beside SQLAlchemy's own errors.
DriverError: type[Exception] = driver.Error
_WAIT_SECONDS = 5
_CONNECTIONS = 4
_AFTER_THE_KEY = (
    "PRAGMA journal_mode = WAL",
    # A save is acknowledged only when it is on the disk, not when it is on its way there.
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    # The schema of a tampered file may not call functions on our behalf.
    "PRAGMA trusted_schema = OFF",
)


class Cursor(Protocol):
    """A cursor of the driver, as PEP 249 has it."""

    rowcount: int

    def execute(self, sql: str, values: Mapping[str, object] | Sequence[object] = ..., /) -> Self:
        """Run one statement and return the cursor."""

    def executemany(self, sql: str, values: Sequence[Sequence[object]], /) -> Self:
        """Run one statement for each sequence of values and return the cursor."""

    def fetchone(self) -> tuple[Any, ...] | None:
        """Return the next row, or ``None`` after the last."""

    def fetchall(self) -> list[tuple[Any, ...]]:
        """Return the rows that are left."""


class Driven(Protocol):
    """A connection of the driver, as PEP 249 and the standard library's ``sqlite3`` have it."""

    in_transaction: bool

    def cursor(self) -> Cursor:
        """Return a new cursor."""

    def execute(self, sql: str, values: Sequence[object] = ..., /) -> Cursor:
        """Run one statement on a new cursor and return that."""

    def close(self) -> None:
        """Close the connection."""


def driven(connection: Connection) -> Driven:
    """Return the driver's connection under one of SQLAlchemy."""
    return cast("Driven", connection.connection.driver_connection)


def open_driver(path: Path, key: Key | None) -> Driven:
    """Return an open connection of the driver to an existing file, which may be empty.

    Args:
        path: the file; it is never created here, so that its permissions are chosen by whoever makes it.
        key: the key of an encrypted store; ``None`` for a file that holds nothing personal.

    Raises:
        DriverError: the file cannot be opened, or the key does not fit.
    """
    connection: Driven = driver.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        uri=True,
        timeout=_WAIT_SECONDS,
        # The pool hands a connection to one thread at a time.
        check_same_thread=False,
        # The driver would otherwise begin and commit transactions by itself, and leave tables of a failed migration.
        isolation_level=None,
    )
    try:
        # First of all: the library would write to the error stream of whoever gives a wrong key.
        connection.execute("PRAGMA cipher_log_level = none")
        if key is not None:
            connection.execute(f'PRAGMA key = "{key.spoken}"')
        for pragma in _AFTER_THE_KEY:
            connection.execute(pragma)
    except BaseException:
        connection.close()
        raise
    return connection


def open_engine(path: Path, key: Key | None) -> Engine:
    """Return an engine over ``path``; neither its URL nor its representation holds the key.

    A transaction that SQLAlchemy begins reads; whoever wants to write says ``BEGIN IMMEDIATE`` first (``Transaction``).
    """
    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=lambda: open_driver(path, key),
        poolclass=QueuePool,
        pool_size=_CONNECTIONS,
        # Values are personal information: an error shows the statement, never what was bound to it.
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """Begin a reading transaction unless a writing one is already open."""
    if not driven(connection).in_transaction:
        connection.exec_driver_sql("BEGIN")
