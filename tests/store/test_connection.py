import pytest
from sqlalchemy import text

from tests.stores import CHEAP, PASSPHRASE
from workstation.store.connection import DriverError, driven, open_driver, open_engine
from workstation.store.keys import Key, new_seal


@pytest.fixture
def key():
    return new_seal(PASSPHRASE, CHEAP).key


@pytest.fixture
def file(place):
    place.touch()
    return place


@pytest.fixture
def engine(file, key):
    opened = open_engine(file, key)
    yield opened
    opened.dispose()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("busy_timeout", 5_000),
        ("temp_store", 0),
    ],
)
def test_every_connection_is_set_up_to_lose_nothing(engine, pragma, value):
    with engine.connect() as connection:
        assert driven(connection).execute(f"PRAGMA {pragma}").fetchone() == (value,)


def test_the_engine_keeps_temporary_tables_in_memory(engine):
    with engine.connect() as connection:
        compiled_in = {row[0] for row in driven(connection).execute("PRAGMA compile_options").fetchall()}

    # 2: in memory unless told otherwise; nothing of a case ever lies in the system's folder for temporary files.
    assert "TEMP_STORE=2" in compiled_in


def test_the_cipher_is_the_one_that_is_promised(engine):
    with engine.connect() as connection:
        settings = {row[0] for row in driven(connection).execute("PRAGMA cipher_settings").fetchall()}

    assert {"PRAGMA cipher_use_hmac = 1;", "PRAGMA cipher_hmac_algorithm = HMAC_SHA512;"} <= settings
    assert "PRAGMA cipher_page_size = 4096;" in settings


def test_a_store_begins_with_its_id_and_with_nothing_that_can_be_read(engine, file, key):
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE plain_to_see (id INTEGER)"))
    engine.dispose()

    assert file.read_bytes()[:16].hex() == key.store
    assert b"plain_to_see" not in file.read_bytes()


def test_the_key_shows_nowhere_in_the_engine(engine, key):
    shown = f"{engine!r} {engine.url!r} {engine.pool!r} {engine.pool.status()}"

    assert key.secret.hex() not in shown


def test_a_wrong_key_is_refused_without_a_word_on_the_screen(engine, file, key, capfd):
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE something (id INTEGER)"))
    engine.dispose()
    other = Key(b"another key of thirty-two bytes!", key.store)

    with pytest.raises(DriverError):
        open_driver(file, other)
    assert capfd.readouterr() == ("", "")


def test_a_file_that_is_not_there_is_not_made(place, key):
    with pytest.raises(DriverError):
        open_driver(place, key)
    assert not place.exists()


def test_a_file_without_a_key_is_an_ordinary_one(file):
    connection = open_driver(file, None)
    connection.execute("CREATE TABLE published (name TEXT)")
    connection.close()

    assert file.read_bytes().startswith(b"SQLite format 3")


def test_a_name_with_blanks_and_signs_is_a_name(tmp_path, key):
    file = tmp_path / "été 100 % ?#&.cases"
    file.touch()
    open_driver(file, key).close()

    assert file.stat().st_size > 0


def test_a_reading_transaction_sees_one_state(engine):
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE counted (id INTEGER)"))
    with engine.connect() as reader, engine.connect() as writer:
        before = reader.scalar(text("SELECT count(*) FROM counted"))
        writer.execute(text("INSERT INTO counted VALUES (1)"))
        writer.commit()

        assert reader.scalar(text("SELECT count(*) FROM counted")) == before
        reader.rollback()
        assert reader.scalar(text("SELECT count(*) FROM counted")) == before + 1


def test_a_writing_transaction_that_is_open_is_not_begun_twice(engine):
    with engine.connect() as connection:
        driven(connection).execute("BEGIN IMMEDIATE")

        assert connection.scalar(text("SELECT 1")) == 1
        assert driven(connection).in_transaction
