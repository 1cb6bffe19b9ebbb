"""The sheet of shortcuts, drawn from the menus themselves so that it never lies."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from workstation.ui.kit.dialogs import Dialog
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP, translated
from workstation.ui.kit.plain import Label
from workstation.ui.kit.theme import FAR, TIGHT
from workstation.ui.main_window_menu import CONTEXT, MENUS

_ELSEWHERE = (
    ("Enter", QT_TRANSLATE_NOOP("Shortcuts", "Open the case, choose the row")),
    ("Tab", QT_TRANSLATE_NOOP("Shortcuts", "Leave a field: it is saved")),
    ("Alt+Down", QT_TRANSLATE_NOOP("Shortcuts", "Choose a day in the calendar")),
)


class ShortcutsDialog(Dialog):
    """Keys at the left, what they do at the right, in two columns."""

    def __init__(self, parent: QWidget | None) -> None:
        """List every shortcut."""
        super().__init__(parent, width=680)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(FAR)
        self._grid.setVerticalSpacing(TIGHT)
        self.body.addLayout(self._grid)
        close = self.add_button(primary=True)
        close.clicked.connect(self.accept)
        self._close = close
        self.entitle(self.tr("Shortcuts"))
        close.setText(self.tr("Close"))
        self._fill()

    def _fill(self) -> None:
        entries = [
            (act.keys, translated("Tabs" if act.name.startswith("tab-") else CONTEXT, act.text))
            for _name, _title, acts in MENUS
            for act in acts
            if act.keys
        ]
        entries += [((keys,), translated("Shortcuts", text)) for keys, text in _ELSEWHERE]
        half = (len(entries) + 1) // 2
        for number, (keys, text) in enumerate(entries):
            row, column = number % half, number // half * 2
            shown = ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
            self._grid.addWidget(Label(shown, role="strong"), row, column)
            self._grid.addWidget(Label(text.replace("&", "").rstrip("…")), row, column + 1)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
