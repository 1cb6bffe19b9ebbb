"""Reading Annex C of a pack: a file for each jurisdiction in ``standards/``, with the minimum wages beside them."""

from __future__ import annotations

from pathlib import Path

from workstation.domain.codes import Province
from workstation.domain.errors import InputError
from workstation.domain.standards import Jurisdiction
from workstation.rules import wages_table
from workstation.rules.dated import Dated, Step, fault_of
from workstation.rules.standards import AnnexC, Oddity, Standard, Standards
from workstation.rules.tables import read_topic
from workstation.rules.wages import MinimumWages

FOLDER = "standards"


def read(folder: Path) -> AnnexC:
    """Return the tables and the minimum wages of the pack in ``folder``.

    Raises:
        InputError: ``pack.*`` with the file and the path in it, among them ``pack.unknown-table`` for a file of no
            jurisdiction and ``pack.wages-differ`` for a printed step of the wage that the minimum wages neither
            follow nor dispute.
    """
    for file in sorted((folder / FOLDER).glob("*.toml")):
        if file.stem not in set(Jurisdiction):
            raise InputError("pack.unknown-table", where=file.name)
    tables = {one: _table(folder / FOLDER / f"{one}.toml") for one in Jurisdiction}
    wages = wages_table.read(folder)
    for one, dated in tables.items():
        for step in dated.history:
            _require_agreement(one, step, wages)
    return AnnexC(Standards(tables), wages)


def _table(file: Path) -> Dated[Standard]:
    dated = read_topic(file, Dated[Standard])
    fault = fault_of(dated.history)
    if fault is not None:
        raise InputError(fault, where=f"{file.name}: history")
    for number, step in enumerate(dated.history):
        if step.value is not None:
            _require_whole(step.value, f"{file.name}: history[{number}].value")
    return dated


def _require_whole(table: Standard, where: str) -> None:
    """Refuse a figure without a unit that no note admits, and a choice that is not made or made twice."""
    admitted = any(note.oddity is Oddity.LEAVE_WITHOUT_UNIT for note in table.notes)
    for kind, leave in table.leave.items():
        if (leave.amount is None) != leave.not_applicable:
            raise InputError("pack.one-of", where=f"{where}.leave.{kind}", keys="amount, not_applicable")
        if leave.amount is not None and leave.unit is None and not admitted:
            raise InputError("pack.no-unit", where=f"{where}.leave.{kind}", note=Oddity.LEAVE_WITHOUT_UNIT.value)
    for number, pay in enumerate(table.vacation.pay):
        if (pay.after_years is None) == (pay.with_weeks is None):
            raise InputError("pack.one-of", where=f"{where}.vacation.pay[{number}]", keys="after_years, with_weeks")
    if bool(table.wage.steps) == table.wage.of_province:
        raise InputError("pack.one-of", where=f"{where}.wage", keys="steps, of_province")


def _require_agreement(jurisdiction: Jurisdiction, step: Step[Standard], wages: MinimumWages) -> None:
    """Refuse a printed rate that is neither followed nor disputed, on its first day and on the table's first."""
    printed = step.value.wage.steps if step.value is not None else ()
    if not printed:
        return
    province = Province(jurisdiction)
    in_force = [one.rate for one in printed if one.since <= step.since]
    asked = [(one.since, one.rate) for one in printed] + [(step.since, rate) for rate in in_force[-1:]]
    for day, rate in asked:
        followed = wages.on(province, day)
        dispute = followed.dispute_on(day)
        if rate not in (followed.rate, dispute.printed if dispute else None):
            raise InputError("pack.wages-differ", where=f"{jurisdiction}.toml", day=day, printed=rate)
