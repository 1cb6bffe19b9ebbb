"""The journal in the store: every change leaves an entry in the unit that makes it, chained to the one before."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import ColumnElement, ScalarSelect, bindparam, func, insert, select

from workstation.domain.history import FIRST_HASH, JournalEntry, entry_hash
from workstation.store.statements import Prepared
from workstation.store.tables import journal
from workstation.store.transaction import Transaction


class Head(NamedTuple):
    """Where the journal ends: the last sequence number and its hash; 0 and zeros when it is empty."""

    sequence: int
    hash: str


class Latest(NamedTuple):
    """The last entry about one part: how many there are, and the JSON before and after."""

    version: int
    before: str
    after: str


class Change(NamedTuple):
    """Who does what, and when: what every entry of one unit shares."""

    officer: str
    verb: str
    entered_at: datetime
    event_at: datetime
    pack: str = ""


def _last(*conditions: ColumnElement[bool]) -> ScalarSelect[int]:
    """Return the last sequence number that meets the conditions: a third of the time of ORDER BY with LIMIT."""
    return select(func.max(journal.c.sequence)).where(*conditions).scalar_subquery()


_ABOUT = (journal.c.file_number == bindparam("file_number"), journal.c.part == bindparam("part"))
_HEAD = Prepared(select(journal.c.sequence, journal.c.hash).where(journal.c.sequence == _last()))
_LATEST = Prepared(
    select(journal.c.version, journal.c.before, journal.c.after).where(journal.c.sequence == _last(*_ABOUT))
)
_APPEND = Prepared(insert(journal))
_FIELDS = [journal.c[name] for name in JournalEntry.__struct_fields__]


class Journal:
    """The journal as one unit of work sees it; written to by the unit's other members only."""

    def __init__(self, transaction: Transaction, change: Change | None) -> None:
        """Stand on ``transaction``; without a ``change`` nothing can be entered."""
        self._transaction = transaction
        self._change = change
        self._head: Head | None = None

    def head(self) -> Head:
        """Return where the journal ends, read in this very transaction and then carried on."""
        if self._head is None:
            row = _HEAD.run(self._transaction.cursor).fetchone()
            self._head = Head(*row) if row else Head(0, FIRST_HASH)
        return self._head

    def of(self, file_number: str) -> tuple[JournalEntry, ...]:
        """Return the entries of a case in the order they were made; empty when there are none."""
        return self._entries(journal.c.file_number == file_number)

    def all(self) -> tuple[JournalEntry, ...]:
        """Return every entry in the order they were made, for ``domain.history.first_break``."""
        return self._entries()

    def latest(self, file_number: str, part: str) -> Latest | None:
        """Return the last entry about ``part``, or ``None`` when there is none.

        Args:
            file_number: the case, or empty for the office.
            part: what it is about.
        """
        row = _LATEST.run(self._transaction.cursor, file_number, part).fetchone()
        return None if row is None else Latest(*row)

    def texts(self, file_number: str, part: str) -> tuple[str, ...]:
        """Return the JSON after each entry about ``part``, oldest first."""
        about = (journal.c.file_number == file_number, journal.c.part == part)
        return tuple(self._transaction.core.scalars(select(journal.c.after).where(*about).order_by(journal.c.version)))

    def enter(self, file_number: str, part: str, before: str, after: str, version: int | None = None) -> None:
        """Enter one change of this unit.

        Args:
            file_number: the case, or empty for the office.
            part: what changed.
            before: canonical JSON before, empty for nothing.
            after: canonical JSON after, empty for nothing.
            version: how many entries about ``part`` there are with this one; looked up unless told.

        Raises:
            RuntimeError: the unit only reads.
        """
        if self._change is None:
            raise RuntimeError("a reading unit changes nothing")
        if version is None:
            latest = self.latest(file_number, part)
            version = latest.version + 1 if latest else 1
        head, change = self.head(), self._change
        entry = JournalEntry(
            head.sequence + 1,
            change.entered_at,
            change.event_at,
            change.officer,
            change.verb,
            file_number,
            part,
            before,
            after,
            change.pack,
            head.hash,
        )
        self._head = Head(entry.sequence, entry_hash(entry))
        _APPEND.run(self._transaction.cursor, *_row(entry), self._head.hash, version)

    def _entries(self, *conditions: ColumnElement[bool]) -> tuple[JournalEntry, ...]:
        chosen = select(*_FIELDS).where(*conditions).order_by(journal.c.sequence)
        return tuple(_entry(row._asdict()) for row in self._transaction.core.execute(chosen))


def _row(entry: JournalEntry) -> tuple[str | int, ...]:
    """Return the values of an entry but for its own hash, in the order of the table's columns."""
    sequence, entered_at, event_at, *rest, _ = msgspec.structs.astuple(entry)
    return (sequence, entered_at.isoformat(), event_at.isoformat(), *rest)


def _entry(row: dict[str, Any]) -> JournalEntry:
    row["entered_at"] = _instant(row["entered_at"])
    row["event_at"] = _instant(row["event_at"])
    return JournalEntry(**row)


def _instant(text: str) -> datetime:
    """Return the instant; for a text that is none, which somebody else put there, one that breaks the chain."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)
