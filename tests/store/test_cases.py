from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.builders import FILE_NUMBER, a_signature, applicant, full_case, opinion, small_case
from tests.refusing import refused
from tests.stores import OFFICER, write
from tests.strategies import structs, values
from workstation.domain.case import HEAD, PARTS, Case, Head, part_of
from workstation.domain.codes import Stage, Stream
from workstation.domain.note import Note


def read(store, number=FILE_NUMBER):
    with store.reading() as unit:
        return unit.cases.read(number)


def save(store, part, value, seen):
    with write(store, "intake.amend") as unit:
        return unit.cases.save_part(FILE_NUMBER, part, value, seen)


def test_a_case_comes_back_as_it_was_received(with_case, reopened):
    kept = read(with_case)
    with_case.close()

    assert kept.case == full_case()
    assert read(reopened()) == kept


def test_a_new_case_is_held_by_an_officer_and_every_known_part_is_version_one(with_case):
    record = read(with_case)

    assert (record.stage, record.officer, record.signature) == (Stage.RECEIVED, OFFICER, None)
    assert record.versions == dict.fromkeys((HEAD, *PARTS), 1)


def test_a_case_with_one_field_more_than_none_comes_back(store):
    with write(store) as unit:
        record = unit.cases.add(small_case(), OFFICER)

    assert record.case == small_case()
    assert record.versions == {HEAD: 1}
    assert read(store) == record


def test_a_file_number_is_taken_once(with_case):
    with refused("case.already-exists"), write(with_case) as unit:
        unit.cases.add(small_case(), OFFICER)

    assert read(with_case).case == full_case()


@pytest.mark.parametrize("part", PARTS)
def test_each_part_is_saved_and_taken_away_by_itself(with_case, part):
    without = save(with_case, part, None, 1)
    again = save(with_case, part, part_of(full_case(), part), 2)

    assert part_of(without.case, part) is None
    assert again.case == full_case()
    assert again.versions == dict.fromkeys((HEAD, *PARTS), 1) | {part: 3}
    assert read(with_case) == again


def test_the_head_of_a_case_is_saved_like_a_part(with_case):
    head = Head(received_on=date(2015, 6, 2), stream=Stream.SEASONAL)
    record = save(with_case, HEAD, head, 1)

    assert part_of(record.case, HEAD) == head
    assert record.case.applicant == applicant()
    assert read(with_case) == record


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(case=structs(Case))
def test_any_case_comes_back(store, case):
    with write(store) as unit:
        number = f"H{unit.journal.head().sequence}"
        unit.cases.add(full_case(file_number=number), OFFICER)
        for part in (HEAD, *PARTS):
            # A head that contradicts itself was mended by the strategy of the whole case.
            unit.cases.save_part(number, part, part_of(case, part), 1)

    assert all(part_of(read(store, number).case, part) == part_of(case, part) for part in (HEAD, *PARTS))


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(values(str), max_size=4))
def test_any_writing_comes_back_character_for_character(with_case, texts):
    notes = tuple(Note(text=text) for text in texts)
    with write(with_case) as unit:
        seen = unit.cases.read(FILE_NUMBER).versions["notes"]
        unit.cases.save_part(FILE_NUMBER, "notes", notes, seen)

    assert read(with_case).case.notes == notes


def test_a_value_that_changes_nothing_is_no_save(with_case):
    record = save(with_case, "applicant", applicant(), 1)
    with with_case.reading() as unit:
        entry = unit.journal.latest(FILE_NUMBER, "applicant")

    assert record.versions["applicant"] == 1
    assert entry.version == 1


def test_a_stale_edit_is_refused_and_shows_both_versions(with_case):
    theirs, mine = applicant(family_name="Cruz"), applicant(family_name="Santos")
    save(with_case, "applicant", theirs, 1)
    with refused("case.stale-edit") as fault:
        save(with_case, "applicant", mine, 1)

    assert (fault.value.facts["mine"], fault.value.facts["theirs"]) == (mine, theirs)
    assert fault.value.facts["part"] == "applicant"
    assert read(with_case).case.applicant == theirs


def test_a_stale_edit_that_agrees_with_the_other_is_none(with_case):
    save(with_case, "applicant", applicant(family_name="Cruz"), 1)

    assert save(with_case, "applicant", applicant(family_name="Cruz"), 1).versions["applicant"] == 2


