import os
import shutil
import stat
import subprocess
import sys
from datetime import date, timedelta

import pytest

from tests.published import DAY, LATER_DAY, ROOT, ineligible, opinions
from tests.refusing import refused
from workstation.domain.codes import ListKind
from workstation.employers.names import fold
from workstation.employers.terms import terms_asked, terms_of
from workstation.store.registers import Register

QUILL = 'Ontario,Quill Ropeworks Ltd. o/a Dapple Diner,"Perth, ON K7H 0Z9",6322-Cooks,1'
BARRED = 'Quill Ropeworks,Quill Ropeworks,"Perth, Ontario",9,2015-03-01,$500,'


def terms(text):
    return terms_of(fold(text))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "office.cases.register"


@pytest.fixture
def register(path):
    opened = Register(path)
    yield opened
    opened.close()


def found(register, name):
    with register.on(LATER_DAY) as view:
        return [one.text for one in view.find(terms_asked(name), 20)]


def rows(register, name, day=LATER_DAY):
    with register.on(day) as view:
        return view.rows([one.key for one in view.find(terms_asked(name), 20)])


def lists(register, day=LATER_DAY):
    with register.on(day) as view:
        return view.lists


def test_a_register_without_lists_answers_nothing_and_writes_nothing(register, path):
    with register.on(DAY) as view:
        assert view.lists == view.find(("=quill",), 5) == view.rows(("0" * 16,)) == ()
        assert view.numbered("123456789") == view.at("K7H 0Z9", 5) == ()
        assert view.later == 0
    assert list(path.parent.iterdir()) == []


def test_a_row_comes_back_as_it_was_published(register):
    listing = opinions(QUILL)
    report = register.load(listing, terms)
    assert (report.rows, report.taken, report.merged, report.rejected) == (1, 1, 0, 0)
    (published,) = listing.taken
    (row,) = rows(register, "Quill Ropeworks")
    assert (row.kind, row.published_on, row.year) == (ListKind.OPINIONS_POSITIVE, DAY, 2015)
    shared = {name: getattr(row, name) for name in row.__struct_fields__ if name in published.__struct_fields__}
    assert shared == {name: getattr(published, name) for name in shared}


def test_an_entry_of_ineligible_employers_comes_back_as_it_was_published(register):
    listing = ineligible(BARRED, 'X,Dapple Diner,"Laval, Quebec","1, 2",2019-02-29,,Eligible')
    register.load(listing, terms)
    for published in listing.taken:
        with register.on(DAY) as view:
            (row,) = view.rows([published.key])
        shared = {name: getattr(row, name) for name in row.__struct_fields__ if name in published.__struct_fields__}
        assert shared == {name: getattr(published, name) for name in shared}


def test_an_employer_is_found_by_either_of_its_names_and_by_a_misspelt_one(register):
    register.load(opinions(QUILL), terms)
    assert "Quill Ropeworks Ltd." in found(register, "quil ropworks")
    assert "Dapple Diner" in found(register, "Daple Dinner")
    assert found(register, "") == []


def test_the_same_list_again_changes_nothing(register, path):
    register.load(opinions(QUILL), terms)
    before = path.read_bytes(), rows(register, "Quill")
    report = register.load(opinions(QUILL), terms)
    assert (report.taken, report.merged, report.rejected, report.already_there) == (0, 1, 0, True)
    assert (path.read_bytes(), rows(register, "Quill")) == before
    assert not register.load(opinions(QUILL, kind=ListKind.OPINIONS_NEGATIVE), terms).already_there


def test_an_empty_list_is_a_list(register):
    assert not register.load(ineligible(), terms).already_there
    assert [(held.rows, held.age_days) for held in lists(register)] == [(0, 30)]


def test_opinion_lists_add_up(register):
    register.load(opinions(QUILL), terms)
    register.load(opinions(QUILL.replace(",1", ",2"), published_on=LATER_DAY), terms)
    assert len(lists(register)) == 2
    assert [row.published_on for row in rows(register, "Quill")] == [LATER_DAY, DAY]


def test_a_newer_list_of_ineligible_employers_takes_over_and_the_older_stays_answerable(register):
    other = BARRED.replace("Quill", "Dapple")
    register.load(ineligible(other, published_on=LATER_DAY), terms)
    register.load(ineligible(BARRED), terms)
    assert [held.published_on for held in lists(register)] == [LATER_DAY]
    assert [held.published_on for held in lists(register, LATER_DAY - timedelta(days=1))] == [DAY]
    assert [row.name for row in rows(register, "Ropeworks")] == ["Dapple Ropeworks"]
    assert [row.name for row in rows(register, "Ropeworks", DAY)] == ["Quill Ropeworks"]


