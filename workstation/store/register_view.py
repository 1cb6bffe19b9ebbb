"""The register as it stands for one day: one transaction, so that lists, names and rows belong together."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, literal_column, select

from workstation.domain.codes import ListKind
from workstation.domain.register import FoundName, ListState, RegisterRow
from workstation.store.register_index import NameIndex
from workstation.store.register_tables import (
    HeldList,
    employers,
    entries,
    found_name,
    id_of,
    lists,
    names,
    register_row,
)
from workstation.store.statements import Prepared
from workstation.store.transaction import Transaction

# Opinion lists add up; of the others the newest one holds (contract: import).
ADDING = (ListKind.OPINIONS_POSITIVE.value, ListKind.OPINIONS_NEGATIVE.value)

# Written into the statement, so that the engine can see that the index without blanks serves.
_NOTHING: ColumnElement[str] = literal_column("''")
_given = func.json_each(bindparam("given")).table_valued("value")
_GIVEN = select(_given.c.value)
_names: Select[*tuple[Any, ...]] = select(
    names.c.id, names.c.employer_id, names.c.text, employers.c.province, employers.c.postal_code, employers.c.city
).join(employers)
_LISTS = Prepared(
    select(lists.c.id, lists.c.kind, lists.c.published_on, lists.c.source, lists.c.year, lists.c.rows).order_by(
        lists.c.published_on, lists.c.id
    )
)
_BY_ID = Prepared(_names.where(names.c.id.in_(_GIVEN)))
# The indexes of codes and numbers have no blank ones; the second condition lets the engine use them.
_AT = Prepared(_names.where(employers.c.postal_code == bindparam("code"), employers.c.postal_code != _NOTHING))
_NUMBERED = Prepared(
    _names.where(
        names.c.employer_id.in_(
            select(entries.c.employer_id).where(
                entries.c.business_number == bindparam("number"), entries.c.business_number != _NOTHING
            )
        )
    )
)
_ROWS = Prepared(
    select(entries, employers.c.province, employers.c.postal_code, employers.c.city)
    .join(employers)
    .where(entries.c.employer_id.in_(_GIVEN))
    .order_by(entries.c.id)
)

# Every question that is ever asked of the tables, by name.
STATEMENTS = {"lists": _LISTS, "by id": _BY_ID, "at": _AT, "numbered": _NUMBERED, "rows": _ROWS}


class RegisterView:
    """What the lists say on a day; a register without lists has a view that answers nothing."""

    def __init__(self, transaction: Transaction | None, day: date, index: Callable[[Transaction], NameIndex]) -> None:
        """Look at ``day`` inside ``transaction``, ``None`` for a register that does not exist; open ``index`` late."""
        self._transaction = transaction
        self._day = day
        self._index = index
        self._all = [HeldList(row[0], row[1], date.fromisoformat(row[2]), *row[3:]) for row in self._rows(_LISTS)]
        self._holding = {held.id: held for held in _holding(self._all, day)}

    @property
    def lists(self) -> tuple[ListState, ...]:
        """Return the lists that hold on the day, by kind, the newest first."""
        in_order = sorted(self._holding.values(), key=lambda held: (held.published_on, held.id), reverse=True)
        return tuple(
            ListState(
                kind=ListKind(held.kind),
                published_on=held.published_on,
                age_days=(self._day - held.published_on).days,
                rows=held.rows,
                source=held.source,
            )
            for held in sorted(in_order, key=lambda held: held.kind)
        )

    @property
    def later(self) -> int:
        """Return how many lists were published after the day and have no part in the answers."""
        return sum(held.published_on > self._day for held in self._all)

    def find(self, terms: Sequence[str], limit: int) -> tuple[FoundName, ...]:
        """Return at most ``limit`` names that share the rarest of ``terms``, the likeliest first.

        Raises:
            StoreError: ``register.index-missing``: ``Register.mend`` makes it again.
        """
        if self._transaction is None or not terms:
            return ()
        found = self._index(self._transaction).find(terms, limit)
        known = {row[0]: row for row in self._rows(_BY_ID, json.dumps(found))}
        return tuple(found_name(known[number]) for number in dict.fromkeys(found) if number in known)

    def numbered(self, business_number: str) -> tuple[FoundName, ...]:
        """Return the names of the employers published with this business number, nine digits."""
        return tuple(map(found_name, self._rows(_NUMBERED, business_number)))

    def at(self, postal_code: str, limit: int) -> tuple[FoundName, ...]:
        """Return at most ``limit`` names of employers at a postal code, written ``A1A 1A1``."""
        return tuple(map(found_name, self._rows(_AT, postal_code)[:limit]))

    def rows(self, keys: Sequence[str]) -> tuple[RegisterRow, ...]:
        """Return every row of these employers in the lists that hold on the day, the newest list first."""
        held = self._holding
        found = [row for row in self._rows(_ROWS, json.dumps([id_of(key) for key in keys])) if row[1] in held]
        found.sort(key=lambda row: held[row[1]].published_on, reverse=True)
        return tuple(register_row(row, held[row[1]]) for row in found)

    def _rows(self, statement: Prepared, *values: str | int) -> list[tuple[Any, ...]]:
        if self._transaction is None:
            return []
        return statement.run(self._transaction.cursor, *values).fetchall()


def _holding(known: Sequence[HeldList], day: date) -> list[HeldList]:
    """Return the lists that hold on ``day`` out of all, given in the order of their publication."""
    by_kind: dict[str, list[HeldList]] = {}
    for held in known:
        if held.published_on <= day:
            by_kind.setdefault(held.kind, []).append(held)
    return [one for kind, found in by_kind.items() for one in (found if kind in ADDING else found[-1:])]
