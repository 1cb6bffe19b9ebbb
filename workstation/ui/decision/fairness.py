"""The fairness board: each concern from its source to the reply and the ground it became (features 90 to 92)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from workstation.domain.case import CaseRecord
from workstation.domain.codes import ConcernKind, PutHow
from workstation.domain.concern import Concern
from workstation.domain.part import Part
from workstation.ui.decision.columns import CONCERNS, Put, ground_text
from workstation.ui.kit.cards import Card, Page
from workstation.ui.kit.editors import CalmComboBox
from workstation.ui.kit.fields import Field, Kind
from workstation.ui.kit.flow import FlowLayout
from workstation.ui.kit.forms import Form
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP, words
from workstation.ui.kit.icons import icon
from workstation.ui.kit.plain import Label
from workstation.ui.kit.table_model import TableModel
from workstation.ui.kit.theme import NEAR, pixels
from workstation.ui.kit.wrapped import WrappedTable

_TALLEST, _THREE_LINES = 210, 62
_BESIDES, _ALL_COLUMNS = (1, 3), 620
_FIELDS = (
    Field("what", QT_TRANSLATE_NOOP("FairnessPage", "Concern"), Kind.LONG, span=3, lines=3),
    Field("kind", QT_TRANSLATE_NOOP("FairnessPage", "Kind"), Kind.CHOICE, ConcernKind),
    Field(
        "source",
        QT_TRANSLATE_NOOP("FairnessPage", "Source"),
        help=QT_TRANSLATE_NOOP("FairnessPage", "what came from elsewhere must be put to the applicant"),
        span=2,
    ),
    Field("put_on", QT_TRANSLATE_NOOP("FairnessPage", "Put to the applicant on"), Kind.DAY),
    Field("how", QT_TRANSLATE_NOOP("FairnessPage", "How"), Kind.CHOICE, PutHow),
    Field("deadline", QT_TRANSLATE_NOOP("FairnessPage", "Reply asked for by"), Kind.DAY),
    Field("replied_on", QT_TRANSLATE_NOOP("FairnessPage", "Replied on"), Kind.DAY),
    Field("reply", QT_TRANSLATE_NOOP("FairnessPage", "Reply"), Kind.LONG, span=2, lines=3),
)


class FairnessPage(Page):
    """The board above, the concern in front of the officer below.

    Attributes:
        letter_asked: the officer wants to see the procedural fairness letter.
    """

    letter_asked = Signal()

    def __init__(
        self,
        save: Callable[[tuple[Concern, ...] | None], object],
        attempt: Callable[[Callable[[], object]], object],
    ) -> None:
        """Build the board.

        Args:
            save: called with all concerns of the case; raises WorkstationError when they are refused.
            attempt: calls a function and tells the officer why it failed, for what no field can be blamed for.
        """
        super().__init__()
        self._save, self._attempt = save, attempt
        self._concerns: tuple[Concern, ...] = ()
        self._place, self._number = 0, ""
        self.card = Card("FairnessPage", QT_TRANSLATE_NOOP("FairnessPage", "Concerns and replies"))
        self.table = WrappedTable(
            TableModel("Concerns", CONCERNS, lambda put: put.number), tallest=_TALLEST, highest_row=_THREE_LINES
        )
        self.new, self.letter = QPushButton(), QPushButton()
        self.form = Form("FairnessPage", _FIELDS, Concern, self._keep, columns=3)
        self._label, self.ground = Label(role="label"), CalmComboBox()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self.table.set_widths((None, 90, 92, None, 126, 92))
        row = FlowLayout(gap=NEAR)
        row.addWidget(self.new)
        row.addWidget(self.letter)
        self.card.add(self.table)
        self.card.body.addLayout(row)
        below = QVBoxLayout()
        below.setSpacing(NEAR // 2)
        below.addWidget(self._label)
        below.addWidget(self.ground)
        self.card.add(self.form)
        self.card.body.addLayout(below)
        self._label.setBuddy(self.ground)
        self.add(self.card)
        self.column.addStretch()

    def _connect(self) -> None:
        self.new.clicked.connect(self._begin)
        self.letter.clicked.connect(self.letter_asked)
        self.table.pointed.connect(self._point)
        self.ground.activated.connect(self._become)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out of the table what the form below says too, where there is no room for it."""
        super().resizeEvent(event)
        for column in _BESIDES:
            self.table.setColumnHidden(column, event.size().width() < pixels(_ALL_COLUMNS))

    def offer(self, codes: Sequence[str]) -> None:
        """Offer the grounds a concern can become."""
        self.ground.clear()
        self.ground.addItem("", None)
        for code in codes:
            self.ground.addItem("", code)
        self.retranslate()

    def show_case(self, record: CaseRecord) -> None:
        """Show the concerns of a case."""
        fresh, closed = record.case.file_number != self._number, record.signature is not None
        self._number, self._concerns = record.case.file_number, record.case.concerns or ()
        if fresh:
            self._place = 0
        self.table.show_rows([Put(number, concern) for number, concern in enumerate(self._concerns)], self._place)
        self.form.close_to_changes(closed)
        for widget in (self.new, self.ground):
            widget.setEnabled(not closed)
        self._edit(fresh=fresh)

    def retranslate(self) -> None:
        """Say board, buttons and grounds in the language of now."""
        self.card.retranslate()
        self.table.setAccessibleName(self.tr("Concerns and replies"))
        self.table.rows.retranslate()
        self.new.setText(self.tr("New concern"))
        self.new.setIcon(icon("plus"))
        self.letter.setText(self.tr("Preview fairness letter"))
        self.letter.setIcon(icon("document"))
        self._label.setText(self.tr("Became ground"))
        self.ground.setAccessibleName(self.tr("Became ground"))
        for place in range(1, self.ground.count()):
            code = str(self.ground.itemData(place))
            self.ground.setItemText(place, f"{code}  {ground_text(code)}")
        self.card.say_aside(words().say("decision-tab.concerns", count=len(self._concerns)))

    def _begin(self) -> None:
        """Begin a new concern; it is kept with the first field that is left."""
        self._place = len(self._concerns)
        self.table.clearSelection()
        self._edit(fresh=True)
        self.form.enter("what")

    def _point(self, put: Put | None) -> None:
        if put is not None and put.number != self._place:
            self._place = put.number
            self._edit(fresh=True)

    def _edit(self, *, fresh: bool) -> None:
        held = self._concerns[self._place] if self._place < len(self._concerns) else None
        self.form.show_part(held, fresh=fresh)
        became = held.became_ground if held else None
        self.ground.setCurrentIndex(max(0, self.ground.findData(became)) if became else 0)
        self.card.say_aside(words().say("decision-tab.concerns", count=len(self._concerns)))

    def _keep(self, part: Part | None) -> None:
        """Save the concerns with the one in front of the officer changed; a blank one goes."""
        changed = (part,) if isinstance(part, Concern) else ()
        concerns = (*self._concerns[: self._place], *changed, *self._concerns[self._place + 1 :])
        self._save(concerns or None)

    def _become(self) -> None:
        held = self._concerns[self._place] if self._place < len(self._concerns) else Concern()
        self._attempt(lambda: self._keep(msgspec.structs.replace(held, became_ground=self.ground.currentData())))
