import msgspec
import pytest
from pypdf import PdfReader

from tests.builders import concern
from tests.screens import in_french, nameless, shown
from workstation.domain.codes import Language, LetterKind, Outcome, Result
from workstation.ui.decision.letters import Asked, LettersPanel, Shown, checked, file_name


@pytest.fixture
def panel_of(qtbot):
    def make(session):
        made = LettersPanel(session, session.desk.correspondence)
        qtbot.addWidget(made)
        session.case_changed.connect(lambda *_: made.show_case(session.record))
        made.show_case(session.record)
        made.resize(400, 600)
        made.show()
        return made

    return make


@pytest.fixture
def set_letter(qtbot):
    """Wait until the letter that was asked for stands."""

    def wait(panel, says):
        qtbot.waitUntil(lambda: panel.shown is not None and says in panel.shown.text)
        return panel.shown

    return wait


def test_the_letter_of_the_outcome_is_set_in_the_applicants_language(panel_of, ready, set_letter):
    panel = panel_of(ready)
    shown_now = set_letter(panel, "refus")

    assert panel.choice.kind is LetterKind.REFUSAL
    assert panel.choice.spoken is Language.ENGLISH
    assert "R200(5)(a)" in shown_now.text
    assert "DRAFT" in panel.sheets.document.getAllText(0).text()


def test_an_edit_is_in_the_letter_a_moment_later(panel_of, ready, set_letter):
    panel = panel_of(ready)
    set_letter(panel, "refus")
    ground = msgspec.structs.replace(ready.case.decision.grounds[0], reasons="The shutters were down on July 2.")
    ready.save("decision", msgspec.structs.replace(ready.case.decision, grounds=(ground,)))

    assert set_letter(panel, "The shutters were down on July 2.").missing == ()


def test_the_other_language_is_one_click_away(panel_of, ready, set_letter):
    panel = panel_of(ready)
    panel.choice.buttons[Language.FRENCH].click()

    assert "permis de travail" in set_letter(panel, "permis de travail").text


def test_what_is_missing_is_said_by_name_and_nothing_can_be_issued(panel_of, open_with, set_letter):
    panel = panel_of(open_with(applicant=None))
    set_letter(panel, "refus")

    assert "Missing from the letter:" in panel.said.text()
    assert not panel.issue.isEnabled()
    assert panel.save.isEnabled()


def test_a_decision_that_is_not_signed_cannot_be_told(panel_of, ready, set_letter):
    panel = panel_of(ready)
    set_letter(panel, "refus")

    assert "Nothing is missing" in panel.said.text()
    assert not panel.issue.isEnabled()


def test_a_signed_decision_is_issued_and_its_letter_frozen(panel_of, ready, set_letter, tmp_path, qtbot):
    panel = panel_of(ready)
    ready.adopt(ready.desk.decision.sign(ready.officer, "W301234567"), "decision")
    set_letter(panel, "refus")
    qtbot.waitUntil(panel.issue.isEnabled)
    panel.issue.click()
    qtbot.waitUntil(lambda: panel.shown.number != "")

    issued = ready.desk.correspondence.issued(ready.officer, "W301234567")
    assert [one.number for one in issued] == [panel.shown.number] == ["2015-000001"]
    assert "number 2015-000001" in panel.said.text()
    assert not panel.issue.isEnabled()
    panel.save_to(tmp_path / "letter.pdf")
    assert (tmp_path / "letter.pdf").read_bytes() == issued[0].pdf
    assert "DRAFT" not in PdfReader(tmp_path / "letter.pdf").pages[0].extract_text()


def test_a_letter_that_asks_something_is_issued_while_the_case_is_open(panel_of, open_with, qtbot):
    waiting = concern(replied_on=None, reply=None, became_ground=None)
    panel = panel_of(open_with(concerns=(waiting,)))
    panel.choose(LetterKind.FAIRNESS)
    qtbot.waitUntil(lambda: panel.shown is not None and waiting.what in panel.shown.text)

    assert panel.shown.missing == ()
    assert panel.issue.isEnabled()


def test_a_folder_that_cannot_be_written_is_told(panel_of, ready, set_letter, failures, tmp_path):
    panel = panel_of(ready)
    set_letter(panel, "refus")
    panel.save_to(tmp_path / "no" / "folder.pdf")

    assert [error.code for error in failures] == ["file.no-folder"]


def test_the_outcomes_letter_comes_forward_when_the_outcome_changes_and_not_before(panel_of, ready):
    panel = panel_of(ready)
    panel.choose(LetterKind.FAIRNESS)
    ready.save("notes", None)
    assert panel.choice.kind is LetterKind.FAIRNESS

    ready.save("decision", msgspec.structs.replace(ready.case.decision, outcome=Outcome.ISSUE, grounds=None))
    assert panel.choice.kind is LetterKind.APPROVAL


def test_a_file_is_named_by_case_and_letter_and_by_no_person():
    asked = Asked("W 30/1", LetterKind.STS_JUSTIFICATION, Language.FRENCH)

    assert file_name(asked, "") == "W_30_1-sts_justification-fr-draft.pdf"
    assert file_name(asked, "2015-000001") == "W_30_1-sts_justification-fr-2015_000001.pdf"


def test_the_checker_tells_issued_complete_and_incomplete_apart():
    assert checked(Shown(b"", "", number="2015-000001"))[0] is Result.MET
    assert checked(Shown(b"", ""))[0] is Result.MET
    result, said = checked(Shown(b"", "", missing=("address", "UCI")))
    assert result is Result.INSUFFICIENT
    assert "address, UCI" in said


def test_every_control_has_a_name_and_follows_the_language(panel_of, ready, set_letter):
    panel = panel_of(ready)
    set_letter(panel, "refus")

    assert nameless(panel) == []
    assert "Il ne manque rien" in in_french(panel)
    assert "Missing" not in shown(panel)
