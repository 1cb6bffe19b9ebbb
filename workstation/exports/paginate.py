"""Lines become pages: what must stay together stays together as long as a page can hold it."""

from __future__ import annotations

from collections.abc import Iterator

from workstation.exports.sheet import Line, Placed

TOP = 726.0
FOOT = 78.0
# The part of a line's height that lies above its baseline.
_ABOVE = 0.76


def paginate(lines: list[Line]) -> list[list[Placed]]:
    """Return the pages, each with its lines and their baselines; there is always at least one page."""
    pages: list[list[Placed]] = [[]]
    left = TOP
    for group in _groups(lines):
        if pages[-1] and _height(group) > left - FOOT:
            pages.append([])
            left = TOP
        for line in group:
            before = line.before if pages[-1] else 0.0
            # Only a group taller than a page breaks inside.
            if pages[-1] and left - before - line.leading < FOOT:
                pages.append([])
                left, before = TOP, 0.0
            left -= before
            pages[-1].append(Placed(line, left - line.leading * _ABOVE))
            left -= line.leading
    return pages


def _groups(lines: list[Line]) -> Iterator[list[Line]]:
    """Yield runs of lines that no page may part."""
    group: list[Line] = []
    for line in lines:
        if group and not line.kept:
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _height(group: list[Line]) -> float:
    """Return the height of a group below other lines, in points."""
    return sum(line.before + line.leading for line in group)
