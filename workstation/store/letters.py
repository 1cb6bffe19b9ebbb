"""Issued letters: a number without gaps, the text, the exact bytes; never changed and never taken away."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any, Final

import msgspec
from sqlalchemy import ColumnElement, func, insert, select

from workstation.domain.codec import encode_part
from workstation.domain.codes import Language, LetterKind
from workstation.domain.history import JournalEntry
from workstation.domain.letter import IssuedLetter
from workstation.store.history import Journal
from workstation.store.records import Records
from workstation.store.tables import letters
from workstation.store.transaction import Transaction

_BULKY = frozenset({"pdf", "text"})
_PART: Final = "letter"


class _Numbered(msgspec.Struct):
    number: str


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
        row = _row(letter)
        self._core.execute(insert(letters).values(**row))
        self._journal.enter(letter.file_number, _PART, "", _entry(row))

    def count(self) -> int:
        """Return how many letters were issued in all cases."""
        return self._core.scalar(select(func.count()).select_from(letters)) or 0

    def not_as_issued(self, entries: Iterable[JournalEntry]) -> tuple[str, ...]:
        """Return the numbers, sorted, of letters that the journal knows otherwise: changed, slipped in, or gone.

        Args:
            entries: the journal, in which each letter was entered with the hash of its bytes.
        """
        issued = {entry.after for entry in entries if entry.part == _PART}
        whole: set[str] = set()
        wrong: set[str] = set()
        for row in self._core.execute(select(letters)):
            letter = row._asdict()
            told = _entry(letter)
            fits = told in issued and sha256(letter["pdf"]).hexdigest() == letter["sha256"]
            (whole if fits else wrong).add(told if fits else letter["number"])
        return tuple(sorted(wrong | {_number(told) for told in issued - whole}))

    def of(self, file_number: str) -> tuple[IssuedLetter, ...]:
        """Return the letters of a case in the order of their numbers; empty when there are none."""
        chosen = select(letters).where(letters.c.file_number == file_number).order_by(letters.c.number)
        return tuple(_letter(row._asdict()) for row in self._core.execute(chosen))


def _row(letter: IssuedLetter) -> dict[str, Any]:
    return msgspec.structs.asdict(letter) | {"issued_at": letter.issued_at.astimezone(UTC).isoformat()}


def _entry(row: dict[str, Any]) -> str:
    """Return what the journal keeps of a letter: the bytes stand in the table, here their hash speaks for them."""
    return encode_part({name: value for name, value in row.items() if name not in _BULKY})


def _number(told: str) -> str:
    """Return the number of the letter an entry tells of; the entry itself where somebody put another text there."""
    try:
        return msgspec.json.decode(told, type=_Numbered).number
    except msgspec.MsgspecError:
        return told


def _of_year(year: int) -> ColumnElement[bool]:
    return letters.c.number.between(f"{year:04d}-", f"{year:04d}-~")


def _letter(row: dict[str, Any]) -> IssuedLetter:
    row["kind"] = LetterKind(row["kind"])
    row["language"] = Language(row["language"])
    row["issued_at"] = datetime.fromisoformat(row["issued_at"])
    return IssuedLetter(**row)
