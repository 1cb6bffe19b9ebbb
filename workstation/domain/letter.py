"""A letter as blocks of text, before it is paper."""

from __future__ import annotations

from datetime import date, datetime

from workstation.domain.case import Case
from workstation.domain.codes import Language, LetterKind, NoteSystem
from workstation.domain.documents import Checklist
from workstation.domain.finding import Assessment
from workstation.domain.office import OfficeSettings
from workstation.domain.officer import Officer
from workstation.domain.part import Part


class LetterMatter(Part):
    """Everything a letter is composed from; what is not known is marked in the letter, never refused.

    Attributes:
        office: settings of the office that writes; its kind gives the days for leave (A72) unless the case names one.
        officer: who writes; the code, not the name, stands on the letter.
        dated_on: day printed on the letter.
        signed: whether the decision is signed; until then every page carries the DRAFT mark.
        number: number of the issued letter, ``2015-000001``; empty in a draft.
        anchor: count and short hash of the journal's head, printed at the foot of each page.
        checklist: the documents drawn up for the case, for a request of documents.
        assessment: the findings, for what the officer left to them.
    """

    kind: LetterKind
    language: Language
    case: Case
    office: OfficeSettings
    officer: Officer
    dated_on: date
    signed: bool = False
    number: str = ""
    anchor: str = ""
    checklist: Checklist | None = None
    assessment: Assessment | None = None


class NotesMatter(Part):
    """Everything a system note is written from.

    Attributes:
        officer: code of the officer who writes.
        issued_on: day the note is written.
        width: greatest number of characters of a line.
        signed: whether the decision is signed; until then the note says that it is not.
        program: name and version of the program, as the note's last line quotes it.
    """

    case: Case
    system: NoteSystem
    language: Language
    officer: str
    issued_on: date
    width: int
    assessment: Assessment | None = None
    signed: bool = False
    program: str = ""


class Heading(Part, tag="heading"):
    """A heading inside the letter."""

    text: str


class Paragraph(Part, tag="paragraph"):
    """A paragraph; plain text, never markup. ``missing`` marks a stand-in for a fact that is not known."""

    text: str
    missing: bool = False


class Items(Part, tag="items"):
    """A list of items, with bullets or numbers."""

    items: tuple[str, ...]
    numbered: bool = False


class Fields(Part, tag="fields"):
    """Label and value pairs: file number, UCI, date."""

    rows: tuple[tuple[str, str], ...]


LetterBlock = Heading | Paragraph | Items | Fields


class Letter(Part):
    """A letter ready to be set.

    Attributes:
        letterhead: lines at the top of the first page; text only, no arms, no wordmark.
        addressee: name and address lines.
        subject: one line.
        blocks: the body in order.
        closing: officer's code, office.
        draft: whether the DRAFT mark stands on each page.
        number: number of the issued letter, empty in a draft.
        footer: line at the foot of each page beside the page number (file number, journal anchor).
        missing: names of what is not known, as the letter shows them.
        dated_on: day printed on the letter.
    """

    kind: LetterKind
    language: Language
    letterhead: tuple[str, ...]
    addressee: tuple[str, ...]
    subject: str
    blocks: tuple[LetterBlock, ...]
    closing: tuple[str, ...]
    dated_on: date
    draft: bool = True
    number: str = ""
    footer: str = ""
    missing: tuple[str, ...] = ()


class IssuedLetter(Part):
    """A frozen letter: number, text, the exact bytes and their SHA-256 (64 hex digits)."""

    number: str
    file_number: str
    kind: LetterKind
    language: Language
    officer: str
    issued_at: datetime
    text: str
    pdf: bytes
    sha256: str


# French sets a blank before the colon, one at which no line may break.
_COLONS = {Language.ENGLISH: ":", Language.FRENCH: "\u00a0:"}


def plain_text(letter: Letter) -> str:
    """Return the letter as plain text, one blank line between blocks, as accepted files keep it."""
    head = ["\n".join(letter.letterhead), "\n".join(letter.addressee), letter.dated_on.isoformat(), letter.subject]
    body = [_block_text(block, letter.language) for block in letter.blocks]
    return "\n\n".join(part for part in [*head, *body, "\n".join(letter.closing), letter.footer] if part) + "\n"


def _block_text(block: LetterBlock, language: Language) -> str:
    match block:
        case Heading(text=text):
            return text.upper()
        case Paragraph(text=text):
            return text
        case Fields(rows=rows):
            return "\n".join(f"{label}{_COLONS[language]} {value}" for label, value in rows)
    marks = (f"{number}." if block.numbered else "-" for number in range(1, len(block.items) + 1))
    return "\n".join(f"{mark} {item}" for mark, item in zip(marks, block.items, strict=True))
