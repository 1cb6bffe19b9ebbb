import threading

import pytest
from sqlalchemy import func, insert, select

from tests.refusing import refused
from tests.stores import CHEAP, PASSPHRASE
from workstation.domain.errors import InputError
from workstation.store import migrate
from workstation.store.connection import open_engine
from workstation.store.keys import new_seal
from workstation.store.tables import cases, versions
from workstation.store.transaction import Writer, reading


@pytest.fixture
def engine(place):
    place.touch()
    opened = open_engine(place, new_seal(PASSPHRASE, CHEAP).key)
    yield opened
    opened.dispose()


@pytest.fixture
def writer(engine, place):
    opened = Writer(engine, place)
    with opened as transaction:
        migrate.lay_out(transaction.core)
    return opened


def add(transaction, number):
    transaction.core.execute(insert(versions).values(version_num=number))


def numbers(engine, place):
    with reading(engine, place) as transaction:
        return set(transaction.core.scalars(select(versions.c.version_num))) - {"0001"}


def test_a_block_that_ends_well_is_kept(writer, engine, place):
    with writer as transaction:
        add(transaction, "a")

    assert numbers(engine, place) == {"a"}


def test_a_block_that_raises_is_undone_whole(writer, engine, place):
    with refused("text.blank"), writer as transaction:
        add(transaction, "a")
        transaction.cursor.execute("INSERT INTO alembic_version VALUES ('b')")
        raise InputError("text.blank")

    assert numbers(engine, place) == set()


def test_prepared_statements_and_those_of_sqlalchemy_are_one_transaction(writer, engine, place):
    with writer as transaction:
        transaction.cursor.execute("INSERT INTO alembic_version VALUES ('a')")
        add(transaction, "b")

        assert transaction.core.scalar(select(func.count()).select_from(versions)) == 3
    assert numbers(engine, place) == {"a", "b"}


def test_a_fault_of_the_engine_in_the_block_is_told_and_undoes_it(writer, engine, place):
    with refused("store.failed"), writer as transaction:
        add(transaction, "a")
        add(transaction, "a")

    assert numbers(engine, place) == set()


def test_a_fault_at_the_very_end_is_told_and_undoes_the_block(writer, engine, place):
    with refused("store.failed"), writer as transaction:
        transaction.cursor.execute("PRAGMA defer_foreign_keys = ON")
        add(transaction, "a")
        transaction.cursor.execute(
            "INSERT INTO letters VALUES ('n', 'no such case', 'k', 'en', 'o', '2015', 't', x'00', 's')"
        )

    assert numbers(engine, place) == set()


def test_the_next_block_works_after_the_disk_was_full(writer, engine, place):
    with refused("store.disk-full"), writer as transaction:
        transaction.cursor.execute("PRAGMA max_page_count = 1")
        for number in range(10_000):
            add(transaction, f"number {number}")
    with writer as transaction:
        transaction.cursor.execute("PRAGMA max_page_count = 1000000")
        add(transaction, "after")

    assert numbers(engine, place) == {"after"}


def test_a_unit_within_a_unit_is_a_fault_of_ours(writer):
    with writer, pytest.raises(RuntimeError):
        writer.__enter__()


def test_a_store_is_not_closed_within_a_unit(writer):
    with writer, pytest.raises(RuntimeError):
        writer.close()


def test_threads_write_in_turn(writer, engine, place):
    def write(name):
        for number in range(25):
            with writer as transaction:
                add(transaction, f"{name}{number}")

    threads = [threading.Thread(target=write, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(numbers(engine, place)) == 100


def test_reading_goes_on_beside_writing_and_sees_what_was_kept(writer, engine, place):
    with writer as transaction:
        add(transaction, "a")

        assert numbers(engine, place) == set()
    assert numbers(engine, place) == {"a"}


def test_another_program_that_writes_for_too_long_is_told(engine, place, writer):
    with writer as transaction:
        transaction.cursor.execute("PRAGMA busy_timeout = 1")
    with Writer(engine, place), refused("store.busy"):
        writer.__enter__()
    with writer as transaction:
        assert transaction.core.scalar(select(func.count()).select_from(cases)) == 0


def test_a_fault_while_reading_is_told(engine, place):
    with refused("store.failed"), reading(engine, place) as transaction:
        transaction.core.scalar(select(cases.c.position))
