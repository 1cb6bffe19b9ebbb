"""The window's typeface: the system's own where it is known to be good, else the one we ship.

Windows and macOS bring a typeface made for their screens. Elsewhere, and offscreen where pictures are made, nobody
knows what is there: the window then uses Inter from ``resources/fonts/window``, which has the letters of French and
Vietnamese.
"""

from __future__ import annotations

import sys
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from workstation.paths import resources

FAMILY = "Inter"


def needs_own() -> bool:
    """Return whether the shipped typeface is used here."""
    return sys.platform not in ("win32", "darwin") or QGuiApplication.platformName() == "offscreen"


def window_font() -> QFont:
    """Return the typeface for the window, at no particular size."""
    if not needs_own():
        return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    _register()
    return QFont(FAMILY)


@cache
def _register() -> None:
    """Make the typeface known to Qt, once for the process."""
    for file in sorted((resources() / "fonts" / "window").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))
