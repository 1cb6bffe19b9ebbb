"""How the officer likes the window: place and size, columns, last tab, language, look. Nothing of any case."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QHeaderView, QMainWindow, QSplitter

from workstation.domain.codes import Language
from workstation.paths import data_folder
from workstation.ui.kit.theme import SCALES, Shade


class WindowSettings:
    """A small file in the officer's data folder; what cannot be read is as if it had never been chosen."""

    def __init__(self, file: Path | None = None) -> None:
        """Open the file, by default ``window.ini`` in the officer's data folder; it is made with the first choice."""
        self._kept = QSettings(str(file or data_folder() / "window.ini"), QSettings.Format.IniFormat)

    @property
    def language(self) -> Language | None:
        """Return the language chosen last; ``None`` before any choice."""
        kept = str(self._kept.value("language", ""))
        return Language(kept) if kept in set(map(str, Language)) else None

    @language.setter
    def language(self, chosen: Language) -> None:
        """Remember the language."""
        self._kept.setValue("language", chosen.value)

    @property
    def shade(self) -> Shade | None:
        """Return the look chosen last; ``None`` to follow the desktop."""
        kept = str(self._kept.value("shade", ""))
        return Shade(kept) if kept in set(map(str, Shade)) else None

    @shade.setter
    def shade(self, chosen: Shade | None) -> None:
        """Remember the look; ``None`` to follow the desktop."""
        self._kept.setValue("shade", chosen.value if chosen else "")

    @property
    def scale(self) -> int:
        """Return the size of text in percent."""
        kept = str(self._kept.value("scale", ""))
        return int(kept) if kept.isdigit() and int(kept) in SCALES else SCALES[0]

    @scale.setter
    def scale(self, percent: int) -> None:
        """Remember the size of text in percent."""
        self._kept.setValue("scale", percent)

    @property
    def tab(self) -> int:
        """Return the number of the tab looked at last."""
        kept = str(self._kept.value("tab", "0"))
        return int(kept) if kept.isdigit() else 0

    @tab.setter
    def tab(self, number: int) -> None:
        """Remember the number of the tab."""
        self._kept.setValue("tab", number)

    def restore(self, window: QMainWindow) -> None:
        """Put the window where it was."""
        kept = self._kept.value("geometry")
        if not (isinstance(kept, QByteArray) and window.restoreGeometry(kept)):
            window.resize(1400, 900)

    def keep(self, window: QMainWindow) -> None:
        """Remember where the window is."""
        self._kept.setValue("geometry", window.saveGeometry())

    def restore_widths(self, parts: QSplitter | QHeaderView, name: str) -> bool:
        """Give the parts of a splitter or the columns of a table the widths they had; return whether they had any."""
        kept = self._kept.value(f"widths-{name}")
        return isinstance(kept, QByteArray) and parts.restoreState(kept)

    def keep_widths(self, parts: QSplitter | QHeaderView, name: str) -> None:
        """Remember the widths of a splitter's parts or of a table's columns."""
        self._kept.setValue(f"widths-{name}", parts.saveState())
