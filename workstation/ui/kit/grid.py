"""Fields in a grid: as many columns as have room, each field's rule shown while the officer is in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QLayout, QWidget

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
        # The officer decides how narrow it gets; the columns follow.
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
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

    def minimumSizeHint(self) -> QSize:
        """Return the room of one column: with little room the fields stand one below the other."""
        widest = max(box.minimumSizeHint().width() for box in self.boxes.values())
        return QSize(widest, self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as have room: fewer in a narrow window, with large text, or in French."""
        super().resizeEvent(event)
        fitting = (count for count in range(self._most_columns, 1, -1) if self._width_of(count) <= event.size().width())
        self._arrange(next(fitting, 1))

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        for box in self.boxes.values():
            box.light(now in box.editor.parts)

    def _places(self, columns: int) -> Iterator[tuple[FieldBox, int, int, int]]:
        """Yield each field with its row, column and span in a grid of ``columns``."""
        row = column = 0
        for box in self.boxes.values():
            span = min(box.field.span, columns)
            if column + span > columns:
                row, column = row + 1, 0
            yield box, row, column, span
            column += span

    def _width_of(self, columns: int) -> int:
        """Return the width that ``columns`` columns of equal width need."""
        widest = max(
            (box.minimumSizeHint().width() - APART * (span - 1)) // span
            for box, _row, _column, span in self._places(columns)
        )
        return max(widest, pixels(_LEAST_WIDTH)) * columns + APART * (columns - 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        for box, row, column, span in self._places(columns):
            self._grid.addWidget(box, row, column, 1, span)
        for number in range(max(columns, self._columns)):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)
        self._columns = columns
