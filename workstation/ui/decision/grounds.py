"""The grounds: from the coded list only, each with reasons, facts of this case and documents (features 73, 74)."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from workstation.domain.case import Case, CaseRecord
from workstation.domain.codes import Factor
from workstation.domain.decision import Decision, Ground
from workstation.domain.documents import Checklist
from workstation.domain.genuineness import Genuineness, LogEntry
from workstation.ui.decision.columns import GROUND, Chosen, ground_text
from workstation.ui.decision.ground import GroundEditor
from workstation.ui.kit.cards import Card
from workstation.ui.kit.dates import shown_day
from workstation.ui.kit.editors import CalmComboBox
from workstation.ui.kit.flow import FlowLayout
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP, Panel
from workstation.ui.kit.icons import icon
from workstation.ui.kit.plain import Label, set_tip
from workstation.ui.kit.theme import NEAR, TIGHT
from workstation.ui.kit.wrapped import WrappedList

_TALLEST = 200


class GroundsPanel(Panel):
    """The picker, the chosen grounds, and the editor of the one in front of the officer.

    Attributes:
        changed: the grounds after a choice, a tuple.
    """

    changed = Signal(object)

    def __init__(self, editor: GroundEditor) -> None:
        """Edit the chosen ground with ``editor``."""
        super().__init__()
        self._grounds: tuple[Ground, ...] = ()
        self._proposed: tuple[str, ...] = ()
        self._case: Case | None = None
        self.card = Card("GroundsPanel", QT_TRANSLATE_NOOP("GroundsPanel", "Grounds for refusal"))
        self._proposal = Label(role="label")
        self.offers: dict[str, QPushButton] = {}
        self._offered = FlowLayout(gap=TIGHT)
        self.picker, self.add, self.remove = CalmComboBox(), QPushButton(), QPushButton()
        self.list: WrappedList[Chosen] = WrappedList(
            "Grounds", GROUND, lambda chosen: chosen.ground.code, tallest=_TALLEST
        )
        self.editor = editor
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.picker.setMinimumContentsLength(12)
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(self.picker, 1)
        row.addWidget(self.add)
        self.card.body.setSpacing(NEAR)
        self.card.add(self._proposal)
        self.card.body.addLayout(self._offered)
        self.card.body.addLayout(row)
        self.card.add(self.list)
        self.card.add(self.editor)
        self.card.add_aside(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card)

    def _connect(self) -> None:
        self.add.clicked.connect(lambda: self._choose(str(self.picker.currentData() or "")))
        self.remove.clicked.connect(self._take_away)
        self.list.pointed.connect(lambda _chosen: self._edit())

    def offer(self, codes: Sequence[str]) -> None:
        """Offer the grounds of the rules in force."""
        self.picker.clear()
        for code in codes:
            self.picker.addItem("", code)
        self.retranslate()

    def show_case(self, record: CaseRecord, proposed: tuple[str, ...], checklist: Checklist) -> None:
        """Show the grounds of a case.

        Args:
            record: the case.
            proposed: codes of the grounds that findings support.
            checklist: its documents.
        """
        self._case = record.case
        self._grounds = (record.case.decision or Decision()).grounds or ()
        self._proposed = proposed
        self.editor.know(record, checklist)
        for widget in (self.picker, self.add, self.remove):
            widget.setEnabled(record.signature is None)
        self._lay_offers(closed=record.signature is not None)
        current = self.list.current()
        self.list.show_rows(
            [Chosen(ground, ground.code in proposed) for ground in self._grounds],
            current.ground.code if current else None,
        )
        if self._grounds and not self.list.currentIndex().isValid():
            self.list.selectRow(len(self._grounds) - 1)
        for part in (self.list, self.editor, self.remove):
            part.setVisible(bool(self._grounds))
        self._edit()

    def retranslate(self) -> None:
        """Say offers and grounds in the language of now."""
        self.card.retranslate()
        self._proposal.setText(self.tr("Supported by the findings:"))
        self.add.setText(self.tr("Add ground"))
        self.remove.setText(self.tr("Take away"))
        self.remove.setAccessibleName(self.tr("Take the chosen ground away"))
        self.picker.setAccessibleName(self.tr("Ground to add"))
        self.list.setAccessibleName(self.tr("Grounds of the decision"))
        self.list.rows.retranslate()
        for place in range(self.picker.count()):
            code = str(self.picker.itemData(place))
            self.picker.setItemText(place, f"{code}  {ground_text(code)}")
        for code, button in self.offers.items():
            set_tip(button, ground_text(code))
            button.setAccessibleName(self.tr("Add ground {code}").format(code=code))

    def _lay_offers(self, *, closed: bool) -> None:
        """Offer the grounds that findings support and that are not chosen yet."""
        for button in self.offers.values():
            self._offered.removeWidget(button)
            button.deleteLater()
        chosen = {ground.code for ground in self._grounds}
        self.offers = {code: QPushButton(icon("plus"), code) for code in self._proposed if code not in chosen}
        for code, button in self.offers.items():
            button.setEnabled(not closed)
            button.clicked.connect(lambda _checked, code=code: self._choose(code))
            self._offered.addWidget(button)
        self._proposal.setVisible(bool(self.offers))
        self.retranslate()

    def _choose(self, code: str) -> None:
        if code and all(ground.code != code for ground in self._grounds):
            drafted = from_worksheet(self._case, code)
            self.changed.emit((*self._grounds, drafted))
            self.list.setCurrentIndex(self.list.rows.index_of(code))

    def _take_away(self) -> None:
        chosen = self.list.current()
        if chosen is not None:
            self.changed.emit(tuple(ground for ground in self._grounds if ground.code != chosen.ground.code))

    def _edit(self) -> None:
        chosen = self.list.current()
        self.editor.show_ground(chosen.ground if chosen else None)


def from_worksheet(case: Case | None, code: str) -> Ground:
    """Return a ground that begins with what the officer wrote on the worksheet of its factor; else a blank one."""
    factor = next((factor for factor in Factor if code.startswith(f"R200(5)({factor})")), None)
    if factor is None or case is None:
        return Ground(code=code)
    held = (case.genuineness or Genuineness()).factor(factor)
    facts = tuple(_fact(entry) for entry in held.log or () if entry.what)
    return msgspec.structs.replace(
        Ground(code=code), reasons=held.reasons, facts=facts or None, documents=held.documents or None
    )


def _fact(entry: LogEntry) -> str:
    """Return a step of the verification log as one line: ``2015-07-02: called (employer): confirmed the offer``."""
    source = f" ({entry.source})" if entry.source else ""
    done = ": ".join(part for part in (shown_day(entry.on), f"{entry.what}{source}", entry.result) if part)
    return " ".join(done.split())


def with_ground(grounds: tuple[Ground, ...], changed: Ground) -> tuple[Ground, ...]:
    """Return ``grounds`` with the one of the same code replaced."""
    return tuple(changed if ground.code == changed.code else ground for ground in grounds)
