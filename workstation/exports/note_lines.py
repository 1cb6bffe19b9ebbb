"""Lines of a system note: folded to what the old systems can hold, and never wider than they allow."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from workstation.domain.codes import NoteSystem

_FIXED = "\u00a0"
# Marks that decomposition does not reach, as they are written without them.
_PLAIN = {
    "’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u2011": "-", "…": "...", "•": "-", "œ": "oe",
    "Œ": "OE", "€": "EUR", "đ": "d", "Đ": "D", "ł": "l", "Ł": "L", "\u0131": "i", "™": "TM", "\u2212": "-",
}  # fmt: skip
_LATIN_1_LAST = 0xFF
_HANG = 2
# A long address on the web breaks after one of these, so that no word of it is cut.
_BREAKS = "/?&=-._#,;"


def folded(text: str, system: NoteSystem) -> str:
    """Return ``text`` as the system can hold it: GCMS takes Unicode, FOSS and CAIPS take Latin-1.

    French keeps its accents there; letters beyond Latin-1 lose their marks (``ế`` is ``e``), and a character that
    is no letter at all is named: ``[U+4E2D]``.
    """
    composed = unicodedata.normalize("NFC", text.replace("\t", " "))
    if system is NoteSystem.GCMS:
        return composed
    return "".join(_folded(character) for character in composed)


def _folded(character: str) -> str:
    if ord(character) <= _LATIN_1_LAST:
        return character
    if character in _PLAIN:
        return _PLAIN[character]
    bare = "".join(mark for mark in unicodedata.normalize("NFKD", character) if not unicodedata.combining(mark))
    if bare and all(ord(mark) <= _LATIN_1_LAST for mark in bare):
        return bare
    return "" if unicodedata.combining(character) else f"[U+{ord(character):04X}]"


def wrapped(text: str, width: int, indent: int = 0) -> Iterator[str]:
    """Yield ``text`` in lines of at most ``width`` characters; all but the first hang two further in than ``indent``.

    Words break only where they are wider than a line; fixed blanks never break and end as plain ones.
    """
    margin = " " * indent
    for paragraph in text.splitlines():
        for line in _filled(paragraph, width - indent - _HANG):
            yield (margin + line).replace(_FIXED, " ")
            margin = " " * (indent + _HANG)


def _filled(paragraph: str, room: int) -> Iterator[str]:
    """Yield the words of a paragraph in lines of at most ``room`` characters."""
    line = ""
    for word in paragraph.split(" "):
        if line and len(line) + 1 + len(word) <= room:
            line = f"{line} {word}"
            continue
        if line:
            yield line
        *full, line = _cut(word, room)
        yield from full
    if line:
        yield line


def _cut(word: str, room: int) -> Iterator[str]:
    """Yield the parts of a word, none wider than ``room``, cut after a mark of punctuation where there is one."""
    while len(word) > room:
        end = max((word.rfind(mark, 0, room) + 1 for mark in _BREAKS), default=0)
        end = end if end > room // 2 else room
        yield word[:end]
        word = word[end:]
    yield word
