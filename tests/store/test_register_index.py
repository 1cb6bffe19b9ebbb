import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.refusing import refused
from workstation.store.register_index import NameIndex, remove


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("names")


@pytest.fixture(scope="module")
def index(folder):
    opened = NameIndex(folder, "one")
    opened.add([(number, ["=farm", f"={number}"]) for number in range(1, 50)])
    return opened


def test_the_rarest_terms_decide(index):
    assert index.find(["=farm", "=7", "=unknown"], 10)[0] == 7
    assert len(index.find(["=farm"], 10)) == 10


def test_what_nobody_bears_finds_nobody(index):
    assert index.find(["=unknown"], 10) == index.find([], 10) == []


def test_an_index_is_there_when_it_is_opened_again(index, folder):
    again = NameIndex(folder, "one")
    assert len(again) == len(index) == 49
    assert again.find(["=7"], 3) == [7]


def test_additions_of_another_are_seen_after_a_reload(tmp_path):
    mine, other = NameIndex(tmp_path, "one"), NameIndex(tmp_path, "one")
    other.add([(1, ["=quill"])])
    mine.reload()
    assert mine.find(["=quill"], 3) == [1]


def test_an_addition_that_fails_half_way_adds_nothing(tmp_path):
    index = NameIndex(tmp_path, "one")

    def names():
        yield 1, ["=quill"]
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        index.add(names())
    assert index.find(["=quill"], 3) == []
    index.add([(2, ["=quill"])])
    assert index.find(["=quill"], 3) == [2]


def test_a_folder_that_holds_something_else_is_refused(tmp_path):
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "meta.json").write_text("{}")
    with refused("register.index-failed"):
        NameIndex(tmp_path, "one")


def test_a_place_that_cannot_hold_an_index_is_the_machines_fault(tmp_path):
    (tmp_path / "file").write_text("x")
    with refused("register.index-failed"):
        NameIndex(tmp_path / "file", "one")


def test_indexes_no_longer_in_force_are_removed(tmp_path):
    for name in ("old", "new"):
        NameIndex(tmp_path, name)
    remove(tmp_path, keep="new")
    assert [folder.name for folder in tmp_path.iterdir()] == ["new"]


@given(st.lists(st.text(min_size=1), max_size=300))
def test_no_term_is_ever_a_command(index, terms):
    assert set(index.find(terms, 5)) <= set(range(1, 50))
