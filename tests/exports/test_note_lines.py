from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.codes import NoteSystem
from workstation.exports.note_lines import folded, wrapped


@given(st.text(max_size=400), st.integers(40, 240), st.sampled_from([0, 2, 4]))
def test_no_line_is_wider_than_the_system_allows(text, width, indent):
    lines = list(wrapped(text, width, indent))
    assert all(len(line) <= width for line in lines)
    kept = "".join("".join(text.splitlines()).replace("\u00a0", " ").split())
    assert "".join("".join(lines).split()) == kept


def test_what_follows_a_first_line_hangs():
    assert list(wrapped("one two three four", 12, 2)) == ["  one two", "    three", "    four"]
    assert list(wrapped("one\n\ntwo", 40)) == ["one", "  two"]


def test_fixed_blanks_do_not_break_and_end_as_plain_ones():
    assert list(wrapped("abcdefg 10\u00a0000\u00a0$", 14)) == ["abcdefg", "  10 000 $"]


def test_an_address_on_the_web_breaks_after_its_marks():
    address = "https://www.cic.gc.ca/english/work/list.asp?employer=saltspray&year=2015"
    lines = [line.strip() for line in wrapped(f"Seen at {address}", 42)]
    assert "".join(lines[1:]) == address
    assert all(line[-1] in "/?&=-._#" for line in lines[1:-1])


def test_a_long_word_without_marks_is_cut_at_the_width():
    assert list(wrapped("x" * 50, 42)) == ["x" * 40, "  " + "x" * 10]


def test_gcms_keeps_every_character_and_composes_it():
    assert folded("Nguye\u0302\u0303n 陈\tœuvre", NoteSystem.GCMS) == "Nguyễn 陈 œuvre"


def test_the_old_systems_keep_french_and_lose_what_latin_1_does_not_have():
    text = "L’été à 50 % – Nguyễn Đức, Łódź, œuvre… 陈 fi «oui»"
    shown = folded(text, NoteSystem.FOSS)
    assert shown == "L'été à 50 % - Nguyen Duc, Lódz, oeuvre... [U+9648] fi «oui»"
    assert shown == folded(text, NoteSystem.CAIPS)


@given(st.text(max_size=200))
def test_whatever_is_written_the_old_systems_can_hold_it(text):
    assert folded(text, NoteSystem.CAIPS).encode("latin-1")[:0] == b""
