"""An assessment as JSON and back, with every fact as the kind of value it was.

JSON has no days and no exact amounts, and a code of a closed list must come back as one, because it is worded in
the reader's language. Such facts are written with their kind; text, numbers, yes and no stand as they are.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

import msgspec

from workstation.domain import codes, office, officer
from workstation.domain.errors import StoreError
from workstation.domain.finding import Assessment, Fact, Facts
from workstation.domain.part import Part

# The closed lists a fact may come from, by the name of their class.
_LISTS: dict[str, type[StrEnum]] = {
    name: kind
    for module in (codes, office, officer)
    for name, kind in vars(module).items()
    if isinstance(kind, type) and issubclass(kind, StrEnum)
}


def write_assessment(assessment: Assessment) -> str:
    """Return the canonical JSON of ``assessment``."""
    return msgspec.json.encode(_spread(assessment), order="deterministic").decode("utf-8")


def read_assessment(text: str, file_number: str) -> Assessment:
    """Return the assessment that ``write_assessment`` wrote for the case ``file_number``.

    Raises:
        StoreError: ``store.case-damaged``: it is not what was written.
    """
    try:
        assessment: Assessment = _gathered(Assessment, msgspec.json.decode(text))
    except (ValueError, KeyError, TypeError, AttributeError, ArithmeticError) as fault:
        raise StoreError("store.case-damaged", where=file_number) from fault
    return assessment


def _spread(value: object) -> object:
    """Return a part as a dictionary of its fields, down to what JSON knows."""
    if isinstance(value, Part):
        return {name: _spread(getattr(value, name)) for name in value.__struct_fields__}
    if isinstance(value, dict):
        return {name: _written(fact) for name, fact in value.items()}
    return [_spread(item) for item in value] if isinstance(value, tuple) else value


def _gathered(kind: object, raw: Any) -> Any:  # noqa: ANN401 (JSON and what is made of it)
    """Return the value of type ``kind`` that was spread into ``raw``; a name or type that does not fit raises."""
    if kind == Facts:
        return {name: _read(fact) for name, fact in raw.items()}
    if get_origin(kind) is tuple:
        return tuple(_gathered(get_args(kind)[0], item) for item in raw)
    if isinstance(kind, type) and issubclass(kind, Part):
        hints = _hints(kind)
        return kind(**{name: _gathered(hints[name], value) for name, value in raw.items()})
    return msgspec.convert(raw, kind)


@cache
def _hints(kind: type[Part]) -> dict[str, Any]:
    return get_type_hints(kind)


def _written(fact: Fact) -> object:
    match fact:
        case StrEnum():
            return {"list": type(fact).__name__, "word": fact.value}
        case date():
            return {"day": fact.isoformat()}
        case Decimal():
            return {"amount": str(fact)}
        case _:
            return fact


def _read(raw: object) -> Fact:
    match raw:
        case {"list": name, "word": word}:
            return _LISTS[name](word)
        case {"day": day}:
            return date.fromisoformat(day)
        case {"amount": amount}:
            return Decimal(amount)
        case None | str() | bool() | int():
            return raw
    raise TypeError(f"no fact is a {type(raw).__name__}")
