"""Pages become PDF: text marked with the element it belongs to, and what is not text marked as decoration."""

from __future__ import annotations

from io import BytesIO

from reportlab.lib.pagesizes import letter as LETTER_SIZE  # noqa: N812 - a constant, lower case in the library
from reportlab.pdfgen.canvas import Canvas

from workstation.domain.letter import Letter
from workstation.exports.sheet import Face, Piece, Placed, Sheet, Style
from workstation.exports.typeface import font, width
from workstation.exports.typeset import MEASURE_WIDTH, broken
from workstation.wording import wording

LEFT = 90.0
_FOOT_RULE = 62.0
_FOOT = Style(Face.REGULAR, 8, 10.5, 0.25)
_DRAFT = Style(Face.BOLD, 10.5, 13, 0.2)
_DRAFT_TOP = 748.0
_SPREAD = 1.6

# For each page the elements its marked contents belong to: the place in the tuple is the content's number.
Marks = list[tuple[int, ...]]


class Painter:
    """Paints the pages of one letter and remembers which element each marked content belongs to."""

    def __init__(self, letter: Letter, sheet: Sheet, pages: list[list[Placed]]) -> None:
        """Take the letter for its margins, the sheet for its structure and the placed lines."""
        self._letter = letter
        self._sheet = sheet
        self._pages = pages
        self._words = wording(letter.language)
        self._target = BytesIO()
        font(Face.REGULAR)
        # Without its own first font the library lists Helvetica, which is not in the file.
        self._canvas = Canvas(
            self._target, LETTER_SIZE, pageCompression=1, invariant=1, initialFontName=Face.REGULAR.value
        )

    def paint(self) -> tuple[bytes, Marks]:
        """Return the untagged PDF and the marks of its pages; the same letter always gives the same bytes."""
        marks = [self._page(number, placed) for number, placed in enumerate(self._pages, 1)]
        self._canvas.save()
        return self._target.getvalue(), marks

    def _page(self, number: int, page: list[Placed]) -> tuple[int, ...]:
        marks: list[int] = []
        for placed in page:
            for piece in placed.line.pieces:
                self._open(piece.element, marks)
                self._text(piece, placed.baseline)
        if marks:
            self._canvas.addLiteral("EMC")
        self._decorate(number, page)
        self._canvas.showPage()
        return tuple(marks)

    def _open(self, element: int, marks: list[int]) -> None:
        """Begin the marked content of ``element``, unless the page is in the midst of it."""
        if marks and marks[-1] == element:
            return
        if marks:
            self._canvas.addLiteral("EMC")
        self._canvas.addLiteral(f"/{self._sheet.elements[element].tag} <</MCID {len(marks)}>> BDC")
        marks.append(element)

    def _text(self, piece: Piece, baseline: float, *, spread: float = 0.0) -> None:
        style = piece.style
        font(style.face)
        text = self._canvas.beginText(LEFT + piece.x, baseline)
        text.setFont(style.face.value, style.size)
        text.setFillGray(style.grey)
        text.setCharSpace(spread)
        text.textOut(piece.text)
        self._canvas.drawText(text)

    def _decorate(self, number: int, page: list[Placed]) -> None:
        """Paint rules, bars, the draft mark and the foot of the page, none of which belongs to the text."""
        self._canvas.addLiteral("/Artifact BMC")
        self._canvas.setStrokeGray(0.45)
        self._canvas.setLineWidth(0.6)
        for placed in page:
            foot = placed.baseline - placed.line.leading * 0.24
            if placed.line.ruled:
                self._canvas.line(LEFT, foot - 7, LEFT + MEASURE_WIDTH, foot - 7)
            if placed.line.marked:
                self._bar(foot, foot + placed.line.leading)
        if self._letter.draft:
            self._draft_mark()
        self._canvas.addLiteral("EMC")
        self._canvas.addLiteral("/Artifact <</Type /Pagination /Subtype /Footer>> BDC")
        self._foot(number)
        self._canvas.addLiteral("EMC")

    def _bar(self, low: float, high: float) -> None:
        """Paint the bar in the margin beside a line that lacks a fact."""
        self._canvas.setLineWidth(2)
        self._canvas.line(LEFT - 10, low, LEFT - 10, high)
        self._canvas.setLineWidth(0.6)

    def _draft_mark(self) -> None:
        word = self._words.say("letter.draft")
        wide = width(word, _DRAFT) + _SPREAD * (len(word) - 1)
        x = MEASURE_WIDTH - wide - 8
        self._text(Piece(word, x, _DRAFT, 0), _DRAFT_TOP, spread=_SPREAD)
        self._canvas.setStrokeGray(0.2)
        self._canvas.rect(LEFT + x - 8, _DRAFT_TOP - 6.5, wide + 16, 20.5)

    def _foot(self, number: int) -> None:
        self._canvas.setLineWidth(0.4)
        self._canvas.line(LEFT, _FOOT_RULE, LEFT + MEASURE_WIDTH, _FOOT_RULE)
        label = self._words.say("letter.page", page=number, pages=len(self._pages))
        wide = width(label, _FOOT)
        first = _FOOT_RULE - 13
        self._text(Piece(label, MEASURE_WIDTH - wide, _FOOT, 0), first)
        room = MEASURE_WIDTH - wide - 18
        for place, line in enumerate(broken(self._footer(), room, lambda text: width(text, _FOOT))):
            self._text(Piece(line, 0, _FOOT, 0), first - place * _FOOT.leading)

    def _footer(self) -> str:
        return self._letter.footer
