import pytest

from tests.stores import opened_behind
from workstation.store.tables import BEYOND_TABLES, SCHEMA, metadata


def columns():
    return [(table.name, column) for table in metadata.sorted_tables for column in table.columns]


def test_nothing_is_left_open_but_when_a_case_is_due():
    assert [(table, column.name) for table, column in columns() if column.nullable] == [("cases", "due_on")]


def test_the_store_says_its_schema(store, place):
    store.close()
    with opened_behind(place) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(SCHEMA,)]


def test_a_schema_is_a_number_of_four_figures_so_that_numbers_compare_as_texts():
    assert SCHEMA.isdigit()
    assert len(SCHEMA) == 4


def test_what_is_beyond_tables_is_there(store, place):
    store.close()
    with opened_behind(place) as connection:
        there = {row[0] for row in connection.execute("SELECT sql FROM sqlite_master").fetchall()}

    assert set(BEYOND_TABLES) <= there


@pytest.mark.parametrize("table", ["journal", "letters"])
@pytest.mark.parametrize("verb", ["UPDATE", "DELETE"])
def test_each_table_that_only_grows_refuses_each_other_verb(table, verb):
    assert any(f"BEFORE {verb} ON {table}" in statement for statement in BEYOND_TABLES)


def test_a_letter_belongs_to_a_case_that_is_there(store, place):
    store.close()
    with opened_behind(place) as connection, pytest.raises(Exception, match="FOREIGN KEY"):
        connection.execute("INSERT INTO letters VALUES ('n', 'W404', 'k', 'en', 'o', '2015', 't', x'00', 's')")
