"""A part of the case with one value changed, as forms build it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from workstation.domain.part import Part

Shapes = Mapping[str, type[Part]]


def value_at(part: Part | None, path: str) -> object:
    """Return the value at a path such as ``address.city``; ``None`` when it or a part on the way is not known."""
    held: object = part
    for name in path.split("."):
        if held is None:
            return None
        held = getattr(held, name)
    return held


def with_value(part: Part | None, shape: type[Part], path: str, value: object, inner: Shapes) -> Part | None:
    """Return ``part`` with the value at ``path`` replaced; ``None`` when nothing is known any more.

    Args:
        part: the part before; ``None`` when it was not known.
        shape: its type, to begin with where nothing was known.
        path: field, or inner part and field.
        value: the new value; ``None`` for not known.
        inner: types of the inner parts by their names.

    Raises:
        InputError: when the part cannot be true with that value (an end before its start).
    """
    name, _, rest = path.partition(".")
    held = {} if part is None else {field: getattr(part, field) for field in part.__struct_fields__}
    if rest:
        value = with_value(cast("Part | None", held.get(name)), inner[name], rest, value, inner)
    held[name] = value
    if all(known is None for known in held.values()):
        return None
    return shape(**held)
