"""Decision: the officer decides and signs; the program only says what still blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from workstation.casework import paper
from workstation.casework.equipment import Equipment
from workstation.casework.rights import require
from workstation.casework.scrutiny import checked_part
from workstation.casework.stages import stage_of
from workstation.domain.case import HEAD, CaseRecord, part_of
from workstation.domain.decision import Decision, Signature
from workstation.domain.errors import InputError, SigningBlocked
from workstation.domain.finding import Assessment
from workstation.domain.officer import Officer, Right

if TYPE_CHECKING:
    from workstation.store.unit import Unit


class Decisions:
    """The verbs of the decision tab."""

    def __init__(self, equipment: Equipment) -> None:
        """Work with the desk's equipment."""
        self._at = equipment

    def decide(self, officer: Officer, file_number: str, decision: Decision, seen: int) -> CaseRecord:
        """Record what the officer decides and on which grounds; nothing is final before it is signed.

        Raises:
            RightError: the officer may not assess.
            StaleEdit: somebody changed the decision meanwhile.
            InputError: a text cannot be meant, or the case is signed.
        """
        require(officer, Right.ASSESS)
        checked_part("decision", decision, self._at.today())
        with self._at.unit(officer, "decision.decide") as unit:
            unit.cases.save_part(file_number, "decision", decision, seen)
            return stage_of(unit, file_number)

    def sign(self, officer: Officer, file_number: str) -> CaseRecord:
        """Sign the decision: its day is fixed, the assessment is kept with its pack, and the case is closed.

        Raises:
            RightError: the officer may not sign.
            SigningBlocked: something still blocks; fact ``blocks`` lists it.
            InputError: ``case.signed``, or the decision day lies ahead.
        """
        require(officer, Right.SIGN)
        label = paper.pack_in_force().label
        with self._at.unit(officer, "decision.sign", pack=label) as unit:
            record = self._dated(unit, unit.cases.read(file_number))
            unit.assessments.keep(file_number, self._unblocked(unit, record))
            unit.cases.sign(file_number, Signature(officer.code, self._at.clock.now(), label))
            return stage_of(unit, file_number)

    def _dated(self, unit: Unit, record: CaseRecord) -> CaseRecord:
        """Return the case with its decision day, which is today unless the officer entered another."""
        today, case = self._at.today(), record.case
        if record.signature is not None:
            raise InputError("case.signed", where=case.file_number)
        if case.decided_on is not None:
            if case.decided_on > today:
                raise InputError("decision.in-the-future", where="decided_on", day=case.decided_on)
            return record
        head = part_of(msgspec.structs.replace(case, decided_on=today), HEAD)
        return unit.cases.save_part(case.file_number, HEAD, head, record.versions.get(HEAD, 0))

    def _unblocked(self, unit: Unit, record: CaseRecord) -> Assessment:
        case = record.case
        assessment = paper.assess(case, unit.office.read(), case.decided_on or self._at.today())
        blocks = assessment.blocks
        if blocks:
            raise SigningBlocked("decision.signing-blocked", where=case.file_number, count=len(blocks), blocks=blocks)
        return assessment
