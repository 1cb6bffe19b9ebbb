"""The case document: a case as strict JSON, one file that other offices can read (contract: case document)."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from enum import StrEnum
from typing import Any

import msgspec

from workstation.domain.case import Case
from workstation.domain.errors import InputError
from workstation.domain.money import checked_money
from workstation.domain.part import LONGEST_TEXT, checked_text

GREATEST_SIZE = 20_000_000
DEEPEST = 32
GREATEST_NUMBER = 9_999
AMOUNT = r"^(0|[1-9][0-9]{0,9})(\.[0-9]{1,2})?$"

_AMOUNT = re.compile(AMOUNT)
# Strings are skipped whole, so that brackets inside them do not count.
_BRACKETS = re.compile(r'"(?:[^"\\]++|\\.)*+"|[\[{]|[\]}]', re.DOTALL)
_STEPS = {"[": 1, "{": 1, "]": -1, "}": -1}
_LONGEST_KEY = 60
_PLACE = re.compile(r"^(?P<what>.*?)(?: - at `\$\.?(?P<path>.*)`)?$", re.DOTALL)
_QUOTED = re.compile(r"`(\w+)")
# What a bare type of the schema leaves open.
_BOUNDS: dict[str, dict[str, object]] = {
    str({"type": "string"}): {"maxLength": LONGEST_TEXT},
    str({"type": "integer"}): {"minimum": 0, "maximum": GREATEST_NUMBER},
}


class JsonKind(StrEnum):
    """What a value of the document is, in an officer's words."""

    TEXT = "text"
    WHOLE_NUMBER = "whole_number"
    YES_OR_NO = "yes_or_no"
    OBJECT = "object"
    LIST = "list"
    DAY = "day"
    AMOUNT = "amount"


_KINDS = {
    "str": JsonKind.TEXT,
    "int": JsonKind.WHOLE_NUMBER,
    "bool": JsonKind.YES_OR_NO,
    "object": JsonKind.OBJECT,
    "array": JsonKind.LIST,
    "date": JsonKind.DAY,
    "decimal": JsonKind.AMOUNT,
}


class _Pairs(list[tuple[str, object]]):
    """An object as the file has it: with every key, also those that come twice."""


class _OddNumber:
    """A number that has no place in a case: with a point, with an exponent, endless, or not a number."""

    def __init__(self, _text: str) -> None:
        """Forget the text; only that it stood there matters."""


def encode(case: Case) -> bytes:
    """Return the case document: UTF-8, indented, absent fields left out; the same case gives the same bytes."""
    return msgspec.json.format(msgspec.json.encode(case), indent=2) + b"\n"


def decode(content: bytes) -> Case:
    """Return the case a document describes; a byte order mark at its start is overlooked.

    Args:
        content: the file's bytes.

    Raises:
        InputError: ``document.*``, ``text.*``, ``money.*`` or ``period.*``; the fact ``where`` is the path of the
            offence, ``work_history[3].to``, or ``line:column`` where the text is not JSON at all.
    """
    source = _checked(_parse(_text(content)), "")
    try:
        case = msgspec.convert(source, Case)
    except msgspec.ValidationError as refusal:
        raise _told(refusal) from None
    _compare(source, msgspec.to_builtins(case, builtin_types=(Decimal,)), "")
    return case


def schema() -> dict[str, Any]:
    """Return the JSON Schema of the case document; it knows no null, because a missing key says *not known*."""
    drawn = _without_null(msgspec.json.schema(Case))
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "workstation-case/1", **drawn}


