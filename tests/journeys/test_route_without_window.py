import hashlib
import re
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from tests.journeys.conftest import PASSPHRASE
from tests.refusing import refused
from tests.samples import shipped
from workstation.casework.desk import create_desk
from workstation.commands.samples import CASES, OFFICE, OFFICER
from workstation.domain.codes import CheckResult, Language, LetterKind, NoteSystem, Outcome, Stage
from workstation.domain.document import decode, encode

# The journal's head at the foot of each letter changes with every detail of the store; that it is the right one
# is tested where letters are issued.
ANCHOR = re.compile(r"\b\d+-[0-9a-f]{12}\b")
ROUTE = [
    "intake.receive",
    "lookup.record_check",
    "intake.note",
    "documents.mark",
    "correspondence.issue",
    "assessment.log",
    "intake.amend",
    "assessment.factor",
    "decision.decide",
    "decision.sign",
]


@pytest.mark.parametrize("name", CASES)
def test_each_case_ends_as_its_shipped_document(told, name):
    record = told.desk.intake.read(OFFICER, shipped(name).file_number)
    assert record.case == shipped(name)
    assert (record.stage, record.signature.officer) == (Stage.SIGNED, OFFICER.code)


@pytest.mark.parametrize("name", CASES)
def test_each_letter_reads_as_accepted(told, accepted, name):
    letters = told.desk.correspondence.issued(OFFICER, shipped(name).file_number)
    for letter in letters:
        text = ANCHOR.sub("(journal)", letter.text)
        accepted(text, f"journey/{name}-{letter.number}-{letter.kind}.{letter.language}.txt")
    decisions = [letter.kind for letter in letters if letter.kind in (LetterKind.REFUSAL, LetterKind.APPROVAL)]
    assert len(decisions) == len(Language)


@pytest.mark.parametrize("name", CASES)
def test_the_notes_read_as_accepted(told, accepted, name):
    case = shipped(name)
    notes = told.desk.correspondence.notes(OFFICER, case.file_number, NoteSystem.GCMS, case.applicant.letter_language)
    assert case.file_number in notes
    accepted(notes, f"journey/{name}-notes.txt")


@pytest.mark.parametrize("name", CASES)
def test_the_printed_letters_are_final_and_carry_the_names_as_they_are_written(told, name):
    case = shipped(name)
    for letter in told.desk.correspondence.issued(OFFICER, case.file_number):
        text = " ".join(" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(letter.pdf)).pages)
        assert f"{case.applicant.given_names} {case.applicant.family_name}" in text
        assert letter.number in text
        assert "DRAFT" not in text
        assert "ÉBAUCHE" not in text
        assert hashlib.sha256(letter.pdf).hexdigest() == letter.sha256


@pytest.mark.parametrize("name", CASES)
def test_the_journal_tells_the_route_in_its_order(told, name):
    history = told.desk.office.history(OFFICER, shipped(name).file_number)
    first_times = list(dict.fromkeys(entry.verb for entry in history))
    assert sorted(first_times) == sorted(ROUTE)
    assert first_times[0] == "intake.receive"
    assert first_times[-2:] == ["decision.decide", "decision.sign"]
    assert history[-1].verb == "correspondence.issue"
    assert [entry.entered_at for entry in history] == sorted(entry.entered_at for entry in history)


def test_the_register_was_asked_as_it_stood_on_the_day(told):
    check = told.desk.intake.read(OFFICER, shipped("refusal").file_number).case.ineligibility_check
    assert (check.list_date, check.result) == (date(2015, 7, 10), CheckResult.ANOTHER_EMPLOYER)
    first = next(
        entry
        for entry in told.desk.office.history(OFFICER, shipped("refusal").file_number)
        if entry.verb == "lookup.record_check" and entry.part == "ineligibility_check"
    )
    assert '"list_date":"2015-05-22"' in first.after
    assert '"result":"no_match"' in first.after


def test_both_cases_are_closed_and_the_worklist_shows_them(told):
    rows = told.desk.intake.worklist(OFFICER, stage=Stage.SIGNED)
    assert {row.file_number for row in rows} == {shipped(name).file_number for name in CASES}
    assert {shipped(name).decision.outcome for name in CASES} == {Outcome.REFUSE, Outcome.APPROVE_FOR_PORT}
    with refused("case.signed"):
        told.desk.intake.amend(OFFICER, shipped("refusal").file_number, "notes", (), 3)


def test_closing_and_opening_brought_everything_back(told):
    assert tuple(told.desk.intake.read(OFFICER, shipped(name).file_number) for name in CASES) == told.before


def test_the_store_is_whole_at_the_end(told):
    found = told.desk.office.verify(OFFICER)
    assert found.whole
    assert found.letters == 8


@pytest.mark.parametrize("name", CASES)
def test_a_case_document_comes_out_of_another_store_as_it_went_in(name, tmp_path, told):
    other = create_desk(tmp_path / "other.cases", PASSPHRASE, OFFICE, OFFICER, told.clock)
    record = other.intake.import_document(OFFICER, encode(shipped(name)))
    assert (record.stage, record.signature) == (Stage.DECIDED, None)
    content = other.intake.export_document(OFFICER, shipped(name).file_number)
    assert content == encode(shipped(name))
    assert decode(content) == shipped(name)
    other.close()
