import hashlib
import json
import os
import struct

import pytest

from tests.samples import shipped
from workstation.casework.desk import open_desk
from workstation.commands.line import run
from workstation.commands.samples import BEGINS, CASES, OFFICER, PASSPHRASE, STORE, shipped_cases, shipped_lists
from workstation.commands.story import StoryClock
from workstation.domain.codes import Stage
from workstation.domain.document import decode
from workstation.settings import PASSPHRASE_VARIABLE

PICTURE = (1400, 900)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The folder the sample was made in."""
    folder = tmp_path_factory.mktemp("sample") / "out"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WORKSTATION_DATA", str(folder.parent / "data"))
        patch.delenv(PASSPHRASE_VARIABLE, raising=False)
        assert run(["sample", "--out", str(folder)]) == 0
    return folder


def files(folder):
    """Return the hash of every file that comes out of the sample; the encrypted store is another one each time."""
    paths = (path for path in sorted(folder.rglob("*")) if path.is_file() and STORE not in str(path))
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}


def test_the_shipped_cases_and_lists_are_there():
    assert shipped_cases() == tuple(shipped(name) for name in CASES)
    assert {file.kind.value for file in shipped_lists()} >= {"ineligible", "opinions-positive"}
    assert all(file.published_on > BEGINS for file in shipped_lists())


def test_the_sample_leaves_letters_in_both_languages_notes_and_documents(made):
    names = set(files(made))
    for case, kind in (("W301870042", "refusal"), ("W301870107", "approval")):
        for language in ("en", "fr"):
            assert any(name.startswith(case) and name.endswith(f"{kind}-{language}.pdf") for name in names)
        assert {f"{case}-notes-{system}.txt" for system in ("gcms", "foss", "caips")} <= names
        assert f"{case}.json" in names
    for name in CASES:
        assert decode((made / f"{shipped(name).file_number}.json").read_bytes()) == shipped(name)


def test_the_sample_leaves_a_picture_of_the_worklist_and_of_every_tab_for_both_cases(made):
    pictures = sorted((made / "pictures").iterdir())
    assert {struct.unpack(">II", path.read_bytes()[16:24]) for path in pictures} == {PICTURE}
    assert sum("worklist" in path.name for path in pictures) == 1
    tabs = [sum(path.name.startswith(shipped(name).file_number) for path in pictures) for name in CASES]
    assert tabs[0] == tabs[1] >= 5


def test_the_sample_store_opens_with_its_known_passphrase(made):
    desk = open_desk(made / STORE, PASSPHRASE, StoryClock(BEGINS))
    assert {row.stage for row in desk.intake.worklist(OFFICER)} == {Stage.SIGNED}
    assert desk.office.verify(OFFICER).whole
    desk.close()


def test_the_sample_never_touches_the_officers_own_data(made):
    assert not (made.parent / "data" / "office.cases").exists()


def test_a_second_run_replaces_the_first_and_gives_the_same_bytes(made, workstation, machine):
    machine.delenv(PASSPHRASE_VARIABLE)
    before = files(made)
    told = workstation("sample", "--out", made, "--json")
    assert (told.code, set(files(made))) == (0, set(before))
    # What a screen looks like is tested where the window is.
    papers = {name for name in before if not name.startswith("pictures")}
    assert {name: files(made)[name] for name in papers} == {name: before[name] for name in papers}
    assert {os.fspath(made / name) for name in before} | {os.fspath(made / STORE)} == set(json.loads(told.out)["paths"])


def test_a_store_that_is_not_the_samples_is_left_alone(workstation, paper, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    assert workstation("case", "import", paper, "--store", folder / STORE).code == 0
    before = (folder / STORE).read_bytes()
    told = workstation("sample", "--out", folder)
    assert (told.code, STORE in told.complaint) == (2, True)
    assert (folder / STORE).read_bytes() == before


def test_a_store_with_another_passphrase_is_left_alone(workstation, paper, tmp_path, machine):
    folder = tmp_path / "out"
    folder.mkdir()
    assert workstation("case", "import", paper, "--store", folder / STORE).code == 0
    machine.delenv(PASSPHRASE_VARIABLE)
    assert workstation("sample", "--out", folder).code == 2


def test_a_file_in_the_place_of_the_folder_is_bad_input(workstation, paper):
    told = workstation("sample", "--out", paper)
    assert (told.code, told.complaint.endswith("case.json)")) == (2, True)
