import pytest

from workstation.domain.codes import Language
from workstation.exports.provision import Level, in_full, in_short, level

REGULATIONS = "of the Immigration and Refugee Protection Regulations"
REGLEMENT = "du Règlement sur l’immigration et la protection des réfugiés"


@pytest.mark.parametrize(
    ("code", "english", "french"),
    [
        ("R179", "section 179", "article 179"),
        ("R203(6)", "subsection 203(6)", "paragraphe 203(6)"),
        ("R205(a)", "paragraph 205(a)", "alinéa 205a)"),
        ("R200(5)(c)", "paragraph 200(5)(c)", "alinéa 200(5)c)"),
        ("R183(1)(b.1)", "paragraph 183(1)(b.1)", "alinéa 183(1)b.1)"),
        ("R200(3)(i)", "paragraph 200(3)(i)", "alinéa 200(3)i)"),
        ("R203(1)(d)(ii)", "subparagraph 203(1)(d)(ii)", "sous-alinéa 203(1)d)(ii)"),
        ("R200(1)(c)(ii.1)(B)", "clause 200(1)(c)(ii.1)(B)", "division 200(1)c)(ii.1)(B)"),
    ],
)
def test_a_provision_is_called_as_each_language_of_the_law_calls_it(code, english, french):
    assert in_full(code, Language.ENGLISH) == f"{english} {REGULATIONS}"
    assert in_full(code, Language.FRENCH) == f"{french} {REGLEMENT}"


def test_the_act_is_not_taken_for_the_regulations():
    assert in_full("A16(1)", Language.ENGLISH) == "subsection 16(1) of the Immigration and Refugee Protection Act"


def test_two_provisions_of_one_law_name_the_law_once():
    assert in_full("R179/R200(1)(b)", Language.ENGLISH) == f"section 179 and paragraph 200(1)(b) {REGULATIONS}"


def test_two_laws_are_each_named():
    told = in_full("A40 and R179", Language.ENGLISH)
    assert told == f"section 40 of the Immigration and Refugee Protection Act and section 179 {REGULATIONS}"


def test_a_range_of_sections_is_a_range():
    assert (
        in_full("A34-A42", Language.FRENCH)
        == "articles 34 à 42 de la Loi sur l’immigration et la protection des réfugiés"
    )
    assert in_short("A34-A42", Language.ENGLISH) == "A34 to A42"


def test_what_names_no_provision_stays_as_it_is():
    assert in_full("House rule 7", Language.ENGLISH) == in_short("House rule 7", Language.ENGLISH) == "House rule 7"


def test_the_short_form_leaves_out_what_a_code_says_besides():
    assert in_short("R200(5)(a)-refusal-to-supply", Language.ENGLISH) == "R200(5)(a)"
    assert in_short("R179/R200(1)(b)", Language.FRENCH) == "R179 et R200(1)b)"


def test_the_short_form_is_that_of_the_officers_of_each_language():
    assert in_short("A16(1)", Language.FRENCH) == "L16(1)"
    assert in_short("A34-A42", Language.FRENCH) == "L34 à L42"
    assert in_short("R200(1)(c)(ii.1)(B)", Language.FRENCH) == "R200(1)c)(ii.1)(B)"


def test_a_roman_numeral_is_deeper_only_below_a_paragraph():
    assert level(["3", "i"]) is Level.PARAGRAPH
    assert level(["1", "d", "i"]) is Level.SUBPARAGRAPH
