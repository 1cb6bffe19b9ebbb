from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton

from workstation.domain.codes import Language, ListKind
from workstation.domain.register import ListState
from workstation.ui.kit.i18n import speak
from workstation.ui.kit.plain import Label
from workstation.ui.main_window_status import Foot, newest

DAY = date(2015, 7, 15)


def state(published_on, kind=ListKind.INELIGIBLE):
    return ListState(kind=kind, published_on=published_on, age_days=(DAY - published_on).days, rows=3)


@pytest.fixture
def foot(opened, qtbot):
    made = Foot()
    qtbot.addWidget(made)
    made.resize(1200, 30)
    made.show()
    made.follow(opened, 7)
    made.refresh()
    return made


def texts(foot):
    shown = [label.text() for label in foot.findChildren(Label) if label.isVisibleTo(foot)]
    return " | ".join([*shown, *(button.text() for button in foot.findChildren(QPushButton))])


def test_without_a_list_the_foot_says_so(foot):
    assert "No list of ineligible employers" in texts(foot)


def test_the_rules_in_force_and_the_officer_are_named(foot, opened):
    assert f"Rules {opened.assessment.pack}" in texts(foot)
    assert opened.officer.name in texts(foot)


def test_nothing_is_called_saved_before_it_was(foot, opened):
    assert "Saved" not in texts(foot)
    opened.save("offer", None)

    assert "Saved " in texts(foot)


@pytest.mark.parametrize(
    ("published_on", "text"),
    [(date(2015, 7, 14), "2015-07-14, 1 day old"), (date(2015, 7, 1), "2015-07-01, 14 days old")],
)
def test_a_list_is_shown_with_its_age_in_words_and_a_symbol(foot, published_on, text):
    foot._say_list(state(published_on))  # noqa: SLF001 - the register's own tests load lists; this is about words

    assert text in texts(foot)
    assert not foot.findChild(QPushButton).icon().isNull()


def test_an_old_list_changes_its_symbol(foot):
    pictures = []
    for published_on in (date(2015, 7, 14), date(2015, 7, 1)):
        foot._say_list(state(published_on))  # noqa: SLF001 - as above, about the symbol
        pictures.append(foot.findChild(QPushButton).icon().pixmap(16, 16).toImage())

    assert pictures[0] != pictures[1]


def test_only_a_list_of_ineligible_employers_published_by_then_counts():
    lists = (
        state(date(2015, 7, 1)),
        state(date(2015, 6, 1)),
        state(date(2015, 7, 20)),
        state(date(2015, 7, 14), ListKind.OPINIONS_POSITIVE),
    )

    assert newest(lists, DAY) == lists[0]
    assert newest((), DAY) is None


def test_pressing_the_list_asks_for_another(foot, qtbot):
    with qtbot.waitSignal(foot.lists_asked):
        foot.findChild(QPushButton).click()


def test_the_foot_speaks_french(foot, opened, qapp):
    opened.save("offer", None)
    speak(qapp, Language.FRENCH)
    foot.retranslate()

    assert "Aucune liste d’employeurs inadmissibles" in texts(foot)
    assert "Enregistré" in texts(foot)
