import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import employer
from workstation.domain.employer import Employer
from workstation.domain.register import Question
from workstation.ui.employer.query import as_declared, is_blank, read_query


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("Café Nord", Question(name="Café Nord")),
        ("  Café   Nord ", Question(name="Café Nord")),
        ("123026635", Question(business_number="123026635")),
        ("123026635 RC 0001", Question(business_number="123026635RC0001")),
        ("j8x1a1", Question(postal_code="J8X 1A1")),
        ("Café Nord, J8X-1A1", Question(name="Café Nord", postal_code="J8X 1A1")),
        ("Café Nord J8X", Question(name="Café Nord", postal_code="J8X")),
        ("Café Nord 123026635 J8X 1A1", Question("Café Nord", "123026635", postal_code="J8X 1A1")),
    ],
)
def test_a_name_a_number_and_a_postal_code_are_told_apart(typed, asked):
    assert read_query(typed) == asked


@pytest.mark.parametrize("company", ["9012-3456 Québec inc.", "123456789 Canada Ltd.", "3M Canada", "K9 Kennels"])
def test_the_number_of_a_numbered_company_is_part_of_its_name(company):
    assert read_query(company) == Question(name=company)


def test_the_declared_employer_is_asked_for_by_name_number_and_place():
    declared = employer()
    asked = read_query(as_declared(declared, declared.legal_name))
    assert asked == Question("9012-3456 Québec inc.", "123026635", postal_code="J8X 1A1")
    assert as_declared(Employer(), "Café Nord") == "Café Nord"


@pytest.mark.parametrize(("typed", "blank"), [("", True), (" ", True), ("C", True), ("Ca", False), ("J8X", False)])
def test_one_letter_is_no_question(typed, blank):
    assert is_blank(read_query(typed)) is blank


@given(st.text(max_size=600))
def test_whatever_is_typed_is_a_question(typed):
    assert isinstance(read_query(typed), Question)
