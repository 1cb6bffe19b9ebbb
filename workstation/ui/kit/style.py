"""The one stylesheet: hairlines, cards, fields, chips. Widgets ask for a place in it by their ``role``."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import QDir

from workstation.paths import resources
from workstation.ui.kit.style_sheet import SHEET
from workstation.ui.kit.theme import BODY_POINTS, HEADING_POINTS, SMALL_POINTS, TITLE_POINTS, Colours, Shade, Tone


def stylesheet(look: Colours, shade: Shade, percent: int = 100) -> str:
    """Return the stylesheet in the colours of ``look``, its text at ``percent`` of the normal size."""
    # The sheet names its few pictures by this prefix, so that no path of the machine needs quoting.
    QDir.setSearchPaths("icon", [str(resources() / "icons")])
    points = {"body": BODY_POINTS, "small": SMALL_POINTS, "heading": HEADING_POINTS, "title": TITLE_POINTS}
    values = {name: f"{size * percent / 100:g}pt" for name, size in points.items()}
    for name in look.__dataclass_fields__:
        value = getattr(look, name)
        values |= _of_tone(name, value) if isinstance(value, Tone) else {name: value}
    return Template(SHEET).substitute(values, shade=shade.value)


def _of_tone(name: str, tone: Tone) -> dict[str, str]:
    return {f"{name}_ink": tone.ink, f"{name}_surface": tone.surface, f"{name}_outline": tone.outline}
