"""Published lists, read as they were published: every record is taken, merged or rejected with a reason."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from datetime import date
from itertools import islice

import msgspec

from workstation.domain.codes import ListKind
from workstation.domain.errors import InputError
from workstation.domain.finding import Statement
from workstation.domain.register import PublishedList, PublishedRow, RejectedRow
from workstation.employers.headings import Headings, headings_in
from workstation.employers.records import RecordReader
from workstation.employers.table import DELIMITERS, Row, is_json, rows_of, rows_of_json, text_of

# Titles and section lines stand above the headings, a whole page never does.
_HEADINGS_WITHIN = 30
_DAY_IN_NAME = re.compile(r"(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)")
_YEAR_IN_NAME = re.compile(r"(?<!\d)(20\d\d)(?=q[1-4]|\D|$)", re.IGNORECASE)
_OPINIONS = (ListKind.OPINIONS_POSITIVE, ListKind.OPINIONS_NEGATIVE)


def read(content: bytes, kind: ListKind, published_on: date, source: str = "") -> PublishedList:
    """Return the list that the file holds.

    Args:
        content: the file's bytes: CSV as published (any of its shapes since 2015), or JSON records.
        kind: what the person says it is; the headings must agree.
        published_on: day of publication.
        source: where it comes from, a file name or an address; a year in it is the year the list speaks of.

    Raises:
        InputError: one of ``list.*``, with the line on which the file stops being what it claims to be.
    """
    rows, headings = _opened(content)
    if kind not in headings.kinds:
        looks = tuple(sorted(headings.kinds)) or Statement("list-reject.no-kind")
        raise InputError("list.another-kind", line=headings.line, kind=kind, looks=looks)
    taken, merged, rejected = _sorted_out(rows, RecordReader(headings, kind), kind)
    if rejected and not taken:
        first = rejected[0]
        raise InputError("list.no-record-taken", line=first.line, reason=first.why)
    return PublishedList(
        kind=kind,
        published_on=published_on,
        source=source,
        content_hash=hashlib.sha256(content).hexdigest(),
        year=year_in(source) or published_on.year,
        rows=len(taken) + merged + len(rejected),
        taken=taken,
        merged=merged,
        rejected=rejected,
    )


def kinds_of(content: bytes) -> frozenset[ListKind]:
    """Return the kinds of list the file could be by its headings, for the person to confirm.

    Raises:
        InputError: one of ``list.*`` when it is no list.
    """
    return _opened(content)[1].kinds


def day_in(source: str) -> date | None:
    """Return the day that a file name carries (``2016-10-21_2015_negative.csv``), or ``None``."""
    for found in _DAY_IN_NAME.finditer(source):
        try:
            return date(*(int(part) for part in found.groups()))
        except ValueError:
            continue
    return None


def year_in(source: str) -> int | None:
    """Return the year a source speaks of besides its day of publication, or ``None``."""
    found = _YEAR_IN_NAME.search(_DAY_IN_NAME.sub(" ", source))
    return int(found[1]) if found else None


def _opened(content: bytes) -> tuple[Iterator[Row], Headings]:
    """Return the rows below the headings, and the headings, whatever the file separates cells with."""
    text = text_of(content)
    in_turn = (rows_of(text, delimiter) for delimiter in DELIMITERS)
    for rows in (rows_of_json(text),) if is_json(text) else in_turn:
        for row in islice(rows, _HEADINGS_WITHIN):
            headings = headings_in(row)
            if headings is not None:
                return rows, headings
    raise InputError("list.no-headings", line=1)


def _sorted_out(
    rows: Iterator[Row], reader: RecordReader, kind: ListKind
) -> tuple[tuple[PublishedRow, ...], int, tuple[RejectedRow, ...]]:
    """Return what is taken, how many rows were merged into an earlier one, and what is rejected."""
    taken: dict[object, list[PublishedRow]] = {}
    rejected: list[RejectedRow] = []
    records = 0
    for row in rows:
        record = reader.read(row)
        if isinstance(record, RejectedRow):
            rejected.append(record)
        elif record is not None:
            records += 1
            taken.setdefault(_sameness(record, kind), []).append(record)
    return tuple(map(_merged, taken.values())), records - len(taken), tuple(rejected)


def _sameness(record: PublishedRow, kind: ListKind) -> object:
    """Return what two rows share when they are one: an employer's opinions, or one determination twice."""
    if kind in _OPINIONS:
        return record.key
    return (record.key, record.name, record.address, record.determined_on, record.status)


def _merged(records: list[PublishedRow]) -> PublishedRow:
    """Return the first row with the occupations, opinions and other names of the later ones."""
    first = records[0]
    if len(records) == 1:
        return first
    return msgspec.structs.replace(
        first,
        occupations=tuple(dict.fromkeys(occupation for record in records for occupation in record.occupations)),
        decisions=sum(record.decisions for record in records),
        also=tuple(dict.fromkeys(name for record in records for name in record.also)),
    )
