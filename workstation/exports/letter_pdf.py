"""Letters on paper: letter size, tagged PDF/A-2b, fonts embedded; the PDF libraries are loaded at the first letter."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Lock

from workstation.domain.letter import Fields, Heading, Items, Letter, LetterBlock, Paragraph
from workstation.exports.glyphs import around, hidden_or_unknown, showable
from workstation.exports.paginate import paginate

# The fonts keep what one document needs of them while it is painted, so letters are painted one after another.
_ONE_AT_A_TIME = Lock()


def render(letter: Letter) -> bytes:
    """Return the letter as a tagged PDF/A-2b; the same letter always gives the same bytes.

    No text of the letter is ever read as markup. A character that the typeface does not have is printed by its
    number, ``[U+4E2D]``; ``missing_glyphs`` names them, so that the caller can warn.
    """
    from workstation.exports.paint import Painter
    from workstation.exports.tagging import archive
    from workstation.exports.typeface import knows, width
    from workstation.exports.typeset import Typesetter

    with _ONE_AT_A_TIME:
        sheet = Typesetter(letter, width, lambda text: showable(text, knows)).set()
        pages = paginate(sheet.lines)
        painted, marks = Painter(letter, sheet, pages).paint()
        title = showable(letter.subject, knows)
        return archive(painted, sheet, marks, (letter.language, title, letter.dated_on))


def missing_glyphs(letter: Letter) -> tuple[tuple[str, str], ...]:
    """Return each character that the page shows by its number, once, with the words around its first place."""
    from workstation.exports.typeface import knows

    found: dict[str, str] = {}
    for text in _texts(letter):
        for character in hidden_or_unknown(text, knows):
            found.setdefault(character, around(text, character))
    return tuple(found.items())


def _texts(letter: Letter) -> Iterator[str]:
    yield from (*letter.letterhead, *letter.addressee, letter.subject)
    for block in letter.blocks:
        yield from _block_texts(block)
    yield from (*letter.closing, letter.footer)


def _block_texts(block: LetterBlock) -> Iterator[str]:
    match block:
        case Heading(text=text) | Paragraph(text=text):
            yield text
        case Items(items=items):
            yield from items
        case Fields(rows=rows):
            yield from (f"{label}: {text}" for label, text in rows)
