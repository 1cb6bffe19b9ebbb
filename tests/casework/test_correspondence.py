import hashlib
from io import BytesIO

import msgspec
import pytest
from pypdf import PdfReader

from tests.builders import an_officer, small_case
from tests.parts import applicant
from tests.refusing import refused
from tests.samples import decided
from workstation.casework.correspondence import Correspondence
from workstation.casework.decision import Decisions
from workstation.casework.intake import Intake
from workstation.domain.codes import Language, LetterKind, NoteSystem
from workstation.domain.errors import RightError
from workstation.domain.officer import Role

FILE = "W301870042"
EN, FR = Language.ENGLISH, Language.FRENCH


@pytest.fixture
def letters(equipment):
    return Correspondence(equipment)


@pytest.fixture
def open_case(equipment, officer):
    return Intake(equipment).receive(officer, decided("refusal")).case


@pytest.fixture
def signed_case(equipment, officer, open_case):
    return Decisions(equipment).sign(officer, open_case.file_number).case


def words(pdf):
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages)


@pytest.mark.usefixtures("signed_case")
def test_a_letter_is_a_draft_until_it_is_issued(letters, officer):
    assert letters.letter(officer, FILE, LetterKind.REFUSAL, EN).draft
    assert not letters.letter(officer, FILE, LetterKind.REFUSAL, EN).number
    issued = letters.issue(officer, FILE, LetterKind.REFUSAL, EN)
    assert "DRAFT" not in words(issued.pdf)
    assert "DRAFT" in words(letters.preview(officer, FILE, LetterKind.REFUSAL, EN))


@pytest.mark.usefixtures("signed_case")
def test_an_issued_letter_is_frozen_with_number_text_bytes_and_hash(letters, officer, clock):
    issued = letters.issue(officer, FILE, LetterKind.REFUSAL, EN)
    assert issued == letters.issued(officer, FILE)[0]
    assert (issued.number, issued.file_number, issued.officer) == ("2015-000001", FILE, officer.code)
    assert issued.issued_at == clock.now()
    assert issued.sha256 == hashlib.sha256(issued.pdf).hexdigest()
    assert "2015-000001" in issued.text
    assert "Nguyễn" in words(issued.pdf)


@pytest.mark.usefixtures("signed_case")
def test_letters_are_numbered_without_a_gap_and_kept_in_order(letters, officer):
    letters.issue(officer, FILE, LetterKind.REFUSAL, EN)
    letters.issue(officer, FILE, LetterKind.REFUSAL, FR)
    assert [letter.number for letter in letters.issued(officer, FILE)] == ["2015-000001", "2015-000002"]


@pytest.mark.usefixtures("signed_case")
def test_an_issued_letter_carries_the_head_of_the_journal(letters, officer, equipment):
    with equipment.casefile.reading() as unit:
        head = unit.journal.head()
    issued = letters.issue(officer, FILE, LetterKind.REFUSAL, EN)
    assert f"{head.sequence}-{head.hash[:12]}" in issued.text


@pytest.mark.usefixtures("open_case")
def test_a_refusal_is_not_issued_before_it_is_signed(letters, officer):
    with refused("letter.not-signed"):
        letters.issue(officer, FILE, LetterKind.REFUSAL, EN)
    assert letters.issued(officer, FILE) == ()


@pytest.mark.usefixtures("signed_case")
def test_a_refused_application_gets_no_letter_of_introduction(letters, officer):
    with refused("letter.another-decision"):
        letters.issue(officer, FILE, LetterKind.APPROVAL, EN)


def test_a_fairness_letter_is_issued_while_the_case_is_open(letters, officer, equipment):
    unanswered = msgspec.structs.replace(
        decided("refusal").concerns[0], replied_on=None, reply=None, became_ground=None
    )
    Intake(equipment).receive(officer, decided("refusal", decision=None, concerns=(unanswered,)))
    issued = letters.issue(officer, FILE, LetterKind.FAIRNESS, EN)
    assert unanswered.what in issued.text
    assert "DRAFT" not in words(issued.pdf)


def test_a_letter_with_something_unknown_is_shown_but_not_issued(letters, officer, equipment):
    Intake(equipment).receive(officer, decided("refusal", applicant=applicant(family_name=None, given_names=None)))
    Decisions(equipment).sign(officer, FILE)
    assert letters.letter(officer, FILE, LetterKind.REFUSAL, EN).missing
    with refused("letter.incomplete") as error:
        letters.issue(officer, FILE, LetterKind.REFUSAL, EN)
    assert error.value.facts["missing"]


def test_the_preview_is_the_letter_as_a_pdf(letters, officer, open_case):
    written = letters.letter(officer, FILE, LetterKind.REFUSAL, FR)
    shown = words(letters.preview(officer, FILE, LetterKind.REFUSAL, FR))
    assert written.subject in shown
    assert open_case.decision.grounds[0].facts[0] in shown


@pytest.mark.usefixtures("open_case")
@pytest.mark.parametrize(("system", "width"), [(NoteSystem.GCMS, 120), (NoteSystem.FOSS, 72), (NoteSystem.CAIPS, 76)])
def test_notes_keep_to_the_width_of_their_system(letters, officer, system, width):
    text = letters.notes(officer, FILE, system, EN)
    assert FILE in text
    assert max(map(len, text.splitlines())) <= width


@pytest.mark.usefixtures("signed_case")
def test_who_may_not_sign_may_look_but_issues_nothing(letters):
    reviewer = an_officer(roles=(Role.REVIEWER,))
    assert letters.letter(reviewer, FILE, LetterKind.REFUSAL, EN).draft
    with pytest.raises(RightError):
        letters.issue(reviewer, FILE, LetterKind.REFUSAL, EN)


def test_a_case_that_is_not_there_gets_no_letter(letters, officer):
    with refused("case.unknown"):
        letters.letter(officer, small_case().file_number, LetterKind.REFUSAL, EN)
