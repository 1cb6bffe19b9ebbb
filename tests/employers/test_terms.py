import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.employers.names import fold
from workstation.employers.terms import terms_asked, terms_of


def shared(one, other):
    return set(terms_of(fold(one))) & set(terms_asked(other))


@pytest.mark.parametrize(
    ("listed", "asked"),
    [
        ("Quillwort Ropeworks", "Qillwort Ropeworks"),
        ("Den Boer Dairy", "DenBoer"),
        ("KDT Construction", "KTD Construction"),
        ("1234567 Ontario Inc.", "1234567 Onatrio"),
        ("9012-3456 Québec inc.", "Café Nord s/n 90123456 Quebec"),
    ],
)
def test_a_damaged_name_still_shares_terms_that_few_others_have(listed, asked):
    telling = {term for term in shared(listed, asked) if term[0] in "#~" or len(term) == 3}
    assert telling


@pytest.mark.parametrize("nothing", ["", "???", "🙂", "& et"])
def test_a_name_that_folds_to_nothing_has_no_terms(nothing):
    assert terms_of(fold(nothing)) == terms_asked(nothing) == ()


@given(st.text(max_size=500))
def test_terms_hold_no_blank_and_stand_once(text):
    terms = terms_asked(text)
    assert len(set(terms)) == len(terms)
    assert [term for term in terms if not term or any(character.isspace() for character in term)] == []
