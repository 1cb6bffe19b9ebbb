"""Documents of a case: the officer's marks, and the checklist drawn up from Annex A."""

from __future__ import annotations

from datetime import date

from workstation.domain.codes import DocumentState
from workstation.domain.part import Part


class DocumentMark(Part):
    """The officer's mark on one document; ``document`` is an id of the pack or an own title."""

    document: str
    state: DocumentState
    asked_on: date | None = None
    received_on: date | None = None
    dated: date | None = None
    reason: str | None = None


class ChecklistRow(Part):
    """One document of the checklist.

    Attributes:
        document: id in the pack, or the officer's own title.
        factors: codes of the provisions it speaks to, ``R200(5)(a)`` and so on.
        conditional: factors that it speaks to only under ``condition``.
        condition: code of the condition, ``self_employed``; empty where there is none.
        confidence: how certain the columns are; the archived table lost them (rules.md 10).
        inferred: whether the columns were inferred rather than read.
        not_acceptable: code of a warning about what does not count as this document, if any.
        months: greatest age in months, if the bulletin names one.
        mark: what the officer recorded.
        own: whether the officer added the row.
    """

    document: str
    factors: tuple[str, ...] = ()
    conditional: tuple[str, ...] = ()
    confidence: str = ""
    inferred: bool = False
    not_acceptable: str | None = None
    months: int | None = None
    mark: DocumentMark | None = None
    own: bool = False
    condition: str = ""


class Checklist(Part):
    """The matrix of documents against factors, with what is covered.

    Attributes:
        factors: column codes in order.
        rows: documents in the order of Annex A, own documents last.
        covered: factors for which at least one document was received or reviewed.
    """

    factors: tuple[str, ...]
    rows: tuple[ChecklistRow, ...]
    covered: tuple[str, ...]
