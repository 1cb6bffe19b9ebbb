"""A form over one part of the case: shows it, and saves each field as soon as the officer leaves it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from workstation.domain.errors import InputError, WorkstationError
from workstation.domain.part import Part
from workstation.ui.kit.fields import Field, FieldBox
from workstation.ui.kit.grid import FieldGrid
from workstation.ui.kit.messages import sentence
from workstation.ui.kit.parts import Shapes, value_at, with_value

Save = Callable[[Part | None], object]


class Form(FieldGrid):
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
            columns: greatest number of columns of the grid.
        """
        super().__init__(context, fields, columns)
        self._shape, self._save = shape, save
        self._part: Part | None = None
        self._inner: Shapes = {}
        self._shown: dict[str, str] = {}
        for name, box in self.boxes.items():
            box.editor.left.connect(lambda name=name: self.commit(name))

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
        for name, box in self.boxes.items():
            if not fresh and (box.fault or box.editor.typed() != self._shown.get(name, "")):
                continue
            self._show(name, box)

    def commit(self, name: str) -> None:
        """Save the field ``name`` when it was changed, then whatever else that mends."""
        if self._commit(name):
            for other, box in self.boxes.items():
                if other != name and box.fault:
                    self._commit(other)

    def commit_all(self) -> None:
        """Save every field that was changed, such as the one the officer is in while the window closes."""
        for name in self.boxes:
            self.commit(name)

    def _commit(self, name: str) -> bool:
        """Try to save one field; return whether something was saved."""
        box = self.boxes[name]
        if not box.fault and box.editor.typed() == self._shown.get(name, ""):
            return False
        try:
            changed = self._save_value(name, box)
        except WorkstationError as error:
            box.complain(sentence(error, box.label))
            return False
        self._show(name, box)
        return changed

    def _save_value(self, name: str, box: FieldBox) -> bool:
        """Save what the field holds; return whether it differs from what was known."""
        value = box.editor.value()
        if value is None and box.field.required:
            raise InputError("window.required", where=name)
        if value == value_at(self._part, name):
            return False
        part = with_value(self._part, self._shape, name, value, self._inner)
        self._save(part)
        self._part = part
        return True

    def _show(self, name: str, box: FieldBox) -> None:
        box.complain("")
        box.editor.show_value(value_at(self._part, name))
        self._shown[name] = box.editor.typed()
