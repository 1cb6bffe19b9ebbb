"""About: which program, which libraries, which rules; what support asks first."""

from __future__ import annotations

import platform

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from workstation import __version__
from workstation.ui.kit.dialogs import Dialog
from workstation.ui.kit.plain import Label
from workstation.ui.kit.theme import FAR, TIGHT


class AboutDialog(Dialog):
    """Versions in a small table, and a button that copies them."""

    def __init__(self, pack: str, parent: QWidget | None) -> None:
        """Show the versions; ``pack`` is the label of the rules in force, empty without a case."""
        super().__init__(parent, width=460)
        self.entitle(self.tr("Officer Workstation"))
        self.body.addWidget(
            Label(
                self.tr(
                    "Helps officers assess applications of temporary foreign workers under Operational Bulletin 275-C. "
                    "It computes and proposes; only the officer finds and decides."
                )
            ).wrapped()
        )
        self._rows = [
            (self.tr("Program"), __version__),
            (self.tr("Rules in force"), pack or "–"),
            ("Python", platform.python_version()),
            ("Qt", qVersion()),
            (self.tr("System"), f"{platform.system()} {platform.machine()}"),
        ]
        grid = QGridLayout()
        grid.setHorizontalSpacing(FAR)
        grid.setVerticalSpacing(TIGHT)
        for number, (name, value) in enumerate(self._rows):
            grid.addWidget(Label(name, role="quiet"), number, 0)
            grid.addWidget(Label(value).selectable(), number, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        copy = self.add_button()
        copy.setText(self.tr("Copy"))
        copy.clicked.connect(self._copy)
        close = self.add_button(primary=True)
        close.setText(self.tr("Close"))
        close.clicked.connect(self.accept)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(f"{name}: {value}" for name, value in self._rows))
