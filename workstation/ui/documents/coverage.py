"""The row above the matrix: which factor has evidence, and which has none."""

from __future__ import annotations

from PySide6.QtCore import Signal

from workstation.domain.codes import Result
from workstation.domain.documents import Checklist
from workstation.ui.documents.marks import SEEN, state_of
from workstation.ui.documents.titles import factor_name
from workstation.ui.kit.chips import Chip
from workstation.ui.kit.flow import FlowLayout
from workstation.ui.kit.i18n import Panel, words
from workstation.ui.kit.theme import NEAR


class CoverageRow(Panel):
    """One chip for each factor; pressing it shows the documents that speak to that factor only.

    Attributes:
        asked: the factor to look at, empty for all.
    """

    asked = Signal(str)

    def __init__(self) -> None:
        """Start without factors."""
        super().__init__()
        self._layout = FlowLayout(self, NEAR)
        self._checklist: Checklist | None = None
        self.chips: dict[str, Chip] = {}

    def show_checklist(self, checklist: Checklist) -> None:
        """Show the factors of the case's stream with what was seen for each."""
        if tuple(self.chips) != checklist.factors:
            self._lay_out(checklist.factors)
        self._checklist = checklist
        self.retranslate()

    def chosen(self) -> str:
        """Return the factor whose documents alone are shown; empty for all."""
        return next((factor for factor, chip in self.chips.items() if chip.isChecked()), "")

    def retranslate(self) -> None:
        """Say every factor in the language of now."""
        if self._checklist is None:
            return
        for factor, chip in self.chips.items():
            seen = _seen(self._checklist, factor)
            code = "documents-tab.covered" if seen else "documents-tab.uncovered"
            said = words().say(code, factor=factor_name(words(), factor), count=seen)
            chip.say(said, Result.MET if seen else Result.INSUFFICIENT)

    def _lay_out(self, factors: tuple[str, ...]) -> None:
        for chip in self.chips.values():
            self._layout.removeWidget(chip)
            chip.deleteLater()
        self.chips = {factor: Chip() for factor in factors}
        for factor, chip in self.chips.items():
            chip.setCheckable(True)
            chip.clicked.connect(lambda checked, factor=factor: self._choose(factor, checked))
            self._layout.addWidget(chip)

    def _choose(self, factor: str, checked: bool) -> None:
        for other, chip in self.chips.items():
            chip.setChecked(checked and other == factor)
        self.asked.emit(factor if checked else "")


def _seen(checklist: Checklist, factor: str) -> int:
    """Return how many documents were received or reviewed that speak to ``factor``."""
    return sum(factor in row.factors + row.conditional and state_of(row) in SEEN for row in checklist.rows)
