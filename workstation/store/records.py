"""Cases put together from the last entries about their parts, strictly: what does not decode is damage, not a guess."""

from __future__ import annotations

from typing import NamedTuple

import msgspec
from sqlalchemy import bindparam, func, select

from workstation.domain.case import FORMAT, HEAD, PARTS, Case, CaseRecord, Head
from workstation.domain.codec import decode_part
from workstation.domain.codes import Stage
from workstation.domain.decision import Signature
from workstation.domain.errors import InputError, StoreError
from workstation.store.history import Head as JournalEnd
from workstation.store.history import Journal
from workstation.store.statements import Prepared
from workstation.store.tables import journal as entries
from workstation.store.transaction import Transaction

# What the store says of a case beside the case document's own parts.
STAGE, OFFICER, SIGNATURE = "stage", "officer", "signature"

_OF_CASE = entries.c.file_number == bindparam("file_number")
_newest = select(entries.c.part, func.max(entries.c.version).label("version")).where(_OF_CASE).group_by(entries.c.part)
_latest = _newest.subquery()
_PARTS = Prepared(
    select(entries.c.part, entries.c.version, entries.c.after)
    .join(_latest, (entries.c.part == _latest.c.part) & (entries.c.version == _latest.c.version))
    .where(_OF_CASE)
)


class Found(NamedTuple):
    """A case, and the JSON of its parts that it was decoded from."""

    record: CaseRecord
    texts: dict[str, str]


class Recent(NamedTuple):
    """The case last worked on, true for as long as the journal ends where it ended then.

    Every change leaves an entry, so an unchanged end of the journal, read in the same transaction, says that the
    case need not be read and decoded again: most saves are one of many to the same case.
    """

    end: JournalEnd
    found: Found


class Records:
    """The cases of one unit, each read at most once."""

    def __init__(self, transaction: Transaction, journal: Journal, recent: Recent | None) -> None:
        """Stand on ``transaction``; ``recent`` spares a reading when ``journal`` says that it is still true."""
        self._transaction = transaction
        self._journal = journal
        self._recent = recent
        self._found: dict[str, Found] = {}

    def find(self, file_number: str) -> Found:
        """Return the case as it stands in this unit.

        Raises:
            InputError: ``case.unknown``.
            StoreError: ``store.case-damaged``.
        """
        found = self._found.get(file_number)
        if found is None:
            recent = self._recent
            if recent and recent.found.record.case.file_number == file_number and recent.end == self._journal.head():
                found = recent.found
            else:
                found = self._read(file_number)
            self._found[file_number] = found
        return found

    def changed(self, found: Found, part: str, text: str, **fields: object) -> CaseRecord:
        """Return the record of ``found`` after a change, and keep it for the rest of the unit.

        Args:
            found: the case before.
            part: what changed.
            text: its canonical JSON now.
            fields: the record's fields that change with it.
        """
        record = msgspec.structs.replace(found.record, **fields)
        self._found[record.case.file_number] = Found(record, found.texts | {part: text})
        return record

    def outlook(self) -> Recent | None:
        """Return what the next unit may take as read once this one is kept."""
        if not self._found:
            return self._recent
        return Recent(self._journal.head(), next(reversed(self._found.values())))

    def _read(self, file_number: str) -> Found:
        rows = _PARTS.run(self._transaction.cursor, file_number, file_number).fetchall()
        if not rows:
            raise InputError("case.unknown", where=file_number)
        try:
            record = _record(file_number, {part: (version, text) for part, version, text in rows})
        # A ValueError is msgspec's, an InputError of the domain, or a stage that is none.
        except (ValueError, KeyError, TypeError) as fault:
            raise StoreError("store.case-damaged", where=file_number) from fault
        return Found(record, {part: text for part, _, text in rows})


def _record(file_number: str, rows: dict[str, tuple[int, str]]) -> CaseRecord:
    known = {part: row for part, row in rows.items() if part == HEAD or part in PARTS}
    parts = {part: decode_part(part, text) for part, (_, text) in known.items()}
    head: Head = msgspec.convert(parts.pop(HEAD), Head)
    fields = {name: getattr(head, name) for name in Head.__struct_fields__}
    signature = rows.get(SIGNATURE)
    return CaseRecord(
        case=Case(format=FORMAT, file_number=file_number, **fields, **parts),
        versions={part: version for part, (version, _) in known.items()},
        stage=msgspec.json.decode(rows[STAGE][1], type=Stage),
        officer=msgspec.json.decode(rows[OFFICER][1], type=str),
        signature=msgspec.json.decode(signature[1], type=Signature) if signature else None,
    )
