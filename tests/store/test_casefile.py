import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import FILE_NUMBER, INSTANT, an_officer, full_case, issued_letter, office_settings, small_case
from tests.parts import applicant, employer
from tests.refusing import refused
from tests.stores import OFFICER, PASSPHRASE, new_store, opened_behind, write
from workstation.domain.codes import Stage
from workstation.domain.errors import WorkstationError
from workstation.store.casefile import CREATED, create, open_casefile
from workstation.store.keys import key_path, read_key

MARKER = "Zwölfkirchner-Marker"


def beside(place):
    return sorted(path.name for path in place.parent.iterdir())


def test_a_new_store_is_open_and_holds_its_founders(place):
    with create(place, PASSPHRASE, office_settings(), an_officer(), INSTANT) as store:
        with store.reading() as unit:
            entries = unit.journal.all()

            assert unit.officers.all() == (an_officer(),)
        assert store.path == place.resolve()
    assert {(entry.verb, entry.officer, entry.entered_at) for entry in entries} == {(CREATED, OFFICER, INSTANT)}
    # What an office pays for each try of its passphrase.
    assert read_key(place).wraps[0].memory_kib == 64 * 1024


def test_closing_leaves_the_store_and_its_key_and_nothing_else(with_case, place):
    while_open = beside(place)
    with_case.close()
    with_case.close()

    assert beside(place) == ["office.cases", "office.cases.key"]
    assert {"office.cases-wal", "office.cases-shm", "office.cases.lock"} <= set(while_open)


def test_every_file_is_for_its_owner_alone_whatever_the_system_would_allow(tmp_path):
    before = os.umask(0)
    try:
        with new_store(tmp_path / "office.cases") as store, write(store) as unit:
            unit.cases.add(full_case(), OFFICER)
            modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    finally:
        os.umask(before)

    assert len(modes) == 5
    assert set(modes.values()) == {0o600}


def test_a_store_that_others_may_read_is_theirs_no_more(store, place, reopened):
    store.close()
    place.chmod(0o644)
    reopened()

    assert stat.S_IMODE(place.stat().st_mode) == 0o600


def test_two_programs_do_not_open_one_store(store, place):
    with refused("store.locked") as fault:
        open_casefile(place, PASSPHRASE)

    assert fault.value.facts["pid"] == os.getpid()
    with store.reading() as unit:
        assert unit.office.read() == office_settings()


@pytest.mark.usefixtures("store")
def test_a_store_is_one_store_by_whatever_name(place, tmp_path):
    link = tmp_path / "another name"
    link.symlink_to(place)
    with refused("store.locked"):
        open_casefile(link, PASSPHRASE)


@pytest.mark.usefixtures("store")
def test_another_program_cannot_open_the_store_either(place):
    script = (
        "import sys, pathlib\nfrom workstation.store.casefile import open_casefile\n"
        "from workstation.domain.errors import StoreError\n"
        "try:\n    open_casefile(pathlib.Path(sys.argv[1]), sys.argv[2])\n"
        "except StoreError as fault:\n    sys.exit(f'{fault.code} {fault.facts[\"pid\"]}')\n"
    )
    command = [sys.executable, "-c", script, str(place), PASSPHRASE]
    answer = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False)

    assert answer.stderr.strip() == f"store.locked {os.getpid()}"


def test_a_wrong_passphrase_opens_nothing_and_locks_nothing(store, place, reopened):
    store.close()
    with refused("store.wrong-passphrase"):
        open_casefile(place, "wrong")

    assert beside(place) == ["office.cases", "office.cases.key"]
    assert reopened().path == place


def without_key(place):
    key_path(place).unlink()


def with_the_key_of_another(place):
    with new_store(place.with_name("other.cases")):
        pass
    key_path(place.with_name("other.cases")).replace(key_path(place))


def replaced_by_a_letter(place):
    place.write_text("Dear Ana Reyes, this is a letter and not a store. " * 300)


