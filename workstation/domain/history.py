"""The journal: append-only entries, each chained to the one before by SHA-256."""

from __future__ import annotations

import hashlib
from datetime import datetime

import msgspec

from workstation.domain.part import Part

FIRST_HASH = "0" * 64


class JournalEntry(Part):
    """One verb that one officer did.

    Attributes:
        sequence: 1, 2, 3 ... without a gap; the order never depends on the clock.
        entered_at: when it was written down.
        event_at: when it happened, as the officer says; the same instant unless told.
        officer: code of the acting officer.
        verb: ``intake.amend`` and so on.
        file_number: the case, or empty for verbs about the office.
        part: part of the case that changed, or empty.
        before: canonical JSON of the part before, empty when there was none.
        after: canonical JSON of the part after, empty when it was taken away.
        pack: rules in force when it was done, empty where no rule was used.
        previous: hash of the entry before; sixty-four zeros for the first.
        hash: ``entry_hash`` of all of the above.
    """

    sequence: int
    entered_at: datetime
    event_at: datetime
    officer: str
    verb: str
    file_number: str = ""
    part: str = ""
    before: str = ""
    after: str = ""
    pack: str = ""
    previous: str = FIRST_HASH
    hash: str = ""


def entry_hash(entry: JournalEntry) -> str:
    """Return the SHA-256, 64 hex digits, over every field of ``entry`` but its own hash."""
    fields = [getattr(entry, name) for name in JournalEntry.__struct_fields__ if name != "hash"]
    return hashlib.sha256(msgspec.json.encode(fields)).hexdigest()


def first_break(entries: list[JournalEntry]) -> int | None:
    """Return the sequence number at which the chain first breaks, or ``None`` when it is whole.

    Args:
        entries: all entries in the order of their sequence numbers.
    """
    previous = FIRST_HASH
    for expected, entry in enumerate(entries, start=1):
        if entry.sequence != expected or entry.previous != previous or entry.hash != entry_hash(entry):
            return expected
        previous = entry.hash
    return None
