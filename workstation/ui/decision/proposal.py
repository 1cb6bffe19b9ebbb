"""What the findings allow, and what still stops signing; each obstacle leads to its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from workstation.domain.codes import Proposal, Result
from workstation.domain.finding import Assessment, Block, Statement
from workstation.ui.kit.cards import Card
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP, Panel, words
from workstation.ui.kit.icons import icon, symbol
from workstation.ui.kit.plain import Label
from workstation.ui.kit.table_model import Column
from workstation.ui.kit.theme import NEAR, colours
from workstation.ui.kit.wrapped import WrappedList

TONES = {
    Proposal.REFUSE: Result.NOT_MET,
    Proposal.MAY_REFUSE: Result.NOT_MET,
    Proposal.MAY_ISSUE: Result.MET,
    Proposal.MORE_INFORMATION: Result.INSUFFICIENT,
}
# More reasons than these are said in the panel beside the tab.
_MOST = 4
_TALLEST = 180


@dataclass(frozen=True)
class Obstacle:
    """A block and its place among the blocks."""

    number: int
    block: Block


def place_of(block: Block) -> str:
    """Return where the officer mends a block, as the window's places are named: ``genuineness.b``."""
    factor = block.what.facts.get("factor")
    if block.part == "genuineness" and isinstance(factor, str):
        return f"genuineness.{factor.rstrip(')')[-1:]}"
    return block.part


COLUMN: Column[Obstacle] = Column(
    QT_TRANSLATE_NOOP("Obstacles", "What stops signing"),
    lambda obstacle: words().state(obstacle.block.what),
    symbol=lambda _obstacle: icon("right", colours().insufficient.ink),
)


class ObstacleList(WrappedList[Obstacle]):
    """The blocks, one below the other; a click or Enter leads to where each is mended.

    Attributes:
        led: the place.
    """

    led = Signal(str)

    def __init__(self) -> None:
        """Start without obstacles."""
        super().__init__("Obstacles", COLUMN, lambda obstacle: obstacle.number, tallest=_TALLEST)
        self.clicked.connect(lambda index: self._lead(self.rows.row_at(index)))
        self.chosen.connect(self._lead)

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show ``blocks`` at the height they need."""
        self.show_rows([Obstacle(number, block) for number, block in enumerate(blocks)])
        self.setVisible(bool(blocks))

    def _lead(self, obstacle: Obstacle | None) -> None:
        if obstacle is not None:
            self.led.emit(place_of(obstacle.block))


class ProposalPanel(Panel):
    """The computed proposal in words with its reasons; it proposes, the officer decides."""

    def __init__(self) -> None:
        """Start without a case."""
        super().__init__()
        self._assessment: Assessment | None = None
        self.card = Card("ProposalPanel", QT_TRANSLATE_NOOP("ProposalPanel", "What the findings allow"))
        self._sign, self.outcome = Label(), Label(role="strong").wrapped()
        self.because = Label().wrapped().selectable()
        self._left = Label(role="label")
        self.obstacles = ObstacleList()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(self._sign)
        row.addWidget(self.outcome, 1)
        self.card.body.setSpacing(NEAR)
        self.card.body.addLayout(row)
        for part in (self.because, self._left, self.obstacles):
            self.card.add(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card)

    def show_assessment(self, assessment: Assessment | None) -> None:
        """Show what is said of the case."""
        self._assessment = assessment
        self.obstacles.show_blocks(assessment.blocks if assessment else ())
        self.retranslate()

    def retranslate(self) -> None:
        """Say proposal, reasons and obstacles in the language of now."""
        self.card.retranslate()
        self.obstacles.setAccessibleName(self.tr("What still stops signing"))
        self.obstacles.rows.retranslate()
        assessment = self._assessment
        if assessment is None:
            return
        self._sign.setPixmap(symbol(TONES[assessment.outcome]).pixmap(QSize(18, 18)))
        self.outcome.setText(words().say(f"decision-tab.allows-{assessment.outcome.replace('_', '-')}"))
        self.because.setText(reasons(assessment.because))
        count = len(assessment.blocks)
        code = {0: "nothing-blocks", 1: "one-blocks"}.get(count, "some-block")
        self._left.setText(words().say(f"decision-tab.{code}", count=count))


def reasons(because: Sequence[Statement]) -> str:
    """Return the first reasons, one on each line, and how many more there are."""
    lines = [f"•  {words().state(one)}" for one in because[:_MOST]]
    if len(because) > _MOST:
        lines.append(words().say("decision-tab.more-reasons", count=len(because) - _MOST))
    return "\n".join(lines)
