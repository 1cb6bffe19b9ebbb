"""What stands in place of an empty worklist: what to do first, or how to see every case again."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from workstation.ui.kit.i18n import Panel
from workstation.ui.kit.icons import icon
from workstation.ui.kit.plain import Label
from workstation.ui.kit.theme import FAR, NEAR


class EmptyWorklist(Panel):
    """A few words and the buttons that lead on.

    Attributes:
        new_asked: the officer wants to enter an application.
        import_asked: the officer wants to take in a case document.
        list_asked: the officer wants to load a published list.
        all_asked: the officer wants the filters cleared.
    """

    new_asked = Signal()
    import_asked = Signal()
    list_asked = Signal()
    all_asked = Signal()

    def __init__(self) -> None:
        """Say what to do first."""
        super().__init__()
        self._filtered = self._listed = False
        self._mark = Label()
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = Label(role="heading").wrapped()
        self._text = Label(role="quiet").wrapped()
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._new, self._import, self._list, self._all = (QPushButton() for _number in range(4))
        self._new.clicked.connect(self.new_asked)
        self._import.clicked.connect(self.import_asked)
        self._list.clicked.connect(self.list_asked)
        self._all.clicked.connect(self.all_asked)
        # Wide as it is, it must not keep the narrow list from being narrow.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(FAR, FAR, FAR, FAR)
        layout.setSpacing(NEAR)
        layout.addStretch(2)
        for label in (self._mark, self._title, self._text):
            layout.addWidget(label)
        self._row = QHBoxLayout()
        self._row.addStretch()
        for button in (self._list, self._new, self._import, self._all):
            self._row.addWidget(button)
        self._row.addStretch()
        layout.addSpacing(NEAR)
        layout.addLayout(self._row)
        layout.addStretch(3)
        self.explain(filtered=False)

    def explain(self, *, filtered: bool, listed: bool = False) -> None:
        """Say why the worklist is empty, and what comes first.

        Args:
            filtered: whether cases are there that the filters hide.
            listed: whether a list of ineligible employers is loaded already.
        """
        self._filtered, self._listed = filtered, listed
        first = self._new if listed else self._list
        for button in (self._new, self._list):
            button.setProperty("role", "primary" if button is first else "")
            button.style().unpolish(button)
            button.style().polish(button)
        self.retranslate()

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        self._mark.setPixmap(icon("search" if self._filtered else "list").pixmap(QSize(32, 32)))
        self._new.setText(self.tr("New application"))
        self._import.setText(self.tr("Open a case document"))
        self._list.setText(self.tr("Load a published list"))
        self._all.setText(self.tr("Show every case"))
        for button in (self._new, self._import, self._list):
            button.setVisible(not self._filtered)
        self._all.setVisible(self._filtered)
        if self._filtered:
            self._title.setText(self.tr("No case matches"))
            self._text.setText(self.tr("Search looks in names, employers and file numbers."))
        else:
            self._title.setText(self.tr("No application yet"))
            self._text.setText(
                self.tr("Enter an application, or open a case document.")
                if self._listed
                else self.tr("Load the list of ineligible employers first, then enter an application.")
            )
