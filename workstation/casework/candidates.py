"""From what the register found to candidates: one per employer, with its standing and its history."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from workstation.domain.codes import ListKind
from workstation.domain.finding import Statement
from workstation.domain.register import Candidate, OpinionHistory, RegisterRow, Standing
from workstation.employers.identity import identifying_name
from workstation.employers.match import Match
from workstation.employers.names import names_in
from workstation.rules.ineligibility import standing


def candidates(matches: Sequence[Match], rows: Iterable[RegisterRow], day: date) -> tuple[Candidate, ...]:
    """Return the candidates in the order of their scores; among equals, listed employers first.

    Lists of ineligible employers give no postal code. Such an entry is shown with the one employer of that name in
    that city, if there is exactly one, and the candidate says so; the register keeps the two apart.

    Args:
        matches: employers that may be the one asked for.
        rows: their rows in the lists that hold on ``day``; a match without rows is on no such list.
        day: the day asked for.
    """
    by_key: dict[str, list[RegisterRow]] = {}
    for row in rows:
        by_key.setdefault(row.key, []).append(row)
    held = [(match, by_key[match.key]) for match in matches if match.key in by_key]
    found = [_candidate(match, own, day) for match, own in _joined(held)]
    return tuple(sorted(found, key=_order))


def _order(candidate: Candidate) -> tuple[float, bool, int]:
    return (-candidate.score, candidate.ineligible is None, -candidate.history.positive - candidate.history.negative)


def _joined(held: list[tuple[Match, list[RegisterRow]]]) -> list[tuple[Match, list[RegisterRow]]]:
    """Bring entries without a postal code to the one employer of the same name in the same city."""
    at_a_code: dict[tuple[str, ...], list[tuple[Match, list[RegisterRow]]]] = {}
    for match, rows in held:
        if rows[0].postal_code:
            at_a_code.setdefault(_name_and_city(rows[0]), []).append((match, rows))
    kept: list[tuple[Match, list[RegisterRow]]] = []
    for match, rows in held:
        same = [] if rows[0].postal_code else at_a_code.get(_name_and_city(rows[0]), [])
        if len(same) == 1:
            same[0][1].extend(rows)
        else:
            kept.append((match, rows))
    return kept


def _name_and_city(row: RegisterRow) -> tuple[str, ...]:
    return (identifying_name(row.name).core, row.city, row.province or "")


def _candidate(match: Match, rows: list[RegisterRow], day: date) -> Candidate:
    best = next((row for row in rows if match.text.casefold() in _folded_names(row)), rows[0])
    name = best.name if match.text in names_in(best.name) else match.text
    others = {other.casefold(): other for row in reversed(rows) for other in (*reversed(row.also), row.name)}
    others.pop(name.casefold(), None)
    listed = [(row, standing(row.determined_on, row.status, day)) for row in rows if row.kind is ListKind.INELIGIBLE]
    row, place = max(listed, key=_gravity, default=(None, None))
    return Candidate(
        key=match.key,
        name=name,
        also=tuple(reversed(others.values())),
        address=(row or best).address,
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
