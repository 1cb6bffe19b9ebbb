import pytest
from PySide6.QtWidgets import QPushButton

from workstation.ui.kit.plain import Label
from workstation.ui.worklist.empty import EmptyWorklist


@pytest.fixture
def empty(qtbot):
    made = EmptyWorklist()
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    return made


def shown(empty):
    return {button.text(): button for button in empty.findChildren(QPushButton) if button.isVisibleTo(empty)}


def test_an_empty_store_says_what_to_do_first(empty):
    empty.explain(filtered=False)

    assert set(shown(empty)) == {"New application", "Open a case document", "Load a published list"}
    assert "list of ineligible employers first" in " ".join(label.text() for label in empty.findChildren(Label))


def test_with_a_list_loaded_the_application_comes_first(empty):
    empty.explain(filtered=False, listed=True)

    assert shown(empty)["New application"].property("role") == "primary"
    assert shown(empty)["Load a published list"].property("role") == ""
    assert "Enter an application" in " ".join(label.text() for label in empty.findChildren(Label))


def test_a_search_without_a_match_leads_back_to_every_case(empty, qtbot):
    empty.explain(filtered=True)

    assert set(shown(empty)) == {"Show every case"}
    with qtbot.waitSignal(empty.all_asked):
        shown(empty)["Show every case"].click()


@pytest.mark.parametrize(
    ("button", "signal"),
    [
        ("New application", "new_asked"),
        ("Open a case document", "import_asked"),
        ("Load a published list", "list_asked"),
    ],
)
def test_each_button_leads_to_what_it_says(empty, qtbot, button, signal):
    with qtbot.waitSignal(getattr(empty, signal)):
        shown(empty)[button].click()


def test_the_empty_page_lets_the_list_be_narrow(empty):
    assert empty.sizePolicy().horizontalPolicy() is empty.sizePolicy().Policy.Ignored
