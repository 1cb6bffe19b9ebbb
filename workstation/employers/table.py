"""From a file's bytes to numbered rows of cells: what is the same for every published list."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator

import msgspec

from workstation.domain.errors import InputError
from workstation.domain.part import Part

MOST_BYTES = 200_000_000
MOST_ROWS = 2_000_000
DELIMITERS = ",;\t"
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_NOT_LISTS = ((b"PK\x03\x04", "xlsx"), (b"%PDF", "pdf"), (b"\xd0\xcf\x11\xe0", "xls"), (b"\x1f\x8b", "gzip"))
# The five bytes Windows-1252 leaves free were typed under an older code page of Canada.
_WINDOWS = {byte: bytes([byte]).decode("cp1252", "ignore") for byte in range(0x80, 0xA0)} | {
    0x81: "ü",
    0x8D: "ì",
    0x8F: "Å",
    0x90: "É",
    0x9D: "Ø",
}


class Row(Part):
    """A row of the file: the line it begins on and its cells without their padding."""

    line: int
    cells: tuple[str, ...]


def text_of(content: bytes) -> str:
    """Return the text of a list file: UTF-8 with or without its mark, UTF-16 with one, else Windows-1252.

    Lines end in a line feed, whatever they ended in before (half of the published files end them in CR CR LF).

    Raises:
        InputError: ``list.too-large``, ``list.empty-file``, ``list.another-format`` or ``list.not-text``.
    """
    if len(content) > MOST_BYTES:
        raise InputError("list.too-large", size=len(content), longest=MOST_BYTES)
    if not content.strip():
        raise InputError("list.empty-file")
    for mark, name in _NOT_LISTS:
        if content.startswith(mark):
            raise InputError("list.another-format", format=name)
    text = _decoded(content)
    if "\x00" in text:
        raise InputError("list.not-text", line=text.count("\n", 0, text.index("\x00")) + 1)
    return text.replace("\r\r\n", "\n").replace("\r\n", "\n").replace("\r", "\n")


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-16" if content.startswith(_UTF16_MARKS) else "utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        return content.decode("cp1252")
    except UnicodeDecodeError:
        return content.decode("latin-1").translate(_WINDOWS)


def rows_of(text: str, delimiter: str) -> Iterator[Row]:
    """Yield the rows of ``text`` that have a cell with something in it.

    Raises:
        InputError: ``list.broken-row`` with the line on which a quotation begins and never ends, or where a cell
            is longer than any that can be meant; ``list.too-many-rows``.
    """
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 1
    try:
        for count, cells in enumerate(reader):
            if count >= MOST_ROWS:
                raise InputError("list.too-many-rows", longest=MOST_ROWS)
            clean = _clean(cells)
            if any(clean):
                yield Row(line, clean)
            line = reader.line_num + 1
    except csv.Error:
        raise InputError("list.broken-row", line=line) from None


def _clean(cells: list[str]) -> tuple[str, ...]:
    """Return the cells without padding; what cannot be printed becomes a blank, inside and out."""
    if "".join(cells).isprintable():
        return tuple([cell.strip() for cell in cells])
    return tuple([_printable(cell).strip() for cell in cells])


def _printable(cell: str) -> str:
    cell = cell.replace("\u00a0", " ")
    return cell if cell.isprintable() else "".join(sign if sign.isprintable() else " " for sign in cell)


def is_json(text: str) -> bool:
    """Return whether the text begins like a JSON document rather than a table."""
    return text.lstrip()[:1] in ("[", "{")


def rows_of_json(text: str) -> Iterator[Row]:
    """Yield the headings and then the records of a list published as JSON: an array of flat objects.

    A record's line is its place in the array, the headings' line 0.

    Raises:
        InputError: ``list.broken-json``, ``list.too-many-rows``.
    """
    try:
        records = msgspec.json.decode(text, type=list[dict[str, str | int | float | bool | None]])
    except (msgspec.DecodeError, RecursionError):
        raise InputError("list.broken-json", line=_line_of_json_fault(text)) from None
    if len(records) > MOST_ROWS:
        raise InputError("list.too-many-rows", longest=MOST_ROWS)
    names = tuple(dict.fromkeys(name for record in records for name in record))
    yield Row(0, _clean(list(names)))
    for line, record in enumerate(records, start=1):
        cells = ("" if value is None else str(value) for value in map(record.get, names))
        yield Row(line, _clean(list(cells)))


def _line_of_json_fault(text: str) -> int:
    """Return the line on which the text stops being JSON; 1 when it is JSON of another shape."""
    try:
        json.loads(text)
    except json.JSONDecodeError as fault:
        return fault.lineno
    except RecursionError:
        return 1
    return 1
