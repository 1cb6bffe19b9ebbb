import pytest

from tests.builders import employer
from tests.screens import HOSTILE, LONG, in_french, nameless
from workstation.ui.employer.declared import DeclaredEmployer


@pytest.fixture
def panel(qtbot):
    made = DeclaredEmployer()
    qtbot.addWidget(made)
    made.resize(600, 80)
    made.show()
    return made


def test_each_declared_name_is_asked_for_with_number_and_postal_code(panel, qtbot):
    panel.show_employer(employer())
    with qtbot.waitSignal(panel.asked) as asked:
        panel.operating.click()

    assert asked.args == ["Café Nord 123026635 J8X 1A1"]
    assert nameless(panel) == []


def test_an_application_that_declares_no_employer_says_so(panel):
    panel.show_employer(None)

    assert not panel.legal.isVisible()
    assert not panel.operating.isVisible()


def test_a_name_that_is_not_declared_has_no_button(panel):
    panel.show_employer(employer(operating_name=None))

    assert panel.legal.isVisible()
    assert not panel.operating.isVisible()


def test_a_hostile_name_is_text_and_a_long_one_is_cut_on_the_button_only(panel, qtbot):
    panel.show_employer(employer(legal_name=HOSTILE, operating_name=LONG))
    assert panel.legal.text().replace("&&", "&").startswith("<img")
    assert len(panel.operating.text()) < 50

    with qtbot.waitSignal(panel.asked) as asked:
        panel.operating.click()
    assert LONG.strip() in asked.args[0]


def test_the_words_before_the_names_follow_the_language(panel):
    panel.show_employer(employer())

    assert "Café Nord" in in_french(panel)
