"""What a font can show, and what stands in its place: a character without a glyph is named, never a box."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator

Knows = Callable[[str], bool]

_FIXED_SPACES = "\u00a0\u202f"
# Characters that draw nothing: they reverse, join or hide text, so a letter shows that they are there.
_HIDDEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})


def showable(text: str, knows: Knows) -> str:
    """Return ``text`` as a page shows it: composed, with ``[U+4E2D]`` in place of what the font cannot show.

    Line breaks stay; other blanks become plain or fixed spaces.

    Args:
        text: any text.
        knows: whether the font has a glyph for a character.
    """
    composed = unicodedata.normalize("NFC", text)
    if composed.isascii() and composed.isprintable():
        return composed
    return "".join(_shown(character, knows) for character in composed)


def hidden_or_unknown(text: str, knows: Knows) -> Iterator[str]:
    """Yield each character of ``text`` that the page names instead of showing, in order, repeats included."""
    for character in unicodedata.normalize("NFC", text):
        if not _is_blank(character) and _is_lost(character, knows):
            yield character


def named(character: str) -> str:
    """Return the visible stand-in of a character: ``[U+4E2D]``."""
    return f"[U+{ord(character):04X}]"


def around(text: str, character: str, reach: int = 20) -> str:
    """Return the line of ``text`` that ``character`` stands in, at most ``reach`` characters to either side of it."""
    composed = unicodedata.normalize("NFC", text)
    place = composed.index(character)
    start, end = max(place - reach, 0), place + reach + 1
    before, _, _ = composed[start:place][::-1].partition("\n")
    after, _, _ = composed[place + 1 : end].partition("\n")
    return f"{before[::-1]}{character}{after}"


def _is_blank(character: str) -> bool:
    return character in "\n\t" or unicodedata.category(character) == "Zs"


def _is_lost(character: str, knows: Knows) -> bool:
    return unicodedata.category(character) in _HIDDEN or not knows(character)


def _shown(character: str, knows: Knows) -> str:
    if character == "\n" or character in _FIXED_SPACES:
        return character if character == "\n" else "\u00a0"
    if _is_blank(character):
        return " "
    return named(character) if _is_lost(character, knows) else character
