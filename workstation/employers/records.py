"""Rows of a published list, one by one: what a row says, what it leaves to the row above, and what is no record."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from workstation.domain.codes import ListKind, Province
from workstation.domain.finding import Statement
from workstation.domain.register import PublishedRow, RejectedRow
from workstation.employers.days import day_of
from workstation.employers.headings import Column, Headings
from workstation.employers.identity import employer_key
from workstation.employers.legal_forms import province_named
from workstation.employers.names import fold, names_in
from workstation.employers.places import place_of
from workstation.employers.table import Row
from workstation.employers.words import words

LONGEST_CELL = 2_000
_ABROAD = re.compile(
    r"^employers? carrying on business in canada|^employeurs? exploitant|^outside (of )?canada$", re.IGNORECASE
)
_NOTE = re.compile(r"^\W*(?:notes?|sources?|footnotes?|remarques?)\b|^(?:\d+\)|[*†‡¹²³])", re.IGNORECASE)
_LONGEST_NAME = 120
_DIGITS_OF_A_NUMBER = 9
_LONGEST_DAY = 40
_COUNT = re.compile(r"[0-9]{1,6}")
_OPINIONS = (ListKind.OPINIONS_POSITIVE, ListKind.OPINIONS_NEGATIVE)


class RecordReader:
    """Reads the rows below the headings; remembers what a blank cell refers to.

    A blank employer cell means the employer above, a blank stream or province cell the last one given. Rows that
    hold nothing but a province, repeated headings, titles and notes are no records.
    """

    def __init__(self, headings: Headings, kind: ListKind) -> None:
        """Start below ``headings``, with nothing above."""
        self._headings = headings
        self._columns = headings.columns
        self._kind = kind
        self._numbered = Column.BUSINESS_NUMBER in headings.columns
        self._above: Mapping[Column, str] = {}
        self._province: Province | None = None
        self._stream = ""

    def read(self, row: Row) -> PublishedRow | RejectedRow | None:
        """Return the record that ``row`` holds, why it cannot be taken, or ``None`` when it is no record."""
        filled = [cell for cell in row.cells if cell]
        if row.cells == self._headings.cells or self._is_section(row, filled) or self._is_note(row, filled):
            return None
        cells = {column: row.cells[at] for column, at in self._columns.items() if at < len(row.cells)}
        self._remember_section(cells)
        cells = self._as_above(cells)
        names = self._names(cells)
        fault = self._fault(row, filled, names)
        if fault is not None:
            return RejectedRow(line=row.line, text=" | ".join(filled)[:LONGEST_CELL], why=fault)
        self._above = cells
        return self._record(row, cells, names)

    def _is_section(self, row: Row, filled: list[str]) -> bool:
        """Return whether the row names a province over the rows that follow; keeps it."""
        if len(row.cells) == 1 or len(set(filled)) > 1:
            return False
        province = _province(filled[0])
        if province is None and not _ABROAD.match(filled[0]):
            return False
        self._province, self._stream, self._above = province, "", {}
        return True

    def _is_note(self, row: Row, filled: list[str]) -> bool:
        """Return whether the row's only cell is a title or a note rather than an employer."""
        if len(filled) > 1:
            return False
        in_province_column = row.cells.index(filled[0]) == self._columns.get(Column.PROVINCE)
        return in_province_column or len(filled[0]) > _LONGEST_NAME or _NOTE.match(filled[0]) is not None

    def _fault(self, row: Row, filled: list[str], names: tuple[str, ...]) -> Statement | None:
        """Return why the row is no employer that can be looked up, or ``None``."""
        if not names:
            return _reject("no-employer")
        if not fold(names[0]).words:
            return _reject("no-letters")
        if max(map(len, filled)) > LONGEST_CELL:
            return _reject("cell-too-long", longest=LONGEST_CELL)
        if any(row.cells[len(self._headings.cells) :]):
            return _reject("more-cells-than-headings")
        if len(filled) == 1 and self._kind in _OPINIONS and filled[0] == names[0]:
            return _reject("name-only")
        return None

    def _remember_section(self, cells: Mapping[Column, str]) -> None:
        province = cells.get(Column.PROVINCE, "")
        if province:
            self._province, self._stream = _province(province), ""
        self._stream = cells.get(Column.STREAM, "") or self._stream

    def _as_above(self, cells: dict[Column, str]) -> dict[Column, str]:
        """Return the cells with the employer above where the row leaves its own blank."""
        if any(cells.get(column) for column in (Column.NAME, Column.LEGAL_NAME, Column.OPERATING_NAME)):
            return cells
        if not self._above or self._kind not in _OPINIONS or cells.get(Column.PROVINCE):
            return cells
        return {column: value or self._inherited(column) for column, value in cells.items()}

    def _inherited(self, column: Column) -> str:
        return self._above.get(column, "") if column in (Column.NAME, Column.ADDRESS, Column.OCCUPATION) else ""

    def _names(self, cells: Mapping[Column, str]) -> tuple[str, ...]:
        """Return the published names of the row, the legal one first, each once."""
        given = (cells.get(column, "") for column in (Column.LEGAL_NAME, Column.NAME, Column.OPERATING_NAME))
        return tuple(dict.fromkeys(name for name in given if name))

    def _record(self, row: Row, cells: Mapping[Column, str], names: tuple[str, ...]) -> PublishedRow:
        address = cells.get(Column.ADDRESS, "")
        key, also, province, postal_code, city = _described(names, address, self._province)
        occupation = cells.get(Column.OCCUPATION, "")
        count = cells.get(Column.OPINIONS, "")
        determined = cells.get(Column.DETERMINED_ON, "")
        determined_on = day_of(determined) if determined else None
        return PublishedRow(
            line=row.line,
            name=names[0],
            key=key,
            also=also,
            address=address,
            city=city,
            province=province,
            postal_code=postal_code,
            business_number=_business_number(cells.get(Column.BUSINESS_NUMBER, "")) if self._numbered else None,
            occupations=(occupation,) if occupation else (),
            stream=self._stream,
            decisions=max(1, int(count)) if _COUNT.fullmatch(count) else 1,
            determined_on=determined_on,
            unreadable_day=determined[:_LONGEST_DAY] if determined_on is None else "",
            status=cells.get(Column.STATUS) or None,
            penalty=cells.get(Column.PENALTY, ""),
            reasons=cells.get(Column.REASONS, ""),
        )


@lru_cache(maxsize=200)
def _province(text: str) -> Province | None:
    return province_named(words(text))


@lru_cache(maxsize=5_000)
def _described(
    names: tuple[str, ...], address: str, section: Province | None
) -> tuple[str, tuple[str, ...], Province | None, str | None, str]:
    """Return key, other names, province, postal code and city; an employer's rows follow each other, so it is kept."""
    province, postal_code, city = place_of(address)
    province = province or section
    key = employer_key(names[0], postal_code, province, city)
    also = tuple(dict.fromkeys((*names[1:], *(part for name in names for part in names_in(name)))))
    return key, also, province, postal_code, city


def _business_number(text: str) -> str | None:
    """Return the nine digits of a business number, without the account that may follow."""
    digits = "".join(sign for sign in text if sign in "0123456789")[:_DIGITS_OF_A_NUMBER]
    return digits if len(digits) == _DIGITS_OF_A_NUMBER else None


def _reject(why: str, **facts: str | int) -> Statement:
    return Statement(f"list-reject.{why}", dict(facts))
