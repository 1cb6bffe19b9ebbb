"""A form over one part of the case: shows it, and saves each field as soon as the officer leaves it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from workstation.domain.errors import WorkstationError
from workstation.domain.part import Part
from workstation.ui.kit.fields import Field, FieldBox
from workstation.ui.kit.i18n import Panel, words
from workstation.ui.kit.parts import Shapes, value_at, with_value
from workstation.ui.kit.theme import APART, NEAR

Save = Callable[[Part | None], None]


class Form(Panel):
    """Fields in a grid, bound to one part.

    What cannot be true is said below its field; what was typed stays there, and nothing of it is saved. When
    another field mends it (the start of a period whose end was refused), it is saved then. A redraw never
    overwrites a field that is being typed in.
    """

    def __init__(self, context: str, fields: Sequence[Field], shape: type[Part], save: Save, columns: int = 2) -> None:
        """Lay out ``fields``.

        Args:
            context: translation context of labels and help.
            fields: in reading order.
            shape: type of the part.
            save: called with the new part; raises WorkstationError when it is refused.
            columns: number of columns of the grid.
        """
        super().__init__()
        self._shape, self._save = shape, save
        self._part: Part | None = None
        self._inner: Shapes = {}
        self._shown: dict[str, str] = {}
        self._boxes = {field.name: FieldBox(context, field) for field in fields}
        self._arrange(columns)
        for name, box in self._boxes.items():
            box.editor.left.connect(lambda name=name: self.commit(name))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def with_inner(self, **shapes: type[Part]) -> Form:
        """Name the types of inner parts (``address=Address``); return the form itself."""
        self._inner = shapes
        return self

    def show_part(self, part: Part | None, *, fresh: bool = False) -> None:
        """Show ``part``.

        Args:
            part: what the store holds now.
            fresh: whether this is another case: then every field is shown anew, whatever stood there.
        """
        self._part = part
        for name, box in self._boxes.items():
            if not fresh and (box.fault or box.editor.typed() != self._shown.get(name, "")):
                continue
            self._show(name, box)

    def commit(self, name: str) -> None:
        """Save the field ``name`` when it was changed, then whatever else that mends."""
        if self._commit(name):
            for other, box in self._boxes.items():
                if other != name and box.fault:
                    self._commit(other)

    def commit_all(self) -> None:
        """Save every field that was changed, such as the one the officer is in while the window closes."""
        for name in self._boxes:
            self.commit(name)

    def faults(self) -> dict[str, str]:
        """Return the sentences that stand on the form, by field."""
        return {name: box.fault for name, box in self._boxes.items() if box.fault}

    def box(self, name: str) -> FieldBox:
        """Return the box of a field."""
        return self._boxes[name]

    def enter(self, name: str) -> None:
        """Lead the officer to a field."""
        self._boxes[name].editor.parts[0].setFocus()

    def close_to_changes(self, closed: bool) -> None:
        """Let a signed case be read but not changed."""
        for box in self._boxes.values():
            box.editor.set_read_only(closed)

    def retranslate(self) -> None:
        """Say labels, hints and choices in the language of now."""
        for box in self._boxes.values():
            box.retranslate()

    def _commit(self, name: str) -> bool:
        """Try to save one field; return whether something was saved."""
        box = self._boxes[name]
        if not box.fault and box.editor.typed() == self._shown.get(name, ""):
            return False
        try:
            value = box.editor.value()
            changed = value != value_at(self._part, name)
            if changed:
                part = with_value(self._part, self._shape, name, value, self._inner)
                self._save(part)
                self._part = part
        except WorkstationError as error:
            facts = {**error.facts, "where": box.label}
            box.complain(words().say(f"error.{error.code}", **facts))
            return False
        box.complain("")
        self._show(name, box)
        return changed

    def _show(self, name: str, box: FieldBox) -> None:
        box.complain("")
        box.editor.show_value(value_at(self._part, name))
        self._shown[name] = box.editor.typed()

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        for box in self._boxes.values():
            box.light(now in box.editor.parts)

    def _arrange(self, columns: int) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(APART)
        grid.setVerticalSpacing(NEAR)
        row = column = 0
        for box in self._boxes.values():
            span = min(box.field.span, columns)
            if column + span > columns:
                row, column = row + 1, 0
            grid.addWidget(box, row, column, 1, span)
            column += span
        for column in range(columns):
            grid.setColumnStretch(column, 1)
