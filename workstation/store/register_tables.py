"""The tables of the register: published lists, their rows, and the names that are searched."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, Final, NamedTuple

import msgspec
from sqlalchemy import Column, Date, ForeignKey, Index, Integer, MetaData, Named, Table, Text, TypedColumns

from workstation.domain.codes import ListKind, Province
from workstation.domain.register import FoundName, PublishedRow, RegisterRow

# A register of another number is not read: it is built again from the published lists.
SCHEMA: Final = 1
APPLICATION: Final = 0x57534C52
# An employer's key is 64 bits written as 16 hex digits; SQLite's integers are the same bits with a sign.
_BITS: Final = 64

metadata = MetaData()


class MarkColumns(TypedColumns):
    """What the register knows of itself: the name of the search index in force."""

    name: Named[str] = Column(Text, primary_key=True)
    value: Named[str] = Column(Text)


class ListColumns(TypedColumns):
    """One published list; known by the hash of its content."""

    id: Named[int] = Column(Integer, primary_key=True)
    kind: Named[str] = Column(Text)
    published_on: Named[date] = Column(Date)
    source: Named[str] = Column(Text)
    content_hash: Named[str] = Column(Text, index=True)
    year: Named[int] = Column(Integer)
    rows: Named[int] = Column(Integer)


class EmployerColumns(TypedColumns):
    """One employer: its key and its place."""

    id: Named[int] = Column(Integer, primary_key=True)
    province: Named[str] = Column(Text)
    postal_code: Named[str] = Column(Text)
    city: Named[str] = Column(Text)


class NameColumns(TypedColumns):
    """One name of an employer, each spelling once; its id is what the search index answers."""

    id: Named[int] = Column(Integer, primary_key=True)
    employer_id: Named[int] = Column(ForeignKey("employers.id"))
    text: Named[str] = Column(Text(collation="NOCASE"))


class EntryColumns(TypedColumns):
    """One row of one list, after the rows of the same employer were merged."""

    id: Named[int] = Column(Integer, primary_key=True)
    list_id: Named[int] = Column(ForeignKey("lists.id"))
    employer_id: Named[int] = Column(ForeignKey("employers.id"), index=True)
    line: Named[int] = Column(Integer)
    name: Named[str] = Column(Text)
    also: Named[str] = Column(Text)
    address: Named[str] = Column(Text)
    business_number: Named[str] = Column(Text)
    occupations: Named[str] = Column(Text)
    stream: Named[str] = Column(Text)
    decisions: Named[int] = Column(Integer)
    determined_on: Named[date | None] = Column(Date)
    unreadable_day: Named[str] = Column(Text)
    status: Named[str] = Column(Text)
    penalty: Named[str] = Column(Text)
    reasons: Named[str] = Column(Text)


marks = Table("marks", metadata, MarkColumns)
lists = Table("lists", metadata, ListColumns)
employers = Table("employers", metadata, EmployerColumns)
names = Table("names", metadata, NameColumns)
entries = Table("entries", metadata, EntryColumns)
Index("one_spelling", names.c.employer_id, names.c.text, unique=True)
Index("entries_by_number", entries.c.business_number, sqlite_where=entries.c.business_number != "")
Index("employers_by_code", employers.c.postal_code, sqlite_where=employers.c.postal_code != "")


def id_of(key: str) -> int:
    """Return an employer's key as the number the tables keep."""
    number = int(key, 16)
    return number - (1 << _BITS) if number >> (_BITS - 1) else number


def key_of(number: int) -> str:
    """Return the number of the tables as an employer's key."""
    return f"{number % (1 << _BITS):016x}"


def employer_values(rows: Iterable[PublishedRow]) -> list[tuple[int, str, str, str]]:
    """Return the employers of ``rows`` as values of their table, in the order of their keys, each once."""
    placed = {id_of(row.key): row for row in rows}
    return [
        (number, row.province or "", row.postal_code or "", row.city)
        for number, row in sorted(placed.items(), key=lambda pair: pair[0])
    ]


def name_values(rows: Iterable[PublishedRow]) -> list[tuple[int, str]]:
    """Return the names of ``rows`` as values of their table without the id, which is given by the table."""
    return [(id_of(row.key), text) for row in rows for text in (row.name, *row.also)]


def entry_values(rows: Iterable[PublishedRow], list_id: int) -> list[tuple[object, ...]]:
    """Return ``rows`` as values of their table without the id, which is given by the table."""
    return [
        (
            list_id,
            id_of(row.key),
            row.line,
            row.name,
            _joined(row.also),
            row.address,
            row.business_number or "",
            _joined(row.occupations),
            row.stream,
            row.decisions,
            row.determined_on.isoformat() if row.determined_on else None,
            row.unreadable_day,
            row.status or "",
            row.penalty,
            row.reasons,
        )
        for row in rows
    ]


class HeldList(NamedTuple):
    """A list of the register."""

    id: int
    kind: str
    published_on: date
    source: str
    year: int
    rows: int


def register_row(row: tuple[Any, ...], held: HeldList) -> RegisterRow:
    """Return a row as the domain has it.

    Args:
        row: the columns of ``entries``, then province, postal code and city of ``employers``.
        held: the list it stands on.
    """
    _, _, employer, _, name, also, address, number, occupations, stream, decisions, *rest = row
    determined_on, unreadable_day, status, penalty, reasons, province, postal_code, city = rest
    return RegisterRow(
        key=key_of(employer),
        name=name,
        kind=ListKind(held.kind),
        published_on=held.published_on,
        year=held.year,
        also=_parted(also),
        address=address,
        city=city,
        province=_province(province),
        postal_code=postal_code or None,
        business_number=number or None,
        occupations=_parted(occupations),
        stream=stream,
        decisions=decisions,
        determined_on=date.fromisoformat(determined_on) if determined_on else None,
        unreadable_day=unreadable_day,
        status=status or None,
        penalty=penalty,
        reasons=reasons,
    )


def found_name(row: tuple[Any, ...]) -> FoundName:
    """Return a name as the domain has it: columns of ``names``, then place of ``employers``."""
    _, employer, text, province, postal_code, city = row
    return FoundName(key_of(employer), text, _province(province), postal_code or None, city)


def _province(text: str) -> Province | None:
    return Province(text) if text else None


def _joined(texts: tuple[str, ...]) -> str:
    return msgspec.json.encode(texts).decode("utf-8") if texts else ""


def _parted(text: str) -> tuple[str, ...]:
    return msgspec.json.decode(text, type=tuple[str, ...]) if text else ()
