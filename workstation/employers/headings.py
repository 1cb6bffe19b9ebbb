"""Which column is which: headings changed from year to year and from language to language."""

from __future__ import annotations

import re
from enum import StrEnum

from workstation.domain.codes import ListKind
from workstation.domain.part import Part
from workstation.employers.table import Row
from workstation.employers.words import plain


class Column(StrEnum):
    """What a column of a published list holds."""

    NAME = "name"
    OPERATING_NAME = "operating_name"
    LEGAL_NAME = "legal_name"
    ADDRESS = "address"
    PROVINCE = "province"
    STREAM = "stream"
    OCCUPATION = "occupation"
    OPINIONS = "opinions"
    POSITIONS = "positions"
    BUSINESS_NUMBER = "business_number"
    DETERMINED_ON = "determined_on"
    STATUS = "status"
    PENALTY = "penalty"
    REASONS = "reasons"


# First match wins. Headings are compared in lower case, without accents, with blanks for underlines.
_HEADINGS: tuple[tuple[Column, re.Pattern[str]], ...] = tuple(
    (column, re.compile(pattern))
    for column, pattern in (
        (Column.OPERATING_NAME, r"operating name|nom commercial|nom d.exploitation"),
        (Column.LEGAL_NAME, r"legal name|denomination sociale|nom legal|raison sociale"),
        (Column.BUSINESS_NUMBER, r"business number|numero d.entreprise|^bn$|^ne$"),
        (Column.NAME, r"^(employers?( names?)?|employeurs?|name|nom)$|names? of (the )?employers?$|nom de l.employeur"),
        (Column.ADDRESS, r"^(employer )?address(es)?$|^adresses?( de l.employeur)?$"),
        (Column.PROVINCE, r"^province"),
        (Column.STREAM, r"stream$|^volet"),
        (Column.OCCUPATION, r"^occup|^profession"),
        (Column.OPINIONS, r"\b(lmias?|lmos?|eimt|amt)\b"),
        (Column.POSITIONS, r"\bpositions?\b|\bpostes?\b"),
        (Column.DETERMINED_ON, r"(decision|determination|opinion).*date|date.*(decision|determination|opinion|avis)"),
        (Column.DETERMINED_ON, r"^determined( on)?$"),
        (Column.STATUS, r"^(status|statut)$"),
        (Column.PENALTY, r"^(penalty|penalties|penalite|sanction)"),
        (Column.REASONS, r"^(reasons?|raisons?|motifs?)\b"),
    )
)  # fmt: skip
_NAMES = (Column.NAME, Column.LEGAL_NAME, Column.OPERATING_NAME)
_GRANTED = re.compile(r"\bapproved|\bapprouve|\bpositive|\bfavorable")
_REFUSED = re.compile(r"\brequested|\bdemande|\bnegative|\bdefavorable|\brefuse")
_FEWEST_COLUMNS = 2


class Headings(Part):
    """The headings of a list.

    Attributes:
        line: where they stand.
        columns: index of each column that is understood.
        cells: the headings as published, to know them again when they are repeated.
        kinds: the kinds of list that have such headings.
    """

    line: int
    columns: dict[Column, int]
    cells: tuple[str, ...]
    kinds: frozenset[ListKind]


def headings_in(row: Row) -> Headings | None:
    """Return the headings when ``row`` is a row of headings: one for the employer and at least one more."""
    columns: dict[Column, int] = {}
    for index, cell in enumerate(row.cells):
        column = _column(plain(cell.replace("_", " ")))
        if column is not None:
            columns.setdefault(column, index)
    if len(columns) < _FEWEST_COLUMNS or not any(name in columns for name in _NAMES):
        return None
    return Headings(line=row.line, columns=columns, cells=row.cells, kinds=_kinds(columns, row.cells))


def _column(heading: str) -> Column | None:
    return next((column for column, pattern in _HEADINGS if pattern.search(heading)), None) if heading else None


def _kinds(columns: dict[Column, int], cells: tuple[str, ...]) -> frozenset[ListKind]:
    """Return what lists have these columns.

    Opinion lists count positions or opinions, approved or requested; some lists of positive opinions were
    published with a heading of each sort, and those may be either.
    """
    if Column.POSITIONS in columns or Column.OPINIONS in columns:
        text = plain(" | ".join(cells))
        granted = {ListKind.OPINIONS_POSITIVE} if _GRANTED.search(text) else set()
        refused = {ListKind.OPINIONS_NEGATIVE} if _REFUSED.search(text) else set()
        return frozenset(granted | refused)
    if Column.STATUS in columns or Column.PENALTY in columns:
        return frozenset({ListKind.INELIGIBLE})
    if Column.DETERMINED_ON in columns:
        return frozenset({ListKind.INELIGIBLE, ListKind.STS_NEGATIVE})
    return frozenset()