def test_a_part_that_nobody_saved_yet_is_version_nought(store):
    with write(store) as unit:
        unit.cases.add(small_case(), OFFICER)
        record = unit.cases.save_part(FILE_NUMBER, "applicant", applicant(), 0)

    assert record.versions["applicant"] == 1


def test_a_part_that_does_not_fit_the_case_is_refused_and_undone(with_case):
    head = Head(received_on=date(2015, 9, 1), stream=Stream.LMO_EXEMPT, decided_on=date(2015, 8, 1))
    with refused("period.ends-before-start"):
        save(with_case, HEAD, head, 1)

    assert read(with_case).case == full_case()


def test_an_unknown_case_is_said_so(store):
    for act in (
        lambda unit: unit.cases.read("W0"),
        lambda unit: unit.cases.save_part("W0", "applicant", None, 0),
        lambda unit: unit.cases.set_stage("W0", Stage.DECIDED),
        lambda unit: unit.cases.sign("W0", a_signature()),
    ):
        with refused("case.unknown"), write(store) as unit:
            act(unit)


def test_undo_finds_what_was_there_before(with_case):
    save(with_case, "applicant", applicant(family_name="Cruz"), 1)
    with write(with_case, "intake.restore") as unit:
        former = unit.cases.former(FILE_NUMBER, "applicant")
        unit.cases.save_part(FILE_NUMBER, "applicant", former, 2)

        assert former == applicant()
        assert unit.cases.former(FILE_NUMBER, "applicant") == applicant(family_name="Cruz")


def test_undo_of_a_first_save_is_not_knowing(with_case):
    with with_case.reading() as unit:
        assert unit.cases.former(FILE_NUMBER, "applicant") is None


@pytest.mark.parametrize("part", [HEAD, "applicant"])
def test_there_is_nothing_to_undo_in_what_never_changed(store, part):
    with write(store) as unit:
        unit.cases.add(small_case(), OFFICER)
        with refused("case.nothing-to-undo"):
            unit.cases.former(FILE_NUMBER, part)


def test_the_stage_is_kept_and_entered(with_case):
    with write(with_case) as unit:
        assert unit.cases.set_stage(FILE_NUMBER, Stage.IN_PROGRESS).stage is Stage.IN_PROGRESS
        unit.cases.set_stage(FILE_NUMBER, Stage.IN_PROGRESS)
        entry = unit.journal.latest(FILE_NUMBER, "stage")

    assert (entry.version, entry.before, entry.after) == (2, '"received"', '"in_progress"')
    assert read(with_case).stage is Stage.IN_PROGRESS


def test_a_signed_case_is_closed_to_changes(with_case):
    with write(with_case, "decision.sign") as unit:
        record = unit.cases.sign(FILE_NUMBER, a_signature())

    for act in (
        lambda unit: unit.cases.save_part(FILE_NUMBER, "applicant", None, 1),
        lambda unit: unit.cases.set_stage(FILE_NUMBER, Stage.IN_PROGRESS),
        lambda unit: unit.cases.sign(FILE_NUMBER, a_signature(officer="MN001")),
    ):
        with refused("case.signed"), write(with_case) as unit:
            act(unit)

    assert (record.stage, record.signature) == (Stage.SIGNED, a_signature())
    assert read(with_case) == record


def test_a_unit_sees_its_own_changes(with_case):
    with write(with_case) as unit:
        unit.cases.save_part(FILE_NUMBER, "applicant", applicant(family_name="Cruz"), 1)
        unit.cases.save_part(FILE_NUMBER, "opinion", opinion(number="9"), 1)

        assert unit.cases.read(FILE_NUMBER).case.applicant.family_name == "Cruz"
        assert unit.cases.worklist("cruz")[0].due_on == opinion().expires_on
    assert read(with_case).case.opinion.number == "9"


def test_file_numbers_come_sorted(with_case):
    with write(with_case) as unit:
        for number in ("W9", "A1"):
            unit.cases.add(small_case(file_number=number), OFFICER)

        assert unit.cases.file_numbers() == ("A1", FILE_NUMBER, "W9")
