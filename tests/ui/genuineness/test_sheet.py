from datetime import date

import pytest

from tests.screens import HOSTILE, guessing, in_french, nameless, shown
from workstation.domain.codes import Factor, Province, Result, Stream
from workstation.domain.employer import ForeignContract, Recruiter
from workstation.domain.genuineness import LogEntry
from workstation.ui.genuineness.sheet import FactorSheet


def sheet_of(session, qtbot, factor=Factor.A):
    made = FactorSheet(session, session.desk.assessment, factor)
    qtbot.addWidget(made)

    def show(*_told):
        number = session.record.case.file_number
        made.show_case(session.record, session.desk.documents.checklist(session.officer, number))

    session.case_changed.connect(show)
    show()
    made.resize(620, 700)
    made.show()
    return made


@pytest.fixture
def sheet(blank, qtbot):
    return sheet_of(blank, qtbot)


def kept(session, factor=Factor.A):
    case = session.desk.intake.read(session.officer, "W301234567").case
    return case.genuineness.factor(factor)


def write_reasons(sheet, text):
    editor = sheet.reasons.form.box("reasons").editor
    editor.paper.setPlainText(text)
    editor.left.emit()


def test_a_factor_is_worked_through_from_log_to_reasons(sheet, blank):
    sheet.log.what.setText("Telephoned")
    sheet.log.source.setText("Owner")
    sheet.log.add.click()
    sheet.choose(Result.MET)
    write_reasons(sheet, "The owner described three treatments under way.")

    held = kept(blank)
    assert held.finding is Result.MET
    assert held.reasons == "The owner described three treatments under way."
    assert held.log == (LogEntry(date(2015, 7, 15), "Telephoned", "Owner"),)
    assert sheet.log.what.text() == ""


def test_a_document_that_came_is_pinned(opened, qtbot):
    sheet = sheet_of(opened, qtbot, Factor.B)
    sheet.pinned.buttons["contract"].click()
    assert kept(opened, Factor.B).documents is None

    sheet.pinned.pin("contract")
    assert kept(opened, Factor.B).documents == ("contract",)


def test_a_refusal_to_supply_is_recorded_with_its_consequence_in_words(sheet, blank):
    assert "to be refused" in sheet.consequence.text()
    sheet.refused.click()
    assert kept(blank).refused_to_supply is True

    sheet.refused.click()
    assert kept(blank).refused_to_supply is None


@pytest.mark.parametrize(("factor", "verb"), [(Factor.A, "is to be refused"), (Factor.D, "may be refused")])
def test_the_verbs_refuse_and_may_refuse_are_not_mixed(blank, qtbot, factor, verb):
    assert verb in sheet_of(blank, qtbot, factor).consequence.text()


def test_the_foreign_contract_is_entered_with_the_third_factor_and_weighed(opened, qtbot):
    sheet = sheet_of(opened, qtbot, Factor.C)
    _card, _part, form = sheet._facts  # noqa: SLF001 - the form has no other name
    editor = form.box("until").editor
    editor.line.setText("2016-01-31")
    editor.left.emit()

    assert opened.case.foreign_contract == ForeignContract(date(2015, 8, 1), date(2016, 1, 31), True)
    assert "the business contract ends on January 31, 2016" in sheet.notice.text()


def test_the_recruiter_is_entered_with_the_fourth_factor(blank, qtbot):
    sheet = sheet_of(blank, qtbot, Factor.D)
    _card, _part, form = sheet._facts  # noqa: SLF001 - as above
    form.box("province").editor.show_value(Province.MB)
    form.box("province").editor.left.emit()

    assert blank.case.recruiter == Recruiter(province=Province.MB)


def test_two_of_the_factors_have_no_facts_of_their_own(blank, qtbot):
    assert sheet_of(blank, qtbot, Factor.B)._facts is None  # noqa: SLF001 - as above


def test_a_factor_that_is_closed_for_the_stream_says_why(session, qtbot):
    from tests.builders import small_case

    session.desk.intake.receive(session.officer, small_case(stream=Stream.CAREGIVER))
    session.open_case("W301234567")

    assert sheet_of(session, qtbot).notice.text() != ""


def test_reasons_that_are_refused_stay_below_their_field(sheet, blank):
    write_reasons(sheet, "bell\x07")

    assert "reasons" in sheet.reasons.form.faults()
    assert blank.case.genuineness is None


def test_a_change_by_somebody_else_is_told_and_shown(sheet, blank, failures):
    other = blank.desk.assessment
    held = blank.record.case.genuineness
    assert held is None
    other.log(blank.officer, "W301234567", Factor.B, LogEntry(what="Called"))
    sheet.choose(Result.MET)

    assert [error.code for error in failures] == ["case.stale-edit"]


def test_hostile_text_is_shown_as_it_is(sheet, blank):
    sheet.log.what.setText(HOSTILE)
    sheet.log.add.click()
    write_reasons(sheet, HOSTILE)

    assert kept(blank).reasons == HOSTILE
    assert guessing(sheet) == []


def test_every_control_has_a_name_and_follows_the_language(sheet):
    assert nameless(sheet) == []
    in_french(sheet)
    sheet.retranslate()

    told = shown(sheet)
    assert "(a) Véritablement actif dans l’entreprise" in told
    assert "doit alors être refusé" in told
