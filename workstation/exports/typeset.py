"""Blocks of a letter become lines: breaking, hanging labels, and what must stay together."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from workstation.domain.codes import Language
from workstation.domain.letter import Fields, Heading, Items, Letter, LetterBlock, Paragraph
from workstation.exports.sheet import Face, Line, Piece, Sheet, Style
from workstation.exports.tongue import tongue
from workstation.wording import MONTHS, wording

# Width of a text in points; the letter's page gives it.
Measure = Callable[[str, Style], float]
Show = Callable[[str], str]

MEASURE_WIDTH = 432.0
_HEAD_FIRST = Style(Face.BOLD, 11, 15)
_HEAD = Style(Face.REGULAR, 9.5, 13, 0.25)
_BODY = Style(Face.REGULAR, 10.5, 15)
_SUBJECT = Style(Face.BOLD, 13, 18)
_HEADING = Style(Face.BOLD, 11, 15)
_LABEL = Style(Face.REGULAR, 9.5, 15, 0.33)
_WIDEST_LABEL = 190.0
_LABEL_GAP = 14.0
_HANG = 15.0
_STEP = 12
_SIGNATURE_ROOM = 38.0
# A page neither begins nor ends with fewer lines of a paragraph than this.
_TOGETHER = 2
_FIXED = "\u00a0"
_DAYS = {
    Language.ENGLISH: re.compile(rf"\b(?:{'|'.join(MONTHS[Language.ENGLISH])}) \d{{1,2}}\b|\b\d+ days?\b"),
    Language.FRENCH: re.compile(
        rf"\b\d{{1,2}}(?:er)? (?:{'|'.join(MONTHS[Language.FRENCH])})(?: \d{{4}})?\b|\b\d+ jours?\b"
    ),
}


class Typesetter:
    """Sets one letter; ``sheet`` grows block by block in reading order."""

    def __init__(self, letter: Letter, measure: Measure, show: Show) -> None:
        """Take the letter, the width of a text in a style, and what the typeface shows of a text."""
        self._letter = letter
        self._measure = measure
        self._show = show
        self.sheet = Sheet()

    def set(self) -> Sheet:
        """Return the whole letter as lines with their structure."""
        letter = self._letter
        self._stack(letter.letterhead[:1], _HEAD_FIRST, before=0)
        self._stack(letter.letterhead[1:], _HEAD, before=0)
        if self.sheet.lines:
            self.sheet.lines[-1].ruled = True
        self._stack((wording(letter.language).day(letter.dated_on),), _BODY, before=22)
        self._stack(letter.addressee, _BODY, before=16)
        self._title(letter.subject, _SUBJECT, "H1", before=24)
        last = len(letter.blocks) - 1
        keep = True
        for place, block in enumerate(letter.blocks):
            first = len(self.sheet.lines)
            self._block(block)
            # The complimentary close and the signature never stand on a page of their own.
            if (keep or place == last) and first < len(self.sheet.lines):
                self.sheet.lines[first].kept = True
            keep = _leads_on(block)
        self._stack(letter.closing, _BODY, before=_SIGNATURE_ROOM, kept=True)
        return self.sheet

    def _block(self, block: LetterBlock) -> None:
        match block:
            case Heading(text=text):
                self._title(text, _HEADING, "H2", before=18)
            case Paragraph(text=text, missing=missing):
                self._paragraph(text, marked=missing)
            case Fields(rows=rows):
                self._fields(rows)
            case Items(items=items, numbered=numbered):
                self._items(items, numbered=numbered)

    def _title(self, text: str, style: Style, tag: str, *, before: float) -> None:
        element = self.sheet.element(tag, language=self._other_tongue(text))
        lines = self._lines(text, style, element)
        # A title of several lines is set in lines of like length.
        for width in range(int(MEASURE_WIDTH), int(MEASURE_WIDTH / 2), -_STEP):
            closer = self._lines(text, style, element, width)
            if len(closer) > len(lines):
                break
            lines = closer
        for line in lines:
            line.kept = True
        self._take(lines, before=before)

    def _stack(self, texts: tuple[str, ...], style: Style, *, before: float, kept: bool = False) -> None:
        """Set lines that stand together under each other, such as an address."""
        element = self.sheet.element("P")
        lines = self._lines("\n".join(texts), style, element)
        for line in lines:
            line.kept = True
            line.marked = self._lacks(line.pieces[0].text)
        self._take(lines, before=before, kept=kept)

    def _paragraph(self, text: str, *, marked: bool) -> None:
        lines = self._lines(text, _BODY, self.sheet.element("P", language=self._other_tongue(text)))
        for line in lines:
            line.marked = marked
        self._take(lines, before=8)

    def _fields(self, rows: tuple[tuple[str, str], ...]) -> None:
        widest = max(self._measure(self._show(label), _LABEL) for label, _ in rows)
        indent = min(widest, _WIDEST_LABEL) + _LABEL_GAP
        whole = self.sheet.element("L")
        for place, (label, text) in enumerate(rows):
            item = self.sheet.element("LI", whole)
            name, body = self.sheet.element("Lbl", item), self.sheet.element("LBody", item, self._other_tongue(text))
            labels = list(self._broken(label, _LABEL, _WIDEST_LABEL))
            texts = list(self._broken(text, _BODY, MEASURE_WIDTH - indent))
            lines = [
                Line(
                    [Piece(part, 0, _LABEL, name) for part in labels[turn : turn + 1]]
                    + [Piece(part, indent, _BODY, body) for part in texts[turn : turn + 1]],
                    _BODY.leading,
                )
                for turn in range(max(len(labels), len(texts)))
            ]
            self._take(_together(lines), before=2 if place else 8, marked=self._lacks(text))

    def _items(self, items: tuple[str, ...], *, numbered: bool) -> None:
        whole = self.sheet.element("L")
        for place, text in enumerate(items, 1):
            item = self.sheet.element("LI", whole)
            mark = Piece(f"{place}. " if numbered else "• ", 0, _BODY, self.sheet.element("Lbl", item))
            body = self.sheet.element("LBody", item, self._other_tongue(text))
            parts = self._broken(text, _BODY, MEASURE_WIDTH - _HANG)
            lines = [Line([Piece(part, _HANG, _BODY, body)], _BODY.leading) for part in parts]
            for line in lines[:1]:
                line.pieces.insert(0, mark)
            self._take(_together(lines), before=4 if place > 1 else 6, marked=self._lacks(text))

    def _lines(self, text: str, style: Style, element: int, width: float = MEASURE_WIDTH) -> list[Line]:
        """Return ``text`` in lines of at most ``width`` points; two lines stay together at both ends."""
        parts = self._broken(text, style, width)
        return _together([Line([Piece(part, 0, style, element)], style.leading) for part in parts])

    def _take(self, lines: list[Line], *, before: float, kept: bool = False, marked: bool = False) -> None:
        for line in lines:
            line.marked = line.marked or marked
        for line in lines[:1]:
            line.before, line.kept = before, kept
        self.sheet.lines.extend(lines)

    def _broken(self, text: str, style: Style, width: float) -> Iterator[str]:
        """Yield the lines of a text, each but the last ending in a blank or within a word."""
        parts = [part for part in self._bound(self._show(text)).split("\n") if part.strip()]
        for place, part in enumerate(parts, 1):
            *most, last = broken(part, width, lambda run: self._measure(run, style))
            yield from most
            yield last if place == len(parts) else f"{last} "

    def _bound(self, text: str) -> str:
        """Return ``text`` with days of the calendar and counts of days kept on one line."""
        return _DAYS[self._letter.language].sub(lambda day: day[0].replace(" ", _FIXED), text)

    def _lacks(self, text: str) -> bool:
        return any(f"{name}]" in text for name in self._letter.missing)

    def _other_tongue(self, text: str) -> Language | None:
        found = tongue(text)
        return None if found is self._letter.language else found


def _together(lines: list[Line]) -> list[Line]:
    """Return the lines of one text with its first two and its last two kept together."""
    for place, line in enumerate(lines):
        line.kept = 0 < place < _TOGETHER or 0 < place == len(lines) - 1
    return lines


def _leads_on(block: LetterBlock) -> bool:
    """Return whether the next block belongs to this one: a heading, a single labelled line, a sentence with a colon."""
    match block:
        case Heading():
            return True
        case Paragraph(text=text):
            return text.endswith(":")
        case Fields(rows=rows):
            return len(rows) == 1
    return False


def broken(text: str, width: float, measure: Callable[[str], float]) -> Iterator[str]:
    """Yield the lines of ``text``, none wider than ``width``, each but the last ending in a blank.

    Lines break at blanks; a word wider than the line breaks where the line ends, without a blank. The blank at the
    end keeps words apart for whoever copies or listens to the text.
    """
    line, used, blank = "", 0.0, measure(" ")
    for word in text.split(" "):
        wide = measure(word)
        if line and used + blank + wide > width:
            yield line + " "
            line, used = "", 0.0
        if wide > width:
            *full, line = _cut(word, width, measure)
            yield from full
            used = measure(line)
        elif word:
            line, used = (f"{line} {word}", used + blank + wide) if line else (word, wide)
    if line:
        yield line


def _cut(word: str, width: float, measure: Callable[[str], float]) -> Iterator[str]:
    """Yield the parts of a word that is wider than the line; at least one character each."""
    part, used = "", 0.0
    for character in word:
        wide = measure(character)
        if part and used + wide > width:
            yield part
            part, used = "", 0.0
        part, used = part + character, used + wide
    yield part
