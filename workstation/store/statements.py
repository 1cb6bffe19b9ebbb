"""Statements of SQLAlchemy Core that are compiled once and then run as the driver's own.

Compiling, caching and wrapping cost SQLAlchemy four times as much as the driver takes to run a small statement.
For the few statements of every single save that is most of the time an officer would wait, so these are written
with the typed tables like all others, and run without the rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from sqlalchemy import ClauseElement
from sqlalchemy.dialects.sqlite.base import SQLiteDialect

from workstation.store.connection import Cursor


class Prepared:
    """A statement whose values go to the driver as they are, in the order in which the statement names them."""

    def __init__(self, statement: ClauseElement) -> None:
        """Take ``statement``; it is compiled when it is first used, which costs about a millisecond."""
        self._statement = statement

    @cached_property
    def sql(self) -> str:
        """Return the statement as text with a question mark for each value."""
        return str(self._statement.compile(dialect=SQLiteDialect(paramstyle="qmark")))

    def run(self, cursor: Cursor, *values: str | int | bytes) -> Cursor:
        """Run on a cursor of the driver and return that cursor, whose rows are plain tuples.

        Args:
            cursor: of the transaction.
            values: one for each parameter; one that stands twice in the statement is given twice.

        Raises:
            DriverError: what the engine says.
        """
        return cursor.execute(self.sql, values)

    def run_many(self, cursor: Cursor, rows: Sequence[Sequence[object]]) -> None:
        """Run once for each row of values, each in the order in which the statement names them.

        Raises:
            DriverError: what the engine says.
        """
        cursor.executemany(self.sql, rows)
