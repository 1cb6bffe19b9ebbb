import pytest
from PySide6.QtWidgets import QFileDialog

from tests.builders import full_case, small_case
from workstation.domain.document import decode, encode
from workstation.ui.main_window import MainWindow
from workstation.ui.main_window_files import CaseFiles


@pytest.fixture
def window(settings, session, qtbot):
    session.desk.intake.receive(session.officer, full_case())
    made = MainWindow(settings)
    qtbot.addWidget(made)
    made.sit_down(session)
    return made


@pytest.fixture
def files(window, session):
    return CaseFiles(window, session, window.work)


def test_a_document_is_taken_in_and_its_case_opened(files, session, tmp_path):
    file = tmp_path / "case.json"
    file.write_bytes(encode(small_case(file_number="W305555555")))
    files.take(str(file))

    assert session.case == small_case(file_number="W305555555")


def test_the_same_document_twice_is_refused_and_changes_nothing(files, session, window, tmp_path):
    file = tmp_path / "case.json"
    file.write_bytes(encode(full_case()))
    files.take(str(file))

    assert session.case is None
    assert window.work.banner.text
    assert len(window.work.worklist.model.rows) == 1


def test_a_file_that_is_not_there_is_said(files, window, tmp_path):
    files.take(str(tmp_path / "gone.json"))

    assert window.work.banner.text == "Choose a file first."


def test_a_document_goes_round(files, session, window, monkeypatch, tmp_path):
    target = tmp_path / "out.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(target), ""))
    session.open_case("W301234567")
    files.write()

    assert decode(target.read_bytes()) == full_case()
    assert window.work.banner.text == "Written: out.json"


def test_without_an_open_case_there_is_nothing_to_write(files, monkeypatch, tmp_path):
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: asked.append(given) or ("", ""))
    files.write()

    assert asked == []
    assert list(tmp_path.glob("*.json")) == []
