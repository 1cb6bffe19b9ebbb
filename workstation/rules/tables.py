"""Reading one file of a pack: a TOML topic or the CSV table beside it, strictly."""

from __future__ import annotations

import csv
import re
import tomllib
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from workstation.domain.errors import EnvironmentFault, InputError

Topic = TypeVar("Topic")
_PLACE = re.compile(r"^(?P<what>.*?)(?: - at `(?P<at>key in )?\$(?P<path>.*)`)?$", re.DOTALL)
_GREATEST = 5_000_000


def read_topic(file: Path, kind: type[Topic]) -> Topic:
    """Return the TOML file as ``kind``; decimals are exact.

    Raises:
        InputError: ``pack.not-toml``, ``pack.unknown-key``, ``pack.missing-key``, ``pack.no-source`` or
            ``pack.wrong-type``, with the file and the path of the offence in ``where``.
        EnvironmentFault: ``pack.unreadable``.
    """
    try:
        table = tomllib.loads(_text(file), parse_float=Decimal)
    except tomllib.TOMLDecodeError as fault:
        raise InputError("pack.not-toml", where=file.name, reason=str(fault)) from None
    try:
        return msgspec.convert(table, kind)
    except msgspec.ValidationError as fault:
        raise _refusal(file.name, _with_name(str(fault), table, kind)) from None


def read_rows(file: Path, columns: tuple[str, ...]) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield line number and cells of each row of a CSV table whose heading is exactly ``columns``.

    Raises:
        InputError: ``pack.table-heading`` or ``pack.table-row``.
        EnvironmentFault: ``pack.unreadable``.
    """
    rows = csv.reader(_text(file).splitlines())
    heading = next(rows, [])
    if tuple(heading) != columns:
        raise InputError("pack.table-heading", where=file.name, expected=", ".join(columns), found=", ".join(heading))
    for row in rows:
        if len(row) != len(columns):
            raise InputError("pack.table-row", where=f"{file.name}:{rows.line_num}")
        yield rows.line_num, dict(zip(columns, row, strict=True))


def convert_row(file: Path, line: int, cells: dict[str, Any], kind: type[Topic]) -> Topic:
    """Return the cells of one row as ``kind``; numbers may stand as text, as a CSV has them.

    Raises:
        InputError: ``pack.wrong-type`` with file and line.
    """
    try:
        return msgspec.convert(cells, kind, strict=False)
    except msgspec.ValidationError as fault:
        raise InputError("pack.wrong-type", where=f"{file.name}:{line}", reason=str(fault)) from None


def _text(file: Path) -> str:
    try:
        raw = file.read_bytes()
    except FileNotFoundError:
        raise InputError("pack.missing-file", where=file.name) from None
    except OSError as fault:
        raise EnvironmentFault("pack.unreadable", where=file.name, reason=fault.strerror or str(fault)) from None
    if len(raw) > _GREATEST:
        raise InputError("pack.too-large", where=file.name, greatest=_GREATEST)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        raise InputError("pack.not-utf-8", where=file.name) from None


def _with_name(said: str, table: dict[str, Any], kind: type[Any]) -> str:
    """Return what msgspec said with the name of the entry in place of its ``[...]``.

    msgspec does not name the key of a mapping; the first entry that is refused alone is the one.
    """
    topic = re.search(r"`\$\.(\w+)\[\.\.\.\]", said)
    if topic is None:
        return said
    entries = table[topic[1]].items()
    faulty = (name for name, entry in entries if not _converts(table | {topic[1]: {name: entry}}, kind))
    return said.replace(f"{topic[1]}[...]", f"{topic[1]}.{next(faulty, '?')}", 1)


def _converts(table: dict[str, Any], kind: type[Any]) -> bool:
    try:
        msgspec.convert(table, kind)
    except msgspec.ValidationError:
        return False
    return True


def _refusal(file: str, said: str) -> InputError:
    """Return the error for what msgspec said, with the path in words an editor can follow."""
    found = _PLACE.match(said)
    what, path = (found["what"], found["path"] or "") if found else (said, "")
    where = f"{file}: {path.lstrip('.') or '-'}"
    key = re.search(r"`(.+)`", what)
    name = key[1] if key else ""
    if what.startswith("Object contains unknown field"):
        return InputError("pack.unknown-key", where=where, key=name)
    if what.startswith("Object missing required field"):
        return _missing(where, name)
    return InputError("pack.wrong-type", where=where, reason=what)


def _missing(where: str, key: str) -> InputError:
    if key in _SOURCE_KEYS:
        return InputError("pack.no-source", where=where, key=key)
    return InputError("pack.missing-key", where=where, key=key)


_SOURCE_KEYS = frozenset({"source", "title", "section", "checked_on"})
