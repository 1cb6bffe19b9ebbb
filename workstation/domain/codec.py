"""Canonical JSON of one part of a case, as the store and the journal keep it."""

from __future__ import annotations

from typing import Any, get_type_hints

import msgspec

from workstation.domain.case import HEAD, PARTS, Case, Head

_TYPES: dict[str, Any] = {}


def _type_of(part: str) -> Any:  # noqa: ANN401 - a declared type, which Python has no one name for
    """Return the declared type of a part, read once (resolving annotations costs milliseconds)."""
    if not _TYPES:
        hints = get_type_hints(Case)
        _TYPES.update({name: hints[name] for name in PARTS} | {HEAD: Head})
    return _TYPES[part]


def encode_part(value: object) -> str:
    """Return the canonical JSON of a part: keys in the document's order, absent ones left out; empty for ``None``."""
    return "" if value is None else msgspec.json.encode(value, order="deterministic").decode("utf-8")


def decode_part(part: str, text: str) -> Any:  # noqa: ANN401 - which part it is stands in its name only
    """Return the part written by ``encode_part``; ``None`` for empty text.

    Raises:
        msgspec.ValidationError: when the text is not a value of that part; the store turns it into a damaged store.
    """
    return msgspec.json.decode(text, type=_type_of(part)) if text else None
