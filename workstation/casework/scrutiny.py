"""Scrutiny of what an officer typed, before any of it is kept."""

from __future__ import annotations

from datetime import date

import msgspec

from workstation.domain.case import HEAD, PARTS, Case, part_of
from workstation.domain.errors import InputError
from workstation.domain.part import LONGEST_NAME, Part, checked_text

# What is refused of a document wherever it is read; texts have other bounds in the store than on paper.
_CANNOT_BE_TRUE = "format."


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
        InputError: as ``checked_part``, or ``text.*`` for a file number that is blank or more than one line.
    """
    number = checked_text(case.file_number, "file_number", LONGEST_NAME)
    if not number.strip():
        raise InputError("text.blank", where="file_number")
    for character in number:
        if not character.isprintable():
            raise InputError("text.control-character", where="file_number", character=f"U+{ord(character):04X}")
    for part in (HEAD, *PARTS):
        value = part_of(case, part)
        if value is not None:
            checked_part(part, value, today)


def checked_paper(case: Case, today: date) -> None:
    """Refuse a case document that says what cannot be true, though it is only asked about and not kept.

    How long a name may be is a matter of the store alone: a document may hold longer ones (contract: case document).

    Raises:
        InputError: ``format.*``: a check digit, an occupation, a day to come; ``where`` is the path in the document.
    """
    for part in (HEAD, *PARTS):
        value = part_of(case, part)
        try:
            if value is not None:
                checked_part(part, value, today)
        except InputError as refused:
            if refused.code.startswith(_CANNOT_BE_TRUE):
                raise


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
