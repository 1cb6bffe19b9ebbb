"""Reading the minimum wages of a pack: the steps in a CSV beside a TOML head that carries the sources."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Literal

import msgspec

from workstation.domain.calendar import day_before, next_day, within
from workstation.domain.citation import Source
from workstation.domain.codes import Province
from workstation.domain.errors import InputError
from workstation.domain.money import checked_money
from workstation.domain.part import Part
from workstation.domain.standards import Dispute, DisputeReason, MinimumRate, WageNote
from workstation.rules.tables import convert_row, read_rows, read_topic
from workstation.rules.wages import MinimumWages

_COLUMNS = ("province", "since", "until", "rate", "source", "note")
_HEAD, _TABLE = "minimum_wages.toml", "minimum_wages.csv"


class PrintedOtherwise(Part):
    """A dispute as the head writes it: the sources by their keys."""

    province: Province
    since: date
    until: date
    printed: Decimal
    printed_in: str
    followed_in: str
    why: DisputeReason


class WagesHead(Part):
    """``minimum_wages.toml``: the sources by key, and where the bulletin prints another rate."""

    unit: Literal["CAD/hour"]
    source: dict[str, Source]
    dispute: tuple[PrintedOtherwise, ...] = ()


class _Row(Part):
    line: int
    province: Province
    since: date
    until: date
    rate: Decimal | None
    source: str
    note: WageNote | None


def read(folder: Path) -> MinimumWages:
    """Return the minimum wages of the pack in ``folder``.

    Raises:
        InputError: ``pack.*`` with file and line: a value without a source, days that overlap or leave a gap, a
            source or note that is not known, a province without a row, a dispute about the same rate.
    """
    head = read_topic(folder / _HEAD, WagesHead)
    rows: dict[Province, list[_Row]] = {province: [] for province in Province}
    for line, cells in read_rows(folder / _TABLE, _COLUMNS):
        row = _row(folder / _TABLE, line, cells)
        rows[row.province].append(row)
    rates = {province: _whole(province, found, head) for province, found in rows.items()}
    for number, told in enumerate(head.dispute):
        rates[told.province] = _with_dispute(rates[told.province], told, head, f"{_HEAD}: dispute[{number}]")
    return MinimumWages(rates)


def _row(table: Path, line: int, cells: dict[str, str]) -> _Row:
    optional = {name: cells[name] or None for name in ("rate", "note")}
    row = convert_row(table, line, cells | optional | {"line": line}, _Row)
    if row.until < row.since:
        raise InputError("pack.dates-not-rising", where=f"{_TABLE}:{line}")
    return row


def _whole(province: Province, rows: list[_Row], head: WagesHead) -> tuple[MinimumRate, ...]:
    """Return a province's steps with the days before the first and after the last, of which no rate is known."""
    if not rows:
        raise InputError("pack.table-incomplete", where=_TABLE, key=province.value)
    for before, after in pairwise(rows):
        fault = _fault_between(before, after)
        if fault is not None:
            raise InputError(fault, where=f"{_TABLE}:{after.line}")
    return (
        MinimumRate(province=province, until=day_before(rows[0].since)),
        *(_step(row, head) for row in rows),
        MinimumRate(province=province, since=next_day(rows[-1].until)),
    )


def _fault_between(before: _Row, after: _Row) -> str | None:
    if after.since <= before.since:
        return "pack.dates-not-rising"
    if after.since <= before.until:
        return "pack.overlap"
    return None if after.since == next_day(before.until) else "pack.gap"


def _step(row: _Row, head: WagesHead) -> MinimumRate:
    """Return a row as a step: a rate with its source, or neither and the note that says so."""
    where = f"{_TABLE}:{row.line}"
    if not row.rate:
        if row.source or row.note is not WageNote.NO_SOURCE:
            raise InputError("pack.no-rate", where=where, note=WageNote.NO_SOURCE.value)
        return MinimumRate(province=row.province, since=row.since, until=row.until, note=row.note)
    return MinimumRate(
        province=row.province,
        rate=checked_money(row.rate, where),
        since=row.since,
        until=row.until,
        source=_source(head, row.source, where),
        note=row.note,
    )


def _source(head: WagesHead, key: str, where: str) -> Source:
    if not key:
        raise InputError("pack.no-source", where=where, key="source")
    if key not in head.source:
        raise InputError("pack.unknown-source", where=where, key=key)
    return head.source[key]


def _with_dispute(
    rates: tuple[MinimumRate, ...], told: PrintedOtherwise, head: WagesHead, where: str
) -> tuple[MinimumRate, ...]:
    """Return the steps, those that the dispute touches with it; it must touch only steps of another rate."""
    dispute = Dispute(
        told.since,
        told.until,
        told.printed,
        _source(head, told.printed_in, where),
        _source(head, told.followed_in, where),
        told.why,
    )
    if told.until < told.since:
        raise InputError("pack.dates-not-rising", where=where)
    touched = [rate for rate in rates if _touches(rate, told)]
    if any(rate.rate is None or rate.rate == told.printed for rate in touched):
        raise InputError("pack.no-dispute", where=where, printed=told.printed)
    return tuple(
        msgspec.structs.replace(rate, disputes=(*rate.disputes, dispute)) if rate in touched else rate for rate in rates
    )


def _touches(rate: MinimumRate, told: PrintedOtherwise) -> bool:
    return rate.holds_on(told.since) or (rate.since is not None and within(rate.since, told.since, told.until))
