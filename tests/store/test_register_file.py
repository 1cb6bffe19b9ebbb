import sqlite3

import pytest

from tests.refusing import refused
from workstation.store.register_file import RegisterFile
from workstation.store.register_tables import SCHEMA


@pytest.fixture
def path(tmp_path):
    return tmp_path / "office.register"


def test_there_is_nothing_to_read_before_something_is_written(path):
    file = RegisterFile(path)
    with file.reading() as transaction:
        assert transaction is None
    assert not path.exists()


def test_tables_are_made_with_the_first_thing_that_is_kept(path):
    file = RegisterFile(path)
    with file.writing() as transaction:
        transaction.core.exec_driver_sql("INSERT INTO marks VALUES ('index', 'a')")
    with file.reading() as transaction:
        assert transaction.core.exec_driver_sql("SELECT value FROM marks").scalar() == "a"
    file.close()
    assert list(path.parent.iterdir()) == [path]


def test_a_first_write_that_fails_leaves_an_empty_file_that_can_be_used(path):
    file = RegisterFile(path)
    with pytest.raises(ZeroDivisionError), file.writing():
        raise ZeroDivisionError
    with file.reading() as transaction:
        assert transaction is None
    with file.writing() as transaction:
        assert transaction.core.exec_driver_sql("SELECT count(*) FROM lists").scalar() == 0
    file.close()


def test_a_file_that_was_closed_opens_again(path):
    file = RegisterFile(path)
    with file.writing():
        pass
    file.close()
    file.close()
    with file.reading() as transaction:
        assert transaction is not None
    file.close()


def test_a_database_of_somebody_else_is_refused_and_left_alone(path):
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE theirs (id)")
    other.close()
    before = path.read_bytes()
    file = RegisterFile(path)
    with refused("register.not-a-register"), file.reading():
        pytest.fail("read another program's file")
    with refused("register.not-a-register"), file.writing():
        pytest.fail("wrote another program's file")
    file.close()
    with sqlite3.connect(path) as other:
        assert [name for (name,) in other.execute("SELECT name FROM sqlite_master")] == ["theirs"]
    other.close()
    assert len(path.read_bytes()) == len(before)


def test_a_file_that_is_no_database_is_refused(path):
    path.write_bytes(b"not a database at all, not even a little" * 100)
    with refused("store.damaged"), RegisterFile(path).reading():
        pytest.fail("read a file that is none")


def test_a_register_of_another_version_is_refused(path):
    file = RegisterFile(path)
    with file.writing():
        pass
    file.close()
    with sqlite3.connect(path) as raw:
        raw.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    raw.close()
    again = RegisterFile(path)
    with refused("register.other-version"), again.reading():
        pytest.fail("read a register of another version")
    again.close()


def test_a_register_that_cannot_be_made_is_the_machines_fault(tmp_path):
    with refused("store.unwritable"), RegisterFile(tmp_path / "nowhere" / "office.register").writing():
        pytest.fail("wrote into a folder that is not there")
