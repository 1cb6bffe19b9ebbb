from datetime import date

import pytest

from tests.builders import an_officer, employer, full_case, offer, office_settings, small_case
from tests.samples import decided
from workstation.casework import paper
from workstation.casework.paper import Author
from workstation.domain.codes import Factor, Language, LetterKind, NoteSystem, Proposal, Province
from workstation.domain.letter import plain_text
from workstation.paths import resources

DAY = date(2015, 7, 15)
AUTHOR = Author(an_officer(), office_settings(), DAY)


def test_the_pack_in_force_is_read_once():
    assert paper.pack_in_force() is paper.pack_in_force()
    assert paper.pack_in_force().label == "ob275c@2026-11"


def test_the_shipped_pack_is_in_order():
    assert paper.pack_problems(resources() / "rules" / paper.PACK) == ()


def test_a_folder_that_is_no_pack_is_said_to_be_none(tmp_path):
    assert paper.pack_problems(tmp_path)


def test_a_bare_case_is_assessed_for_the_day_asked():
    answer = paper.assess(decided("refusal"), office_settings(), date(2015, 7, 20))
    assert (answer.day, answer.outcome, answer.grounds) == (date(2015, 7, 20), Proposal.REFUSE, ("R200(5)(c)",))


def test_the_checklist_warnings_questions_and_grounds_are_those_of_the_rules():
    assert "contract" in {row.document for row in paper.checklist(small_case()).rows}
    assert "warning.file_number" in {said.code for said in paper.warnings(small_case(file_number="7"))}
    assert all(paper.questions(factor) for factor in Factor)
    assert "R200(5)(c)" in paper.grounds()


@pytest.mark.parametrize("kind", LetterKind)
@pytest.mark.parametrize("language", Language)
def test_every_letter_can_be_written_about_a_blank_case_with_what_is_missing_marked(kind, language):
    written = paper.letter(small_case(), kind, language, AUTHOR)
    assert written.draft
    assert written.missing
    assert paper.letter_pdf(written).startswith(b"%PDF-")


def test_the_same_letter_gives_the_same_bytes():
    written = paper.letter(full_case(), LetterKind.REFUSAL, Language.FRENCH, AUTHOR)
    assert paper.letter_pdf(written) == paper.letter_pdf(written)


def test_a_signed_and_numbered_letter_is_no_draft():
    author = Author(an_officer(), office_settings(), DAY, signed=True, number="2015-000007", anchor="12-abcdef")
    written = paper.letter(decided("refusal"), LetterKind.REFUSAL, Language.ENGLISH, author)
    assert not written.draft
    assert "2015-000007" in plain_text(written)
    assert "12-abcdef" in written.footer


@pytest.mark.parametrize("system", NoteSystem)
def test_notes_are_as_wide_as_the_office_allows(system):
    office = office_settings(gcms_width=60, foss_width=40, caips_width=50)
    width = {NoteSystem.GCMS: 60, NoteSystem.FOSS: 40, NoteSystem.CAIPS: 50}[system]
    assert paper.note_width(system, office) == width
    text = paper.notes(decided("refusal"), system, Language.ENGLISH, Author(an_officer(), office, DAY))
    assert max(map(len, text.splitlines())) <= width
    assert "R200(5)(c)" in text


def test_duration_and_finance_are_asked_for_the_same_day():
    assert paper.duration(full_case(), office_settings(), DAY).count is not None
    assert paper.finance(full_case(), office_settings(), DAY).family_size > 0


def test_the_standards_are_those_of_the_province_of_work_or_of_the_employers_address():
    by_offer = paper.standards(small_case(offer=offer(province=Province.MB), employer=employer()), DAY)
    by_address = paper.standards(small_case(offer=offer(province=None), employer=employer()), DAY)
    assert by_offer is not None
    assert by_offer.table is not None
    assert by_offer.table.jurisdiction == "MB"
    assert by_address is not None
    assert by_address.table is not None
    assert by_address.table.jurisdiction == "QC"


@pytest.mark.parametrize(
    "parts",
    [
        {},
        {"employer": employer()},
        {"offer": offer(province=None)},
        {"offer": offer(province=None), "employer": employer(address=None)},
    ],
)
def test_without_an_offer_or_a_province_no_standard_is_shown(parts):
    assert paper.standards(small_case(**parts), DAY) is None


@pytest.mark.parametrize(("federal", "table"), [(True, "federal"), (False, "QC"), (None, "QC")])
def test_an_employer_under_federal_law_has_the_federal_table(federal, table):
    found = paper.standards(small_case(offer=offer(), employer=employer(federally_regulated=federal)), DAY)
    assert found is not None
    assert found.table is not None
    assert found.table.jurisdiction == table


def test_the_standards_are_read_once():
    assert paper.annex_in_force() is paper.annex_in_force()


def test_an_estimate_is_marked_as_one():
    estimate = paper.estimate(small_case(), DAY)
    assert estimate.caution.code == "estimate.caution"
    assert len(estimate.questions) == 4
