import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from workstation.exports.glyphs import around, hidden_or_unknown, named, showable


def latin(character):
    return ord(character) < 0x250 or character in "–’ếự"


def test_what_the_font_knows_is_shown_as_it_is():
    text = "Nguyễn d’été – 50 %".replace("ễ", "ế")
    assert showable(text, latin) == text


def test_a_decomposed_name_is_composed_first():
    assert showable(unicodedata.normalize("NFD", "Vế été"), latin) == "Vế été"


def test_what_the_font_does_not_know_is_named():
    assert showable("中 and ש", latin) == "[U+4E2D] and [U+05E9]"


def test_what_hides_or_reverses_text_is_named_even_where_there_is_a_glyph():
    assert showable("a\u202eb\u200bc\u00add", lambda _: True) == "a[U+202E]b[U+200B]c[U+00AD]d"


def test_blanks_become_plain_or_fixed_and_breaks_stay():
    assert showable("a\tb\u2003c\u202fd\u00a0e\nf", latin) == "a b c\u00a0d\u00a0e\nf"


def test_each_lost_character_is_told_in_order():
    assert list(hidden_or_unknown("é中\tb\u202e中", latin)) == ["中", "\u202e", "中"]


def test_the_words_around_a_character_stop_at_its_line():
    assert around("first\nNguyễn Văn 中 of Hà Nội\nlast", "中") == "Nguyễn Văn 中 of Hà Nội"
    assert around("x" * 50 + "中" + "y" * 50, "中", reach=3) == "xxx中yyy"


@given(st.text())
def test_nothing_that_is_shown_is_unknown_or_hidden(text):
    shown = showable(text, latin)
    assert list(hidden_or_unknown(shown, latin)) == []
    assert shown.count("[U+") >= len(list(hidden_or_unknown(text, latin)))


def test_a_character_beyond_the_basic_plane_has_its_whole_number():
    assert named("😀") == "[U+1F600]"
