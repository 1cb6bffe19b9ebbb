"""Findings about the worker: qualifications, R200(3)(a), and admissibility; each with its reasons (rule WHO-5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from workstation.domain.case import CaseRecord, part_of
from workstation.domain.codes import Result
from workstation.domain.documents import Checklist
from workstation.domain.genuineness import OfficerFinding
from workstation.domain.part import Part
from workstation.ui.genuineness.reasons import ReasonsPanel
from workstation.ui.kit.cards import Card, Page
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP, words
from workstation.ui.kit.plain import Label

if TYPE_CHECKING:
    from workstation.ui.session import Session

HEADINGS = {
    "qualifications": QT_TRANSLATE_NOOP("WorkerSheet", "Qualifications"),
    "admissibility": QT_TRANSLATE_NOOP("WorkerSheet", "Admissibility"),
}
_CITATIONS = {"qualifications": "R200(3)(a) · OB 275-C 3.2", "admissibility": "A34–A42, R200(1)(e) · OB 275-C 3.2"}


class WorkerSheet(Page):
    """One finding about the worker."""

    def __init__(self, session: Session, part: str) -> None:
        """Work on ``part``, ``qualifications`` or ``admissibility``, of the session's open case."""
        super().__init__()
        self._session, self._part = session, part
        self._number = ""
        self._held = OfficerFinding()
        self.card = Card("WorkerSheet", HEADINGS[part])
        self.meaning = Label(role="quiet").wrapped()
        self.reasons = ReasonsPanel(OfficerFinding, self._keep)
        self.card.add(self.meaning)
        self.card.add(self.reasons)
        self.add(self.card)
        self.column.addStretch()
        self.reasons.finding.chosen.connect(self._find)

    def show_case(self, record: CaseRecord, checklist: Checklist) -> None:
        """Show what is recorded."""
        fresh, closed = record.case.file_number != self._number, record.signature is not None
        self._number = record.case.file_number
        held = part_of(record.case, self._part)
        self._held = held if isinstance(held, OfficerFinding) else OfficerFinding()
        self.reasons.show_part(self._held, self._held.finding, fresh=fresh, closed=closed)
        self.reasons.know(record, None, checklist)
        self.retranslate()

    def retranslate(self) -> None:
        """Say heading and meaning in the language of now."""
        self.card.retranslate()
        self.card.say_aside(_CITATIONS[self._part])
        self.meaning.setText(words().say(f"genuineness-tab.meaning-{self._part}"))

    def choose(self, result: Result) -> None:
        """Find ``result``, as by key."""
        self.reasons.finding.choose(result)

    def _find(self, result: Result | None) -> None:
        self._session.attempt(lambda: self._keep(msgspec.structs.replace(self._held, finding=result)))

    def _keep(self, part: Part | None) -> None:
        """Save the finding; raises WorkstationError when it is refused."""
        blank = part is None or part == OfficerFinding()
        self._session.save(self._part, None if blank else part)
