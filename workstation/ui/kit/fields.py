"""What a form says of each of its fields, and the widget that stands for one: label, hint, editor, fault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workstation.ui.kit.dates import parse_count, parse_number
from workstation.ui.kit.editors import AnswerEditor, ChoiceEditor, Editor, LineEditor, PaperEditor
from workstation.ui.kit.i18n import translated
from workstation.ui.kit.plain import ElidedLabel, Label, announce
from workstation.ui.kit.theme import NEAR, TIGHT


class Kind(Enum):
    """The kinds of values a form can hold."""

    TEXT = auto()
    LINES = auto()
    LONG = auto()
    DAY = auto()
    MONEY = auto()
    NUMBER = auto()
    COUNT = auto()
    CHOICE = auto()
    ANSWER = auto()
    WAGE = auto()
    NOC = auto()


@dataclass(frozen=True)
class Field:
    """One field of a form.

    Attributes:
        name: its path within the part: ``legal_name``, ``address.city``.
        label: what it is called, in English, marked with QT_TRANSLATE_NOOP.
        kind: what it holds.
        choices: the closed list of a CHOICE.
        help: what is to know about it, in English, marked likewise; shown while the field has the focus.
        citation: the provision or section the field comes from; shown with the help.
        span: number of columns it takes.
        lines: height of LINES and LONG, in lines of text.
        required: whether the part cannot be without it: then a choice has no blank.
        widest: number of characters a line needs at most.
    """

    name: str
    label: str
    kind: Kind = Kind.TEXT
    choices: type[StrEnum] | None = None
    help: str = ""
    citation: str = ""
    span: int = 1
    lines: int = 3
    required: bool = False
    widest: int | None = None


def editor_of(field: Field) -> Editor:
    """Return a new editor for the kind of ``field``."""
    editor = _MAKERS[field.kind](field)
    editor.where = field.name
    return editor


def _choice(field: Field) -> Editor:
    if field.choices is None:
        raise ValueError(field.name)
    return ChoiceEditor(field.choices, blank=not field.required)


def _day(field: Field) -> Editor:
    from workstation.ui.kit.editors_offer import DayEditor

    del field
    return DayEditor()


def _wage(field: Field) -> Editor:
    from workstation.ui.kit.editors_offer import WageEditor

    del field
    return WageEditor()


def _noc(field: Field) -> Editor:
    from workstation.ui.kit.editors_offer import NocEditor

    del field
    return NocEditor()


def _money(field: Field) -> Editor:
    from workstation.domain.money import parse_money

    return LineEditor(parse_money, lambda amount: f"{amount:f}", widest=field.widest or 14)


_MAKERS: dict[Kind, Callable[[Field], Editor]] = {
    Kind.TEXT: lambda field: LineEditor(widest=field.widest),
    Kind.LINES: lambda field: PaperEditor(field.lines, split=True),
    Kind.LONG: lambda field: PaperEditor(field.lines),
    Kind.DAY: _day,
    Kind.MONEY: _money,
    Kind.NUMBER: lambda field: LineEditor(parse_number, lambda number: f"{number:f}", widest=field.widest or 10),
    Kind.COUNT: lambda field: LineEditor(parse_count, widest=field.widest or 10),
    Kind.CHOICE: _choice,
    Kind.ANSWER: lambda _field: AnswerEditor(),
    Kind.WAGE: _wage,
    Kind.NOC: _noc,
}


class FieldBox(QWidget):
    """A field on the form: its label, beside it the hint while it has the focus, its editor, below it the fault."""

    def __init__(self, context: str, field: Field) -> None:
        """Build the field; ``context`` is the translation context of its label and help."""
        super().__init__()
        self.field = field
        self.editor = editor_of(field)
        self._context = context
        self._label = Label(role="label")
        self._hint = ElidedLabel(role="hint")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._fault = Label(role="error").wrapped().selectable()
        # Reached by Tab right after its field, so that it can be read again and copied.
        self._fault.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fault.hide()
        self._remark = Label(role="remark").wrapped()
        self._remark.hide()
        self._arrange()
        self.retranslate()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(NEAR)
        top.addWidget(self._label)
        top.addWidget(self._hint, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT // 2)
        layout.addLayout(top)
        layout.addWidget(self.editor.widget)
        layout.addWidget(self._fault)
        layout.addWidget(self._remark)
        layout.addStretch()
        self._label.setBuddy(self.editor.parts[0])

    @property
    def label(self) -> str:
        """Return what the field is called in the language of now."""
        return translated(self._context, self.field.label)

    @property
    def fault(self) -> str:
        """Return the sentence of what is wrong, empty when nothing is."""
        return self._fault.text()

    def retranslate(self) -> None:
        """Say label, hint and choices in the language of now."""
        self._label.setText(self.label)
        self.editor.retranslate()
        self._describe()

    def light(self, focused: bool) -> None:
        """Show the rule behind the field while the officer is in it; its place is always kept free."""
        self._hint.setText(self._about() if focused else "")

    def complain(self, sentence: str) -> None:
        """Say what is wrong below the field, to screen readers too; an empty sentence takes it back."""
        if sentence == self.fault:
            return
        self._fault.setText(sentence)
        self._fault.setAccessibleName(sentence)
        self._fault.setVisible(bool(sentence))
        for part in self.editor.parts:
            part.setProperty("wrong", bool(sentence))
            part.style().unpolish(part)
            part.style().polish(part)
        self._describe()
        if sentence:
            announce(self._fault)

    def remark(self, sentence: str) -> None:
        """Say below the field what looks unusual and is accepted all the same."""
        self._remark.setText(sentence)
        self._remark.setVisible(bool(sentence))
        self._describe()

    def _about(self) -> str:
        help_text = translated(self._context, self.field.help)
        return " · ".join(part for part in (help_text, self.field.citation) if part)

    def _describe(self) -> None:
        self.editor.name(
            self.label, " ".join(part for part in (self.fault, self._remark.text(), self._about()) if part)
        )
