"""Which cases the worklist shows: mine or all, and the stage they have come to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QPushButton, QWidget

from workstation.domain.codes import Stage
from workstation.ui.kit.editors import CalmComboBox
from workstation.ui.kit.flow import FlowLayout
from workstation.ui.kit.i18n import Panel, words
from workstation.ui.kit.plain import Label
from workstation.ui.kit.theme import APART, NEAR, TIGHT

_STAGES: tuple[Stage | None, ...] = (None, *Stage)


class Filters(Panel):
    """All or mine, every stage or one, and how many cases are left.

    Attributes:
        changed: emitted when the officer chose another filter.
    """

    changed = Signal()

    def __init__(self) -> None:
        """Begin with every case."""
        super().__init__()
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._heading = Label(role="heading")
        self._all, self._mine = QPushButton(), QPushButton()
        self._stage = CalmComboBox()
        self._count = Label(role="quiet")
        self._found = (0, False)
        pair = QButtonGroup(self)
        for button in (self._all, self._mine):
            button.setCheckable(True)
            pair.addButton(button)
        self._all.setChecked(True)
        self._stage.addItems([""] * len(_STAGES))
        self._stage.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(APART, NEAR, APART, NEAR)
        layout.setSpacing(TIGHT)
        self._title = QWidget()
        title = QHBoxLayout(self._title)
        title.setContentsMargins(0, 0, APART, 0)
        title.setSpacing(NEAR)
        title.addWidget(self._heading)
        title.addWidget(self._count)
        layout.addWidget(self._title)
        controls = QWidget()
        flow = FlowLayout(controls)
        for control in (self._all, self._mine, self._stage):
            flow.addWidget(control)
        layout.addWidget(controls, 1)
        pair.buttonClicked.connect(lambda _button: self.changed.emit())
        self._stage.activated.connect(lambda _row: self.changed.emit())
        self.retranslate()

    @property
    def mine(self) -> bool:
        """Return whether only the officer's own cases are wanted."""
        return self._mine.isChecked()

    @property
    def stage(self) -> Stage | None:
        """Return the one stage wanted; ``None`` for every one."""
        return _STAGES[self._stage.currentIndex()]

    def clear(self) -> None:
        """Want every case again."""
        self._all.setChecked(True)
        self._stage.setCurrentIndex(0)

    def say_count(self, count: int, *, more: bool) -> None:
        """Say how many cases are shown; ``more`` when the list goes on."""
        self._found = (count, more)
        self.retranslate()

    def make_narrow(self, narrow: bool) -> None:
        """Leave out the heading where there is little room."""
        self._title.setVisible(not narrow)

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        count, more = self._found
        self._heading.setText(self.tr("Worklist"))
        self._count.setText(
            self.tr("the first %n case(s); search to narrow", "", count) if more else self.tr("%n case(s)", "", count)
        )
        self._all.setText(self.tr("All"))
        self._all.setAccessibleName(self.tr("Cases of every officer"))
        self._mine.setText(self.tr("Mine"))
        self._mine.setAccessibleName(self.tr("Only my cases"))
        self._stage.setAccessibleName(self.tr("Stage"))
        for number, stage in enumerate(_STAGES):
            self._stage.setItemText(number, words().code(stage) if stage else self.tr("Every stage"))
