import pytest
from PySide6.QtWidgets import QLabel

from tests.screens import nameless
from workstation.ui.decision.pages import TITLES, DecisionPages


@pytest.fixture
def parts(qtbot):
    made = {name: QLabel(name) for name in ("decide", "fairness", "notes")}
    letter = QLabel("letter")
    pages = DecisionPages(made, letter)
    qtbot.addWidget(pages)
    pages.resize(800, 400)
    pages.show()
    return pages, {**made, "letter": letter}


@pytest.mark.parametrize(
    ("page", "seen"),
    [
        ("decide", {"decide", "letter"}),
        ("fairness", {"fairness"}),
        ("letter", {"letter"}),
        ("notes", {"notes"}),
    ],
)
def test_the_letter_stands_beside_the_deciding_alone_or_not_at_all(parts, page, seen):
    pages, widgets = parts
    pages.go_to("notes")
    pages.go_to(page)

    assert pages.shown == page
    assert {name for name, widget in widgets.items() if widget.isVisible()} == seen


def test_the_tabs_are_named(parts):
    pages, _widgets = parts

    assert pages.bar.count() == len(TITLES)
    assert pages.bar.tabText(0) == "Decide"
    assert nameless(pages) == []
