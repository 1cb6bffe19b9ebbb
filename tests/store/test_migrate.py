import shutil
import stat
from pathlib import Path
from types import SimpleNamespace

import pytest
from alembic import op
from sqlalchemy import text

from tests.builders import FILE_NUMBER, issued_letter
from tests.refusing import refused
from tests.stores import CHEAP, PASSPHRASE
from workstation.domain.history import first_break
from workstation.store import migrate
from workstation.store.casefile import open_casefile
from workstation.store.connection import driven, open_engine
from workstation.store.keys import new_seal, read_key, unsealed
from workstation.store.migrations import v0001
from workstation.store.tables import SCHEMA

KEPT = Path(__file__).parents[1] / "files" / "casefiles"
OPENS_KEPT = "a store of every schema"
STEPS = migrate.steps()


def engine_of(place, key=None):
    return open_engine(place, key or unsealed(read_key(place), PASSPHRASE, place))


@pytest.fixture
def engine(with_case, place):
    """Over a closed store that holds a case."""
    with_case.close()
    opened = engine_of(place)
    yield opened
    opened.dispose()


def schema_of(engine):
    """Return what the store is made of, as texts without their blanks."""
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT type, name, sql FROM sqlite_master")).all()
    return {
        (kind, name, " ".join((sql or "").replace("\t", " ").split()).replace("( ", "(")) for kind, name, sql in rows
    }


def version_of(engine):
    with engine.connect() as connection:
        return connection.scalar(text("SELECT version_num FROM alembic_version"))


def step(revision, upgrade):
    return SimpleNamespace(revision=revision, upgrade=upgrade)


def add_a_table():
    op.execute("CREATE TABLE new_things (id INTEGER PRIMARY KEY)")


def fail_half_way():
    add_a_table()
    op.execute("INSERT INTO nowhere VALUES (1)")


def leave_a_letter_without_its_case():
    op.execute("INSERT INTO letters VALUES ('n', 'W404', 'k', 'en', 'o', '2015', 't', x'00', 's')")


def test_the_steps_make_what_the_tables_say(tmp_path):
    engines = []
    for name in ("by the steps", "by the tables"):
        place = tmp_path / name
        place.touch()
        engines.append(open_engine(place, new_seal(PASSPHRASE, CHEAP).key))
    migrate.upgrade(engines[0], STEPS)
    with engines[1].begin() as connection:
        migrate.lay_out(connection)
    made = [schema_of(engine) for engine in engines]
    versions = [version_of(engine) for engine in engines]
    for engine in engines:
        engine.dispose()

    assert made[0] == made[1]
    assert versions == [SCHEMA, SCHEMA]


def test_the_steps_lead_from_the_first_schema_to_this_one():
    assert [step.revision for step in STEPS] == [f"{number:04d}" for number in range(1, len(STEPS) + 1)]
    assert [step.down_revision for step in STEPS] == [None, *(step.revision for step in STEPS[:-1])]
    assert STEPS[-1].revision == SCHEMA


@pytest.mark.parametrize("file", sorted(Path(v0001.__file__).parent.glob("*.py")), ids=lambda file: file.stem)
def test_a_step_imports_nothing_of_ours_and_is_therefore_frozen(file):
    assert "workstation" not in file.read_text("utf-8")


def test_a_store_of_this_schema_is_left_alone(engine, place):
    content = place.read_bytes()
    migrate.bring_up_to_date(engine, place)
    engine.dispose()

    assert place.read_bytes() == content
    assert sorted(path.name for path in place.parent.iterdir()) == ["office.cases", "office.cases.key"]


def test_an_older_store_is_copied_and_brought_up_to_date(engine, place):
    migrate.bring_up_to_date(engine, place, "0002", lambda: (*STEPS, step("0002", add_a_table)))

    assert version_of(engine) == "0002"
    assert ("table", "new_things") in {row[:2] for row in schema_of(engine)}
    copy = place.with_name("office.cases.schema-0001")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert b"Reyes" not in copy.read_bytes()
    copied = engine_of(copy, unsealed(read_key(place), PASSPHRASE, place))
    assert version_of(copied) == "0001"
    copied.dispose()


def test_a_step_that_fails_leaves_the_store_as_it_was(engine, place):
    before = schema_of(engine)
    with refused("store.failed"):
        migrate.bring_up_to_date(engine, place, "0002", lambda: (*STEPS, step("0002", fail_half_way)))

    assert schema_of(engine) == before
    assert version_of(engine) == "0001"


def test_all_steps_are_done_or_none(engine, place):
    route = (*STEPS, step("0002", add_a_table), step("0003", fail_half_way))
    with refused("store.failed"):
        migrate.bring_up_to_date(engine, place, "0003", lambda: route)

    assert version_of(engine) == "0001"


def test_a_step_that_leaves_something_pointing_to_nothing_is_undone(engine, place):
    route = (*STEPS, step("0002", leave_a_letter_without_its_case))
    with refused("store.migration-failed"):
        migrate.bring_up_to_date(engine, place, "0002", lambda: route)

    assert version_of(engine) == "0001"
    with engine.connect() as connection:
        assert driven(connection).execute("PRAGMA foreign_keys").fetchone() == (1,)
        assert connection.scalar(text("SELECT count(*) FROM letters")) == 0


def test_nothing_is_begun_when_the_copy_cannot_be_written(engine, place):
    place.with_name("office.cases.schema-0001.part").mkdir()
    with refused("store.unwritable"):
        migrate.bring_up_to_date(engine, place, "0002", lambda: (*STEPS, step("0002", add_a_table)))

    assert version_of(engine) == "0001"


def test_a_copy_that_was_interrupted_is_made_again(engine, place):
    place.with_name("office.cases.schema-0001.part").write_bytes(b"half a copy")
    copy = migrate.copy_beside(engine, place, "0001")

    assert copy.name == "office.cases.schema-0001"
    assert not place.with_name("office.cases.schema-0001.part").exists()


def test_a_store_of_a_later_program_is_refused_and_left_alone(engine, place):
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0002'"))
    with refused("store.newer"):
        migrate.bring_up_to_date(engine, place)

    assert version_of(engine) == "0002"


def test_a_store_without_a_schema_is_damaged(engine, place):
    with engine.begin() as connection:
        connection.execute(text("DROP TABLE alembic_version"))
    with refused("store.damaged"):
        migrate.bring_up_to_date(engine, place)


@pytest.mark.parametrize("file", sorted(KEPT.glob("*.store")), ids=lambda file: file.stem)
def test_a_store_of_every_schema_there_was_still_opens(file, tmp_path):
    place = Path(shutil.copy(file, tmp_path))
    shutil.copy(f"{file}.key", tmp_path)
    with open_casefile(place, OPENS_KEPT) as store, store.reading() as unit:
        record = unit.cases.read(FILE_NUMBER)
        letters = unit.letters.of(FILE_NUMBER)
        journal = unit.journal.all()

        assert [row.file_number for row in unit.cases.worklist("reyes")] == [FILE_NUMBER]
    assert record.case.applicant.family_name == "Reyes"
    assert record.signature is not None
    assert [letter.sha256 for letter in letters] == [issued_letter().sha256]
    assert first_break(list(journal)) is None


def test_a_store_of_each_schema_is_kept():
    assert [file.stem for file in sorted(KEPT.glob("*.store"))] == [f"schema-{step.revision}" for step in STEPS]
