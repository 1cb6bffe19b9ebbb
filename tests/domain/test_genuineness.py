import pytest

from tests.parts import factor
from workstation.domain.codes import Factor
from workstation.domain.genuineness import FactorAssessment, Genuineness


@pytest.mark.parametrize("letter", Factor)
def test_each_factor_is_found_by_its_letter(letter):
    assessed = factor(reasons=f"of factor {letter}")
    assert Genuineness(**{letter.value: assessed}).factor(letter) == assessed


@pytest.mark.parametrize("letter", Factor)
def test_a_factor_nobody_assessed_is_an_empty_assessment_without_a_finding(letter):
    empty = Genuineness().factor(letter)
    assert empty == FactorAssessment()
    assert empty.finding is None
