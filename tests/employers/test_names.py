import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.employers.names import fold, names_in, numbers_in


def test_one_name_spelled_in_many_ways_has_one_core():
    spellings = [
        "Ste-Foy Forges & Fils Ltée",
        "STE FOY FORGES ET FILS LTD.",
        "Sainte-Foy Forges and Fils",
        "St. Foy Forges Fils Inc",
    ]
    assert {fold(spelling).core for spelling in spellings} == {"st foy forges fils"}


def test_blanks_do_not_count_in_the_letters_of_a_name():
    assert fold("Den Boer Dairy").spaceless == fold("DenBoer Dairy Ltd").spaceless


def test_a_numbered_company_is_its_number():
    folded = fold("9012-3456 Québec inc.")
    assert (folded.words, folded.number, folded.jurisdiction, folded.core) == (
        ("90123456",),
        "90123456",
        "QC",
        "90123456 QC",
    )


def test_numbers_in_a_name_keep_sister_firms_apart():
    assert fold("Dapple Fund V").core != fold("Dapple Fund VI").core
    assert fold("Dapple Holdings 23 Ltd.").core != fold("Dapple Holdings 24 Ltd.").core


@pytest.mark.parametrize(
    ("field", "names"),
    [
        ("Quill Ltd. o/a Dapple Diner", ("Quill Ltd.", "Dapple Diner")),
        ("9237-8207 Quebec Inc.o/a Quill", ("9237-8207 Quebec Inc.", "Quill")),
        ("Café Quill s/n 9012-3456 Québec inc.", ("Café Quill", "9012-3456 Québec inc.")),
        ("Quill Inc dba Dapple", ("Quill Inc", "Dapple")),
        ("1045158 B.C. ltd (d.b.a. “Quill”)", ("1045158 B.C. ltd", "Quill")),
        ("Quill Inc D.B.A. Dapple", ("Quill Inc", "Dapple")),
        ("Quill faisant affaire sous le nom de Dapple", ("Quill", "Dapple")),
        ("Quill inc. f.a.s. Dapple", ("Quill inc.", "Dapple")),
        ("Quill Ltd operating as Dapple", ("Quill Ltd", "Dapple")),
        ("Quill Ltd (Formerly Dapple (Canada) Ltd.)", ("Quill Ltd", "Dapple (Canada) Ltd.")),
        ("Quill Hortons (3356035 Canada inc.)", ("Quill Hortons", "3356035 Canada inc.")),
        ("(9221-6043 Québec Inc.) Quill et Filles", ("9221-6043 Québec Inc.", "Quill et Filles")),
        ("2189036 Ontario Inc/Quill Restaurant", ("2189036 Ontario Inc", "Quill Restaurant")),
        ("1044783 Ontario Inc. Quill Pizza 105", ("1044783 Ontario Inc.", "Quill Pizza 105")),
        ("Quill Restaurant 5000 ans (6750630 Canada)", ("Quill Restaurant 5000 ans", "6750630 Canada")),
        ("Quill Enterprises Inc. - 617725 Alberta Ltd.", ("Quill Enterprises Inc.", "617725 Alberta Ltd.")),
        (
            "111147664 SASKATCHEWAN LTD,. 111147660 SASKATCHEWAN LTD.",
            ("111147664 SASKATCHEWAN LTD", "111147660 SASKATCHEWAN LTD."),
        ),
    ],
)
def test_a_field_with_two_names_is_taken_apart(field, names):
    assert names_in(field) == names


ONE_NAME = ["Quill Ltd.", "The G.O.A.T. Barbers Inc", "Gas Fas Quill", "Logs A/S", "Quill (Canada) Inc.", "Quill 2551"]


@pytest.mark.parametrize("field", [*ONE_NAME, "1234567 Ontario Inc.", "", "o/a"])
def test_a_field_with_one_name_is_left_whole(field):
    assert names_in(field) == ()


def test_a_name_that_trades_as_itself_is_that_name():
    assert names_in("Quill o/a Quill") == ("Quill",)


def test_numbers_are_found_whatever_became_of_the_words_beside_them():
    assert [name.number for name in numbers_in("0961857 B")] == ["961857"]
    assert numbers_in("Quill 105") == ()
    assert numbers_in("000000") == ()


@given(st.text(max_size=400))
def test_any_text_folds_and_falls_apart_without_a_fault(text):
    folded = fold(text)
    assert bool(folded.words) == bool(folded.core) == bool(folded.spaceless)
    assert all(fold(name).words for name in names_in(text))


@given(st.from_regex(r"[A-Z][a-z]{3,9}( [A-Z][a-z]{3,9}){0,3}", fullmatch=True))
def test_folding_what_is_folded_changes_nothing(text):
    assert fold(" ".join(fold(text).words)).words == fold(text).words
