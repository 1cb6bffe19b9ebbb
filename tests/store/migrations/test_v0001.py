import pytest
from sqlalchemy import inspect

from workstation.store import migrate
from workstation.store.connection import open_engine
from workstation.store.migrations import v0001


@pytest.fixture
def engine(tmp_path):
    place = tmp_path / "empty"
    place.touch()
    opened = open_engine(place, None)
    yield opened
    opened.dispose()


def test_an_empty_file_becomes_the_first_store(engine):
    migrate.upgrade(engine, (v0001,))

    assert {"alembic_version", "cases", "journal", "letters"} <= set(inspect(engine).get_table_names())


def test_the_first_step_is_not_done_twice(engine):
    migrate.upgrade(engine, (v0001,))
    migrate.upgrade(engine, (v0001,))

    assert inspect(engine).get_table_names().count("cases") == 1


def test_it_is_the_first():
    assert v0001.down_revision is None
