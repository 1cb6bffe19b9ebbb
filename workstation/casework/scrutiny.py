"""Scrutiny of what an officer typed, before any of it is kept: length, characters, and what cannot be true."""

from __future__ import annotations

from datetime import date

import msgspec

from workstation.domain.case import HEAD, PARTS, Case, part_of
from workstation.domain.errors import InputError
from workstation.domain.part import LONGEST_NAME, LONGEST_TEXT, checked_text

# Free text an officer writes; everything else is a name, a number or a title and is held to a name's length.
PROSE = frozenset(
    {
        "benefits", "conditions", "duties", "education", "facts", "justification", "language",
        "reason", "reasons", "reassessed_because", "reply", "result", "skills", "source", "text", "what", "year_reason",
    }
)  # fmt: skip


def checked_part(part: str, value: object, today: date) -> None:
    """Refuse a part that cannot be true or cannot be meant.

    Args:
        part: key of the part in the document, or ``head``.
        value: the part's new value; ``None`` when it is taken away.
        today: no birth, receipt or decision lies after it.

    Raises:
        InputError: ``text.*``, or what ``rules.formats`` refuses; ``where`` is the path within the document.
    """
    if part != HEAD and part not in PARTS:
        raise InputError("case.unknown-part", where=part)
    check_texts(value, "" if part == HEAD else part)
    from workstation.rules.formats import check_case_part

    check_case_part(part, value, today)


def checked_case(case: Case, today: date) -> None:
    """Refuse a whole case one of whose parts ``checked_part`` refuses.

    Raises:
        InputError: as ``checked_part``.
    """
    checked_text(case.file_number, "file_number", LONGEST_NAME)
    for part in (HEAD, *PARTS):
        value = part_of(case, part)
        if value is not None:
            checked_part(part, value, today)


def check_texts(value: object, where: str) -> None:
    """Refuse a text inside ``value`` that is too long or holds control characters, with its path.

    Raises:
        InputError: ``text.too-long`` or ``text.control-character``.
    """
    match value:
        case str():
            name = where.rpartition(".")[2].partition("[")[0]
            checked_text(value, where, LONGEST_TEXT if name in PROSE else LONGEST_NAME)
        case msgspec.Struct():
            for name, key in zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True):
                check_texts(getattr(value, name), f"{where}.{key}" if where else key)
        case tuple():
            for index, item in enumerate(value):
                check_texts(item, f"{where}[{index}]")
        case _:
            return
