from datetime import date

import pytest

from tests.builders import an_officer, small_case
from tests.parts import decision
from tests.refusing import refused
from tests.samples import decided
from workstation.casework.decision import Decisions
from workstation.casework.intake import Intake
from workstation.domain.codes import Outcome, Stage
from workstation.domain.decision import Decision, Signature
from workstation.domain.errors import RightError, StaleEdit
from workstation.domain.officer import Role


@pytest.fixture
def decisions(equipment):
    return Decisions(equipment)


@pytest.fixture
def ready(equipment, officer):
    """A case with nothing left open."""
    return Intake(equipment).receive(officer, decided("refusal")).case


def test_a_decision_is_recorded_and_can_still_be_changed(decisions, officer, case):
    assert decisions.decide(officer, case.file_number, decision(), 0).stage is Stage.DECIDED
    record = decisions.decide(officer, case.file_number, Decision(Outcome.WITHDRAWN), 1)
    assert record.case.decision.outcome is Outcome.WITHDRAWN


def test_two_officers_cannot_overwrite_each_others_decision(decisions, officer, case):
    decisions.decide(officer, case.file_number, decision(), 0)
    with pytest.raises(StaleEdit):
        decisions.decide(officer, case.file_number, Decision(Outcome.WITHDRAWN), 0)


def test_signing_closes_the_case_and_keeps_the_assessment_with_its_pack(decisions, officer, ready, equipment, clock):
    record = decisions.sign(officer, ready.file_number)
    assert record.signature == Signature(officer.code, clock.now(), "ob275c@2026-11")
    assert record.stage is Stage.SIGNED
    with equipment.casefile.reading() as unit:
        kept = unit.assessments.latest(ready.file_number)
        packs = {entry.pack for entry in unit.journal.of(ready.file_number) if entry.verb == "decision.sign"}
    assert (kept.pack, kept.day, kept.grounds) == ("ob275c@2026-11", date(2015, 7, 15), ("R200(5)(c)",))
    assert packs == {"ob275c@2026-11"}


def test_a_signed_case_is_closed_to_changes(decisions, officer, ready, equipment):
    decisions.sign(officer, ready.file_number)
    with refused("case.signed"):
        decisions.decide(officer, ready.file_number, Decision(Outcome.WITHDRAWN), 1)
    with refused("case.signed"):
        Intake(equipment).restore(officer, ready.file_number, "decision", 1)
    with refused("case.signed"):
        decisions.sign(officer, ready.file_number)


def test_a_decision_without_a_day_is_dated_when_it_is_signed(decisions, officer, equipment):
    Intake(equipment).receive(officer, decided("refusal", decided_on=None))
    assert decisions.sign(officer, "W301870042").case.decided_on == date(2015, 7, 15)


def test_a_decision_of_tomorrow_cannot_be_signed_today(decisions, officer, equipment):
    Intake(equipment).receive(officer, decided("refusal", decided_on=date(2015, 7, 16)))
    with refused("decision.in-the-future"):
        decisions.sign(officer, "W301870042")


def test_signing_is_refused_while_something_is_open_and_nothing_is_kept(decisions, officer, equipment):
    Intake(equipment).receive(officer, decided("refusal", ineligibility_check=None, decided_on=None))
    with refused("decision.signing-blocked") as error:
        decisions.sign(officer, "W301870042")
    assert [block.what.code for block in error.value.facts["blocks"]] == ["block.check-not-recorded"]
    assert error.value.facts["count"] == 1
    with equipment.casefile.reading() as unit:
        assert unit.cases.read("W301870042").case.decided_on is None
        assert unit.assessments.latest("W301870042") is None


def test_a_case_nobody_decided_cannot_be_signed(decisions, officer, case):
    with refused("decision.signing-blocked"):
        decisions.sign(officer, case.file_number)


@pytest.mark.parametrize("role", [Role.REVIEWER, Role.PACK_ADMINISTRATOR, Role.AUDITOR])
def test_only_an_officer_decides_and_signs(decisions, ready, role):
    other = an_officer(roles=(role,))
    with pytest.raises(RightError):
        decisions.decide(other, ready.file_number, decision(), 1)
    with pytest.raises(RightError):
        decisions.sign(other, ready.file_number)


def test_a_case_that_is_not_there_is_not_signed(decisions, officer):
    with refused("case.unknown"):
        decisions.sign(officer, small_case().file_number)
