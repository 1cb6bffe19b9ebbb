import os
from datetime import date

import pytest

from tests.builders import small_case
from tests.refusing import refused
from workstation.commands.console import Console
from workstation.commands.papers import make_folder, read_case, read_file, require_target, write_out
from workstation.domain.document import encode

TODAY = date(2015, 7, 15)


def test_a_case_document_is_read(tmp_path):
    (tmp_path / "case.json").write_bytes(encode(small_case()))
    assert read_case(str(tmp_path / "case.json"), TODAY) == small_case()


def test_a_fault_of_the_whole_file_names_the_file_and_one_inside_names_its_path(tmp_path):
    path = tmp_path / "case.json"
    path.write_bytes(b"\xff")
    with refused("document.not-utf-8") as error:
        read_case(str(path), TODAY)
    assert error.value.facts["where"] == str(path)
    path.write_bytes(encode(small_case()).replace(b"lmo_exempt", b"lmo"))
    with refused("document.not-in-list") as error:
        read_case(str(path), TODAY)
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


@pytest.mark.parametrize("spelled", ["case.json", "sub/../case.json", "hard link"])
def test_what_a_command_reads_is_never_written_over(tmp_path, spelled):
    (tmp_path / "sub").mkdir()
    (tmp_path / "case.json").write_bytes(b"precious")
    os.link(tmp_path / "case.json", tmp_path / "hard link")
    with refused("file.is-read"):
        require_target(str(tmp_path / spelled), [str(tmp_path / "case.json")])


def test_a_target_is_looked_at_before_anything_is_done(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "target")
    with refused("file.not-regular"):
        require_target(str(tmp_path / "link"), [])
    with refused("file.no-folder"):
        require_target(str(tmp_path / "nowhere" / "out"), [])


def test_a_new_file_standard_output_and_no_file_at_all_are_targets(tmp_path):
    for name in (str(tmp_path / "new"), "-", None):
        require_target(name, ["-", str(tmp_path / "case.json")])
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_made_with_those_above_it_and_may_be_there_already(tmp_path):
    make_folder(tmp_path / "a" / "b")
    make_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()


def test_a_file_in_the_place_of_a_folder_is_refused(tmp_path):
    (tmp_path / "a").touch()
    for folder in (tmp_path / "a", tmp_path / "a" / "b"):
        with refused("file.not-a-folder"):
            make_folder(folder)
