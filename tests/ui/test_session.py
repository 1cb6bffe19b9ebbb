import msgspec
import pytest

from tests.builders import applicant, full_case, ineligibility_check, small_case
from workstation.domain.codes import Factor, Result
from workstation.domain.errors import InputError, StaleEdit


@pytest.fixture
def told(opened):
    """What the session announces, in order."""
    heard = []
    opened.case_changed.connect(lambda number, part: heard.append((number, part)))
    return heard


def renamed(session, name):
    return session.save("applicant", msgspec.structs.replace(session.case.applicant, family_name=name))


def test_an_unknown_case_is_told_and_leaves_nothing_open(session, failures):
    assert not session.open_case("W999999999")

    assert [error.code for error in failures] == ["case.unknown"]
    assert session.record is None
    assert session.assessment is None


def test_opening_a_case_is_announced_by_its_number(session, qtbot):
    session.desk.intake.receive(session.officer, small_case())
    with qtbot.waitSignal(session.case_opened) as announced:
        session.open_case("W301234567")

    assert announced.args == ["W301234567"]
    assert session.case == small_case()


def test_a_save_is_in_the_store_before_it_is_announced(opened, told):
    renamed(opened, "Santos")

    kept = opened.desk.intake.read(opened.officer, "W301234567")
    assert kept.case.applicant.family_name == "Santos"
    assert opened.record == kept
    assert told == [("W301234567", "applicant")]


def test_the_assessment_follows_every_change(blank):
    before = blank.assessment
    blank.save("ineligibility_check", ineligibility_check())

    assert blank.assessment.findings != before.findings
    assert blank.assessment.pack


def test_a_case_is_assessed_for_its_decision_day_else_for_today(session):
    assert session.day == session.clock.today()
    session.desk.intake.receive(session.officer, full_case())
    session.open_case("W301234567")

    assert session.day == full_case().decided_on


def test_what_cannot_be_true_is_not_saved(opened, told):
    born_tomorrow = applicant(born_on=opened.clock.today().replace(year=2030))
    with pytest.raises(InputError):
        opened.save("applicant", born_tomorrow)

    assert opened.case.applicant == full_case().applicant
    assert told == []
    assert not opened.steps.to_undo


def test_a_stale_edit_is_refused_and_shows_what_the_other_one_wrote(opened):
    colleague = applicant(family_name="Santos")
    opened.desk.intake.amend(opened.officer, "W301234567", "applicant", colleague, opened.record.versions["applicant"])
    with pytest.raises(StaleEdit):
        renamed(opened, "Cruz")

    assert opened.case.applicant.family_name == "Santos"
    renamed(opened, "Cruz")
    assert opened.case.applicant.family_name == "Cruz"


def test_undo_and_redo_walk_back_and_forth_through_every_change(opened):
    for name in ("Santos", "Cruz", "Bautista"):
        renamed(opened, name)
    seen = []
    while opened.steps.to_undo:
        opened.steps.undo()
        seen.append(opened.case.applicant.family_name)
    while opened.steps.to_redo:
        opened.steps.redo()
        seen.append(opened.case.applicant.family_name)

    assert seen == ["Cruz", "Santos", "Reyes", "Santos", "Cruz", "Bautista"]


def test_undo_names_the_part_it_would_turn_back(opened):
    opened.save("offer", None)

    assert opened.steps.to_undo == "offer"
    opened.steps.undo()
    assert opened.case.offer == full_case().offer
    assert opened.steps.to_redo == "offer"


def test_a_new_change_ends_what_could_be_made_again(opened):
    renamed(opened, "Santos")
    opened.steps.undo()
    renamed(opened, "Cruz")

    assert not opened.steps.to_redo
    opened.steps.redo()
    assert opened.case.applicant.family_name == "Cruz"


def test_the_journal_shows_the_change_and_its_undoing(opened):
    renamed(opened, "Santos")
    opened.steps.undo()
    history = opened.desk.office.history(opened.officer, "W301234567")

    assert [entry.verb for entry in history][-2:] == ["intake.amend", "intake.restore"]
    assert history[-1].after == history[-2].before


def test_nothing_is_undone_that_another_case_saw(session):
    for number in ("W301234567", "W301234568"):
        session.desk.intake.receive(session.officer, full_case(file_number=number))
    session.open_case("W301234567")
    renamed(session, "Santos")
    session.open_case("W301234568")

    assert not session.steps.to_undo


def test_a_closed_case_is_announced_by_a_blank_number(opened, qtbot):
    with qtbot.waitSignal(opened.case_opened) as announced:
        opened.close_case()

    assert announced.args == [""]
    assert opened.case is None


def test_what_a_verb_answers_can_be_taken_over(opened, told):
    changed = msgspec.structs.replace(opened.case.genuineness.a, finding=Result.INSUFFICIENT)

    record = opened.desk.assessment.record_factor(
        opened.officer, "W301234567", Factor.A, changed, opened.record.versions["genuineness"]
    )
    opened.adopt(record, "genuineness")

    assert told == [("W301234567", "genuineness")]
    assert opened.steps.to_undo == "genuineness"


def test_saving_tells_the_instant(opened, qtbot):
    with qtbot.waitSignal(opened.saved) as saved:
        renamed(opened, "Santos")

    assert saved.args == [opened.clock.now()]


def test_a_save_without_an_open_case_is_a_mistake_of_ours(session):
    with pytest.raises(RuntimeError):
        session.save("offer", None)
