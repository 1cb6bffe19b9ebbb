import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.builders import applicant, full_case, small_case
from workstation.domain.document import decode
from workstation.ui.dialog_about import AboutDialog
from workstation.ui.dialog_list import ListDialog
from workstation.ui.dialog_shortcuts import ShortcutsDialog
from workstation.ui.intake.dialog_new import NewApplicationDialog
from workstation.ui.kit.plain import Label
from workstation.ui.main_window import MainWindow


@pytest.fixture
def window(settings, session, qtbot):
    for number in ("W301234567", "W309999999"):
        session.desk.intake.receive(session.officer, small_case(file_number=number, applicant=applicant()))
    made = MainWindow(settings)
    qtbot.addWidget(made)
    made.resize(1400, 900)
    made.sit_down(session)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def do(window):
    """Do an act of the menus by its name."""
    return window.frame.menus.asked.emit


def answer_dialog(kind, act):
    """Do something with the next dialog of a kind as soon as it is open."""

    def look():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            act(dialog)
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(10, look)


def choose_file(monkeypatch, method, path):
    monkeypatch.setattr(QFileDialog, method, lambda *_given: (str(path), ""))


def test_a_new_application_is_received_and_opened(window, session, do):
    def fill(dialog):
        dialog.fields.box("file_number").editor.parts[0].setText("W305555555")
        dialog.receive_button.click()

    answer_dialog(NewApplicationDialog, fill)
    do("new")

    assert session.case.file_number == "W305555555"
    assert "W305555555" in [row.file_number for row in window.work.worklist.model.rows]


def test_a_new_application_can_be_thought_better_of(session, do):
    answer_dialog(NewApplicationDialog, lambda dialog: dialog.reject())
    do("new")

    assert session.case is None


def test_a_case_document_is_taken_in_and_opened(session, do, monkeypatch, tmp_path):
    file = tmp_path / "case.json"
    session.desk.intake.receive(session.officer, full_case(file_number="W305555555"))
    file.write_bytes(
        session.desk.intake.export_document(session.officer, "W305555555").replace(b"W305555555", b"W306666666")
    )
    choose_file(monkeypatch, "getOpenFileName", file)
    do("import")

    assert session.case.file_number == "W306666666"


def test_a_document_that_is_refused_leaves_everything_as_it_was(window, session, do, monkeypatch, tmp_path):
    file = tmp_path / "case.json"
    file.write_text('{"format": "workstation-case/2"}')
    choose_file(monkeypatch, "getOpenFileName", file)
    do("import")

    assert session.case is None
    assert window.work.banner.text


def test_the_open_case_is_written_as_a_document(window, session, do, monkeypatch, tmp_path):
    session.open_case("W301234567")
    choose_file(monkeypatch, "getSaveFileName", tmp_path / "out.json")
    do("export")

    assert decode((tmp_path / "out.json").read_bytes()) == session.case
    assert window.work.banner.text == "Written: out.json"


def test_a_document_that_cannot_be_written_is_said(window, session, do, monkeypatch, tmp_path):
    session.open_case("W301234567")
    choose_file(monkeypatch, "getSaveFileName", tmp_path / "no folder" / "out.json")
    do("export")

    assert window.work.banner.property("tone") == "not_met"


def test_nothing_is_written_when_no_file_was_chosen(window, session, do, monkeypatch):
    session.open_case("W301234567")
    choose_file(monkeypatch, "getSaveFileName", "")
    do("export")

    assert window.work.banner.text == ""


def test_undo_and_redo_act_on_the_case_and_say_on_what(window, session, do):
    session.open_case("W301234567")
    session.save("applicant", applicant(family_name="Santos"))
    assert window.frame.menus.actions["undo"].text() == "&Undo: Applicant"

    do("undo")
    assert session.case.applicant.family_name == "Reyes"
    assert window.frame.menus.actions["redo"].isEnabled()
    do("redo")
    assert session.case.applicant.family_name == "Santos"


def test_the_neighbours_in_the_worklist_are_one_key_away(session, do):
    session.open_case("W301234567")
    do("next")
    assert session.case.file_number == "W309999999"
    do("next")
    assert session.case.file_number == "W309999999"
    do("previous")
    assert session.case.file_number == "W301234567"


def test_the_case_is_read_again_when_asked_for(session, do):
    session.open_case("W301234567")
    other = applicant(family_name="Cruz")
    session.desk.intake.amend(session.officer, "W301234567", "applicant", other, session.record.versions["applicant"])
    do("refresh")

    assert session.case.applicant.family_name == "Cruz"


@pytest.mark.parametrize(("act", "tab"), [("tab-3", "documents"), ("letter", "decision"), ("notes", "decision")])
def test_the_officer_goes_where_the_menu_says(window, session, do, act, tab):
    session.open_case("W301234567")
    do(act)

    assert window.work.tabs.shown == tab


def test_the_case_is_closed_and_the_worklist_comes_back(window, session, do):
    session.open_case("W301234567")
    do("close")

    assert session.case is None
    assert window.work.worklist.table.isVisibleTo(window)
    do("worklist")
    assert window.work.worklist.isAncestorOf(QApplication.focusWidget())


@pytest.mark.parametrize(
    ("act", "kind"), [("list", ListDialog), ("shortcuts", ShortcutsDialog), ("about", AboutDialog)]
)
def test_each_dialog_opens_and_closes(do, act, kind):
    seen = []

    def close(dialog):
        seen.append(type(dialog))
        dialog.reject()

    answer_dialog(kind, close)
    do(act)

    assert seen == [kind]


def test_the_lock_is_asked_of_the_reception(window, do, qtbot):
    with qtbot.waitSignal(window.lock_asked):
        do("lock")


def test_a_list_dropped_onto_the_window_is_offered_for_loading(window, tmp_path):
    seen = []

    def look(dialog):
        seen.append(dialog.path.text())
        dialog.reject()

    answer_dialog(ListDialog, look)
    window.acts.take(tmp_path / "list.csv")

    assert seen == [str(tmp_path / "list.csv")]


def test_an_idle_store_locks_itself_and_gives_up_an_open_dialog(window, session, do, qtbot):
    assert session.officer
    closed = []

    def fall_asleep(dialog):
        dialog.rejected.connect(lambda: closed.append(type(dialog)))
        window.acts.lock()

    answer_dialog(AboutDialog, fall_asleep)
    with qtbot.waitSignal(window.lock_asked):
        do("about")

    assert closed == [AboutDialog]


def test_the_foot_says_when_the_store_locks_itself(window, session):
    minutes = session.desk.office.settings(session.officer).lock_minutes

    assert f"locks in {minutes} min" in [label.text() for label in window.frame.foot.findChildren(Label)]
