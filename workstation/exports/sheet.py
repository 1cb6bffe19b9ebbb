"""A letter as lines on pages: the shapes that typesetting, painting and tagging share."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from workstation.domain.codes import Language


class Face(StrEnum):
    """The three faces of the letter's typeface, by the names of their files."""

    REGULAR = "CharisSIL-Regular"
    BOLD = "CharisSIL-Bold"
    ITALIC = "CharisSIL-Italic"


@dataclass(frozen=True, slots=True)
class Style:
    """How a kind of text is set: face, size and leading in points, grey from 0 (black) to 1."""

    face: Face
    size: float
    leading: float
    grey: float = 0.0


@dataclass(frozen=True, slots=True)
class Element:
    """An element of the document's structure: PDF tag, index of its parent, language where it is not the letter's."""

    tag: str
    parent: int
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """Text at ``x`` points from the left margin, belonging to one element of the structure."""

    text: str
    x: float
    style: Style
    element: int


@dataclass(slots=True)
class Line:
    """One line of the letter.

    Attributes:
        pieces: what stands on the line.
        leading: height of the line in points.
        before: space above in points, dropped at the top of a page.
        kept: whether no page may end between this line and the one before it.
        marked: whether a bar in the margin shows that a fact is missing here.
        ruled: whether a rule across the measure stands below the line.
    """

    pieces: list[Piece]
    leading: float
    before: float = 0.0
    kept: bool = False
    marked: bool = False
    ruled: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A line with the height of its baseline above the foot of the page, in points."""

    line: Line
    baseline: float


@dataclass(slots=True)
class Sheet:
    """A typeset letter: its structure and its lines in reading order."""

    elements: list[Element] = field(default_factory=lambda: [Element("Document", -1)])
    lines: list[Line] = field(default_factory=list)

    def element(self, tag: str, parent: int = 0, language: Language | None = None) -> int:
        """Add an element below ``parent`` and return its index."""
        self.elements.append(Element(tag, parent, language))
        return len(self.elements) - 1
