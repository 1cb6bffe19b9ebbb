"""The candidate in front of the officer: why its name came up, where it stands, what was published about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from workstation.ui.employer.columns import Found
from workstation.ui.employer.history import HistoryPanel
from workstation.ui.employer.standing import bar_dates, of_candidate, place
from workstation.ui.kit.chips import Chip
from workstation.ui.kit.i18n import Panel, words
from workstation.ui.kit.plain import ElidedLabel, Label, isolated
from workstation.ui.kit.theme import APART, FAR, TIGHT
from workstation.ui.kit.wrapped import breakable


class CandidatePanel(Panel):
    """Reasons at the left, opinions at the right."""

    def __init__(self) -> None:
        """Start without a candidate."""
        super().__init__()
        self._found: Found | None = None
        self.name = ElidedLabel(role="strong")
        self.where = ElidedLabel(role="quiet")
        self.standing = Chip()
        self.reasons = Label().wrapped().selectable()
        self.history = HistoryPanel()
        self._opinions = Label(role="label")
        self._build()
        self.show_candidate(None)

    def _build(self) -> None:
        rule = QFrame()
        rule.setProperty("role", "rule")
        left = QVBoxLayout()
        left.setSpacing(TIGHT)
        left.addWidget(self.name)
        left.addWidget(self.where)
        left.addWidget(self.standing, 0, Qt.AlignmentFlag.AlignLeft)
        left.addWidget(self.reasons)
        left.addStretch()
        right = QVBoxLayout()
        right.setSpacing(TIGHT)
        right.addWidget(self._opinions)
        right.addWidget(self.history, 1)
        body = QHBoxLayout()
        body.setSpacing(FAR)
        body.addLayout(left, 1)
        body.addLayout(right)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(APART)
        layout.addWidget(rule)
        layout.addLayout(body)

    def show_candidate(self, found: Found | None) -> None:
        """Show ``found``; its place is kept when there is none, so that nothing jumps."""
        self._found = found
        for part in (self.standing, self.history, self._opinions):
            part.setVisible(found is not None)
        if found is None:
            for label in (self.name, self.where, self.reasons):
                label.setText("")
            return
        candidate = found.candidate
        self.name.setText(candidate.name)
        also = ", ".join(isolated(other) for other in candidate.also)
        known = words().say("employer-tab.known-as", names=also) if also else ""
        self.where.setText(" · ".join(part for part in (place(candidate), known) if part))
        said = of_candidate(words(), candidate, found.held)
        dates = bar_dates(candidate)
        self.standing.say(said.text, said.result, f"{said.text} {dates}".strip())
        self.reasons.setText(breakable("\n".join(f"•  {words().state(reason)}" for reason in candidate.why)))
        self.history.setVisible(bool(candidate.history.by_year))
        self.history.show_history(candidate.history)
        self._opinions.setText(self._about_opinions(found))

    def _about_opinions(self, found: Found) -> str:
        history = found.candidate.history
        if not history.positive and not history.negative:
            return self.tr("No opinion about this employer is published.")
        return words().say("employer-tab.opinions", positive=history.positive, negative=history.negative)

    def retranslate(self) -> None:
        """Say everything again in the language of now."""
        self.show_candidate(self._found)
