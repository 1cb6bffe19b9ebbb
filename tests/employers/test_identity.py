import pytest

from workstation.domain.codes import Province
from workstation.employers.identity import employer_key, identifying_name

HERE = ("J8X 1A1", Province.QC, "gatineau")


def test_spellings_of_one_name_at_one_place_have_one_key():
    spellings = ["Café Quill Ltée", "CAFE QUILL LTD.", "Café Quill inc. o/a Dapple Diner"]
    assert len({employer_key(spelling, *HERE) for spelling in spellings}) == 1


def test_a_postal_code_places_an_employer_and_without_one_the_city_does():
    assert employer_key("Quill", *HERE) == employer_key("Quill", "J8X 1A1", None, "hull")
    assert employer_key("Quill", *HERE) != employer_key("Quill", None, Province.QC, "gatineau")
    assert employer_key("Quill", None, Province.QC, "hull") != employer_key("Quill", None, Province.ON, "hull")


@pytest.mark.parametrize("other", ["Quill Fund VI", "Quill Fund V Ltd. Holdings", "1234567 Ontario Inc."])
def test_other_firms_have_other_keys(other):
    assert employer_key("Quill Fund V", *HERE) != employer_key(other, *HERE)


def test_a_numbered_company_is_known_by_its_number_whatever_it_trades_as():
    assert identifying_name("Quill Diner o/a 1234567 Ontario Inc.").number == "1234567"
    assert employer_key("1234567 Ontario Inc. o/a Quill", *HERE) == employer_key("1234567 Ontario Ltd", *HERE)


def test_a_key_never_changes_because_officers_words_hang_on_it():
    assert employer_key("Quillwort & Dapple Ropeworks Ltd.", "B0J 2C0", Province.NS, "lunenburg") == "e6fce7b822d877b2"
