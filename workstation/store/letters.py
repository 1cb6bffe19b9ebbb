"""Issued letters: a number without gaps, the text, the exact bytes; never changed and never taken away."""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, func, insert, select

from workstation.domain.codec import encode_part
from workstation.domain.codes import Language, LetterKind
from workstation.domain.letter import IssuedLetter
from workstation.store.history import Journal
from workstation.store.records import Records
from workstation.store.tables import letters
from workstation.store.transaction import Transaction

_BULKY = frozenset({"pdf", "text"})


class Letters:
    """The issued letters as one unit of work sees them."""

    def __init__(self, transaction: Transaction, journal: Journal, records: Records) -> None:
        """Stand on ``transaction``, enter letters in ``journal`` and take cases from ``records``."""
        self._core = transaction.core
        self._journal = journal
        self._records = records

    def next_number(self, year: int) -> str:
        """Return the number of the next letter of ``year``: ``2015-000001`` and so on, without a gap."""
        last = self._core.scalar(select(func.max(letters.c.number)).where(_of_year(year)))
        return f"{year:04d}-{int(last[5:]) + 1 if last else 1:06d}"

    def issue(self, letter: IssuedLetter) -> None:
        """Keep an issued letter for good.

        Raises:
            InputError: ``case.unknown``.
            ValueError: the hash is not that of the bytes, which is a fault of ours.
        """
        if sha256(letter.pdf).hexdigest() != letter.sha256:
            raise ValueError("the letter's hash is not that of its bytes")
        self._records.find(letter.file_number)
        row = msgspec.structs.asdict(letter)
        row["issued_at"] = letter.issued_at.astimezone(UTC).isoformat()
        self._core.execute(insert(letters).values(**row))
        # The bytes stand in the table; in the journal their hash speaks for them.
        told = {name: value for name, value in row.items() if name not in _BULKY}
        self._journal.enter(letter.file_number, "letter", "", encode_part(told))

    def of(self, file_number: str) -> tuple[IssuedLetter, ...]:
        """Return the letters of a case in the order of their numbers; empty when there are none."""
        chosen = select(letters).where(letters.c.file_number == file_number).order_by(letters.c.number)
        return tuple(_letter(row._asdict()) for row in self._core.execute(chosen))


def _of_year(year: int) -> ColumnElement[bool]:
    return letters.c.number.between(f"{year:04d}-", f"{year:04d}-~")


def _letter(row: dict[str, Any]) -> IssuedLetter:
    row["kind"] = LetterKind(row["kind"])
    row["language"] = Language(row["language"])
    row["issued_at"] = datetime.fromisoformat(row["issued_at"])
    return IssuedLetter(**row)
