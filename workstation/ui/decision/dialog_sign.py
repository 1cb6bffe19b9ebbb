"""The last look before signing: what is signed, on which grounds, by whom, for which day."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from workstation.domain.applicant import full_name
from workstation.domain.case import CaseRecord
from workstation.domain.codes import Proposal
from workstation.domain.decision import Decision
from workstation.domain.finding import Assessment
from workstation.domain.officer import Officer
from workstation.ui.decision.columns import ground_text
from workstation.ui.decision.outcome import APPROVALS, REFUSALS
from workstation.ui.kit.dialogs import Dialog
from workstation.ui.kit.i18n import words
from workstation.ui.kit.plain import Label, isolated
from workstation.ui.kit.wrapped import breakable


def statement(record: CaseRecord, officer: Officer, day: date) -> str:
    """Return what the officer signs, in full sentences."""
    case = record.case
    decision = case.decision or Decision()
    return words().say(
        "decision-tab.you-sign",
        officer=officer.code,
        outcome=decision.outcome,
        name=isolated(full_name(case.applicant)) or words().say("answer.unknown"),
        file_number=case.file_number,
        day=day,
    )


def against_proposal(record: CaseRecord, assessment: Assessment) -> str:
    """Return that the decision goes another way than the findings propose; empty when it does not."""
    outcome = record.case.decision.outcome if record.case.decision else None
    refuses_all_met = outcome in REFUSALS and assessment.outcome is Proposal.MAY_ISSUE
    approves_open = outcome in APPROVALS and assessment.outcome is not Proposal.MAY_ISSUE
    if not refuses_all_met and not approves_open:
        return ""
    return words().say("decision-tab.against-proposal", proposal=assessment.outcome)


class SignDialog(Dialog):
    """States what is signed; signing closes the case to changes."""

    def __init__(self, record: CaseRecord, assessment: Assessment, officer: Officer, parent: QWidget | None) -> None:
        """Show what ``officer`` is about to sign."""
        super().__init__(parent)
        self._record, self._assessment, self._officer = record, assessment, officer
        self.said, self.grounds = Label().wrapped().selectable(), Label().wrapped().selectable()
        self.warning, self._closes = Label(role="error").wrapped(), Label(role="quiet").wrapped()
        for label in (self.said, self.grounds, self.warning, self._closes):
            self.body.addWidget(label)
        self.not_yet = self.add_button()
        self.sign = self.add_button(primary=True)
        self.not_yet.clicked.connect(self.reject)
        self.sign.clicked.connect(self.accept)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.entitle(self.tr("Sign the decision"))
        self.said.setText(breakable(statement(self._record, self._officer, self._assessment.day)))
        grounds = (self._record.case.decision or Decision()).grounds or ()
        self.grounds.setText("\n".join(f"•  {ground.code}  {ground_text(ground.code)}" for ground in grounds))
        self.grounds.setVisible(bool(grounds))
        warning = against_proposal(self._record, self._assessment)
        self.warning.setText(warning)
        self.warning.setVisible(bool(warning))
        self._closes.setText(words().say("decision-tab.closes", pack=self._assessment.pack))
        self.not_yet.setText(self.tr("Not yet"))
        self.sign.setText(self.tr("Sign"))
