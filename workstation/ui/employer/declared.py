"""The employer as the application declares it; each of its names is looked up with one click."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from workstation.domain.employer import Employer
from workstation.ui.employer.query import as_declared
from workstation.ui.kit.flow import FlowLayout
from workstation.ui.kit.i18n import Panel, words
from workstation.ui.kit.icons import icon
from workstation.ui.kit.plain import Label, caption, set_tip
from workstation.ui.kit.theme import NEAR, TIGHT

# A button grows no wider than a name that can be read at a glance; the whole name stands in its tooltip.
_LONGEST = 44


class DeclaredEmployer(Panel):
    """One button for the legal name, one for the operating name.

    Attributes:
        asked: the query to put into the search box.
    """

    asked = Signal(str)

    def __init__(self) -> None:
        """Start without an employer."""
        super().__init__()
        self._employer = Employer()
        self._label = Label(role="label")
        self._label.setContentsMargins(0, TIGHT, 0, 0)
        self.legal, self.operating = QPushButton(), QPushButton()
        layout = FlowLayout(self, NEAR)
        layout.addWidget(self._label)
        for button, field in ((self.legal, "legal_name"), (self.operating, "operating_name")):
            button.clicked.connect(lambda _checked, field=field: self._ask(field))
            layout.addWidget(button)
        self.show_employer(None)

    def show_employer(self, employer: Employer | None) -> None:
        """Show the declared names."""
        self._employer = employer or Employer()
        for button, name in ((self.legal, self._employer.legal_name), (self.operating, self._employer.operating_name)):
            self._show_name(button, name or "")
        self.retranslate()

    def retranslate(self) -> None:
        """Say what stands before the names."""
        known = self._employer.legal_name or self._employer.operating_name
        self._label.setText(
            self.tr("Look up as declared:") if known else self.tr("The application declares no employer yet.")
        )

    def _show_name(self, button: QPushButton, name: str) -> None:
        short = name if len(name) <= _LONGEST else f"{name[:_LONGEST].rstrip()}…"
        button.setText(caption(short))
        button.setIcon(icon("search"))
        button.setVisible(bool(name))
        button.setAccessibleName(words().say("employer-tab.look-up", name=name))
        set_tip(button, as_declared(self._employer, name))

    def _ask(self, field: str) -> None:
        self.asked.emit(as_declared(self._employer, getattr(self._employer, field) or ""))
