"""Scrutiny of what an officer typed, before any of it is kept."""

from __future__ import annotations

from datetime import date

import msgspec

from workstation.domain.case import HEAD, PARTS, Case, part_of
from workstation.domain.errors import InputError
from workstation.domain.part import LONGEST_NAME, Part, checked_text


def checked_part(part: str, value: object, today: date) -> None:
    """Refuse a part of a case that cannot be true or cannot be meant.

    Args:
        part: key of the part in the document, or ``head``.
        value: the part's new value; ``None`` when it is taken away.
        today: no birth, receipt or reply lies after it.

    Raises:
        InputError: ``case.unknown-part``, or what ``rules.formats`` refuses; ``where`` is the path in the document.
    """
    if part != HEAD and part not in PARTS:
        raise InputError("case.unknown-part", where=part)
    from workstation.rules.formats import check_case_part

    check_case_part(part, value, today)


def checked_case(case: Case, today: date) -> None:
    """Refuse a whole case one of whose parts ``checked_part`` refuses.

    Raises:
        InputError: as ``checked_part``, or ``text.blank`` for a blank file number.
    """
    if not checked_text(case.file_number, "file_number", LONGEST_NAME).strip():
        raise InputError("text.blank", where="file_number")
    for part in (HEAD, *PARTS):
        value = part_of(case, part)
        if value is not None:
            checked_part(part, value, today)


def checked_names(value: Part) -> None:
    """Refuse a name or a line of an officer or an office that is too long or holds control characters.

    Raises:
        InputError: ``text.too-long`` or ``text.control-character``.
    """
    for name, found in msgspec.structs.asdict(value).items():
        lines = found if isinstance(found, tuple) else (found,)
        for line in lines:
            if isinstance(line, str):
                checked_text(line, name, LONGEST_NAME)
