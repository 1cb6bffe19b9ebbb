"""The last tab: proposal, decision, grounds, fairness, letter, notes, signature."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtWidgets import QVBoxLayout

from workstation.domain.case import CaseRecord
from workstation.domain.codes import LetterKind
from workstation.domain.decision import Decision, Ground
from workstation.domain.documents import Checklist
from workstation.domain.part import Part
from workstation.ui.decision.fairness import FairnessPage
from workstation.ui.decision.ground import GroundEditor
from workstation.ui.decision.grounds import GroundsPanel, with_ground
from workstation.ui.decision.letters import LettersPanel
from workstation.ui.decision.outcome import OutcomePanel
from workstation.ui.decision.pages import DECIDE, LETTER, DecisionPages
from workstation.ui.decision.proposal import ProposalPanel
from workstation.ui.decision.signing import SignBar
from workstation.ui.decision.system_notes import SystemNotesPage
from workstation.ui.kit.cards import Page
from workstation.ui.kit.i18n import Panel

if TYPE_CHECKING:
    from workstation.casework.correspondence import Correspondence
    from workstation.casework.decision import Decisions
    from workstation.ui.session import Session

PART = "decision"
_PAGES = {"concerns": "fairness", "notes": "notes", LETTER: LETTER, **{kind.value: LETTER for kind in LetterKind}}


class DecisionTab(Panel):
    """At the left what is decided, at the right the letter that will say so."""

    def __init__(self, session: Session, decisions: Decisions, letters: Correspondence) -> None:
        """Work on the session's open case with the verbs of ``decisions`` and ``letters``."""
        super().__init__()
        self._session, self._decisions = session, decisions
        self.proposal = ProposalPanel()
        self.outcome = OutcomePanel(lambda part: session.save("proposed_permit", part), self._save_part)
        self.grounds = GroundsPanel(GroundEditor(self._save_ground))
        self.fairness = FairnessPage(lambda concerns: session.save("concerns", concerns), session.attempt)
        self.notes = SystemNotesPage(session, letters)
        self.letters = LettersPanel(session, letters)
        pages = {DECIDE: self._decide_page(), "fairness": self.fairness, "notes": self.notes}
        self.pages = DecisionPages(pages, self.letters)
        self.signing = SignBar(session, decisions)
        codes = session.desk.assessment.grounds()
        self.grounds.offer(codes)
        self.fairness.offer(codes)
        self._build()
        self._connect()

    def _decide_page(self) -> Page:
        page = Page()
        for panel in (self.proposal, self.outcome, self.grounds):
            page.add(panel)
        page.column.addStretch()
        return page

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.signing)

    def _connect(self) -> None:
        self.proposal.obstacles.led.connect(self._lead_to)
        self.outcome.chosen.connect(lambda outcome: self._decide(outcome=outcome))
        self.grounds.changed.connect(lambda grounds: self._decide(grounds=grounds or None))
        self.fairness.letter_asked.connect(lambda: self.jump(LetterKind.FAIRNESS.value))

    def show_case(self, record: CaseRecord) -> None:
        """Show what is decided so far, and the letter that says so."""
        session, number = self._session, record.case.file_number
        assessment = session.attempt(lambda: session.assessment)
        drawn = session.attempt(lambda: session.desk.documents.checklist(session.officer, number))
        self.proposal.show_assessment(assessment)
        self.outcome.show_case(record)
        self.grounds.show_case(record, assessment.grounds if assessment else (), drawn or Checklist((), (), ()))
        self.fairness.show_case(record)
        self.notes.show_case(record)
        self.signing.show_case(record, assessment)
        self.letters.show_case(record)

    def jump(self, place: str) -> None:
        """Lead the officer to a letter (``documents``), to the concerns, the notes, or the decision itself."""
        if place in tuple(LetterKind):
            self.letters.choose(LetterKind(place))
        self.pages.go_to(_PAGES.get(place, DECIDE))
        if self.pages.shown == LETTER:
            self.letters.choice.box.setFocus()
        else:
            self.pages.bar.setFocus()

    def retranslate(self) -> None:
        """Say the page that is no panel in the language of now; the panels follow by themselves."""
        self.fairness.retranslate()

    def _lead_to(self, place: str) -> None:
        """Lead the officer to an obstacle, on this tab or another."""
        if place in (PART, "concerns"):
            self.jump(place)
        else:
            self._session.place_asked.emit(place)

    def _held(self) -> Decision:
        case = self._session.case
        return (case.decision if case else None) or Decision()

    def _decide(self, **changes: object) -> None:
        """Record a change that no field can be blamed for."""
        self._session.attempt(lambda: self._keep(msgspec.structs.replace(self._held(), **changes)))

    def _save_part(self, part: Part | None) -> None:
        conditions = part.conditions if isinstance(part, Decision) else None
        self._keep(msgspec.structs.replace(self._held(), conditions=conditions))

    def _save_ground(self, ground: Ground) -> None:
        held = self._held()
        self._keep(msgspec.structs.replace(held, grounds=with_ground(held.grounds or (), ground)))

    def _keep(self, decision: Decision) -> None:
        """Record the decision; raises WorkstationError when it is refused."""
        session, record = self._session, self._session.record
        if record is not None:
            number, seen = record.case.file_number, record.versions.get(PART, 0)
            session.adopt(self._decisions.decide(session.officer, number, decision, seen), PART)
