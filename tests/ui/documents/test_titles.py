import pytest

from workstation.domain.codes import Language
from workstation.ui.documents.titles import factor_letter, factor_name, title
from workstation.wording import wording

ENGLISH, FRENCH = wording(Language.ENGLISH), wording(Language.FRENCH)


def test_a_document_of_annex_a_has_a_title_in_each_language():
    assert title(ENGLISH, "t4_summary") == "T4 summary of remuneration paid"
    assert title(FRENCH, "t4_summary") != title(ENGLISH, "t4_summary")


def test_an_own_document_is_called_as_the_officer_wrote_it():
    assert title(FRENCH, "Photo of <b>kitchen</b>") == "Photo of <b>kitchen</b>"


def test_a_factor_is_called_by_letter_and_name():
    assert factor_name(ENGLISH, "R200(5)(a)") == "(a) Actively engaged in the business"
    assert factor_name(ENGLISH, "R1(1)") == "R1(1)"


@pytest.mark.parametrize(
    ("factor", "letter"),
    [("R200(5)(d)", "(d)"), ("R203(1)(d)(iii)", "(d)(iii)"), ("R200(3)(h)", "R200(3)(h)")],
)
def test_a_provision_has_a_short_form_for_narrow_columns(factor, letter):
    assert factor_letter(factor) == letter
