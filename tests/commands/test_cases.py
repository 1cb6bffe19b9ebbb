import json

import pytest

from tests.builders import employer, full_case, small_case
from tests.samples import shipped
from workstation.domain.document import encode

FILE = "W301870042"


@pytest.fixture
def at(store):
    """The option that names the store."""
    return ("--store", store)


@pytest.mark.parametrize("name", ["refusal", "approval"])
def test_a_shipped_case_goes_in_and_comes_out_as_it_was(workstation, at, tmp_path, name):
    (tmp_path / "in.json").write_bytes(encode(shipped(name)))
    assert workstation("case", "import", tmp_path / "in.json", *at)[:2] == (
        0,
        f"{shipped(name).file_number}\n".encode(),
    )
    told = workstation("case", "export", shipped(name).file_number, "--out", tmp_path / "out.json", *at)
    assert (told.code, told.out) == (0, f"{tmp_path / 'out.json'}\n")
    assert (tmp_path / "out.json").read_bytes() == (tmp_path / "in.json").read_bytes()
    assert workstation("case", "export", shipped(name).file_number, "--out", "-", *at).raw == encode(shipped(name))


def test_every_part_of_a_case_survives_the_store(workstation, at, tmp_path):
    (tmp_path / "full.json").write_bytes(encode(full_case()))
    assert workstation("case", "import", tmp_path / "full.json", *at).code == 0
    assert workstation("case", "export", full_case().file_number, "--out", "-", *at).raw == encode(full_case())


def test_the_list_shows_each_case_on_its_line_and_machines_a_list(workstation, at, paper, tmp_path):
    (tmp_path / "small.json").write_bytes(encode(small_case()))
    workstation("case", "import", paper, *at)
    workstation("case", "import", tmp_path / "small.json", *at)
    lines = workstation("case", "list", *at).out.splitlines()
    assert len(lines) == 2
    assert any(line.startswith(f"{FILE}\t2015-06-01\tDecided\t") and "NGUYỄN" in line for line in lines)
    rows = json.loads(workstation("case", "list", "--json", *at).out)
    assert {row["file_number"]: row["stage"] for row in rows} == {FILE: "decided", small_case().file_number: "received"}


def test_an_empty_store_lists_nothing(workstation, at, paper, store):
    workstation("case", "import", paper, *at)
    other = ("--store", store.with_name("other.cases"))
    content = encode(small_case())
    (store.parent / "small.json").write_bytes(content.replace(b"lmo_exempt", b"lmo"))
    assert workstation("case", "import", store.parent / "small.json", *other).code == 2
    assert not store.with_name("other.cases").exists()
    assert json.loads(workstation("case", "import", paper, "--json", *other).out)["stage"] == "decided"


def test_a_case_is_imported_once(workstation, at, paper):
    workstation("case", "import", paper, *at)
    told = workstation("case", "import", paper, *at)
    assert (told.code, FILE in told.complaint) == (2, True)


def test_a_case_that_is_not_there_is_not_exported(workstation, at, paper, tmp_path):
    workstation("case", "import", paper, *at)
    told = workstation("case", "export", "W999999999", "--out", tmp_path / "out.json", *at)
    assert (told.code, "W999999999" in told.complaint) == (2, True)
    assert not (tmp_path / "out.json").exists()


@pytest.mark.parametrize(
    ("change", "ends"),
    [
        ((b"841207350", b"841207351"), "(employer.business_number)"),
        ((b"1986-03-14", b"2986-03-14"), "(applicant.born_on)"),
        ((b'"BC"', b'"ZZ"'), "(employer.address.province)"),
        ((b'"5212"', b'"0000"'), "(offer.noc)"),
        ((b"W301870042", b" "), "(file_number)"),
    ],
)
def test_what_cannot_be_true_is_not_taken_in_and_makes_no_store(workstation, paper, store, change, ends):
    paper.write_bytes(paper.read_bytes().replace(*change))
    told = workstation("case", "import", paper, "--store", store)
    assert (told.code, told.complaint.endswith(ends)) == (2, True)
    assert not store.exists()


def test_a_store_that_is_not_there_is_bad_input(workstation, at, store):
    told = workstation("case", "list", *at)
    assert (told.code, str(store) in told.complaint) == (2, True)


def test_a_wrong_passphrase_is_bad_input(workstation, at, paper, machine):
    workstation("case", "import", paper, *at)
    machine.setenv("WORKSTATION_PASSPHRASE", "wrong")
    told = workstation("case", "list", *at)
    assert (told.code, told.complaint != "") == (2, True)


def test_without_a_passphrase_and_a_terminal_nothing_is_made(workstation, at, paper, store, machine):
    machine.delenv("WORKSTATION_PASSPHRASE")
    told = workstation("case", "import", paper, *at)
    assert (told.code, "WORKSTATION_PASSPHRASE" in told.complaint) == (2, True)
    assert not store.exists()


def test_a_foreign_file_is_no_store(workstation, at, store):
    store.write_bytes(b"SQLite format 3\x00 of somebody else")
    told = workstation("case", "list", *at)
    assert told.code in (2, 3)
    assert str(store) in told.complaint


def test_a_store_in_use_is_the_environments_fault(workstation, at, paper, store):
    from workstation.store.lock import StoreLock

    workstation("case", "import", paper, *at)
    lock = StoreLock(store)
    lock.take()
    told = workstation("case", "list", *at)
    lock.release()
    assert (told.code, told.complaint != "") == (3, True)


def test_an_unknown_officer_reads_nothing(workstation, at, paper):
    workstation("case", "import", paper, *at)
    told = workstation("case", "list", *at, "--officer", "XX99")
    assert (told.code, "XX99" in told.complaint) == (2, True)


def test_two_answers_cannot_share_standard_output(workstation, at):
    assert workstation("case", "export", FILE, "--out", "-", "--json", *at).code == 2


@pytest.mark.parametrize("end", ["", ".key", ".lock", ".register"])
def test_a_document_never_takes_the_place_of_the_store(workstation, at, paper, store, end):
    number = workstation("case", "import", paper, *at).out.strip()
    target = store.with_name(store.name + end)
    before = target.read_bytes() if target.exists() else None
    told = workstation("case", "export", number, "--out", target, *at)
    assert (told.code, "choose another name" in told.complaint) == (2, True)
    assert (target.read_bytes() if target.exists() else None) == before
    assert workstation("verify", *at).code == 0


def test_a_name_that_breaks_its_line_stays_on_the_line_of_its_case(workstation, at, paper):
    paper.write_bytes(encode(small_case(employer=employer(legal_name="Café\nNord\tLtée", operating_name=None))))
    assert workstation("case", "import", paper, *at).code == 0
    (line,) = workstation("case", "list", *at).out.splitlines()
    assert line.split("\t")[-1] == "Café Nord Ltée"
