import os
import platform
import subprocess
import sys

import pytest

from tests.refusing import refused
from workstation.store.lock import StoreLock, lock_path

HOLD = """
import sys, pathlib
from workstation.store.lock import StoreLock
StoreLock(pathlib.Path(sys.argv[1])).take()
sys.stdout.write("held\\n")
sys.stdout.flush()
sys.stdin.read()
"""


@pytest.fixture
def lock(place):
    return StoreLock(place)


@pytest.fixture
def holder(place):
    """Another process that holds the store."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(place)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_a_store_that_another_process_holds_is_locked_and_the_holder_is_named(lock, holder):
    with refused("store.locked") as fault:
        lock.take()

    assert (fault.value.facts["pid"], fault.value.facts["host"]) == (holder.pid, platform.node())


def test_the_lock_of_a_killed_process_stops_nobody(lock, holder, place):
    holder.kill()
    holder.wait()

    assert lock_path(place).exists()
    lock.take()
    lock.release()


def test_two_locks_in_one_process_are_two(lock, place):
    lock.take()

    with refused("store.locked") as fault:
        StoreLock(place).take()
    assert fault.value.facts["pid"] == os.getpid()
    lock.release()


def test_a_lock_that_was_let_go_is_free_and_leaves_no_file(lock, place):
    lock.take()
    lock.release()
    lock.release()

    assert not lock_path(place).exists()
    StoreLock(place).take()


def test_a_lock_takes_nothing_away_that_another_one_made(lock, place):
    lock.take()
    lock_path(place).unlink()
    other = StoreLock(place)
    other.take()
    lock.release()

    assert lock_path(place).exists()
    other.release()


def test_a_holder_that_has_not_signed_yet_is_unknown(place):
    first = StoreLock(place)
    first.take()
    lock_path(place).write_bytes(b"")

    with refused("store.locked") as fault:
        StoreLock(place).take()
    assert fault.value.facts["pid"] == 0
    first.release()


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with refused("store.no-folder"):
        StoreLock(tmp_path / "gone" / "office.cases").take()


def test_a_folder_that_may_not_be_written_is_named(open_place, as_anybody):
    open_place.chmod(0o555)

    with as_anybody(), refused("store.unwritable"):
        StoreLock(open_place / "office.cases").take()
