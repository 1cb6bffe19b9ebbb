"""The letter's typeface, read once in a process: widths, glyphs, and the fonts that go into the file."""

from __future__ import annotations

from functools import lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from workstation.exports.sheet import Face, Style
from workstation.paths import resources


@lru_cache(maxsize=len(Face))
def font(face: Face) -> TTFont:
    """Return a face of the typeface, known to the PDF library from then on."""
    # Shaping would need a library more, and letters are set in Latin or Cyrillic, which do without.
    loaded = TTFont(face.value, str(resources() / "fonts" / f"{face.value}.ttf"), shapable=False)
    pdfmetrics.registerFont(loaded)
    return loaded


def knows(character: str) -> bool:
    """Return whether the letter's faces have a glyph for ``character``; the three faces have the same ones."""
    return ord(character) in font(Face.REGULAR).face.charToGlyph


def width(text: str, style: Style) -> float:
    """Return the width of ``text`` in points."""
    face = font(style.face).face
    widths, default = face.charWidths, face.defaultWidth
    units: float = sum(widths.get(ord(character), default) for character in text)
    return units * style.size / 1000
