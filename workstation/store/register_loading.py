"""Writes a published list into the register's tables."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import ClauseElement, Connection, Table, bindparam, select
from sqlalchemy.dialects.sqlite import insert

from workstation.domain.register import PublishedList
from workstation.store.register_tables import (
    employer_values,
    employers,
    entries,
    entry_values,
    lists,
    name_values,
    names,
)
from workstation.store.register_view import ADDING
from workstation.store.statements import Prepared
from workstation.store.transaction import Transaction

_AT_ONCE = 5_000


def _insert(table: Table, *, with_id: bool) -> ClauseElement:
    """Return a statement that writes a row of ``table`` unless it is there, values in the order of the columns."""
    columns = [column.name for column in table.columns if with_id or column.name != "id"]
    return insert(table).values({name: bindparam(name) for name in columns}).on_conflict_do_nothing()


_EMPLOYERS = Prepared(_insert(employers, with_id=True))
_NAMES = Prepared(_insert(names, with_id=False))
_ENTRIES = Prepared(_insert(entries, with_id=False))


def is_known(core: Connection, listing: PublishedList) -> bool:
    """Return whether the list is there already.

    An opinion list is known by its content. Of a list that supersedes, the same content published on another day
    is news: it says that the list holds on that day too.
    """
    same = select(lists.c.id).where(lists.c.content_hash == listing.content_hash, lists.c.kind == listing.kind.value)
    if listing.kind.value not in ADDING:
        same = same.where(lists.c.published_on == listing.published_on)
    return core.scalar(same) is not None


def keep_list(transaction: Transaction, listing: PublishedList, step: Callable[[int], None] | None) -> None:
    """Write the list, its employers, their names and its rows; tell ``step`` how many rows are written."""
    own = insert(lists).values(
        kind=listing.kind.value,
        published_on=listing.published_on,
        source=listing.source,
        content_hash=listing.content_hash,
        year=listing.year,
        rows=listing.rows,
    )
    number = transaction.core.scalar(own.returning(lists.c.id)) or 0
    for start in range(0, len(listing.taken), _AT_ONCE):
        rows = listing.taken[start : start + _AT_ONCE]
        _EMPLOYERS.run_many(transaction.cursor, employer_values(rows))
        _NAMES.run_many(transaction.cursor, name_values(rows))
        _ENTRIES.run_many(transaction.cursor, entry_values(rows, number))
        if step is not None:
            step(start + len(rows))
