import json
import pickle
import stat

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.refusing import refused
from tests.stores import CHEAP, PASSPHRASE
from workstation.domain.errors import EnvironmentFault, InputError
from workstation.store import keys


@pytest.fixture
def seal():
    return keys.new_seal(PASSPHRASE, CHEAP)


def altered(file, **changes):
    """Return the key file with fields of its one wrap, or of itself, replaced."""
    of_wrap = {name: value for name, value in changes.items() if name != "store"}
    wrap = msgspec.structs.replace(file.wraps[0], **of_wrap)
    return msgspec.structs.replace(file, wraps=(wrap,), store=changes.get("store", file.store))


def test_the_passphrase_opens_what_it_sealed(seal, place):
    assert keys.unsealed(seal.file, PASSPHRASE, place).spoken == seal.key.spoken


def test_another_passphrase_opens_nothing(seal, place):
    with refused("store.wrong-passphrase") as fault:
        keys.unsealed(seal.file, PASSPHRASE + " ", place)

    assert fault.value.exit_code == 2


def test_every_key_is_another_one():
    drawn = {keys.new_seal(PASSPHRASE, CHEAP).key.spoken for _ in range(20)}

    assert len(drawn) == 20


def test_an_office_pays_for_each_try_what_the_design_says():
    wrap = keys.new_seal(PASSPHRASE).file.wraps[0]

    assert (wrap.memory_kib, wrap.iterations, wrap.lanes) == (64 * 1024, 3, 4)


@pytest.mark.parametrize("show", [repr, str, "{!r}".format, "{}".format])
def test_a_key_never_shows_itself(seal, show):
    told = show(seal.key) + show(seal)

    assert seal.key.secret.hex() not in told
    assert repr(seal.key.secret) not in told


def test_a_key_is_not_pickled(seal):
    with pytest.raises(TypeError):
        pickle.dumps(seal.key)


def test_the_key_file_holds_neither_key_nor_passphrase(seal, place):
    keys.write_key(place, seal.file)
    text = keys.key_path(place).read_bytes()

    assert seal.key.secret not in text
    assert seal.key.secret.hex().encode() not in text
    assert PASSPHRASE.encode() not in text
    assert json.loads(text)["format"] == "workstation-key/1"


def test_the_key_file_is_for_its_owner_alone(seal, place):
    keys.write_key(place, seal.file)

    assert stat.S_IMODE(keys.key_path(place).stat().st_mode) == 0o600


def test_the_key_file_is_read_as_it_was_written(seal, place):
    keys.write_key(place, seal.file)

    assert keys.read_key(place) == seal.file


@pytest.mark.parametrize(
    "changes",
    [
        {"iterations": 2},
        {"memory_kib": 128},
        {"salt": b"0" * 16},
        {"nonce": b"0" * 12},
        {"wrapped": b"0" * 48},
        {"store": "0" * 32},
    ],
    ids=str,
)
def test_a_key_file_that_was_tampered_with_opens_nothing(seal, place, changes):
    with refused("store.wrong-passphrase"):
        keys.unsealed(altered(seal.file, **changes), PASSPHRASE, place)


def test_a_new_passphrase_wraps_the_same_key(seal, place):
    file = keys.resealed(seal.key, "another one", CHEAP)

    assert keys.unsealed(file, "another one", place).spoken == seal.key.spoken
    with refused("store.wrong-passphrase"):
        keys.unsealed(file, PASSPHRASE, place)


def test_accents_count_the_same_however_they_are_composed(place):
    composed, apart = "d\u00e9j\u00e0 vu", "de\u0301ja\u0300 vu"

    assert keys.unsealed(keys.new_seal(composed, CHEAP).file, apart, place)


@pytest.mark.parametrize("make", [keys.new_seal, lambda empty: keys.resealed(keys.Key(b"k" * 32, "0" * 32), empty)])
def test_an_empty_passphrase_is_refused(make):
    with refused("store.passphrase-empty"):
        make("")


def test_a_store_without_its_key_file_is_foreign(place):
    with refused("store.foreign"):
        keys.read_key(place)


def test_a_key_file_of_a_later_format_asks_for_the_later_program(place):
    keys.key_path(place).write_text('{"format": "workstation-key/2", "anything": true}')

    with refused("store.newer"):
        keys.read_key(place)


@pytest.mark.parametrize("cost", [(1 << 30, 1, 1), (64, 10_000, 1), (64, 1, 1_000), (64, 0, 1), (-1, 1, 1)])
def test_a_key_file_cannot_make_the_machine_work_for_hours(seal, place, cost):
    memory, iterations, lanes = cost
    keys.write_key(place, altered(seal.file, memory_kib=memory, iterations=iterations, lanes=lanes))

    with refused("store.key-damaged"):
        keys.read_key(place)


def test_a_key_file_that_cannot_be_read_is_said_so(place):
    keys.key_path(place).mkdir()

    with refused("store.unreadable"):
        keys.read_key(place)


def test_a_store_is_known_by_its_first_bytes(seal, place):
    place.write_bytes(bytes.fromhex(seal.key.store) + b"the rest")
    other = keys.new_seal(PASSPHRASE, CHEAP).file

    assert keys.is_of(seal.file, place)
    assert not keys.is_of(other, place)


@given(st.one_of(st.binary(max_size=200), st.from_regex(r'\{"format": ?"[a-z/12-]*".*', fullmatch=True)))
def test_whatever_stands_in_a_key_file_only_known_faults_come_out(tmp_path_factory, content):
    place = tmp_path_factory.getbasetemp() / "any.cases"
    text = content if isinstance(content, bytes) else content.encode()
    keys.key_path(place).write_bytes(text)

    with pytest.raises((InputError, EnvironmentFault)):
        keys.read_key(place)
