"""Fields in a grid: as many columns as have room, each field's rule shown while the officer is in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from workstation.ui.kit.fields import Field, FieldBox
from workstation.ui.kit.i18n import Panel
from workstation.ui.kit.theme import APART, NEAR, pixels

_LEAST_WIDTH = 165  # pixels a field needs at 100 %


class FieldGrid(Panel):
    """Fields in reading order, in up to ``columns`` columns."""

    def __init__(self, context: str, fields: Sequence[Field], columns: int = 2) -> None:
        """Lay out ``fields``; ``context`` is the translation context of labels and help."""
        super().__init__()
        self.boxes = {field.name: FieldBox(context, field) for field in fields}
        self._most_columns, self._columns = columns, 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(APART)
        self._grid.setVerticalSpacing(NEAR)
        self._arrange(columns)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    @property
    def first(self) -> str:
        """Return the name of the first field."""
        return next(iter(self.boxes))

    def has(self, name: str) -> bool:
        """Return whether there is a field of that name."""
        return name in self.boxes

    def box(self, name: str) -> FieldBox:
        """Return the box of a field."""
        return self.boxes[name]

    def enter(self, name: str) -> None:
        """Lead the officer to a field."""
        self.boxes[name].editor.parts[0].setFocus()

    def faults(self) -> dict[str, str]:
        """Return the sentences of what is wrong, by field."""
        return {name: box.fault for name, box in self.boxes.items() if box.fault}

    def remark(self, sentences: Mapping[str, str]) -> None:
        """Say below its field what looks unusual and is accepted all the same; every other remark goes."""
        for name, box in self.boxes.items():
            box.remark(sentences.get(name, ""))

    def close_to_changes(self, closed: bool) -> None:
        """Let a signed case be read but not changed."""
        for box in self.boxes.values():
            box.editor.set_read_only(closed)

    def retranslate(self) -> None:
        """Say labels, hints and choices in the language of now."""
        for box in self.boxes.values():
            box.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as have room: fewer in a narrow window or with large text."""
        super().resizeEvent(event)
        self._arrange(max(1, min(self._most_columns, event.size().width() // pixels(_LEAST_WIDTH))))

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        for box in self.boxes.values():
            box.light(now in box.editor.parts)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        row = column = 0
        for box in self.boxes.values():
            span = min(box.field.span, columns)
            if column + span > columns:
                row, column = row + 1, 0
            self._grid.addWidget(box, row, column, 1, span)
            column += span
        for number in range(max(columns, self._columns)):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)
        self._columns = columns
