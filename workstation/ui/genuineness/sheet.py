"""The worksheet of one factor, from the questions to the reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from workstation.domain.case import CaseRecord, part_of
from workstation.domain.codes import Factor, Result
from workstation.domain.documents import Checklist
from workstation.domain.genuineness import FactorAssessment, Genuineness, LogEntry
from workstation.domain.part import Part
from workstation.ui.documents.titles import factor_name
from workstation.ui.genuineness.facts import CONTEXT, FACTS
from workstation.ui.genuineness.log import LogPanel
from workstation.ui.genuineness.pinned import PinnedDocuments
from workstation.ui.genuineness.questions import Questions
from workstation.ui.genuineness.reasons import ReasonsPanel
from workstation.ui.kit.cards import Card, Page
from workstation.ui.kit.forms import Form
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP, words
from workstation.ui.kit.plain import Label
from workstation.ui.kit.theme import APART, FAR, NEAR, TIGHT

if TYPE_CHECKING:
    from workstation.casework.assessment import Assessments
    from workstation.ui.session import Session

PART = "genuineness"


class FactorSheet(Page):
    """One factor of R200(5)."""

    def __init__(self, session: Session, assessments: Assessments, factor: Factor) -> None:
        """Work on ``factor`` of the session's open case."""
        super().__init__()
        self._session, self._assessments, self.factor = session, assessments, factor
        self.code = f"R200(5)({factor})"
        self._number = ""
        self._held = FactorAssessment()
        self.title, self.meaning = Label(role="heading").wrapped(), Label(role="quiet").wrapped()
        self.questions, self.notice = Questions(), Label(role="quiet").wrapped()
        self._rests_on = Label(role="label")
        self.pinned = PinnedDocuments(self.code)
        self.log_card = Card("FactorSheet", QT_TRANSLATE_NOOP("FactorSheet", "Verification log"))
        self.log = LogPanel(session.clock.today())
        self.finding_card = Card("FactorSheet", QT_TRANSLATE_NOOP("FactorSheet", "Finding of the officer"))
        self.refused, self.consequence = QCheckBox(), Label(role="quiet").wrapped()
        self.reasons = ReasonsPanel(FactorAssessment, self._keep_reasons, self._refusal())
        self._facts = self._facts_card()
        self.questions.ask(assessments.questions(factor))
        self._build()
        self._connect()

    def _refusal(self) -> QWidget:
        pair = QWidget()
        column = QVBoxLayout(pair)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.refused)
        column.addWidget(self.consequence)
        self.consequence.setContentsMargins(FAR + TIGHT, 0, 0, 0)
        return pair

    def _facts_card(self) -> tuple[Card, str, Form] | None:
        """Return the card of the facts this factor rests on, for those that have one."""
        if self.factor not in FACTS:
            return None
        part, heading, fields, shape = FACTS[self.factor]
        card = Card(CONTEXT, heading)
        form = Form(CONTEXT, fields, shape, lambda value: self._session.save(part, value), columns=2)
        card.add(form)
        return card, part, form

    def _build(self) -> None:
        head = QFrame()
        head.setProperty("role", "card")
        column = QVBoxLayout(head)
        column.setContentsMargins(FAR, APART, FAR, FAR)
        column.setSpacing(NEAR)
        for widget in (self.title, self.meaning, self.notice):
            column.addWidget(widget)
        for below in (self.questions, self._rests_on, self.pinned):
            column.addWidget(below)
        self.log_card.add(self.log)
        self.finding_card.add(self.reasons)
        self.add(head)
        if self._facts is not None:
            self.add(self._facts[0])
        self.add(self.log_card)
        self.add(self.finding_card, 1)

    def _connect(self) -> None:
        self.log.added.connect(self._add_step)
        self.pinned.changed.connect(lambda documents: self._record(documents=documents or None))
        self.pinned.missed.connect(lambda: self._session.place_asked.emit("documents"))
        self.reasons.finding.chosen.connect(lambda result: self._record(finding=result))
        self.refused.clicked.connect(lambda checked: self._record(refused_to_supply=checked or None))

    def show_case(self, record: CaseRecord, checklist: Checklist) -> None:
        """Show what is recorded of the factor."""
        fresh, closed = record.case.file_number != self._number, record.signature is not None
        self._number = record.case.file_number
        self._held = (record.case.genuineness or Genuineness()).factor(self.factor)
        self.pinned.show_documents(checklist, self._held.documents or (), closed=closed)
        self.log.show_log(self._held.log or ())
        self.log.close_to_changes(closed)
        self.refused.setChecked(bool(self._held.refused_to_supply))
        self.refused.setEnabled(not closed)
        self.reasons.show_part(self._held, self._held.finding, fresh=fresh, closed=closed)
        self.reasons.know(record, self.factor, checklist)
        if self._facts is not None:
            _card, part, form = self._facts
            held = part_of(record.case, part)
            form.show_part(held if isinstance(held, Part) else None, fresh=fresh)
            form.close_to_changes(closed)
        self.retranslate()

    def retranslate(self) -> None:
        """Say provision, meaning, questions and consequence in the language of now."""
        self.title.setText(factor_name(words(), self.code))
        self.meaning.setText(words().say(f"genuineness-tab.meaning-{self.factor}"))
        self._rests_on.setText(self.tr("Documents this factor rests on"))
        self.refused.setText(words().say("genuineness-tab.refused"))
        self.consequence.setText(words().say(f"genuineness-tab.refused-{self.factor}"))
        self._say_notice()
        for card in (self.log_card, self.finding_card, self._facts[0] if self._facts else None):
            if card is not None:
                card.retranslate()
        self.finding_card.say_aside(f"{self.code} · OB 275-C 3.3.{list(Factor).index(self.factor) + 1}")

    def _say_notice(self) -> None:
        """Say what the rules add for this case: why the factor does not apply, what is to be weighed."""
        assessment = self._session.assessment
        rule = f"GEN-{self.factor.upper()}"
        said = []
        if assessment is not None:
            said = [words().state(one.why) for one in assessment.not_applicable if one.rule == rule]
            found = assessment.of(rule)
            said += [words().state(step) for step in found.trace] if found else []
        self.notice.setText("\n".join(said))
        self.notice.setVisible(bool(said))

    def choose(self, result: Result) -> None:
        """Find ``result``, as by key."""
        self.reasons.finding.choose(result)

    def _record(self, **changes: object) -> None:
        """Record a change that no field can be blamed for."""
        self._session.attempt(lambda: self._keep(msgspec.structs.replace(self._held, **changes)))

    def _keep_reasons(self, part: Part | None) -> None:
        reasons = part.reasons if isinstance(part, FactorAssessment) else None
        self._keep(msgspec.structs.replace(self._held, reasons=reasons))

    def _keep(self, held: FactorAssessment) -> None:
        """Record the assessment; raises WorkstationError when it is refused."""
        session, record = self._session, self._session.record
        if record is not None:
            seen = record.versions.get(PART, 0)
            number = record.case.file_number
            session.adopt(self._assessments.record_factor(session.officer, number, self.factor, held, seen), PART)

    def _add_step(self, entry: LogEntry) -> None:
        session, number = self._session, self._number
        record = session.attempt(lambda: self._assessments.log(session.officer, number, self.factor, entry))
        if record is not None:
            self.log.accept()
            session.adopt(record, PART)
