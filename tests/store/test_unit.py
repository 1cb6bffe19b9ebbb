import os
import random
import resource
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.builders import FILE_NUMBER, INSTANT, applicant, assessment, full_case, issued_letter, small_case
from tests.refusing import refused
from tests.store.saving import text_of
from tests.stores import OFFICER, new_store, opened_behind, write
from workstation.domain.errors import InputError
from workstation.domain.history import first_break
from workstation.domain.note import Note

ROOT = Path(__file__).parents[2]
ROUNDS = int(os.environ.get("WORKSTATION_KILL_ROUNDS", "200"))
# Long enough to open the store and save a few dozen times; short enough to hit the opening as well.
LONGEST_LIFE = 0.12


def everything(store):
    with store.reading() as unit:
        return (
            unit.cases.read(FILE_NUMBER),
            unit.letters.of(FILE_NUMBER),
            unit.assessments.latest(FILE_NUMBER),
            unit.officers.all(),
            unit.office.read(),
            unit.journal.all(),
            unit.cases.worklist(),
        )


def change_everything(unit):
    unit.cases.save_part(FILE_NUMBER, "applicant", applicant(family_name="Cruz"), 1)
    unit.cases.add(small_case(file_number="W2"), OFFICER)
    unit.letters.issue(issued_letter())
    unit.assessments.keep(FILE_NUMBER, assessment())


def test_a_unit_is_kept_whole(with_case, reopened):
    with write(with_case) as unit:
        change_everything(unit)
    kept = everything(with_case)
    with_case.close()

    assert kept[0].case.applicant.family_name == "Cruz"
    assert everything(reopened()) == kept


@pytest.mark.parametrize("fault", [InputError("text.blank"), KeyError("a fault of ours"), KeyboardInterrupt()])
def test_a_unit_that_raises_is_undone_whole(with_case, fault):
    before = everything(with_case)
    with pytest.raises(type(fault)), write(with_case) as unit:
        change_and_raise(unit, fault)

    assert everything(with_case) == before


def change_and_raise(unit, fault):
    change_everything(unit)
    raise fault


def test_the_entries_of_a_unit_share_its_verb_and_instant(with_case):
    with with_case.unit("MN042", "decision.sign", INSTANT, pack="p@1") as unit:
        before = unit.journal.head().sequence
        change_everything(unit)
    with with_case.reading() as unit:
        entries = unit.journal.all()[before:]

    assert {(entry.verb, entry.entered_at, entry.event_at, entry.pack) for entry in entries} == {
        ("decision.sign", INSTANT, INSTANT, "p@1")
    }
    assert len(entries) > 4


@contextmanager
def disk_that_takes(more, place):
    """A disk on which no file grows by more than ``more`` bytes beyond the store's log."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    log = place.with_name(f"{place.name}-wal")
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size + more, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def fill(store):
    """Save ever more until the disk takes no more; return the last version that was acknowledged."""
    version = 1
    with refused("store.disk-failed"):
        while True:
            with write(store) as unit:
                unit.cases.save_part(FILE_NUMBER, "notes", (Note(text=text_of(version + 1)),), version)
            version += 1
    return version


@pytest.mark.parametrize("more", [0, 5_000, 100_000])
def test_a_full_disk_loses_nothing_that_was_acknowledged(with_case, place, reopened, more):
    with disk_that_takes(more, place):
        version = fill(with_case)
        seen_while_full = everything(with_case)
    with write(with_case) as unit:
        unit.cases.save_part(FILE_NUMBER, "notes", None, version)
    with_case.close()
    after = everything(reopened())

    assert seen_while_full[0].versions["notes"] == version
    assert after[0].versions["notes"] == version + 1
    assert first_break(list(after[5])) is None


@pytest.fixture
def server(place):
    """A process whose children save until they are killed."""
    command = [sys.executable, "-m", "tests.store.saving", str(place)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield process
        process.stdin.close()


def killed_round(server, life):
    """Let a child save for ``life`` seconds, kill it, and return the versions it acknowledged."""
    server.stdin.write("go\n")
    server.stdin.flush()
    said = iter(server.stdout.readline, "")
    lines = [next(said)]
    while not lines[-1].startswith("child"):
        lines.append(next(said))
    time.sleep(life)
    os.kill(int(lines[-1].split()[1]), signal.SIGKILL)
    lines += iter(lambda: next(said), "gone -9\n")
    return [int(line.split()[1]) for line in lines if line.startswith("saved")]


def test_whatever_was_acknowledged_outlives_kill_9(server, place, reopened):
    chance = random.Random(20151)  # noqa: S311 - instants to be killed at, not secrets
    with new_store(place) as store, write(store) as unit:
        unit.cases.add(full_case(notes=None), OFFICER)
    kept, acknowledged, rounds_with_saves = 0, 0, 0
    for _ in range(ROUNDS):
        versions = killed_round(server, chance.uniform(0, LONGEST_LIFE))
        acknowledged += len(versions)
        rounds_with_saves += bool(versions)
        before, kept = max(versions, default=kept), version_kept(place)
        # Killed between the disk and the acknowledgement, one save more may be there; never one less.
        assert kept - before in (0, 1)
    with opened_behind(place) as connection:
        damage = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    record, *_, journal, _ = everything(reopened())

    assert damage == []
    # How many there are depends on the machine; that there are many, in many rounds, is what makes this a test.
    assert acknowledged >= ROUNDS
    assert rounds_with_saves >= ROUNDS // 4
    assert record.case.notes == (Note(text=text_of(kept)),)
    assert first_break(list(journal)) is None
    assert place.with_name(f"{place.name}.lock").exists()


def version_kept(place):
    with opened_behind(place) as connection:
        return connection.execute("SELECT max(version) FROM journal WHERE part = 'notes'").fetchone()[0] or 0
