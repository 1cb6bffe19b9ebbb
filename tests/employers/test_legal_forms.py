import pytest

from workstation.domain.codes import Province
from workstation.employers.legal_forms import numbered, province_named, without_form
from workstation.employers.words import words


@pytest.mark.parametrize(
    ("written", "core", "form"),
    [
        ("Quill Ropeworks Ltd.", ["quill", "ropeworks"], "ltd"),
        ("Quill Ropeworks Limited", ["quill", "ropeworks"], "ltd"),
        ("Quill Ropeworks ltée", ["quill", "ropeworks"], "ltd"),
        ("Quill Ropeworks Incorporée", ["quill", "ropeworks"], "inc"),
        ("Quill Ropeworks Co. Ltd.", ["quill", "ropeworks"], "co"),
        ("Quill Ropeworks S.E.N.C.R.L.", ["quill", "ropeworks"], "llp"),
        ("Quill Ropeworks, société en commandite", ["quill", "ropeworks"], "lp"),
        ("Quill Ropeworks Limited Partnership", ["quill", "ropeworks"], "lp"),
        ("Quill Ropeworks ULC", ["quill", "ropeworks"], "ulc"),
        ("Quill Inc. (Prairies)", ["quill", "prairies"], "inc"),
        ("Quill", ["quill"], ""),
    ],
)
def test_the_legal_form_is_taken_off_in_either_language(written, core, form):
    assert without_form(words(written)) == (core, form)


def test_a_word_that_may_be_a_name_is_a_form_only_at_the_end():
    assert without_form(["company", "of", "men"]) == (["company", "of", "men"], "")
    assert without_form(["men", "company"]) == (["men"], "co")


@pytest.mark.parametrize("bare", [["inc"], ["ltd", "co"], []])
def test_a_name_of_nothing_but_a_form_keeps_its_words(bare):
    assert without_form(bare) == (bare, "")


@pytest.mark.parametrize(
    ("written", "number", "jurisdiction"),
    [
        ("1234567 Ontario Inc.", "1234567", "ON"),
        ("1234567 Ont. Ltd", "1234567", "ON"),
        ("9012-3456 Québec inc.", "90123456", "QC"),
        ("0982024 BC Ltd.", "982024", "BC"),
        ("982024 B.C. Ltd.", "982024", "BC"),
        ("BC 0894875 Ltd.", "894875", "BC"),
        ("75038 Newfoundland and Labrador Limited", "75038", "NL"),
        ("A1517301 Ontario Ltd.", "1517301", "ON"),
        ("BC0699685", "699685", ""),
        ("Ontario Corporation #1904516", "1904516", "ON"),
        ("8423687 Canada Incorporated", "8423687", "CA"),
        ("2396707 Onatrio Inc", "2396707", ""),
        ("1186019BCLTD", "1186019", ""),
        ("1234567", "1234567", ""),
        ("00000", "0", ""),
    ],
)
def test_a_numbered_company_is_its_number_and_where_it_is_registered(written, number, jurisdiction):
    assert numbered(words(written)) == (number, jurisdiction)


@pytest.mark.parametrize(
    "other",
    ["", "Harvey's 2551", "105 Grill Ltd.", "Berry Barn 1749380 Ontario", "1749380 Blue Berry Barn", "12345 Barn Ltd."],
)
def test_a_number_beside_other_words_is_no_numbered_company(other):
    assert numbered(words(other)) is None


@pytest.mark.parametrize(
    ("written", "province"),
    [
        ("Newfoundland and Labrador", Province.NL),
        ("Québec", Province.QC),
        ("B.C.", Province.BC),
        ("Canada", None),
        ("Ontario East", None),
        ("", None),
    ],
)
def test_a_province_is_named_in_full_or_by_its_letters_and_alone(written, province):
    assert province_named(words(written)) is province