def _text(content: bytes) -> str:
    """Return the file's text after the checks that must come before any parser sees it."""
    if len(content) > GREATEST_SIZE:
        raise InputError("document.too-large", greatest=GREATEST_SIZE // 1_000_000)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as refusal:
        raise InputError("document.not-utf-8", position=refusal.start) from None
    depth = 0
    for found in _BRACKETS.finditer(text):
        depth += _STEPS.get(found.group(), 0)
        if depth > DEEPEST:
            raise InputError("document.too-deep", deepest=DEEPEST)
    return text


def _parse(text: str) -> object:
    try:
        return json.loads(
            text,
            object_pairs_hook=_Pairs,
            parse_float=_OddNumber,
            parse_constant=_OddNumber,
            # Python refuses to read numbers of thousands of digits; none of a case has more than four.
            parse_int=lambda digits: int(digits) if len(digits) < len(str(GREATEST_NUMBER)) + 2 else _OddNumber(digits),
        )
    except json.JSONDecodeError as refusal:
        raise InputError("document.not-json", where=f"{refusal.lineno}:{refusal.colno}") from None


def _checked(value: object, where: str) -> object:
    """Return the parsed value as plain dictionaries and lists, after every check that needs no knowledge of cases."""
    match value:
        case _Pairs():
            return _checked_object(value, where)
        case list():
            return [_checked(item, f"{where}[{index}]") for index, item in enumerate(value)]
        case str():
            return checked_text(value, where or "$")
        case None:
            raise InputError("document.null", where=where or "$")
        case bool():
            return value
        case int() if 0 <= value <= GREATEST_NUMBER:
            return value
        case _:
            raise InputError("document.odd-number", where=where or "$", greatest=GREATEST_NUMBER)


def _checked_object(pairs: _Pairs, where: str) -> dict[str, object]:
    checked: dict[str, object] = {}
    for key, value in pairs:
        path = _join(where, _shown(key))
        if key in checked:
            raise InputError("document.duplicate-key", where=path)
        checked[key] = _checked(value, path)
    return checked


def _join(path: str, key: str) -> str:
    return f"{path}.{key}" if path and key else path or key


def _shown(key: str) -> str:
    """Return a key as it may stand in a message, whatever the file holds."""
    short = key if len(key) <= _LONGEST_KEY else key[:_LONGEST_KEY] + "…"
    return short if short.isprintable() else ascii(short)[1:-1]


def _told(refusal: msgspec.ValidationError) -> InputError:
    """Return msgspec's refusal as one of our own, with the path in the document's words."""
    found = _PLACE.match(str(refusal))
    what, path = (found["what"], found["path"] or "") if found else (str(refusal), "")
    if isinstance(refusal.__cause__, InputError):
        inner = refusal.__cause__
        return InputError(inner.code, **{**inner.facts, "where": _join(path, str(inner.facts.get("where", "")))})
    return _refusal(what, path)


def _refusal(what: str, path: str) -> InputError:
    if what.startswith(("Object contains unknown field", "Object missing required field")):
        key = what[what.index("`") + 1 : what.rindex("`")]
        code = "document.unknown-key" if "unknown" in what else "document.missing-key"
        return InputError(code, where=_join(path, _shown(key)))
    if what.startswith("Invalid enum value"):
        return InputError("document.not-in-list", where=path)
    if what.startswith("Invalid RFC3339"):
        return InputError("document.not-a-day", where=path)
    if what.startswith("Invalid decimal"):
        return InputError("document.not-an-amount", where=path)
    expected = _QUOTED.search(what)
    return InputError("document.wrong-type", where=path or "$", expected=_KINDS[expected[1]] if expected else "?")


def _compare(source: object, understood: object, where: str) -> None:
    """Refuse whatever was not understood exactly as it stood: 40 for "40", "1E+2" for "100"."""
    if isinstance(understood, dict) and isinstance(source, dict):
        for key, value in understood.items():
            _compare(source[key], value, _join(where, key))
    elif isinstance(understood, list | tuple) and isinstance(source, list):
        for index, (item, value) in enumerate(zip(source, understood, strict=True)):
            _compare(item, value, f"{where}[{index}]")
    elif isinstance(understood, Decimal):
        _compare_amount(source, understood, where)
    elif type(source) is not type(understood) or source != understood:
        raise InputError("document.not-as-written", where=where, value=str(source)[:_LONGEST_KEY])


def _compare_amount(source: object, amount: Decimal, where: str) -> None:
    if not isinstance(source, str):
        raise InputError("document.wrong-type", where=where, expected=JsonKind.AMOUNT)
    if not _AMOUNT.fullmatch(source):
        raise InputError("document.not-an-amount", where=where)
    checked_money(amount, where)


def _without_null(drawn: dict[str, Any]) -> dict[str, Any]:
    """Return a schema without the nulls Python needs for *absent*, with the bounds the types cannot say."""
    choices = [choice for choice in drawn.get("anyOf", ()) if choice != {"type": "null"}]
    if len(choices) == 1:
        return _without_null(choices[0])
    if drawn == {"type": "string", "format": "decimal"}:
        return {"type": "string", "pattern": AMOUNT}
    return {**_BOUNDS.get(str(drawn), {}), **{key: _within(value) for key, value in drawn.items()}}


def _within(value: object) -> object:
    if isinstance(value, dict):
        return _without_null(value)
    return [_within(item) for item in value] if isinstance(value, list) else value
