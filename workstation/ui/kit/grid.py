"""Fields in a grid: as many columns as have room, each field's rule shown while the officer is in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from workstation.ui.kit.columns import BoxGrid
from workstation.ui.kit.fields import Field, FieldBox


class FieldGrid(BoxGrid):
    """Fields in reading order, in up to ``columns`` columns."""

    def __init__(self, context: str, fields: Sequence[Field], columns: int = 2) -> None:
        """Lay out ``fields``; ``context`` is the translation context of labels and help."""
        self.boxes = {field.name: FieldBox(context, field) for field in fields}
        super().__init__(tuple(self.boxes.values()), columns)
        self._follows = False

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

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the focus while the fields are seen."""
        super().showEvent(event)
        self._follow(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the focus go its way; what is hidden may be on its way out."""
        super().hideEvent(event)
        self._follow(False)

    def _follow(self, wanted: bool) -> None:
        application = QApplication.instance()
        if wanted is self._follows or not isinstance(application, QApplication):
            return
        self._follows = wanted
        if wanted:
            application.focusChanged.connect(self._follow_focus)
        else:
            application.focusChanged.disconnect(self._follow_focus)

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        for box in self.boxes.values():
            box.light(now in box.editor.parts)
