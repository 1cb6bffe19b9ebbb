"""What must hold of everything on the screen: names for screen readers, no markup in data, both languages."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QLabel, QLineEdit, QWidget

from workstation.domain.codes import Language
from workstation.ui.kit.i18n import speak

HOSTILE = "<img src='file:///nowhere.png'> <b>R & D</b>"
RIGHT_TO_LEFT = "\u202e\u05e9\u05dc\u05d5\u05dd\u202c \u0639\u0628\u062f"
LONG = "A very long name that goes on " * 6


def _told(widget: QWidget) -> str:
    """Return what a screen reader calls a widget: its name, else its text or its label's."""
    from PySide6.QtGui import QAccessible

    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else widget.accessibleName()


def nameless(screen: QWidget) -> list[str]:
    """Return the widgets that can have the focus and have no name for a screen reader."""
    found = []
    for widget in screen.findChildren(QWidget):
        owned = isinstance(widget.parent(), QAbstractScrollArea | QLineEdit)
        unseen = not widget.isVisibleTo(screen) or widget.focusProxy() is not None
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or owned or unseen:
            continue
        if not _told(widget).strip():
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def guessing(screen: QWidget) -> list[str]:
    """Return the labels that would show markup in what somebody typed."""
    return [label.text() for label in screen.findChildren(QLabel) if label.textFormat() != Qt.TextFormat.PlainText]


def shown(screen: QWidget) -> str:
    """Return every text of labels, buttons and tables that are not hidden, one on each line."""
    # Widgets that a layout took a moment ago are shown by an event of their own.
    QApplication.processEvents()
    texts = []
    for widget in (screen, *screen.findChildren(QWidget)):
        if widget.isHidden():
            continue
        text = getattr(widget, "text", None)
        if callable(text) and isinstance(text(), str):
            texts.append(text().replace("&&", "&"))
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            texts.extend(_cells(widget))
    return "\n".join(texts)


def _cells(view: QAbstractItemView) -> list[str]:
    model, root = view.model(), QModelIndex()
    places = [(row, column) for row in range(model.rowCount(root)) for column in range(model.columnCount(root))]
    return [str(model.index(row, column).data() or "") for row, column in places]


def in_french(screen: QWidget) -> str:
    """Return what the screen shows once the window speaks French."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    speak(application, Language.FRENCH)
    QApplication.processEvents()
    return shown(screen)
