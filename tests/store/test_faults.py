import pytest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from tests.stores import CHEAP, PASSPHRASE
from workstation.domain.errors import StoreError
from workstation.store.connection import open_driver, open_engine
from workstation.store.faults import ENGINE_ERRORS, told
from workstation.store.keys import new_seal


def fault_of(act):
    with pytest.raises(ENGINE_ERRORS) as caught:
        act()
    return caught.value


@pytest.fixture
def plain(place):
    place.touch()
    connection = open_driver(place, None)
    connection.execute("CREATE TABLE filled (body BLOB)")
    yield connection
    connection.close()


def test_what_the_engine_says_becomes_a_fault_of_the_store(plain, place):
    fault = told(fault_of(lambda: plain.execute("SELECT nothing FROM nowhere")), place)

    assert isinstance(fault, StoreError)
    assert (fault.code, fault.facts, fault.exit_code) == ("store.failed", {"where": str(place)}, 3)


def test_a_full_disk_is_told(plain, place):
    plain.execute("PRAGMA max_page_count = 3")
    fault = fault_of(lambda: plain.execute("INSERT INTO filled VALUES (zeroblob(100000))"))

    assert told(fault, place).code == "store.disk-full"


def test_a_store_that_is_written_for_too_long_is_busy(plain, place):
    other = open_driver(place, None)
    other.execute("PRAGMA busy_timeout = 0")
    plain.execute("BEGIN IMMEDIATE")
    fault = fault_of(lambda: other.execute("BEGIN IMMEDIATE"))
    other.close()

    assert told(fault, place).code == "store.busy"


def test_a_file_that_is_no_store_is_damaged(place):
    place.write_bytes(b"this is a letter to somebody, not a store. " * 200)

    assert told(fault_of(lambda: open_driver(place, None)), place).code == "store.damaged"


def test_a_store_with_a_flipped_bit_is_damaged(place):
    key = new_seal(PASSPHRASE, CHEAP).key
    place.touch()
    connection = open_driver(place, key)
    connection.execute("CREATE TABLE filled (body BLOB)")
    connection.close()
    content = bytearray(place.read_bytes())
    content[3_000] ^= 1
    place.write_bytes(content)

    assert told(fault_of(lambda: open_driver(place, key)), place).code == "store.damaged"


def test_a_file_that_cannot_be_opened_is_unreadable(tmp_path):
    assert told(fault_of(lambda: open_driver(tmp_path, None)), tmp_path).code == "store.unreadable"


def test_a_store_that_only_allows_reading_is_unwritable(plain, place):
    plain.execute("PRAGMA query_only = ON")
    fault = fault_of(lambda: plain.execute("INSERT INTO filled VALUES (1)"))

    assert told(fault, place).code == "store.unwritable"


def test_a_fault_that_sqlalchemy_wrapped_is_told_alike(place):
    place.touch()
    engine = open_engine(place, None)
    with engine.connect() as connection:
        connection.execute(text("PRAGMA max_page_count = 1"))
        fault = fault_of(lambda: connection.execute(text("CREATE TABLE filled (body BLOB)")))
    engine.dispose()

    assert isinstance(fault, SQLAlchemyError)
    assert told(fault, place).code == "store.disk-full"


def test_a_fault_without_a_code_of_the_engine_is_told_too(place):
    assert told(SQLAlchemyError("no connection"), place).code == "store.failed"
