import pytest
from sqlalchemy import bindparam, insert, select, update

from workstation.store.connection import open_driver
from workstation.store.statements import Prepared
from workstation.store.tables import versions

ADD = Prepared(insert(versions))
OF = Prepared(select(versions.c.version_num).where(versions.c.version_num == bindparam("number")))


@pytest.fixture
def cursor(place):
    place.touch()
    connection = open_driver(place, None)
    connection.execute("CREATE TABLE alembic_version (version_num TEXT PRIMARY KEY)")
    yield connection.cursor()
    connection.close()


def test_a_statement_is_compiled_once():
    statement = Prepared(select(versions.c.version_num))

    assert statement.sql is statement.sql


def test_values_are_given_in_the_order_of_the_columns():
    assert ADD.sql == "INSERT INTO alembic_version (version_num) VALUES (?)"


def test_values_are_given_in_the_order_the_statement_names_them():
    number = versions.c.version_num
    moved = Prepared(update(versions).where(number == bindparam("old")).values(version_num=bindparam("new")))

    assert moved.sql == "UPDATE alembic_version SET version_num=? WHERE alembic_version.version_num = ?"


def test_rows_are_plain_tuples(cursor):
    ADD.run(cursor, "0001")

    assert OF.run(cursor, "0001").fetchall() == [("0001",)]
    assert OF.run(cursor, "0002").fetchone() is None


def test_a_value_is_never_part_of_the_statement(cursor):
    ADD.run(cursor, "0001")

    assert OF.run(cursor, "' OR 1=1 --").fetchall() == []


def test_many_rows_are_written_at_once(cursor):
    ADD.run_many(cursor, [("0001",), ("0002",)])

    assert OF.run(cursor, "0002").fetchall() == [("0002",)]
