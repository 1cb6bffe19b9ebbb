"""The stuff every value of a case is made of, and the bounds of what an officer may type."""

from __future__ import annotations

import unicodedata
from datetime import date
from typing import dataclass_transform

import msgspec

from workstation.domain.errors import InputError

LONGEST_TEXT = 10_000
LONGEST_NAME = 200
# Line breaks and tabs are writing; every other control character is not (contract: case document).
_WRITING = frozenset("\n\t")


@dataclass_transform(frozen_default=True, field_specifiers=(msgspec.field,))
class FrozenMeta(msgspec.StructMeta):
    """Tells type checkers what msgspec inherits at run time: every part is frozen."""


class Part(msgspec.Struct, metaclass=FrozenMeta, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A frozen value whose absent fields are ``None``: absent means *not known*.

    Decoding is strict: an unknown key or a wrong type is refused with its path.
    """


def checked_text(text: str, where: str, longest: int = LONGEST_TEXT) -> str:
    """Return ``text`` unchanged when an officer could have meant it.

    Args:
        text: what was typed or read.
        where: field or path, quoted in the error.
        longest: greatest number of characters allowed.

    Raises:
        InputError: ``text.too-long`` or ``text.control-character``.
    """
    if len(text) > longest:
        raise InputError("text.too-long", where=where, length=len(text), longest=longest)
    # isprintable is fast and false for every control character, so the slow look is rare.
    if not text.isprintable():
        for character in text:
            if unicodedata.category(character) in ("Cc", "Cs") and character not in _WRITING:
                raise InputError("text.control-character", where=where, character=f"U+{ord(character):04X}")
    return text


def require_order(since: date | None, until: date | None, where: str) -> None:
    """Refuse a period whose end lies before its start; either end may be unknown.

    Raises:
        InputError: ``period.ends-before-start``.
    """
    if since is not None and until is not None and until < since:
        raise InputError("period.ends-before-start", where=where, since=since, until=until)
