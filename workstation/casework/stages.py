"""How far a case has come: derived from what it holds, kept so that the worklist can filter by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.domain.case import HEAD, PARTS, CaseRecord
from workstation.domain.codes import Stage

if TYPE_CHECKING:
    from workstation.store.unit import Unit

# What an application brings along; a case that holds only these has been received and not worked on.
BROUGHT = frozenset({HEAD, "applicant", "employer", "representative", "offer", "opinion", "imp_offer", "caq"})


def stage_reached(record: CaseRecord) -> Stage:
    """Return the stage that follows from what the case holds."""
    case = record.case
    if record.signature is not None:
        return Stage.SIGNED
    if case.decision is not None and case.decision.outcome is not None:
        return Stage.DECIDED
    worked_on = any(getattr(case, part) for part in PARTS if part not in BROUGHT)
    return Stage.IN_PROGRESS if worked_on else Stage.RECEIVED


def stage_of(unit: Unit, file_number: str) -> CaseRecord:
    """Bring the stage of a case in step with what it holds, inside the unit that changed it, and return the case."""
    record = unit.cases.read(file_number)
    reached = stage_reached(record)
    if reached is record.stage:
        return record
    unit.cases.set_stage(file_number, reached)
    return unit.cases.read(file_number)
