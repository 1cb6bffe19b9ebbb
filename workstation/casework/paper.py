"""The same answers for a case that lies on the desk as a paper: no store, no right, nothing kept."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from workstation import __version__
from workstation.domain.case import Case
from workstation.domain.codes import Factor, Language, LetterKind, NoteSystem
from workstation.domain.documents import Checklist
from workstation.domain.duration import DurationAnswer, Estimate
from workstation.domain.finance import FinanceAnswer
from workstation.domain.finding import Assessment, Statement
from workstation.domain.letter import Letter, LetterMatter, NotesMatter
from workstation.domain.office import OfficeSettings
from workstation.domain.officer import Officer
from workstation.domain.part import Part
from workstation.domain.standards import Comparison
from workstation.paths import resources

if TYPE_CHECKING:
    from workstation.rules.pack import Pack
    from workstation.rules.standards import AnnexC

PACK = "ob275c"


class Author(Part):
    """Who writes a letter or a note.

    Attributes:
        officer: the officer whose code stands on it.
        office: settings of the office that writes.
        day: day printed on it.
        signed: whether the decision is signed.
        number: number of the letter, empty in a draft.
        anchor: count and short hash of the journal's head, empty without a store.
    """

    officer: Officer
    office: OfficeSettings
    day: date
    signed: bool = False
    number: str = ""
    anchor: str = ""


@lru_cache(maxsize=1)
def pack_in_force() -> Pack:
    """Return the shipped rule pack, read when it is first asked for.

    Raises:
        InputError: a value of the pack has no source or cannot be read.
    """
    from workstation.rules.reader import load

    return load(resources() / "rules" / PACK)


@lru_cache(maxsize=1)
def annex_in_force() -> AnnexC:
    """Return the shipped employment standards and minimum wages, read when they are first asked for.

    Raises:
        InputError: a table or a rate of the pack has no source or cannot be read.
    """
    from workstation.rules.standards_table import read

    return read(resources() / "rules" / PACK)


def standards(case: Case, day: date) -> Comparison | None:
    """Return what differs between the offer and Annex C for ``day``; it informs and decides nothing.

    Returns:
        ``None`` while no offer is recorded, or neither its province nor that of the employer's address.
    """
    from workstation.rules.standards_compare import compare

    employer, offer = case.employer, case.offer
    address = employer.address if employer else None
    province = (offer.province if offer else None) or (address.province if address else None)
    if offer is None or province is None:
        return None
    federal = employer is not None and employer.federally_regulated is True
    return compare(annex_in_force(), offer, province, day, federal=federal)


def estimate(case: Case, day: date) -> Estimate:
    """Return the call centre's quick estimate of the time worked, with what is to be asked first (DUR-11)."""
    from workstation.rules.estimate import estimate as make

    return make(case, pack_in_force(), OfficeSettings("-"), day)


def pack_problems(folder: Path) -> tuple[Statement, ...]:
    """Return what is wrong with the rule pack in ``folder``; nothing when it is in order."""
    from workstation.rules.check import problems

    return problems(folder)


def assess(case: Case, office: OfficeSettings, day: date) -> Assessment:
    """Return everything the rules say of ``case`` for ``day``; the officer decides, never the program."""
    from workstation.rules.decision import assess as apply_rules

    return apply_rules(case, pack_in_force(), office, day)


def duration(case: Case, office: OfficeSettings, day: date) -> DurationAnswer:
    """Return the cumulative duration of work in Canada and what it means for the permit asked for (DUR-1 to 10)."""
    from workstation.rules.limit import duration as count

    return count(case, pack_in_force(), office, day)


def finance(case: Case, office: OfficeSettings, day: date) -> FinanceAnswer:
    """Return the caregiver employer's money against the low income cut-off (FIN-1 to FIN-6).

    Raises:
        InputError: ``finance.year-not-shipped`` for a year without a table.
    """
    from workstation.rules.finance import compare

    return compare(case, pack_in_force().cut_offs, office, day)


def checklist(case: Case) -> Checklist:
    """Return the documents of Annex A for the case's factors, with the officer's marks."""
    from workstation.rules.checklist import draw_up

    return draw_up(case, pack_in_force())


def warnings(case: Case) -> tuple[Statement, ...]:
    """Return what looks unusual and is accepted all the same: forms of numbers that are not certain (rules.md 14)."""
    from workstation.rules.formats import warnings as look_over

    return look_over(case)


def questions(factor: Factor) -> tuple[str, ...]:
    """Return the wording codes of the questions to consider for a factor of genuineness (OB 275-C 3.3)."""
    from workstation.rules.genuineness import questions as ask

    return ask(factor, pack_in_force())


def grounds() -> tuple[str, ...]:
    """Return the codes of the refusal grounds in the pack's order (rules.md 15)."""
    return tuple(pack_in_force().grounds)


def letter(case: Case, kind: LetterKind, language: Language, author: Author) -> Letter:
    """Return a letter about ``case``; each fact that is not known is marked in it and listed, never refused."""
    from workstation.exports.letter_text import compose

    return compose(
        LetterMatter(
            kind=kind,
            language=language,
            case=case,
            office=author.office,
            officer=author.officer,
            dated_on=author.day,
            signed=author.signed,
            number=author.number,
            anchor=author.anchor,
            checklist=checklist(case),
            assessment=assess(case, author.office, case.decided_on or author.day),
        )
    )


def letter_pdf(written: Letter) -> bytes:
    """Return the letter as a PDF; the same letter gives the same bytes."""
    from workstation.exports.letter_pdf import render

    return render(written)


def notes(case: Case, system: NoteSystem, language: Language, author: Author) -> str:
    """Return the text to paste into a system's notes, in lines no wider than the system allows."""
    from workstation.exports.case_notes import write

    return write(
        NotesMatter(
            case=case,
            system=system,
            language=language,
            officer=author.officer.code,
            issued_on=author.day,
            width=note_width(system, author.office),
            assessment=assess(case, author.office, case.decided_on or author.day),
            signed=author.signed,
            program=f"workstation {__version__}",
        )
    )


def note_width(system: NoteSystem, office: OfficeSettings) -> int:
    """Return how many characters a line of a system's notes may have in this office."""
    widths = {
        NoteSystem.GCMS: office.gcms_width,
        NoteSystem.FOSS: office.foss_width,
        NoteSystem.CAIPS: office.caips_width,
    }
    return widths[system]
