"""From what the register found to candidates: one per employer, with its standing and its history."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

import msgspec

from workstation.domain.codes import ListKind
from workstation.domain.finding import Statement
from workstation.domain.register import Candidate, OpinionHistory, RegisterRow, Standing
from workstation.employers.identity import employer_key
from workstation.employers.match import Match
from workstation.employers.names import names_in
from workstation.rules.ineligibility import standing


class Held(NamedTuple):
    """An employer that may be the one asked for, with its rows in the lists that hold."""

    match: Match
    rows: list[RegisterRow]


def entry_key(row: RegisterRow) -> str:
    """Return the key under which a list without postal codes has the employer of this name in this city."""
    return employer_key(row.name, None, row.province, row.city)


def candidates(matches: Sequence[Match], rows: Iterable[RegisterRow], day: date) -> tuple[Candidate, ...]:
    """Return the candidates in the order of their scores; among equals, listed employers first.

    Lists of ineligible employers give no postal code. Such an entry is shown with the employer of the same name in
    the same city, if there is one such employer, and the candidate says so; the register keeps the two apart.

    Args:
        matches: employers that may be the one asked for.
        rows: their rows in the lists that hold on ``day``, and those under their ``entry_key``.
        day: the day asked for.
    """
    by_key: dict[str, list[RegisterRow]] = {}
    for row in rows:
        by_key.setdefault(row.key, []).append(row)
    matched = {match.key: match for match in matches}
    placed = [Held(matched[key], own) for key, own in by_key.items() if key in matched and own[0].postal_code]
    placeless = [(key, own) for key, own in by_key.items() if not own[0].postal_code]
    for key, own in placeless:
        _join(placed, matched.get(key), key, own)
    return tuple(sorted((_candidate(match, own, day) for match, own in placed), key=_order))


def _join(placed: list[Held], match: Match | None, key: str, rows: list[RegisterRow]) -> None:
    """Bring the rows of an employer without a postal code to the one of the same name in the same city.

    Where there are several such employers, or none, the rows stand by themselves.
    """
    same = [held for held in placed if held.rows[0].postal_code and entry_key(held.rows[0]) == key]
    found = [held.match for held in same] + ([match] if match else [])
    if not found:
        return
    best = max(found, key=lambda one: one.score)
    if len(same) == 1:
        own = same[0]
        placed[placed.index(own)] = Held(msgspec.structs.replace(best, key=own.match.key), own.rows + rows)
    else:
        placed.append(Held(msgspec.structs.replace(match or best, key=key), rows))


def _order(candidate: Candidate) -> tuple[float, bool, int]:
    return (-candidate.score, candidate.ineligible is None, -candidate.history.positive - candidate.history.negative)


def _candidate(match: Match, rows: list[RegisterRow], day: date) -> Candidate:
    best = next((row for row in rows if match.text.casefold() in _folded_names(row)), rows[0])
    name = best.name if match.text in names_in(best.name) else match.text
    others = {other.casefold(): other for row in reversed(rows) for other in (*reversed(row.also), row.name)}
    others.pop(name.casefold(), None)
    listed = [(row, standing(row.determined_on, row.status, day)) for row in rows if row.kind is ListKind.INELIGIBLE]
    _, place = max(listed, key=_gravity, default=(None, None))
    return Candidate(
        key=match.key,
        name=name,
        also=tuple(reversed(others.values())),
        address=best.address,
        province=best.province,
        score=match.score,
        why=(*match.why, *_remarks(rows)),
        ineligible=place,
        history=_history(rows),
    )


def _folded_names(row: RegisterRow) -> set[str]:
    return {name.casefold() for name in (row.name, *row.also)}


def _gravity(entry: tuple[RegisterRow, Standing]) -> tuple[int, date]:
    """Return what makes one entry weigh more than another: a bar, then one that is not excluded, then the day."""
    row, place = entry
    return ({True: 2, None: 1, False: 0}[place.bars_on_day], row.determined_on or date.min)


def _remarks(rows: list[RegisterRow]) -> list[Statement]:
    """Return what must be known of the rows beside how well the name fits."""
    remarks = []
    entries = [row for row in rows if row.kind is ListKind.INELIGIBLE]
    if entries and len({row.key for row in rows}) > 1:
        remarks.append(Statement("lookup.joined", {"name": entries[0].name, "address": entries[0].address}))
    if len(entries) > 1:
        remarks.append(Statement("lookup.several-entries", {"count": len(entries)}))
    for row in entries:
        if row.unreadable_day:
            remarks.append(Statement("lookup.day-unreadable", {"value": row.unreadable_day}))
        if row.penalty:
            remarks.append(Statement("lookup.penalty", {"penalty": row.penalty}))
    sts = {row.published_on for row in rows if row.kind is ListKind.STS_NEGATIVE}
    return remarks + [Statement("lookup.sts-negative", {"list_date": day}) for day in sorted(sts)]


def _history(rows: list[RegisterRow]) -> OpinionHistory:
    years: dict[int, list[int]] = {}
    for row in rows:
        if row.kind in (ListKind.OPINIONS_POSITIVE, ListKind.OPINIONS_NEGATIVE):
            years.setdefault(row.year, [0, 0])[row.kind is ListKind.OPINIONS_NEGATIVE] += row.decisions
    by_year = tuple((year, positive, negative) for year, (positive, negative) in sorted(years.items()))
    return OpinionHistory(sum(year[1] for year in by_year), sum(year[2] for year in by_year), by_year)
