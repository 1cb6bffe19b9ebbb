"""Hypothesis strategies for any value of the case document."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, Literal, get_args, get_origin, get_type_hints

import msgspec
from hypothesis import strategies as st

from workstation.domain.choice import READINGS, Choice
from workstation.domain.errors import InputError

# Unlike free text in one thing: control characters and lone surrogates are not writing.
TEXTS = st.text(st.characters(exclude_categories=["Cc", "Cs"], include_characters="\n\t"), max_size=30)
LEAVES: dict[Any, st.SearchStrategy] = {
    str: TEXTS,
    bool: st.booleans(),
    int: st.integers(0, 9_999),
    date: st.dates(),
    Decimal: st.decimals(0, 1_000_000_000, places=2),
}


# A question has its own readings, and is answered once.
CHOICES = st.builds(
    lambda about, which, reason: Choice(about, READINGS[about][which % len(READINGS[about])], reason),
    st.sampled_from(list(READINGS)),
    st.integers(0, 5),
    st.none() | TEXTS,
)
LEAVES[tuple[Choice, ...]] = st.lists(CHOICES, max_size=3, unique_by=lambda choice: choice.about).map(tuple)


@cache
def values(declared):
    """A strategy for any value of a declared type of the case, absent fields and all."""
    if declared in LEAVES:
        return LEAVES[declared]
    if get_origin(declared) is Literal:
        return st.sampled_from(get_args(declared))
    if isinstance(declared, UnionType):
        return values(next(choice for choice in get_args(declared) if choice is not type(None)))
    if get_origin(declared) is tuple:
        return st.lists(values(get_args(declared)[0]), max_size=2).map(tuple)
    if issubclass(declared, StrEnum):
        return st.sampled_from(list(declared))
    return structs(declared)


def structs(declared):
    hints = get_type_hints(declared)
    needed = {name.name for name in msgspec.structs.fields(declared) if name.required}
    fields = {name: values(hint) for name, hint in hints.items() if name in declared.__struct_fields__}
    return st.fixed_dictionaries(
        {name: field for name, field in fields.items() if name in needed},
        optional={name: field for name, field in fields.items() if name not in needed},
    ).map(lambda chosen: mended(declared, chosen))


def mended(declared, chosen):
    """A struct of the chosen values; an end that came out before its start is left open."""
    names = dict(zip(declared.__struct_encode_fields__, declared.__struct_fields__, strict=True))
    while True:
        try:
            return declared(**chosen)
        except InputError as refused:
            del chosen[names[refused.facts["where"]]]
