"""Text that an officer or an applicant wrote is shown as it is, never as markup.

Qt guesses: a label, a tooltip or a message box renders ``<img src=...>`` when it finds it (and on Windows asks a
foreign host for it). So the window uses these classes only, a test walks every window for labels that guess, and an
architecture test refuses Qt's own in ``ui``. An event filter over the whole application does the same but costs
6 microseconds for each event, 40 ms of the start.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtGui import Qt as Text
from PySide6.QtWidgets import QLabel, QWidget


class Label(QLabel):
    """A label that shows characters, not markup."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        """Show ``text`` in the stylesheet's ``role``: quiet, label, heading, title, hint, error, strong."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        self.setText(text)

    def wrapped(self) -> Label:
        """Let long text take several lines; return the label itself."""
        self.setWordWrap(True)
        return self

    def selectable(self) -> Label:
        """Let text be selected and copied, by keyboard too; return the label itself."""
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return self


class ElidedLabel(Label):
    """One line that ends in an ellipsis where there is no room; the whole text stands in the tooltip."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        """Show ``text`` in the stylesheet's ``role``."""
        super().__init__(text, role, parent)
        self.setMinimumWidth(0)

    def minimumSizeHint(self) -> QSize:
        """Return room for a few characters: the label gives way to its neighbours."""
        return QSize(QFontMetrics(self.font()).averageCharWidth() * 6, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text as a tooltip only where it is cut."""
        super().resizeEvent(event)
        set_tip(self, self.text() if self._shown() != self._line() else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, cut at the end."""
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(
            self.contentsRect(),
            int(self.alignment() | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip),
            self._shown(),
        )

    def _line(self) -> str:
        return " ".join(self.text().split())

    def _shown(self) -> str:
        metrics = QFontMetrics(self.font())
        return metrics.elidedText(self._line(), Qt.TextElideMode.ElideRight, self.contentsRect().width())


def tip(text: str) -> str:
    """Return ``text`` so that a tooltip shows it character for character.

    Qt shows a tooltip as markup when it looks like it; such text is escaped, and wrapped so that Qt unescapes it.
    """
    if not Text.mightBeRichText(text):
        return text
    return Text.convertFromPlainText(text)


def set_tip(target: QWidget | QAction, text: str) -> None:
    """Give a widget or an action a tooltip that is shown character for character."""
    target.setToolTip(tip(text))


def caption(text: str) -> str:
    """Return data as the text of a button, tab or menu: an ampersand is itself, not the mark of a key."""
    return text.replace("&", "&&")


def isolated(text: str) -> str:
    """Return ``text`` so that its writing direction cannot reorder what stands beside it (Unicode isolates)."""
    return f"\u2068{text}\u2069" if text else ""


def announce(label: QLabel) -> None:
    """Have screen readers say a label that has just appeared, wherever the focus is."""
    # Named only when something is to be said: Qt builds these classes slowly, and the start is measured.
    from PySide6.QtGui import QAccessible, QAccessibleEvent

    QAccessible.updateAccessibility(QAccessibleEvent(label, QAccessible.Event.Alert))
