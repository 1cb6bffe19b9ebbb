"""Worked examples that a pack carries: facts in, findings out, for a lawyer to read and for a check to run."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import msgspec
from msgspec import field

from workstation.domain.case import FORMAT, Case
from workstation.domain.codes import Proposal
from workstation.domain.errors import InputError
from workstation.domain.finding import Assessment
from workstation.domain.office import OfficeSettings
from workstation.domain.part import Part
from workstation.rules.tables import read_topic

FOLDER = "examples"
_OFFICE = {"name": "-"}


class Expected(Part):
    """What an example expects; what is absent is not looked at.

    Attributes:
        finds: result by rule; ``not_applicable`` for a rule that gives no finding, ``silent`` for one that is quiet.
        why: wording code of the reason by rule, for the findings of that rule in order or its set-aside reason.
        also: wording codes that must stand among the traces and assumptions.
    """

    finds: dict[str, str] = field(default_factory=dict)
    why: dict[str, str] = field(default_factory=dict)
    also: tuple[str, ...] = ()
    outcome: Proposal | None = None
    grounds: tuple[str, ...] | None = None
    blocks: tuple[str, ...] | None = None


class Example(Part):
    """One worked example.

    Attributes:
        name: a sentence.
        rules: ids of the rules that it shows.
        day: the decision day.
        case: the facts, as in the case document; what every example shares stands in the file's ``facts``.
        office: settings of the office that differ from the usual ones.
    """

    name: str
    rules: tuple[str, ...]
    day: date
    case: dict[str, Any] = field(default_factory=dict)
    office: dict[str, Any] = field(default_factory=dict)
    expect: Expected = Expected()


class ExampleFile(Part):
    """One topic: a title, facts that all its examples share, and the examples."""

    title: str
    example: tuple[Example, ...]
    facts: dict[str, Any] = field(default_factory=dict)


def read(folder: Path) -> dict[str, ExampleFile]:
    """Return the example files of the pack in ``folder`` by their name without ending; none when it has no examples.

    Raises:
        InputError: ``pack.*`` with the file and the path in it.
    """
    files = sorted((folder / FOLDER).glob("*.toml"))
    return {file.stem: read_topic(file, ExampleFile) for file in files}


def case_of(shared: dict[str, Any], example: Example, where: str) -> Case:
    """Return the case an example tells of.

    Raises:
        InputError: ``pack.wrong-type`` when the facts are not those of a case document.
    """
    told = {"format": FORMAT, "file_number": "W000000001"} | shared | example.case
    try:
        return msgspec.convert(told, Case)
    except msgspec.ValidationError as fault:
        raise InputError("pack.wrong-type", where=f"{where}: {example.name}", reason=str(fault)) from None


def office_of(example: Example) -> OfficeSettings:
    """Return the office an example is decided in: the usual settings with the example's own."""
    return msgspec.convert(_OFFICE | example.office, OfficeSettings)


def differences(expect: Expected, found: Assessment) -> tuple[str, ...]:
    """Return each point in which an assessment differs from what an example expects, ``what: expected / found``."""
    told: list[str] = []
    for rule, result in expect.finds.items():
        _compare(told, rule, result, _result(rule, found))
    for rule, code in expect.why.items():
        _compare(told, f"{rule} why", code, _why(rule, found))
    said = {one.code for finding in found.findings for one in (*finding.trace, *finding.assumptions)}
    told.extend(f"also: {code} / not said" for code in expect.also if code not in said)
    if expect.outcome is not None:
        _compare(told, "outcome", expect.outcome, found.outcome)
    if expect.grounds is not None:
        _compare(told, "grounds", expect.grounds, found.grounds)
    if expect.blocks is not None:
        _compare(told, "blocks", expect.blocks, tuple(block.what.code for block in found.blocks))
    return tuple(told)


def _compare(told: list[str], what: str, expected: object, found: object) -> None:
    if expected != found:
        told.append(f"{what}: {expected} / {found}")


def _result(rule: str, found: Assessment) -> str:
    results = [finding.result.value for finding in found.findings if finding.rule == rule]
    if results:
        return " ".join(results)
    return "not_applicable" if any(aside.rule == rule for aside in found.not_applicable) else "silent"


def _why(rule: str, found: Assessment) -> str:
    codes = [finding.why.code for finding in found.findings if finding.rule == rule]
    return " ".join(codes or [aside.why.code for aside in found.not_applicable if aside.rule == rule])
