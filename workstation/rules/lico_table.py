"""Reading the low income cut-off tables of a pack: the amounts in a CSV beside a TOML head."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

from workstation.domain.citation import Source
from workstation.domain.codes import Area, Basis
from workstation.domain.errors import InputError
from workstation.domain.part import Part
from workstation.rules.lico import LARGEST, CutOff, CutOffs
from workstation.rules.tables import convert_row, read_rows, read_topic

_COLUMNS = ("basis", "year", "size", *Area, "seen_published")
_SIZES = range(1, LARGEST + 1)


class Release(Part):
    """The day of the following year by which a table is out."""

    month: int
    day: int
    source: Source


class LicoHead(Part):
    """``lico.toml``: where the amounts come from and when each year's table came out."""

    source: Source
    published: Release
    note: str = ""


class _Row(Part):
    basis: Basis
    year: int
    size: int
    amounts: tuple[Decimal, ...]
    seen_published: str


def read(folder: Path) -> CutOffs:
    """Return the tables of the pack in ``folder``.

    Raises:
        InputError: ``pack.*`` with file and line, among them ``pack.twice`` and ``pack.table-incomplete``.
    """
    head = read_topic(folder / "lico.toml", LicoHead)
    table = folder / "lico.csv"
    cells: dict[tuple[int, Basis, Area, int], CutOff] = {}
    for line, told in read_rows(table, _COLUMNS):
        row = _row(table, line, told)
        for area, amount, seen in zip(Area, row.amounts, row.seen_published, strict=True):
            key = (row.year, row.basis, area, row.size)
            if key in cells:
                raise InputError("pack.twice", where=f"{table.name}:{line}", key=f"{row.basis} {row.year} {row.size}")
            cells[key] = CutOff(amount, seen == "1")
    years = {year for year, *_ in cells}
    _require_whole(table, cells, years)
    out = {year: date(year + 1, head.published.month, head.published.day) for year in years}
    return CutOffs(cells, out, head.source)


def _row(table: Path, line: int, told: dict[str, str]) -> _Row:
    amounts = tuple(told.pop(area) for area in Area)
    row = convert_row(table, line, told | {"amounts": amounts}, _Row)
    if len(row.seen_published) != len(Area) or row.size not in _SIZES:
        raise InputError("pack.wrong-type", where=f"{table.name}:{line}", reason=f"{row.size}, {row.seen_published}")
    return row


def _require_whole(table: Path, cells: dict[tuple[int, Basis, Area, int], CutOff], years: set[int]) -> None:
    """Refuse tables with a hole: a cell that is not there must not fail on the day an officer asks for it."""
    for year in sorted(years):
        for basis in Basis:
            missing = [size for size in _SIZES if (year, basis, Area.RURAL, size) not in cells]
            if missing:
                raise InputError("pack.table-incomplete", where=table.name, key=f"{basis} {year}, {missing[0]}")
