import pytest

from tests.builders import INSTANT, an_officer, office_settings
from tests.refusing import refused
from tests.stores import CHEAP, PASSPHRASE, new_store
from workstation.store.casefile import create, open_casefile
from workstation.store.founding import build, require_room
from workstation.store.keys import key_path, new_seal


@pytest.fixture
def seal():
    return new_seal(PASSPHRASE, CHEAP)


def interrupted(_transaction):
    """Stand for a machine that goes off while the first entries are made."""
    raise KeyboardInterrupt


def names(place):
    return sorted(path.name for path in place.parent.iterdir())


def test_a_store_is_never_founded_over_another(store, place):
    store.close()
    content = place.read_bytes()
    with refused("store.already-exists"):
        new_store(place)

    assert place.read_bytes() == content


def test_a_file_of_another_kind_is_never_written_over(place):
    place.write_text("my notes")
    with refused("store.already-exists"):
        new_store(place)

    assert names(place) == ["office.cases"]
    assert place.read_text() == "my notes"


def test_the_key_of_a_store_that_was_moved_away_is_never_replaced(store, place):
    store.close()
    moved = place.rename(place.with_name("moved.cases"))
    key = key_path(place).read_bytes()
    with refused("store.key-without-store") as fault:
        new_store(place)

    assert fault.value.facts["where"].endswith(".key")
    assert key_path(place).read_bytes() == key
    key_path(place).rename(key_path(moved))
    open_casefile(moved, PASSPHRASE).close()


def test_a_founding_that_was_interrupted_leaves_no_store(place, seal):
    with pytest.raises(KeyboardInterrupt):
        build(place, seal, interrupted)

    assert not place.exists()
    assert not key_path(place).exists()


def test_a_founding_that_was_interrupted_can_be_done_again(place, seal):
    with pytest.raises(KeyboardInterrupt):
        build(place, seal, interrupted)
    with new_store(place) as store, store.reading() as unit:
        assert unit.office.read() == office_settings()


def test_a_founding_interrupted_when_only_the_name_was_missing_can_be_done_again(place):
    with new_store(place):
        pass
    place.rename(place.with_name("office.cases.unfinished"))
    require_room(place)

    assert names(place) == []


def test_an_unfinished_store_of_another_key_clears_no_key(store, place):
    store.close()
    place.rename(place.with_name("moved.cases"))
    place.with_name("office.cases.unfinished").write_bytes(b"something else")
    with refused("store.key-without-store"):
        require_room(place)

    assert key_path(place).exists()


def test_a_broken_key_file_is_not_cleared_away(place):
    key_path(place).write_text("{}")
    place.with_name("office.cases.unfinished").write_bytes(b"something")
    with refused("store.key-without-store"):
        require_room(place)

    assert key_path(place).exists()


def test_an_empty_passphrase_founds_nothing(place):
    with refused("store.passphrase-empty"):
        create(place, "", office_settings(), an_officer(), INSTANT)

    assert names(place) == []


def test_a_place_without_room_is_said_so(open_place, as_anybody, seal):
    open_place.chmod(0o555)
    with as_anybody(), refused("store.unwritable"):
        build(open_place / "office.cases", seal, interrupted)


def test_leftovers_that_cannot_be_cleared_are_said_so(open_place, as_anybody):
    (open_place / "office.cases.unfinished").touch()
    open_place.chmod(0o555)
    with as_anybody(), refused("store.unwritable"):
        require_room(open_place / "office.cases")
