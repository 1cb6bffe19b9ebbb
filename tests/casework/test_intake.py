from datetime import UTC, date, datetime

import pytest

from tests.builders import an_officer, applicant, concern, decision, full_case, offer, small_case
from tests.refusing import refused
from workstation.casework.intake import Intake
from workstation.domain.case import HEAD, part_of
from workstation.domain.codes import Stage
from workstation.domain.document import decode, encode
from workstation.domain.errors import RightError, StaleEdit
from workstation.domain.note import Note
from workstation.domain.officer import Role

FILE = small_case().file_number


@pytest.fixture
def intake(equipment):
    return Intake(equipment)


def verbs(equipment, number=FILE):
    with equipment.casefile.reading() as unit:
        return [(entry.verb, entry.part) for entry in unit.journal.of(number)]


def test_a_received_case_comes_back_as_it_came_in(intake, officer):
    record = intake.receive(officer, full_case())
    assert record == intake.read(officer, FILE)
    assert (record.case, record.officer, record.stage) == (full_case(), officer.code, Stage.DECIDED)


def test_a_case_is_received_once(intake, officer):
    intake.receive(officer, small_case())
    with refused("case.already-exists"):
        intake.receive(officer, small_case())


def test_a_case_that_cannot_be_true_is_not_received(intake, officer):
    with refused("format.birth-in-future"):
        intake.receive(officer, small_case(applicant=applicant(born_on=date(2016, 1, 1))))
    with refused("case.unknown"):
        intake.read(officer, FILE)


def test_an_amended_part_is_kept_with_its_version_and_a_journal_entry(intake, officer, case, equipment):
    record = intake.amend(officer, case.file_number, "applicant", applicant(), 0)
    assert record.case.applicant == applicant()
    assert record.versions["applicant"] == 1
    assert verbs(equipment)[-1] == ("intake.amend", "applicant")


def test_an_edit_of_what_somebody_else_changed_meanwhile_is_refused(intake, officer, case):
    intake.amend(officer, case.file_number, "offer", offer(), 0)
    with pytest.raises(StaleEdit) as refused:
        intake.amend(officer, case.file_number, "offer", offer(title="Baker"), 0)
    assert refused.value.facts["theirs"] == offer()
    assert intake.read(officer, case.file_number).case.offer == offer()


def test_a_value_that_cannot_be_true_changes_nothing(intake, officer, case):
    with refused("text.too-long"):
        intake.amend(officer, case.file_number, "applicant", applicant(family_name="x" * 10_000), 0)
    assert intake.read(officer, case.file_number).versions == {HEAD: 1}


def test_undo_brings_the_former_value_back_and_the_journal_shows_both(intake, officer, case, equipment):
    intake.amend(officer, case.file_number, "offer", offer(), 0)
    intake.amend(officer, case.file_number, "offer", offer(title="Baker"), 1)
    assert intake.restore(officer, case.file_number, "offer", 2).case.offer == offer()
    assert intake.restore(officer, case.file_number, "offer", 3).case.offer == offer(title="Baker")
    assert verbs(equipment)[-3:] == [("intake.amend", "offer"), *[("intake.restore", "offer")] * 2]


def test_undo_of_the_first_entry_takes_the_part_away_again(intake, officer, case):
    intake.amend(officer, case.file_number, "offer", offer(), 0)
    assert intake.restore(officer, case.file_number, "offer", 1).case.offer is None


def test_what_never_changed_cannot_be_undone(intake, officer, case):
    with refused("case.nothing-to-undo"):
        intake.restore(officer, case.file_number, "offer", 0)


def test_the_head_of_a_case_can_be_amended(intake, officer, case):
    head = part_of(small_case(exemption="R205(a)"), HEAD)
    assert intake.amend(officer, case.file_number, HEAD, head, 1).case.exemption == "R205(a)"


def test_a_case_moves_through_its_stages_with_what_is_recorded(intake, officer, case):
    assert intake.amend(officer, case.file_number, "applicant", applicant(), 0).stage is Stage.RECEIVED
    assert intake.amend(officer, case.file_number, "concerns", (concern(),), 0).stage is Stage.IN_PROGRESS
    assert intake.amend(officer, case.file_number, "decision", decision(), 0).stage is Stage.DECIDED


def test_the_worklist_finds_by_name_by_officer_and_by_stage(intake, officer, case):
    intake.receive(officer, small_case(file_number="W2", applicant=applicant(family_name="Peña")))
    intake.receive(an_officer(code="MN043"), small_case(file_number="W3", decision=decision()))
    assert [row.file_number for row in intake.worklist(officer, "pena")] == ["W2"]
    assert {row.file_number for row in intake.worklist(officer, mine=True)} == {case.file_number, "W2"}
    assert [row.file_number for row in intake.worklist(officer, stage=Stage.DECIDED)] == ["W3"]
    assert len(intake.worklist(officer, limit=1)) == 1


def test_a_note_is_added_to_the_notes_and_entered_for_the_day_it_speaks_of(intake, officer, case, equipment):
    intake.write_note(officer, case.file_number, "Called the employer.", date(2015, 7, 2))
    record = intake.write_note(officer, case.file_number, "Called again.", date(2015, 7, 15))
    assert record.case.notes == (
        Note(date(2015, 7, 2), "Called the employer."),
        Note(date(2015, 7, 15), "Called again."),
    )
    with equipment.casefile.reading() as unit:
        first, second = (entry for entry in unit.journal.of(case.file_number) if entry.part == "notes")
    assert first.event_at == datetime(2015, 7, 2, 12, tzinfo=UTC)
    assert second.event_at == second.entered_at


def test_a_note_that_says_nothing_is_refused(intake, officer, case):
    with refused("text.blank"):
        intake.write_note(officer, case.file_number, " \n", date(2015, 7, 2))


def test_a_note_about_a_day_to_come_is_refused(intake, officer, case):
    with refused("note.in-the-future"):
        intake.write_note(officer, case.file_number, "x", date(2015, 7, 16))


def test_a_case_document_goes_out_and_comes_in_again(intake, officer, equipment):
    intake.receive(officer, full_case(file_number="W1"))
    content = intake.export_document(officer, "W1")
    assert decode(content) == full_case(file_number="W1")
    record = intake.import_document(officer, content.replace(b'"W1"', b'"W2"'))
    assert record.case == full_case(file_number="W2")
    assert {verb for verb, _ in verbs(equipment, "W2")} == {"intake.import"}


def test_a_document_that_is_refused_leaves_nothing_behind(intake, officer):
    with refused("document.unknown-key"):
        intake.import_document(officer, encode(small_case()).replace(b"stream", b"streem"))
    assert intake.worklist(officer) == ()


def test_warnings_name_numbers_of_an_unusual_form(intake):
    assert [said.code for said in intake.warnings(small_case(applicant=applicant(uci="12")))] == [
        "warning.applicant.uci"
    ]


def test_who_may_only_read_changes_nothing(intake, officer, case):
    auditor = an_officer(roles=(Role.AUDITOR,))
    assert intake.read(auditor, case.file_number).case == case
    for verb in (
        lambda: intake.receive(auditor, small_case(file_number="W2")),
        lambda: intake.import_document(auditor, encode(small_case(file_number="W2"))),
        lambda: intake.amend(auditor, case.file_number, "offer", offer(), 0),
        lambda: intake.restore(auditor, case.file_number, "offer", 0),
        lambda: intake.write_note(auditor, case.file_number, "x", date(2015, 7, 2)),
    ):
        with pytest.raises(RightError):
            verb()
    assert len(intake.worklist(officer)) == 1
