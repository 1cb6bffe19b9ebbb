import threading

import pytest
from PySide6.QtCore import Qt

from tests.builders import TODAY
from tests.screens import in_french, nameless
from workstation.domain.codes import ListKind
from workstation.domain.errors import StoreError
from workstation.domain.register import ListState, LookupAnswer
from workstation.ui.employer.search import SearchPanel

LISTS = (ListState(kind=ListKind.INELIGIBLE, published_on=TODAY, age_days=0, rows=1),)


@pytest.fixture
def asked():
    """The questions the register was asked, in order."""
    return []


@pytest.fixture
def answers(listed, unlisted):
    """What the register answers: the listed name to *Nord*, nothing to *Nobody*, else the other name."""

    def answer(question):
        found = {"Nord": (listed.candidate, unlisted.candidate), "Nobody": ()}
        return LookupAnswer(question.name, TODAY, LISTS, found.get(question.name, (unlisted.candidate,)))

    return answer


@pytest.fixture
def panel(qtbot, asked, answers):
    def ask(question):
        asked.append((question, threading.current_thread() is threading.main_thread()))
        return answers(question)

    made = SearchPanel(ask)
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    return made


def names(panel):
    return [found.candidate.name for found in panel.table.rows.rows]


def test_typing_asks_once_the_keys_rest_and_never_on_the_windows_thread(panel, asked, qtbot):
    qtbot.keyClicks(panel.box, "Nord")
    qtbot.waitUntil(lambda: names(panel) != [])

    assert [(question.name, on_window) for question, on_window in asked] == [("Nord", False)]
    assert names(panel) == ["Nord Café Holdings Ltd.", "Café du Port"]
    assert "Is it the employer of this case?" in panel.said.text()


def test_the_first_candidate_is_in_front_of_the_officer(panel, qtbot, listed):
    with qtbot.waitSignal(panel.pointed, check_params_cb=lambda found: found is not None) as pointed:
        panel.ask_for("Nord")

    assert pointed.args[0].candidate == listed.candidate
    assert pointed.args[0].held == LISTS[0]


def test_a_blank_box_asks_nothing_and_says_how_to_begin(panel, asked):
    panel.ask_for("N")

    assert asked == []
    assert "Look up the employer as declared" in panel.said.text()


def test_a_name_that_nobody_bears_is_quoted(panel, qtbot):
    panel.ask_for("Nobody")
    qtbot.waitUntil(lambda: "Nobody" in panel.said.text())

    assert names(panel) == []


def test_an_answer_to_an_older_question_is_not_shown(qtbot, answers):
    slow = threading.Event()

    def ask(question):
        if question.name == "Nord":
            slow.wait(5)
        return answers(question)

    late = SearchPanel(ask)
    qtbot.addWidget(late)
    late.ask_for("Nord")
    late.ask_for("Port")
    qtbot.waitUntil(lambda: names(late) == ["Café du Port"])
    slow.set()
    qtbot.wait(100)
    assert names(late) == ["Café du Port"]


def test_a_register_that_cannot_be_read_says_so_below_the_box(qtbot):
    def ask(_question):
        raise StoreError("register.not-a-register")

    made = SearchPanel(ask)
    qtbot.addWidget(made)
    made.ask_for("Nord")
    qtbot.waitUntil(lambda: "not a register" in made.said.text())


def test_down_and_enter_lead_from_the_box_into_the_table(panel, qtbot):
    panel.ask_for("Nord")
    qtbot.waitUntil(lambda: names(panel) != [])
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        panel.box.setFocus()
        qtbot.keyClick(panel.box, key)
        assert panel.table.hasFocus()


def test_clearing_forgets_the_question_of_another_case(panel, qtbot):
    panel.ask_for("Nord")
    qtbot.waitUntil(lambda: names(panel) != [])
    panel.clear()

    assert panel.box.text() == ""
    assert names(panel) == []


def test_box_and_table_are_named_in_both_languages(panel):
    assert nameless(panel) == []
    assert "Cherchez l’employeur" in in_french(panel)
