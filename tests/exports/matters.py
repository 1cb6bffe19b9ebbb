"""Letters, notes and scenes about the builders' case, for the tests of this room."""

from datetime import date
from io import BytesIO
from typing import Any

import pypdf

from tests.builders import an_officer, assessment, full_case, office_settings
from tests.parts import make
from workstation.domain.codes import Language, LetterKind, NoteSystem, Outcome
from workstation.domain.decision import Decision, Ground
from workstation.domain.letter import LetterMatter, NotesMatter
from workstation.exports.letter_text import compose
from workstation.exports.scene import Scene
from workstation.wording import wording

GROUND_C = Ground(
    "R200(5)(c)",
    "The payroll of 2014 is less than the wage offered for this one position.\n\nThe year ended in a loss.",
    ("Payroll of 2014: $38,940 (T4 Summary, line 14).", "Net loss for 2014: $21,460 (Schedule 125)."),
    ("T4 Summary for 2014", "Schedule 125 for 2014"),
)
GROUND_H = Ground("R200(3)(h)", "The address and the business number are the same.", ("Determined in March 2015.",))


def refused(*grounds: Ground) -> Decision:
    return Decision(Outcome.REFUSE, grounds or (GROUND_C,))


def letter_matter(**changes: Any) -> LetterMatter:
    return make(
        LetterMatter,
        changes,
        kind=LetterKind.REFUSAL,
        language=Language.ENGLISH,
        case=full_case(decision=refused()),
        office=office_settings(),
        officer=an_officer(),
        dated_on=date(2015, 7, 21),
    )


def letter(**changes: Any):
    return compose(letter_matter(**changes))


def notes_matter(**changes: Any) -> NotesMatter:
    return make(
        NotesMatter,
        changes,
        case=full_case(decision=refused()),
        system=NoteSystem.GCMS,
        language=Language.ENGLISH,
        officer="MN042",
        issued_on=date(2015, 7, 21),
        width=100,
        assessment=assessment(),
        program="workstation 0.1.0",
    )


def scene(item: object = None, place: int = 1, **changes: Any) -> Scene:
    matter = letter_matter(**changes)
    outside = Scene(matter, wording(matter.language))
    return outside if item is None else outside.at(item, place)


def pages_of(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages]


def words_of(pdf: bytes) -> str:
    return " ".join(" ".join(pages_of(pdf)).split())
