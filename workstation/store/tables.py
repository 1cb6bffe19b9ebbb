"""The tables of the case file (schema 1), typed; only this room ever sees a row.

The journal is the store: a part of a case, a setting, an officer is what the last entry about it says, as canonical
JSON (the case document is the contract, its keys are its parts, and reading decodes it strictly). So nothing can be
changed behind the journal's back: there is no second copy to change. Beside it stand what the worklist shows, sorts
and searches, in typed columns that follow from the journal, and the bytes of issued letters.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Named,
    Table,
    Text,
    TypedColumns,
)

# The number of the newest migration; a store with a greater one comes from a later program.
SCHEMA: Final = "0001"

metadata = MetaData()


class VersionColumns(TypedColumns):
    """The schema of this file, under the name Alembic gives it."""

    version_num: Named[str] = Column(Text, primary_key=True)


class JournalColumns(TypedColumns):
    """One entry of the journal, append-only; instants are UTC in ISO form.

    ``version`` counts the entries about one part of one case, so that two that saw the same cannot both be entered.
    """

    sequence: Named[int] = Column(Integer, primary_key=True)
    entered_at: Named[str] = Column(Text)
    event_at: Named[str] = Column(Text)
    officer: Named[str] = Column(Text)
    verb: Named[str] = Column(Text)
    file_number: Named[str] = Column(Text)
    part: Named[str] = Column(Text)
    before: Named[str] = Column(Text)
    after: Named[str] = Column(Text)
    pack: Named[str] = Column(Text)
    previous: Named[str] = Column(Text)
    hash: Named[str] = Column(Text)
    version: Named[int] = Column(Integer)


class CaseColumns(TypedColumns):
    """One line of the worklist; ``position`` is its place, ``search`` what it is found by, folded."""

    position: Named[int] = Column(Integer, primary_key=True, autoincrement=False)
    file_number: Named[str] = Column(Text, unique=True)
    family_name: Named[str] = Column(Text)
    given_names: Named[str] = Column(Text)
    employer: Named[str] = Column(Text)
    stream: Named[str] = Column(Text)
    received_on: Named[date] = Column(Date)
    due_on: Named[date | None] = Column(Date)
    stage: Named[str] = Column(Text)
    officer: Named[str] = Column(Text)
    search: Named[str] = Column(Text)


class LetterColumns(TypedColumns):
    """An issued letter with its exact bytes; never changed, never taken away."""

    number: Named[str] = Column(Text, primary_key=True)
    file_number: Named[str] = Column(Text, ForeignKey("cases.file_number"))
    kind: Named[str] = Column(Text)
    language: Named[str] = Column(Text)
    officer: Named[str] = Column(Text)
    issued_at: Named[str] = Column(Text)
    text: Named[str] = Column(Text)
    pdf: Named[bytes] = Column(LargeBinary)
    sha256: Named[str] = Column(Text)


versions = Table("alembic_version", metadata, VersionColumns)
journal = Table("journal", metadata, JournalColumns)
cases = Table("cases", metadata, CaseColumns)
letters = Table("letters", metadata, LetterColumns)

Index("journal_by_part", journal.c.file_number, journal.c.part, journal.c.version, unique=True)
Index("letters_of_case", letters.c.file_number)
# Both end in the position, as every index does in the key of its table: the lines come out in their order.
Index("cases_of_officer", cases.c.officer)
Index("cases_at_stage", cases.c.stage)

# What SQLAlchemy has no words for: tables that only grow, and the worklist's text search.
_ADD: Final = """INSERT INTO case_letters (rowid, search, officer, stage)
    VALUES (new.position, new.search, '|' || new.officer || '|', '|' || new.stage || '|');
  INSERT INTO case_beginnings (rowid, search) VALUES (new.position, new.search);"""
_TAKE_AWAY: Final = """DELETE FROM case_letters WHERE rowid = old.position;
  DELETE FROM case_beginnings WHERE rowid = old.position;"""
BEYOND_TABLES: Final[tuple[str, ...]] = (
    *(
        f"CREATE TRIGGER {table}_{verb.lower()}_refused BEFORE {verb} ON {table}"
        f" BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
        for table in ("journal", "letters")
        for verb in ("UPDATE", "DELETE")
    ),
    # Three letters in a row anywhere, and beginnings of words; both keyed by the position, so that what is found
    # first is what stands first, and the search ends when the list is full.
    "CREATE VIRTUAL TABLE case_letters USING fts5"
    "(search, officer, stage, content='', contentless_delete=1, tokenize='trigram')",
    "CREATE VIRTUAL TABLE case_beginnings USING fts5(search, content='', contentless_delete=1, prefix='1 2')",
    "\n  ".join(("CREATE TRIGGER case_search_added AFTER INSERT ON cases BEGIN", _ADD, "END")),
    "\n  ".join(
        (
            "CREATE TRIGGER case_search_changed AFTER UPDATE OF position, search, officer, stage ON cases BEGIN",
            _TAKE_AWAY,
            _ADD,
            "END",
        )
    ),
)
