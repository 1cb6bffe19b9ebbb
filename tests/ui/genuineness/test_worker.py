import pytest

from tests.screens import in_french, nameless, shown
from workstation.domain.codes import Result
from workstation.domain.documents import Checklist
from workstation.domain.genuineness import OfficerFinding
from workstation.ui.genuineness.worker import WorkerSheet

NO_DOCUMENTS = Checklist((), (), ())


@pytest.fixture(params=["qualifications", "admissibility"])
def sheet(request, qtbot, blank):
    made = WorkerSheet(blank, request.param)
    qtbot.addWidget(made)
    blank.case_changed.connect(lambda *_: made.show_case(blank.record, NO_DOCUMENTS))
    made.show_case(blank.record, NO_DOCUMENTS)
    made.resize(600, 400)
    made.show()
    made.part = request.param
    return made


def test_a_finding_and_its_reasons_are_kept(sheet, blank):
    sheet.choose(Result.NOT_MET)
    paper = sheet.reasons.form.box("reasons").editor
    paper.paper.setPlainText("No licence to practise in the province.")
    paper.left.emit()

    kept = getattr(blank.desk.intake.read(blank.officer, "W301234567").case, sheet.part)
    assert kept == OfficerFinding(Result.NOT_MET, "No licence to practise in the province.")


def test_a_finding_taken_back_leaves_nothing_behind(sheet, blank):
    sheet.choose(Result.MET)
    sheet.choose(Result.MET)

    assert getattr(blank.case, sheet.part) is None


def test_the_sheet_says_what_is_asked_and_where_it_comes_from(sheet):
    assert "OB 275-C 3.2" in shown(sheet)
    assert nameless(sheet) == []


def test_the_meaning_follows_the_language(sheet):
    in_french(sheet)
    sheet.retranslate()

    assert "évaluées" in sheet.meaning.text() or "travailleur" in sheet.meaning.text()
