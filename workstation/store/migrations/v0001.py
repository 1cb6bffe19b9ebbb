"""Schema 1: the first store."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision: str | None = None


def upgrade() -> None:
    """Make every table, index and trigger of the first store."""
    op.create_table("alembic_version", _key("version_num"))
    _journal()
    _cases()
    _letters()
    _triggers()


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _key(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, primary_key=True)


def _journal() -> None:
    names = "entered_at event_at officer verb file_number part before after pack previous hash"
    op.create_table(
        "journal",
        sa.Column("sequence", sa.Integer, primary_key=True),
        *(_text(name) for name in names.split()),
        sa.Column("version", sa.Integer, nullable=False),
    )
    op.create_index("journal_by_part", "journal", ["file_number", "part", "version"], unique=True)


def _cases() -> None:
    op.create_table(
        "cases",
        sa.Column("position", sa.Integer, primary_key=True, autoincrement=False),
        *(_text(name) for name in "file_number family_name given_names employer stream".split()),
        sa.Column("received_on", sa.Date, nullable=False),
        sa.Column("due_on", sa.Date),
        *(_text(name) for name in "stage officer search".split()),
        sa.UniqueConstraint("file_number"),
    )
    op.create_index("cases_of_officer", "cases", ["officer"])
    op.create_index("cases_at_stage", "cases", ["stage"])


def _letters() -> None:
    op.create_table(
        "letters",
        _key("number"),
        sa.Column("file_number", sa.Text, sa.ForeignKey("cases.file_number"), nullable=False),
        *(_text(name) for name in "kind language officer issued_at text".split()),
        sa.Column("pdf", sa.LargeBinary, nullable=False),
        _text("sha256"),
    )
    op.create_index("letters_of_case", "letters", ["file_number"])


def _triggers() -> None:
    for table in ("journal", "letters"):
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_{verb.lower()}_refused BEFORE {verb} ON {table}"
                f" BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )
    op.execute(
        "CREATE VIRTUAL TABLE case_letters USING fts5"
        "(search, officer, stage, content='', contentless_delete=1, tokenize='trigram')"
    )
    op.execute(
        "CREATE VIRTUAL TABLE case_beginnings USING fts5(search, content='', contentless_delete=1, prefix='1 2')"
    )
    op.execute(
        """CREATE TRIGGER case_search_added AFTER INSERT ON cases BEGIN
  INSERT INTO case_letters (rowid, search, officer, stage)
    VALUES (new.position, new.search, '|' || new.officer || '|', '|' || new.stage || '|');
  INSERT INTO case_beginnings (rowid, search) VALUES (new.position, new.search);
  END"""
    )
    op.execute(
        """CREATE TRIGGER case_search_changed AFTER UPDATE OF position, search, officer, stage ON cases BEGIN
  DELETE FROM case_letters WHERE rowid = old.position;
  DELETE FROM case_beginnings WHERE rowid = old.position;
  INSERT INTO case_letters (rowid, search, officer, stage)
    VALUES (new.position, new.search, '|' || new.officer || '|', '|' || new.stage || '|');
  INSERT INTO case_beginnings (rowid, search) VALUES (new.position, new.search);
  END"""
    )
