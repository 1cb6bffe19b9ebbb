"""What is asked of the register's tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select

from workstation.domain.codes import ListKind
from workstation.domain.register import FoundName, ListState, PublishedList, RegisterRow
from workstation.store.register_tables import employers, entries, found_name, id_of, lists, names, register_row

# Opinion lists add up; of the others the newest one holds (contract: import).
ADDING = (ListKind.OPINIONS_POSITIVE.value, ListKind.OPINIONS_NEGATIVE.value)
_NAMES = select(names.c.id, names.c.employer_id, names.c.text, employers.c.province, employers.c.postal_code,
                employers.c.city).join(employers)  # fmt: skip


def is_known(core: Connection, listing: PublishedList) -> bool:
    """Return whether the list is there already.

    An opinion list is known by its content. Of a list that supersedes, the same content published on a later day
    is news: it says that the list still holds.
    """
    same = select(lists.c.id).where(lists.c.content_hash == listing.content_hash, lists.c.kind == listing.kind.value)
    if listing.kind.value not in ADDING:
        same = same.where(lists.c.published_on == listing.published_on)
    return core.scalar(same) is not None


def lists_on(core: Connection, day: date) -> tuple[ListState, ...]:
    """Return the lists that hold on ``day``, by kind, the newest first."""
    chosen = (
        select(lists)
        .where(lists.c.id.in_(_holding(core, day)))
        .order_by(lists.c.kind, lists.c.published_on.desc(), lists.c.id.desc())
    )
    return tuple(
        ListState(
            kind=ListKind(row.kind),
            published_on=row.published_on,
            age_days=(day - row.published_on).days,
            rows=row.rows,
            source=row.source,
        )
        for row in core.execute(chosen)
    )


def lists_after(core: Connection, day: date) -> int:
    """Return how many lists were published after ``day``."""
    return core.scalar(select(func.count()).select_from(lists).where(lists.c.published_on > day)) or 0


def _holding(core: Connection, day: date) -> list[int]:
    """Return the ids of the lists that hold on ``day``."""
    chosen = select(lists.c.id, lists.c.kind).where(lists.c.published_on <= day)
    by_kind: dict[str, list[int]] = {}
    for row in core.execute(chosen.order_by(lists.c.published_on, lists.c.id)):
        by_kind.setdefault(row.kind, []).append(row.id)
    return [number for kind, found in by_kind.items() for number in (found if kind in ADDING else found[-1:])]


def names_by_id(core: Connection, found: Sequence[int]) -> tuple[FoundName, ...]:
    """Return the names with these ids, in this order; an id the register does not know is left out."""
    rows = {row.id: row for row in core.execute(_NAMES.where(names.c.id.in_(found)))}
    return tuple(found_name(rows[number]) for number in dict.fromkeys(found) if number in rows)


def names_by_number(core: Connection, business_number: str) -> tuple[FoundName, ...]:
    """Return the names of employers published with a business number."""
    # The index of numbers has no blank ones; the second condition lets the engine use it.
    owners = select(entries.c.employer_id).where(
        entries.c.business_number == business_number, entries.c.business_number != ""
    )
    return _all(core, _NAMES.where(names.c.employer_id.in_(owners)))


def names_at(core: Connection, postal_code: str, limit: int) -> tuple[FoundName, ...]:
    """Return names of employers at a postal code."""
    here = (employers.c.postal_code == postal_code, employers.c.postal_code != "")
    return _all(core, _NAMES.where(*here).limit(limit))


def names_after(core: Connection, number: int) -> Iterator[Row[*tuple[Any, ...]]]:
    """Yield id and text of the names added after the one with id ``number``."""
    yield from core.execute(select(names.c.id, names.c.text).where(names.c.id > number).order_by(names.c.id))


def rows_of(core: Connection, keys: Sequence[str], day: date) -> tuple[RegisterRow, ...]:
    """Return the rows of these employers in the lists that hold on ``day``, the newest list first."""
    chosen = (
        select(entries, lists.c.kind, lists.c.published_on, lists.c.year)
        .add_columns(employers.c.province, employers.c.postal_code, employers.c.city)
        .join(lists, lists.c.id == entries.c.list_id)
        .join(employers, employers.c.id == entries.c.employer_id)
        .where(entries.c.employer_id.in_([id_of(key) for key in keys]), lists.c.id.in_(_holding(core, day)))
        .order_by(lists.c.published_on.desc(), entries.c.id)
    )
    return tuple(register_row(row) for row in core.execute(chosen))


def _all(core: Connection, chosen: Select[*tuple[Any, ...]]) -> tuple[FoundName, ...]:
    return tuple(found_name(row) for row in core.execute(chosen))
