import subprocess
import sys
from pathlib import Path

import pytest

from tests.refusing import refused
from workstation.commands.console import Console, one_line
from workstation.domain.codes import Language
from workstation.domain.errors import InputError
from workstation.wording import wording

ENGLISH = wording(Language.ENGLISH)


def test_what_is_wrong_is_one_line_with_its_place(capsys):
    Console().complain(InputError("document.unknown-key", where="offer.x"), ENGLISH)
    assert capsys.readouterr().err == "workstation: this key is not known (offer.x)\n"


def test_a_place_the_sentence_names_already_is_not_named_twice(capsys):
    Console().complain(InputError("file.not-regular", where="a.pdf"), ENGLISH)
    assert capsys.readouterr().err.count("a.pdf") == 1


def test_a_place_that_only_happens_to_stand_in_a_word_is_named(capsys):
    Console().complain(InputError("file.missing", where="a"), ENGLISH)
    Console().complain(InputError("file.missing", where="le"), ENGLISH)
    assert [line[-4:] for line in capsys.readouterr().err.splitlines()] == [" (a)", "(le)"]


@pytest.mark.parametrize("hostile", ["a\nb", "a\x1b[2Jb", "a\rb", "a\u2028b", "a\x00b", "a\u202eb"])
def test_a_line_stays_a_line_and_steers_no_terminal(hostile):
    assert one_line(hostile).isprintable()
    assert one_line(hostile).startswith("a\\")


def test_an_answer_for_machines_is_one_line_of_json_in_utf_8(capsysbinary):
    Console().answer({"name": "Nguyễn", "none": None})
    assert capsysbinary.readouterr().out == '{"name": "Nguyễn", "none": null}\n'.encode()


def test_bytes_come_out_as_they_are(capsysbinary):
    Console().raw(b"%PDF-\xff\r\n\x00")
    assert capsysbinary.readouterr().out == b"%PDF-\xff\r\n\x00"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has a device that is always full")
@pytest.mark.parametrize("call", ["say('x')", "raw(b'x')", "answer({})"])
def test_a_full_disk_is_the_environments_fault(call):
    ask = f"from workstation.commands.console import Console; Console().{call}"
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([sys.executable, "-c", ask], stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert "output.unwritable" in done.stderr
    assert "No space left" in done.stderr


def test_a_stream_that_was_closed_is_noticed(monkeypatch):
    monkeypatch.setattr("sys.stdout", None)
    with refused("output.unwritable"):
        Console().say("x")
