"""Finding and reasons together, with the meter below: of a factor, of qualifications, of admissibility."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workstation.domain.case import CaseRecord
from workstation.domain.codes import Factor, Result
from workstation.domain.documents import Checklist
from workstation.domain.part import Part
from workstation.domain.reasons import case_facts
from workstation.ui.genuineness.finding import FindingButtons
from workstation.ui.genuineness.meter import Meter, day_forms, documents_of
from workstation.ui.kit.editors import PaperEditor
from workstation.ui.kit.fields import Field, Kind
from workstation.ui.kit.forms import Form, Save
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP, Panel
from workstation.ui.kit.theme import NEAR

_REASONS = (
    Field(
        "reasons",
        QT_TRANSLATE_NOOP("Reasons", "Reasons"),
        Kind.LONG,
        help=QT_TRANSLATE_NOOP("Reasons", "facts, days and documents of this case; they go into letter and notes"),
        lines=6,
    ),
)
# Milliseconds without a key before the meter counts again.
_PAUSE = 150


class ReasonsPanel(Panel):
    """What is found, why, and how far the reasons speak of this case.

    Attributes:
        finding: the three buttons.
    """

    def __init__(self, shape: type[Part], save: Save, between: QWidget | None = None) -> None:
        """Build for a part that has ``finding`` and ``reasons``.

        Args:
            shape: type of the part.
            save: called with the part whose reasons were changed; raises WorkstationError when it is refused.
            between: what stands between finding and reasons.
        """
        super().__init__()
        self.finding = FindingButtons()
        self.form = Form("Reasons", _REASONS, shape, save, columns=1)
        self.meter = Meter()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._paper = cast("PaperEditor", self.form.box("reasons").editor).paper
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(NEAR)
        for widget in (self.finding, between, self.form, self.meter):
            if widget is not None:
                layout.addWidget(widget)
        self._paper.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(lambda: self.meter.weigh(self._paper.toPlainText()))

    def show_part(self, part: Part | None, result: Result | None, *, fresh: bool, closed: bool) -> None:
        """Show the part with its finding.

        Args:
            part: what is recorded.
            result: its finding.
            fresh: whether this is another case.
            closed: whether the case is signed.
        """
        self.finding.show_result(result)
        self.finding.setEnabled(not closed)
        self.form.show_part(part, fresh=fresh)
        self.form.close_to_changes(closed)
        self.meter.weigh(self._paper.toPlainText())

    def know(self, record: CaseRecord, factor: Factor | None, checklist: Checklist) -> None:
        """Tell the meter what the case holds that reasons can mention."""
        self.meter.know(case_facts(record.case, factor, day_forms), documents_of(checklist))
