import pytest
from PySide6.QtCore import Qt

from tests.builders import full_case
from tests.screens import in_french, nameless, shown
from workstation.domain.codes import Factor, Result
from workstation.ui.genuineness.tab import GenuinenessTab


@pytest.fixture
def tab(blank, qtbot):
    made = GenuinenessTab(blank, blank.desk.assessment)
    qtbot.addWidget(made)
    blank.case_changed.connect(lambda *_: made.show_case(blank.record))
    made.show_case(blank.record)
    made.resize(830, 720)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.mark.parametrize(
    ("key", "result"),
    [(Qt.Key.Key_M, Result.MET), (Qt.Key.Key_N, Result.NOT_MET), (Qt.Key.Key_I, Result.INSUFFICIENT)],
)
def test_a_key_finds_on_the_worksheet_in_front_of_the_officer(tab, blank, qtbot, key, result):
    tab.steps.setFocus()
    tab.jump("b")
    qtbot.keyClick(tab.steps, key)

    kept = blank.desk.intake.read(blank.officer, "W301234567").case.genuineness
    assert kept.b.finding is result
    assert kept.a is None


def test_a_letter_typed_into_reasons_is_a_letter(tab, blank, qtbot):
    paper = tab.sheet.reasons.form.box("reasons").editor.paper
    paper.setFocus()
    qtbot.keyClicks(paper, "min")

    assert paper.toPlainText() == "min"
    assert blank.case.genuineness is None


def test_the_list_shows_what_was_found(tab):
    tab.sheet.choose(Result.MET)

    assert "Met" in shown(tab.steps)


def test_a_step_that_is_chosen_is_explained_beside_the_tab(tab, blank, qtbot):
    with qtbot.waitSignal(blank.finding_asked) as asked:
        tab.steps.choose("c")
    assert asked.args == ["GEN-C"]

    with qtbot.waitSignal(blank.finding_asked) as asked:
        tab.steps.choose("qualifications")
    assert asked.args == ["WHO-5-qualifications"]


@pytest.mark.parametrize(
    ("place", "step"),
    [("d", "d"), ("recruiter", "d"), ("foreign_contract", "c"), ("admissibility", "admissibility"), ("sts", "a")],
)
def test_the_officer_is_led_to_every_place(tab, place, step):
    tab.jump(place)

    assert tab.steps.current().name == step


def test_what_is_being_written_for_one_factor_stays_while_another_is_looked_at(tab):
    tab.sheet.reasons.form.box("reasons").editor.paper.setPlainText("half")
    tab.jump("b")
    tab.jump("a")

    assert tab.sheet.factor is Factor.A
    assert tab.sheet.reasons.form.box("reasons").editor.paper.toPlainText() == "half"


def test_another_case_shows_its_own_findings(tab, blank):
    blank.desk.intake.receive(blank.officer, full_case(file_number="W999000001"))
    blank.open_case("W999000001")
    tab.show_case(blank.record)

    assert "No business is active" in tab.sheet.reasons.form.box("reasons").editor.paper.toPlainText()


def test_every_control_has_a_name_and_follows_the_language(tab):
    assert nameless(tab) == []
    told = in_french(tab)

    assert "(a) Véritablement actif" in told
    assert "To be found" not in told
