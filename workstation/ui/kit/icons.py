"""Our own simple icons, in the colours of the look."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from workstation.domain.codes import Result
from workstation.paths import resources
from workstation.ui.kit.theme import colours

# Shape as well as colour tells the results apart: ring with tick, octagon with cross, triangle with question mark.
SYMBOLS = {Result.MET: "met", Result.NOT_MET: "not-met", Result.INSUFFICIENT: "insufficient", None: "open"}
_SIZES = (16, 24, 32, 48)


def icon(name: str, colour: str = "") -> QIcon:
    """Return the icon of ``resources/icons/<name>.svg`` in ``colour`` (the look's second text colour unless told)."""
    return _painted(name, colour or colours().quiet)


def symbol(result: Result | None) -> QIcon:
    """Return the symbol of a finding, in its colour."""
    return icon(SYMBOLS[result], colours().tone(result).ink)


@cache
def _painted(name: str, colour: str) -> QIcon:
    from PySide6.QtSvg import QSvgRenderer

    drawing = (resources() / "icons" / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    made = QIcon()
    for size in _SIZES:
        picture = QPixmap(QSize(size, size))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        made.addPixmap(picture)
    return made