def test_a_list_that_is_published_again_unchanged_is_news_of_its_day(register):
    register.load(ineligible(BARRED), terms)
    assert not register.load(ineligible(BARRED, published_on=LATER_DAY), terms).already_there
    assert [held.published_on for held in lists(register)] == [LATER_DAY]


def test_a_list_corrected_on_its_day_takes_over(register):
    register.load(ineligible(BARRED), terms)
    register.load(ineligible(BARRED.replace("2015-03-01", "2015-03-02")), terms)
    assert [row.determined_on for row in rows(register, "Quill")] == [date(2015, 3, 2)]


def test_before_the_first_list_nothing_is_known(register):
    register.load(ineligible(BARRED), terms)
    before = DAY - timedelta(days=1)
    assert lists(register, before) == rows(register, "Quill", before) == ()


def test_a_load_that_is_stopped_leaves_the_register_as_it_was(register):
    register.load(opinions(QUILL), terms)

    def stop(_rows):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        register.load(opinions(QUILL.replace("Quill", "Saltspray"), published_on=LATER_DAY), terms, stop)
    assert len(lists(register)) == 1
    assert found(register, "Saltspray") == []
    assert "Quill Ropeworks Ltd." in found(register, "Quill Ropeworks")


def test_a_first_load_that_is_stopped_can_be_made_again(register):
    def stop(_text):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        register.load(opinions(QUILL), stop)
    assert lists(register) == ()
    register.load(opinions(QUILL), terms)
    assert "Quill Ropeworks Ltd." in found(register, "Quill")


def test_progress_is_told_in_rows(register):
    told = []
    register.load(opinions(*(f"Ontario,Quill {number} Ltd.,,," for number in range(30)), QUILL), terms, told.append)
    assert told == [31]


def test_a_reader_sees_what_another_program_loads(register, path):
    register.load(opinions(QUILL), terms)
    assert found(register, "Saltspray") == []
    other = Register(path)
    other.load(opinions('Ontario,Saltspray Ltd.,"Perth, ON K7H 0Z9",,1', published_on=LATER_DAY), terms)
    other.close()
    assert found(register, "Saltspray") == ["Saltspray Ltd."]


def test_what_is_kept_is_there_when_the_register_is_opened_again(register, path):
    register.load(opinions(QUILL), terms)
    register.close()
    again = Register(path)
    assert "Dapple Diner" in found(again, "Dapple Diner")
    again.close()


def test_the_register_is_for_its_owner_alone(register, path):
    register.load(opinions(QUILL), terms)
    index = path.parent / f"{path.name}.index"
    modes = {stat.S_IMODE(each.stat().st_mode) for each in (path, index, *index.iterdir())}
    assert modes == {0o600, 0o700}


@pytest.mark.parametrize("damage", ["gone", "emptied"])
def test_a_lost_search_index_is_named_and_made_again(register, path, damage):
    register.load(opinions(QUILL), terms)
    register.close()
    folder = path.parent / f"{path.name}.index"
    (index,) = folder.iterdir()
    shutil.rmtree(index)
    if damage == "emptied":
        index.mkdir()
    with refused("register.index-missing"):
        found(register, "Quill")
    register.mend(terms)
    assert "Quill Ropeworks Ltd." in found(register, "Quill Ropeworks")
    assert len([each for each in folder.iterdir() if each != index]) == 1


def test_a_killed_load_leaves_the_former_register_answering(register, path):
    register.load(opinions(QUILL), terms)
    script = (
        "import os, sys, pathlib\n"
        "from tests.published import opinions, LATER_DAY\n"
        "from workstation.store.registers import Register\n"
        "rows = [f'Ontario,Saltspray {n} Ltd.,,,' for n in range(6000)]\n"
        "def terms(text): return ('=saltspray',)\n"
        "def step(rows): os.kill(os.getpid(), 9)\n"
        "Register(pathlib.Path(sys.argv[1])).load(opinions(*rows, published_on=LATER_DAY), terms, step)\n"
    )
    child = subprocess.run(
        [sys.executable, "-c", script, str(path)], check=False, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)}
    )
    assert child.returncode == -9
    assert "Quill Ropeworks Ltd." in found(register, "Quill Ropeworks")
    assert len(lists(register)) == 1
    report = register.load(opinions("Ontario,Saltspray Ltd.,,,1", published_on=LATER_DAY), terms)
    assert (report.taken, found(register, "Saltspray")) == (1, ["Saltspray Ltd."])
