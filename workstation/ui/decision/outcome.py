"""The outcome: chosen by the officer alone, nothing chosen beforehand; with dates and conditions of a permit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout

from workstation.domain.case import CaseRecord
from workstation.domain.codes import OfficeKind, Outcome
from workstation.domain.decision import Decision
from workstation.domain.offer import ProposedPermit
from workstation.domain.part import Part
from workstation.ui.kit.cards import Card
from workstation.ui.kit.fields import Field, Kind
from workstation.ui.kit.forms import Form
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP, Panel, words
from workstation.ui.kit.plain import caption
from workstation.ui.kit.theme import TIGHT

APPROVALS = frozenset({Outcome.ISSUE, Outcome.APPROVE_FOR_PORT})
REFUSALS = frozenset({Outcome.REFUSE, Outcome.REFUSE_ADMIT_AS_VISITOR})
# What each kind of office decides (rules.md 16); an office that is not known may decide anything.
_OFFERED = {
    OfficeKind.MISSION: (Outcome.REFUSE, Outcome.APPROVE_FOR_PORT, Outcome.ISSUE, Outcome.WITHDRAWN),
    OfficeKind.PORT_OF_ENTRY: (
        Outcome.ISSUE,
        Outcome.REFUSE,
        Outcome.REFUSE_ADMIT_AS_VISITOR,
        Outcome.WITHDRAWN,
        Outcome.REPORT_A44,
        Outcome.FURTHER_EXAMINATION,
    ),
    OfficeKind.INLAND: (Outcome.REFUSE, Outcome.ISSUE, Outcome.WITHDRAWN),
    None: tuple(Outcome),
}
_PERMIT = (
    Field("since", QT_TRANSLATE_NOOP("OutcomePanel", "Permit from"), Kind.DAY),
    Field("until", QT_TRANSLATE_NOOP("OutcomePanel", "Permit to"), Kind.DAY),
)
_CONDITIONS = (
    Field(
        "conditions",
        QT_TRANSLATE_NOOP("OutcomePanel", "Conditions, one on each line"),
        Kind.LINES,
        help=QT_TRANSLATE_NOOP("OutcomePanel", "employer, occupation, place"),
        citation="R185",
    ),
)


def offered(kind: OfficeKind | None, chosen: Outcome | None) -> tuple[Outcome, ...]:
    """Return the outcomes an office can choose; one that is recorded is always among them."""
    found = _OFFERED[kind]
    return found if chosen is None or chosen in found else (*found, chosen)


class OutcomePanel(Panel):
    """One button for each outcome; for a permit its days and conditions.

    Attributes:
        chosen: the Outcome the officer chose.
    """

    chosen = Signal(object)

    def __init__(self, save_permit: Callable[[Part | None], object], save: Callable[[Part | None], object]) -> None:
        """Save days with ``save_permit(part)``, conditions with ``save(decision)``; both may raise."""
        super().__init__()
        self.card = Card("OutcomePanel", QT_TRANSLATE_NOOP("OutcomePanel", "Decision of the officer"))
        self.buttons = {outcome: QRadioButton() for outcome in Outcome}
        self._group = QButtonGroup(self)
        self.permit = Form("OutcomePanel", _PERMIT, ProposedPermit, save_permit)
        self.conditions = Form("OutcomePanel", _CONDITIONS, Decision, save, columns=1)
        self._number = ""
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self.card.body.setSpacing(TIGHT)
        for outcome, button in self.buttons.items():
            self._group.addButton(button)
            self.card.add(button)
            button.clicked.connect(lambda _checked, outcome=outcome: self.chosen.emit(outcome))
        self.card.add(self.permit)
        self.card.add(self.conditions)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card)

    def show_case(self, record: CaseRecord) -> None:
        """Show the outcomes of the case's office, and the one that is recorded."""
        case, closed = record.case, record.signature is not None
        fresh, self._number = case.file_number != self._number, case.file_number
        decision = case.decision or Decision()
        shown = offered(case.office.kind if case.office else None, decision.outcome)
        # An exclusive group cannot be without a choice once it had one, but a decision can.
        self._group.setExclusive(False)
        for outcome, button in self.buttons.items():
            button.setVisible(outcome in shown)
            button.setChecked(outcome is decision.outcome)
            button.setEnabled(not closed)
        self._group.setExclusive(True)
        approves = decision.outcome in APPROVALS
        for form, part in ((self.permit, case.proposed_permit), (self.conditions, decision)):
            form.setVisible(approves)
            form.show_part(part, fresh=fresh)
            form.close_to_changes(closed)

    def retranslate(self) -> None:
        """Say the outcomes in the language of now."""
        self.card.retranslate()
        for outcome, button in self.buttons.items():
            button.setText(caption(words().code(outcome)))
