"""The tables of the register: published lists, their rows, and the names that are searched."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, Final

import msgspec
from sqlalchemy import Column, Date, ForeignKey, Index, Integer, MetaData, Named, Row, Table, Text, TypedColumns

from workstation.domain.codes import ListKind, Province
from workstation.domain.register import FoundName, PublishedList, PublishedRow, RegisterRow

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


def list_values(listing: PublishedList) -> dict[str, Any]:
    """Return a list as values of its table."""
    return {
        "kind": listing.kind.value,
        "published_on": listing.published_on,
        "source": listing.source,
        "content_hash": listing.content_hash,
        "year": listing.year,
        "rows": listing.rows,
    }


def employer_values(rows: Iterable[PublishedRow]) -> list[dict[str, Any]]:
    """Return the employers of ``rows`` as values of their table, in the order of their keys, each once."""
    placed = {id_of(row.key): row for row in rows}
    return [
        {"id": number, "province": row.province or "", "postal_code": row.postal_code or "", "city": row.city}
        for number, row in sorted(placed.items(), key=lambda pair: pair[0])
    ]


def name_values(rows: Iterable[PublishedRow]) -> list[dict[str, Any]]:
    """Return the names of ``rows`` as values of their table."""
    return [{"employer_id": id_of(row.key), "text": text} for row in rows for text in (row.name, *row.also)]


def entry_values(rows: Iterable[PublishedRow], list_id: int) -> list[dict[str, Any]]:
    """Return ``rows`` as values of their table."""
    return [
        {
            "list_id": list_id,
            "employer_id": id_of(row.key),
            "line": row.line,
            "name": row.name,
            "also": _joined(row.also),
            "address": row.address,
            "business_number": row.business_number or "",
            "occupations": _joined(row.occupations),
            "stream": row.stream,
            "decisions": row.decisions,
            "determined_on": row.determined_on,
            "unreadable_day": row.unreadable_day,
            "status": row.status or "",
            "penalty": row.penalty,
            "reasons": row.reasons,
        }
        for row in rows
    ]


def register_row(row: Row[*tuple[Any, ...]]) -> RegisterRow:
    """Return a row of ``entries`` with its list and its employer as the domain has it."""
    return RegisterRow(
        key=key_of(row.employer_id),
        name=row.name,
        kind=ListKind(row.kind),
        published_on=row.published_on,
        year=row.year,
        also=_parted(row.also),
        address=row.address,
        city=row.city,
        province=_province(row.province),
        postal_code=row.postal_code or None,
        business_number=row.business_number or None,
        occupations=_parted(row.occupations),
        stream=row.stream,
        decisions=row.decisions,
        determined_on=row.determined_on,
        unreadable_day=row.unreadable_day,
        status=row.status or None,
        penalty=row.penalty,
        reasons=row.reasons,
    )


def found_name(row: Row[*tuple[Any, ...]]) -> FoundName:
    """Return a row of ``names`` with its employer as the domain has it."""
    return FoundName(
        key=key_of(row.employer_id),
        text=row.text,
        province=_province(row.province),
        postal_code=row.postal_code or None,
        city=row.city,
    )


def _province(text: str) -> Province | None:
    return Province(text) if text else None


def _joined(texts: tuple[str, ...]) -> str:
    return msgspec.json.encode(texts).decode("utf-8") if texts else ""


def _parted(text: str) -> tuple[str, ...]:
    return msgspec.json.decode(text, type=tuple[str, ...]) if text else ()
