"""The looks of the window: one palette for light rooms, one for dark ones, and the measures between things.

The desktop's own palette is not followed: on many systems Qt cannot learn it, and contrast would be left to
chance. Every pair of colours that carries text is held to a contrast of 4.5 by a test (EN 301 549, 11.1.4.3).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from workstation.domain.codes import Result

# Distances in logical pixels; nothing in the window is further apart than these allow.
HAIR, TIGHT, NEAR, APART, FAR = 1, 4, 8, 12, 16
ROUND = 6

BODY_POINTS = 10.0
SMALL_POINTS = 9.0
HEADING_POINTS = 11.0
TITLE_POINTS = 15.0


class Shade(StrEnum):
    """The two looks the officer can choose."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class Tone:
    """The colours of one kind of statement: text and symbol, the surface behind it, its outline."""

    ink: str
    surface: str
    outline: str


@dataclass(frozen=True)
class Colours:
    """Every colour of the window, as ``#rrggbb``.

    Attributes:
        desk: behind everything.
        sheet: work surfaces: forms, tables, cards.
        raised: menus and the parts that lie above a sheet.
        line: hairlines between things.
        edge: outlines of fields, which must be seen (contrast 3 and more).
        ink: text.
        quiet: labels and second lines.
        accent: the one colour of choice: what is chosen, focused or leads on.
        on_accent: text on the accent.
        chosen: surface of the chosen row or tab.
        met: tone of what is met; likewise ``not_met``, ``insufficient`` and ``neutral``.
    """

    desk: str
    sheet: str
    raised: str
    line: str
    edge: str
    ink: str
    quiet: str
    accent: str
    accent_down: str
    on_accent: str
    chosen: str
    met: Tone
    not_met: Tone
    insufficient: Tone
    neutral: Tone

    def tone(self, result: Result | None) -> Tone:
        """Return the tone of a finding; the neutral one where nothing was found yet."""
        return cast("Tone", getattr(self, result.value)) if result else self.neutral


LIGHT = Colours(
    desk="#eef2f4",
    sheet="#ffffff",
    raised="#ffffff",
    line="#dbe2e7",
    edge="#8796a3",
    ink="#16232e",
    quiet="#51606d",
    accent="#0a5c69",
    accent_down="#07444e",
    on_accent="#ffffff",
    chosen="#dcecee",
    met=Tone("#17633a", "#e5f3ea", "#9fcdb2"),
    not_met=Tone("#9c231f", "#fbe9e8", "#e2aaa7"),
    insufficient=Tone("#734b00", "#fdf2d9", "#dfc07c"),
    neutral=Tone("#465562", "#eef1f4", "#c3ccd4"),
)
DARK = Colours(
    desk="#12181d",
    sheet="#1a2229",
    raised="#222c34",
    line="#303c46",
    edge="#71818e",
    ink="#e7edf1",
    quiet="#a5b3be",
    accent="#63c3cf",
    accent_down="#8ad5de",
    on_accent="#06262b",
    chosen="#1d3f46",
    met=Tone("#86d6a5", "#1a3226", "#35604a"),
    not_met=Tone("#ffaaa4", "#3b2022", "#6e3c3d"),
    insufficient=Tone("#efc66b", "#362b14", "#66532a"),
    neutral=Tone("#b6c2cb", "#27313a", "#45525d"),
)
_KNEE = 0.04045  # where sRGB turns from a line into a curve
_COLOURS = {Shade.LIGHT: LIGHT, Shade.DARK: DARK}
_SHADE, _SCALE = "workstationShade", "workstationScale"
SCALES = (100, 125, 150, 200)


def shade() -> Shade:
    """Return the look the window has now."""
    running = QCoreApplication.instance()
    return Shade(running.property(_SHADE) or Shade.LIGHT) if running else Shade.LIGHT


def scale() -> int:
    """Return the size of text the officer chose, in percent."""
    running = QCoreApplication.instance()
    return int(running.property(_SCALE) or SCALES[0]) if running else SCALES[0]


def colours() -> Colours:
    """Return the colours of the look the window has now."""
    return _COLOURS[shade()]


def pixels(length: float) -> int:
    """Return a length given for 100 %, in logical pixels at the scale the officer chose."""
    return round(length * scale() / 100)


def scaled_font(points: float, *, strong: bool = False) -> QFont:
    """Return the window's typeface at ``points`` times the officer's text size, for what is painted by hand."""
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(points * scale() / 100)
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def wear(application: QApplication, wanted: Shade, percent: int = 100) -> None:
    """Give the whole application the look ``wanted`` at ``percent`` text size; open windows change at once."""
    from workstation.ui.kit.style import stylesheet

    application.setProperty(_SHADE, wanted.value)
    application.setProperty(_SCALE, percent)
    if application.style().objectName() != "fusion":
        application.setStyle("Fusion")
    font = QFont(application.font())
    font.setPointSizeF(BODY_POINTS * percent / 100)
    application.setFont(font)
    application.setPalette(palette(_COLOURS[wanted]))
    application.setStyleSheet(stylesheet(_COLOURS[wanted], wanted, percent))


def palette(look: Colours) -> QPalette:
    """Return Qt's palette of a look, for everything the stylesheet leaves alone."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: look.desk,
        QPalette.ColorRole.WindowText: look.ink,
        QPalette.ColorRole.Base: look.sheet,
        QPalette.ColorRole.AlternateBase: look.desk,
        QPalette.ColorRole.Text: look.ink,
        QPalette.ColorRole.Button: look.raised,
        QPalette.ColorRole.ButtonText: look.ink,
        QPalette.ColorRole.BrightText: look.on_accent,
        QPalette.ColorRole.ToolTipBase: look.raised,
        QPalette.ColorRole.ToolTipText: look.ink,
        QPalette.ColorRole.PlaceholderText: look.quiet,
        QPalette.ColorRole.Highlight: look.accent,
        QPalette.ColorRole.HighlightedText: look.on_accent,
        QPalette.ColorRole.Accent: look.accent,
        QPalette.ColorRole.Link: look.accent,
        QPalette.ColorRole.Mid: look.edge,
        QPalette.ColorRole.Midlight: look.line,
        QPalette.ColorRole.Light: look.sheet,
        QPalette.ColorRole.Dark: look.edge,
        QPalette.ColorRole.Shadow: look.line,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(look.quiet))
    return made


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21, as WCAG 2.1 defines it (relative luminance)."""
    brighter, darker = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= _KNEE else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())
