import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.codes import Province
from workstation.employers.places import place_of, postal_code_in


@pytest.mark.parametrize(
    ("address", "province", "code", "city"),
    [
        ("215 Water Street, Suite\xa0511, St. John's, NL  A1C\xa06C9", Province.NL, "A1C 6C9", "st johns"),
        ("1363 Frontenac, Thetford Mines, QC  G6G\u02c66K8", Province.QC, "G6G 6K8", "thetford mines"),
        ("15328 48 Ave., Surrey, British Columbia", Province.BC, None, "surrey"),
        ("5925 – 104 Street, Québec, Québec", Province.QC, None, "quebec"),
        ("Halifax v6y2t6", Province.BC, "V6Y 2T6", "halifax"),
        ("Iqaluit, X0A 2H0", None, "X0A 2H0", "iqaluit"),
        ("844 Seward Street, Los Angeles CA", None, None, "los angeles ca"),
        ("Dubai,", None, None, "dubai"),
        ("12, 34", None, None, ""),
        ("", None, None, ""),
    ],
)
def test_an_address_gives_its_province_postal_code_and_city(address, province, code, city):
    assert place_of(address) == (province, code, city)


def test_the_last_postal_code_counts():
    assert postal_code_in("moved from J8X 1A1 to K1A 0B1") == "K1A 0B1"


@pytest.mark.parametrize("other", ["D1A 1A1", "K1A 0O1", "90210", "K1A", "AK1A 0B1B"])
def test_what_cannot_be_a_postal_code_is_none(other):
    assert postal_code_in(other) is None


@given(st.text(max_size=600))
def test_any_text_has_a_place_or_none(text):
    province, code, city = place_of(text)
    assert province is None or province in Province
    assert code is None or postal_code_in(code) == code
    assert city == city.strip()
