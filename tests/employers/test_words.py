import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.employers.words import plain, repaired, words


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Café du Nord", ["cafe", "du", "nord"]),
        ("STE-AGATHE", ["st", "agathe"]),
        ("St. Agathe", ["st", "agathe"]),
        ("Sainte Agathe", ["st", "agathe"]),
        ("Quill & Dapple", ["quill", "dapple"]),
        ("Quill et Dapple", ["quill", "dapple"]),
        ("Quill and Dapple", ["quill", "dapple"]),
        ("O'Brien's Inn", ["obriens", "inn"]),
        ("L\u2019Auberge d\u2019Hiver", ["l", "auberge", "d", "hiver"]),
        ("C.T.M.E. Lumber", ["ctme", "lumber"]),
        ("1469771 B.C.LTD.", ["1469771", "bc", "ltd"]),
        ("495472B.C Ltd.", ["495472", "bc", "ltd"]),
        ("9012-3456 Québec", ["90123456", "quebec"]),
        ("9012 3456 Québec", ["90123456", "quebec"]),
        ("Svcs. Mgmt", ["services", "management"]),
        ("Cœur & Straße", ["coeur", "strasse"]),
        ("東京 Sushi", ["東京", "sushi"]),
        ("  \u00a0Padded\u00a0 ", ["padded"]),
    ],
)
def test_spelling_habits_come_to_one_spelling(written, read):
    assert words(written) == read


@pytest.mark.parametrize("nothing", ["", "   ", "???", "…", "🙂", "\x00", "& and et", "___"])
def test_marks_alone_leave_no_word(nothing):
    assert words(nothing) == []


def test_letters_misread_under_another_code_page_are_put_right_only_inside_words():
    assert repaired("Qu\u201abec fr\u0160res") == "Québec frères"
    assert repaired("\u201aquoted\u2026 Škoda") == "\u201aquoted\u2026 Škoda"


@given(st.text())
def test_any_text_becomes_words_of_letters_and_figures_only(text):
    assert [word for word in words(text) if not word.isalnum()] == []


@given(st.text(alphabet="abcXYZ éÈ'.-&", max_size=40))
def test_case_and_accents_never_matter(text):
    assert words(text) == words(text.upper()) == words(plain(text))
