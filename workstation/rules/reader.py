"""Loading a rule pack: every file strictly, then what must hold between the files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from workstation.domain.errors import InputError
from workstation.domain.part import Part
from workstation.rules import lico_table, occupations
from workstation.rules.dated import Dated, fault_of
from workstation.rules.pack import (
    DocumentColumn,
    DocumentRule,
    Documents,
    GenuinenessTopic,
    GroundRule,
    Head,
    Ineligibility,
    Pack,
    Rule,
    Streams,
)
from workstation.rules.tables import convert_row, read_rows, read_topic
from workstation.rules.topics import (
    CaregiverTopic,
    DurationTopic,
    ExceptionsTopic,
    ImpTopic,
    OpinionTopic,
    TreatmentTopic,
)

_DOCUMENT_COLUMNS = (
    "document",
    *DocumentColumn,
    "condition",
    "confidence",
    "inferred",
    "months",
    "not_acceptable",
    "reason",
)
Topic = TypeVar("Topic")
_MARK, _CONDITIONAL = "X", "X if"


class RulesFile(Part):
    """``rules.toml``: every rule that gives a finding."""

    rule: dict[str, Rule]


class GroundsFile(Part):
    """``grounds.toml``: every refusal ground."""

    ground: dict[str, GroundRule]


def load(folder: Path) -> Pack:
    """Return the pack in ``folder``.

    Raises:
        InputError: ``pack.*`` with the file and the path in it; nothing of a faulty pack is used.
        EnvironmentFault: ``pack.unreadable``.
    """
    pack = Pack(
        head=_topic(folder, "pack.toml", Head),
        rules=_topic(folder, "rules.toml", RulesFile).rule,
        grounds=_topic(folder, "grounds.toml", GroundsFile).ground,
        streams=_topic(folder, "streams.toml", Streams),
        ineligibility=_topic(folder, "ineligibility.toml", Ineligibility),
        genuineness=_topic(folder, "genuineness.toml", GenuinenessTopic),
        opinion=_topic(folder, "opinion.toml", OpinionTopic),
        imp=_topic(folder, "imp.toml", ImpTopic),
        treatment=_topic(folder, "sts.toml", TreatmentTopic),
        duration=_topic(folder, "duration.toml", DurationTopic),
        exceptions=_topic(folder, "exceptions.toml", ExceptionsTopic),
        caregiver=_topic(folder, "caregiver.toml", CaregiverTopic),
        documents=_documents(folder),
        occupations=occupations.read(folder),
        cut_offs=lico_table.read(folder),
    )
    _require_known_grounds(pack)
    return pack


def _topic(folder: Path, name: str, kind: type[Topic]) -> Topic:
    """Return a topic whose histories are in order."""
    topic = read_topic(folder / name, kind)
    for where, dated in histories(topic):
        fault = fault_of(dated.history)
        if fault is not None:
            raise InputError(fault, where=f"{name}: {where}")
    return topic


def histories(value: object, where: str = "") -> Iterator[tuple[str, Dated[Any]]]:
    """Yield every dated value inside a topic with its path."""
    if isinstance(value, Dated):
        yield where, value
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from histories(getattr(value, name), f"{where}.{name}".lstrip("."))
    elif isinstance(value, dict):
        for key, entry in value.items():
            yield from histories(entry, f"{where}.{key}".lstrip("."))


def _documents(folder: Path) -> Documents:
    """Return Annex A: its head with the rows of the table beside it."""
    head = _topic(folder, "documents.toml", Documents)
    table = folder / "documents.csv"
    rows = tuple(_document(table, line, cells) for line, cells in read_rows(table, _DOCUMENT_COLUMNS))
    twice = {row.document for row in rows if sum(other.document == row.document for other in rows) > 1}
    if twice:
        raise InputError("pack.twice", where=table.name, key=", ".join(sorted(twice)))
    return msgspec.structs.replace(head, row=rows)


def _document(table: Path, line: int, cells: dict[str, str]) -> DocumentRule:
    columns: list[DocumentColumn] = []
    conditional: list[DocumentColumn] = []
    for column in DocumentColumn:
        mark = cells.pop(column)
        if mark not in ("", _MARK, _CONDITIONAL):
            raise InputError("pack.wrong-type", where=f"{table.name}:{line}", reason=f"{column}: {mark}")
        if mark:
            (columns if mark == _MARK else conditional).append(column)
    optional = {name: cells[name] or None for name in ("months", "not_acceptable")}
    inferred = cells["inferred"] == "yes"
    filled = cells | optional | {"columns": columns, "conditional": conditional, "inferred": inferred}
    return convert_row(table, line, filled, DocumentRule)


def _require_known_grounds(pack: Pack) -> None:
    """Refuse a rule that names a ground the pack does not have."""
    for name, rule in pack.rules.items():
        if rule.ground and rule.ground not in pack.grounds:
            raise InputError("pack.unknown-ground", where=f"rules.toml: rule.{name}", key=rule.ground)
