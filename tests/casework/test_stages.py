import pytest

from tests.builders import a_signature, applicant, concern, decision, genuineness, offer, small_case
from workstation.casework.stages import stage_of, stage_reached
from workstation.domain.case import CaseRecord
from workstation.domain.codes import Stage
from workstation.domain.decision import Decision, Ground


def record(signature=None, **parts):
    return CaseRecord(small_case(**parts), {}, Stage.RECEIVED, "MN042", signature)


@pytest.mark.parametrize(
    ("parts", "stage"),
    [
        ({}, Stage.RECEIVED),
        ({"applicant": applicant(), "offer": offer()}, Stage.RECEIVED),
        ({"genuineness": genuineness()}, Stage.IN_PROGRESS),
        ({"concerns": (concern(),)}, Stage.IN_PROGRESS),
        ({"documents": ()}, Stage.RECEIVED),
        ({"decision": Decision(grounds=(Ground("R200(5)(a)"),))}, Stage.IN_PROGRESS),
        ({"decision": decision()}, Stage.DECIDED),
        ({"decision": decision(), "signature": a_signature()}, Stage.SIGNED),
    ],
)
def test_the_stage_follows_from_what_the_case_holds(parts, stage):
    assert stage_reached(record(**parts)) is stage


def test_taking_the_outcome_back_takes_the_stage_back(equipment, officer, case):
    with equipment.unit(officer, "test.decide") as unit:
        unit.cases.save_part(case.file_number, "decision", decision(), 0)
        assert stage_of(unit, case.file_number).stage is Stage.DECIDED
        unit.cases.save_part(case.file_number, "decision", None, 1)
        assert stage_of(unit, case.file_number).stage is Stage.RECEIVED
