import pytest

from tests.builders import small_case
from tests.refusing import refused
from workstation.commands.console import Console
from workstation.commands.papers import make_folder, read_case, read_file, write_out
from workstation.domain.document import encode


def test_a_case_document_is_read(tmp_path):
    (tmp_path / "case.json").write_bytes(encode(small_case()))
    assert read_case(str(tmp_path / "case.json")) == small_case()


def test_a_fault_of_the_whole_file_names_the_file_and_one_inside_names_its_path(tmp_path):
    path = tmp_path / "case.json"
    path.write_bytes(b"\xff")
    with refused("document.not-utf-8") as error:
        read_case(str(path))
    assert error.value.facts["where"] == str(path)
    path.write_bytes(encode(small_case()).replace(b"lmo_exempt", b"lmo"))
    with refused("document.not-in-list") as error:
        read_case(str(path))
    assert error.value.facts["where"] == "stream"


@pytest.mark.parametrize(
    ("name", "code"),
    [("missing.json", "file.missing"), (".", "file.not-a-file"), ("case.json/x", "file.not-a-file")],
)
def test_what_is_no_file_is_refused(tmp_path, name, code):
    (tmp_path / "case.json").touch()
    with refused(code):
        read_file(str(tmp_path / name))


def test_a_file_the_system_cannot_open_is_the_environments_fault(tmp_path):
    with refused("file.unreadable"):
        read_file(str(tmp_path / ("x" * 300)))


def test_a_dash_without_standard_input_is_the_environments_fault(monkeypatch):
    monkeypatch.setattr("sys.stdin", None)
    with refused("file.unreadable"):
        read_file("-")


def test_no_more_is_read_than_is_needed_to_refuse(tmp_path):
    (tmp_path / "big").write_bytes(b"x" * 100)
    assert read_file(str(tmp_path / "big"), 10) == b"x" * 11


def test_a_file_is_written_whole_and_a_dash_is_standard_output(tmp_path, capsysbinary):
    write_out(str(tmp_path / "out"), b"abc", Console())
    assert (tmp_path / "out").read_bytes() == b"abc"
    write_out("-", b"abc", Console())
    assert capsysbinary.readouterr().out == b"abc"


def test_a_link_is_never_replaced(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "target")
    with refused("file.not-regular"):
        write_out(str(tmp_path / "link"), b"abc", Console())
    assert not (tmp_path / "target").exists()


def test_a_folder_is_made_with_those_above_it_and_may_be_there_already(tmp_path):
    make_folder(tmp_path / "a" / "b")
    make_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()


def test_a_file_in_the_place_of_a_folder_is_refused(tmp_path):
    (tmp_path / "a").touch()
    for folder in (tmp_path / "a", tmp_path / "a" / "b"):
        with refused("file.not-a-folder"):
            make_folder(folder)
