import pytest

from workstation.domain.codes import Language
from workstation.exports.tongue import tongue


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I am not satisfied that the studio is able to pay one for two years.", Language.ENGLISH),
        ("Le bail des lieux a pris fin et l’employeur n’a pas fourni de preuve.", Language.FRENCH),
        ("9012-3456 Québec inc.", None),
        ("", None),
        ("The Café de la Paix is in Nanaimo", None),
    ],
)
def test_a_language_is_told_only_when_it_is_sure(text, language):
    assert tongue(text) is language
