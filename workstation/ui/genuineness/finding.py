"""The officer's finding: three buttons, one of them pressed, or none; the program never presses one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton

from workstation.domain.codes import Result
from workstation.ui.kit.flow import FlowLayout
from workstation.ui.kit.i18n import Panel, words
from workstation.ui.kit.icons import symbol
from workstation.ui.kit.plain import caption, set_tip
from workstation.ui.kit.theme import NEAR

# The same keys in both languages; they work wherever the focus is not in a text.
KEYS = {"M": Result.MET, "N": Result.NOT_MET, "I": Result.INSUFFICIENT}


class FindingButtons(Panel):
    """Met, not met, more information needed.

    Attributes:
        chosen: the result, or ``None`` when the officer takes the finding back by pressing it again.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        """Start without a finding."""
        super().__init__()
        self._result: Result | None = None
        self.buttons = {result: QPushButton() for result in KEYS.values()}
        layout = FlowLayout(self, NEAR)
        for result, button in self.buttons.items():
            button.setCheckable(True)
            button.setIconSize(QSize(16, 16))
            button.clicked.connect(lambda _checked, result=result: self.choose(result))
            layout.addWidget(button)
        self.retranslate()

    def show_result(self, result: Result | None) -> None:
        """Show the finding that is recorded."""
        self._result = result
        for one, button in self.buttons.items():
            button.setChecked(one is result)

    def choose(self, result: Result) -> None:
        """Choose ``result`` as the officer does, by button or by key."""
        if not self.isEnabled():
            return
        wanted = None if result is self._result else result
        self.show_result(self._result)
        self.chosen.emit(wanted)

    def retranslate(self) -> None:
        """Say the three words with their keys."""
        for letter, result in KEYS.items():
            button = self.buttons[result]
            button.setText(f"{caption(words().code(result))}  {letter}")
            button.setAccessibleName(self.tr("Finding: {result}").format(result=words().code(result)))
            button.setIcon(symbol(result))
            set_tip(button, self.tr("Press {key}; press it again to take the finding back").format(key=letter))