def cut_in_half(place):
    place.write_bytes(place.read_bytes()[: place.stat().st_size // 2])


def cut_to_its_id(place):
    place.write_bytes(place.read_bytes()[:16])


def with_a_flipped_bit(place):
    content = bytearray(place.read_bytes())
    content[2_000] ^= 4
    place.write_bytes(content)


def of_a_later_program(place):
    with opened_behind(place) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")


def of_no_schema(place):
    with opened_behind(place) as connection:
        connection.execute("DROP TABLE alembic_version")


def with_a_broken_key_file(place):
    key_path(place).write_text("{}")


def moved_away(place):
    place.unlink()


def turned_into_a_folder(place):
    place.unlink()
    place.mkdir()


@pytest.mark.parametrize(
    ("harm", "code", "exit_code"),
    [
        (without_key, "store.foreign", 2),
        (with_the_key_of_another, "store.foreign", 2),
        (replaced_by_a_letter, "store.foreign", 2),
        (turned_into_a_folder, "store.foreign", 2),
        (moved_away, "store.missing", 2),
        (cut_in_half, "store.damaged", 3),
        (cut_to_its_id, "store.damaged", 3),
        (with_a_flipped_bit, "store.damaged", 3),
        (of_no_schema, "store.damaged", 3),
        (of_a_later_program, "store.newer", 3),
        (with_a_broken_key_file, "store.key-damaged", 3),
    ],
)
def test_what_cannot_be_opened_is_said_in_its_own_words_and_left_alone(with_case, place, harm, code, exit_code):
    with_case.close()
    harm(place)
    before = beside(place)
    with refused(code) as fault:
        open_casefile(place, PASSPHRASE)

    assert fault.value.exit_code == exit_code
    assert str(place.name) in str(fault.value.facts["where"])
    assert beside(place) == before


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with refused("store.no-folder"):
        open_casefile(tmp_path / "gone" / "office.cases", PASSPHRASE)
    with refused("store.no-folder"):
        new_store(tmp_path / "gone" / "office.cases")


def test_a_place_that_may_not_be_written_is_said_so(open_place, as_anybody):
    place = open_place / "office.cases"
    with new_store(place):
        pass
    for path in open_place.iterdir():
        path.chmod(0o644)
    open_place.chmod(0o555)
    with as_anybody():
        with refused("store.unwritable"):
            open_casefile(place, PASSPHRASE)
        with refused("store.unwritable"):
            new_store(open_place / "another.cases")

    assert beside(place) == ["office.cases", "office.cases.key"]


def test_a_folder_that_may_not_be_looked_into_is_said_so(open_place, as_anybody):
    inner = open_place / "closed"
    inner.mkdir(mode=0o700)
    with as_anybody(), refused("store.unwritable"):
        open_casefile(inner / "office.cases", PASSPHRASE)


def test_the_passphrase_can_be_changed_and_the_store_stays_as_it_is(with_case, place):
    with_case.change_passphrase(PASSPHRASE, "another one")
    with_case.close()
    content = place.read_bytes()
    with refused("store.wrong-passphrase"):
        open_casefile(place, PASSPHRASE)
    with open_casefile(place, "another one") as store, store.reading() as unit:
        assert unit.cases.read(FILE_NUMBER).case == full_case()

    assert place.read_bytes() == content
    assert stat.S_IMODE(key_path(place).stat().st_mode) == 0o600


def test_a_wrong_passphrase_changes_no_passphrase(store, place):
    before = key_path(place).read_bytes()
    with refused("store.wrong-passphrase"):
        store.change_passphrase("wrong", "another one")

    assert key_path(place).read_bytes() == before


def test_the_key_shows_nowhere(store):
    shown = " ".join(f"{name}={value!r}" for name, value in vars(store).items())

    assert "x'" not in shown
    assert "hidden" not in shown


def test_no_name_stands_in_any_file_that_the_store_wrote(store, monkeypatch, tmp_path):
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    for name in ("TMPDIR", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(scratch))
    person = applicant(family_name=MARKER, address=(MARKER,), given_names=MARKER)
    case = full_case(applicant=person, employer=employer(operating_name=MARKER))
    with write(store) as unit:
        unit.cases.add(case, OFFICER)
        unit.cases.set_stage(FILE_NUMBER, Stage.DECIDED)
        unit.letters.issue(issued_letter(text=MARKER, pdf=MARKER.encode()))
    with store.reading() as unit:
        assert unit.cases.worklist(MARKER)
        assert unit.cases.worklist("zw")
    while_open = contents(tmp_path)
    store.close()

    assert len(while_open) >= 5
    assert [name for name, content in (while_open | contents(tmp_path)).items() if shows(content)] == []


def contents(folder):
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def shows(content):
    words = (MARKER, MARKER.lower(), "zwolfkirchner", "Zwo", FILE_NUMBER, "Manila", OFFICER)
    spoken = [word.encode(coding) for word in words for coding in ("utf-8", "utf-16-le", "utf-16-be")]
    return any(word in content for word in spoken if len(word) > 4)


def test_many_cases_one_after_the_other_are_all_there(store, reopened):
    for number in range(30):
        with write(store) as unit:
            unit.cases.add(small_case(file_number=f"W{number:03d}"), OFFICER)
    store.close()
    with reopened().reading() as unit:
        assert unit.cases.file_numbers() == tuple(f"W{number:03d}" for number in range(30))


def test_a_fault_is_one_of_the_program(place):
    with pytest.raises(WorkstationError):
        open_casefile(place, "")


def test_links_that_lead_round_in_a_circle_are_no_place_for_a_store(place):
    other = place.with_name("other.cases")
    place.symlink_to(other)
    other.symlink_to(place)
    with refused("store.unreadable"):
        create(place, PASSPHRASE, office_settings(), an_officer(), INSTANT)
    with refused("store.unreadable"):
        open_casefile(place, PASSPHRASE)
    assert beside(place) == sorted([other.name, place.name])
