import pytest
from PySide6.QtWidgets import QToolButton

from tests.builders import full_case, small_case
from workstation.domain.errors import InputError
from workstation.ui.intake.tab import IntakeTab
from workstation.ui.main_window_work import WorkArea


@pytest.fixture
def work(session, settings, qtbot):
    for number, case in (("W301234567", full_case()), ("W309999999", small_case(file_number="W309999999"))):
        assert case.file_number == number
        session.desk.intake.receive(session.officer, case)
    made = WorkArea(session, settings)
    qtbot.addWidget(made)
    qtbot.addWidget(made.worklist.search)
    made.resize(1400, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.worklist.refresh()
    return made


def line(work, part, name):
    return work.findChild(IntakeTab).form(part).box(name).editor.parts[0]


def test_without_a_case_the_worklist_has_the_whole_window(work):
    assert work.worklist.width() == work.width()
    assert work.tabs is None


def test_with_a_case_the_worklist_stands_narrow_beside_it(work, qapp, qtbot):
    with qtbot.waitSignal(work.titled) as titled:
        work.open_case("W301234567")
    qapp.processEvents()

    assert titled.args == ["W301234567"]
    assert 150 < work.worklist.width() < 330
    assert work.worklist.lines.isVisibleTo(work)
    assert work.tabs.width() > 600


def test_closing_the_case_gives_the_room_back(work, qapp):
    work.open_case("W301234567")
    work.close_case()
    qapp.processEvents()

    assert work.worklist.width() == work.width()
    assert work.worklist.table.isVisibleTo(work)


def test_going_to_another_case_saves_what_is_being_typed(work, session, qtbot):
    work.open_case("W301234567")
    field = line(work, "applicant", "family_name")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Santos")
    work.open_case("W309999999")

    assert session.desk.intake.read(session.officer, "W301234567").case.applicant.family_name == "Santos"
    assert line(work, "applicant", "family_name").text() == ""


def test_opening_the_open_case_again_disturbs_nothing(work, session, qtbot):
    work.open_case("W301234567")
    with qtbot.assertNotEmitted(session.case_opened):
        work.open_case("W301234567")


def test_a_fault_no_field_can_show_stands_above_the_work(work, session):
    session.failed.emit(InputError("window.no-file"))

    assert work.banner.isVisibleTo(work)
    assert work.banner.text == "Choose a file first."


def test_a_message_taken_away_leaves_no_gap(work, session, qapp):
    before = work.worklist.y()
    session.failed.emit(InputError("window.no-file"))
    work.banner.findChild(QToolButton).click()
    qapp.processEvents()

    assert work.worklist.mapTo(work, work.worklist.rect().topLeft()).y() == before


def test_a_place_that_is_asked_for_is_shown(work, session):
    work.open_case("W301234567")
    session.place_asked.emit("genuineness.b")

    assert work.tabs.shown == "genuineness"


def test_nothing_is_shown_of_a_place_without_a_case(work, session):
    session.place_asked.emit("genuineness.b")
    work.go_to(2)

    assert work.tabs is None


def test_widths_and_tab_are_kept(work, settings):
    work.open_case("W301234567")
    work.go_to(3)
    work.keep()

    assert settings.tab == 3


def test_every_part_shows_a_change_at_once(work, session):
    work.open_case("W301234567")
    session.save("applicant", None)

    assert line(work, "applicant", "family_name").text() == ""
