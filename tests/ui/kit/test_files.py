from pathlib import Path

import pytest

from workstation.domain.errors import EnvironmentFault, InputError
from workstation.ui.kit import files
from workstation.ui.kit.files import read_file


def test_a_file_is_read_as_it_is(tmp_path):
    file = tmp_path / "list.csv"
    file.write_bytes(b"\xef\xbb\xbfname\r\n")

    assert read_file(str(file)) == b"\xef\xbb\xbfname\r\n"


@pytest.mark.parametrize("path", ["", "no/such/file", "a\x00b"])
def test_what_is_no_file_is_refused(path):
    with pytest.raises((InputError, EnvironmentFault)) as refused:
        read_file(path)

    assert refused.value.code in ("window.no-file", "window.file-unreadable")


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(InputError):
        read_file(str(tmp_path))


def test_a_file_that_is_far_too_large_is_not_read(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "GREATEST", 10)
    file = tmp_path / "list.csv"
    file.write_bytes(b"x" * 11)
    with pytest.raises(InputError) as refused:
        read_file(str(file))

    assert refused.value.code == "window.file-too-large"
    assert refused.value.facts == {"file": "list.csv"}


def test_a_file_one_may_not_read_is_said(tmp_path, monkeypatch):
    def refuse(_file):
        raise PermissionError

    file = tmp_path / "list.csv"
    file.write_bytes(b"x")
    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(EnvironmentFault) as refused:
        read_file(str(file))

    assert refused.value.facts == {"file": "list.csv"}
