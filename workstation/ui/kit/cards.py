"""A card: one section of a page, with a heading and room for what belongs to it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from workstation.ui.kit.i18n import translated
from workstation.ui.kit.plain import ElidedLabel, Label
from workstation.ui.kit.theme import APART, FAR, NEAR


class Card(QFrame):
    """A white sheet with a heading, a line beside it, and a body that takes widgets one below the other."""

    def __init__(self, context: str, heading: str) -> None:
        """Build the card; ``heading`` is in English, marked with QT_TRANSLATE_NOOP in ``context``."""
        super().__init__()
        self.setProperty("role", "card")
        self._context, self._source = context, heading
        self._heading = Label(role="heading")
        self._aside = ElidedLabel(role="quiet")
        self._aside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.top = QHBoxLayout()
        self.top.setSpacing(NEAR)
        self.top.addWidget(self._heading)
        self.top.addWidget(self._aside, 1)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(FAR, APART, FAR, FAR)
        self.body.setSpacing(APART)
        self.body.addLayout(self.top)
        self.retranslate()

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Add a widget below the others."""
        self.body.addWidget(widget, stretch)

    def add_aside(self, widget: QWidget) -> None:
        """Add a widget at the right end of the heading's line."""
        self.top.addWidget(widget)

    def say_aside(self, text: str) -> None:
        """Say something beside the heading, such as what is still missing."""
        self._aside.setText(text)

    def retranslate(self) -> None:
        """Say the heading in the language of now."""
        self._heading.setText(translated(self._context, self._source))


def rule() -> QFrame:
    """Return a new hairline from side to side."""
    line = QFrame()
    line.setProperty("role", "rule")
    return line


class Beside(QWidget):
    """Widgets side by side while there is room, one below the other where there is not."""

    def __init__(self, *widgets: QWidget) -> None:
        """Take the widgets, which share the width equally."""
        super().__init__()
        self._widgets = widgets
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(APART)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for widget in widgets:
            self._row.addWidget(widget, 1)

    def minimumSizeHint(self) -> QSize:
        """Return the room of the widest alone."""
        hints = [widget.minimumSizeHint() for widget in self._widgets]
        return QSize(max(hint.width() for hint in hints), self._row.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side or one below the other."""
        super().resizeEvent(event)
        widest = max(widget.minimumSizeHint().width() for widget in self._widgets)
        needed = (widest + APART) * len(self._widgets) - APART
        fits = needed <= event.size().width()
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)


class Page(QScrollArea):
    """A page that scrolls up and down, never sideways; cards go into ``column``."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("role", "page")
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(APART, APART, APART, APART)
        self.column.setSpacing(APART)
        self.setWidget(inside)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Add a widget below the others."""
        self.column.addWidget(widget, stretch)

    def lead_to(self, widget: QWidget) -> None:
        """Scroll until ``widget`` is seen and give it the focus."""
        self.ensureWidgetVisible(widget)
        widget.setFocus()
