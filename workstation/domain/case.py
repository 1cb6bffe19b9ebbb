"""The case: everything the case document carries (contract: case document)."""

from __future__ import annotations

from datetime import date
from typing import Literal

import msgspec

from workstation.domain.adverse import AdverseInformation
from workstation.domain.applicant import Applicant
from workstation.domain.caregiver import Caregiver
from workstation.domain.choice import Choice
from workstation.domain.codes import Application, OfficeKind, Stage, Stream
from workstation.domain.concern import Concern
from workstation.domain.decision import Decision, Signature
from workstation.domain.documents import DocumentMark
from workstation.domain.employer import Employer, ForeignContract, IneligibilityCheck, Recruiter, Representative
from workstation.domain.errors import InputError
from workstation.domain.genuineness import Genuineness, OfficerFinding
from workstation.domain.note import Note
from workstation.domain.offer import Agreement, Caq, ImpOffer, Offer, Opinion, ProposedPermit
from workstation.domain.part import Part, require_order
from workstation.domain.treatment import Treatment
from workstation.domain.work_history import ExceptionClaim, LastContract, WorkPeriod

FORMAT: Literal["workstation-case/1"] = "workstation-case/1"


class Office(Part):
    """The office that decides."""

    kind: OfficeKind | None = None
    name: str | None = None


class Head(Part):
    """What identifies a case and routes it: the fields of the case document outside its parts."""

    received_on: date
    stream: Stream
    decided_on: date | None = None
    office: Office | None = None
    visa_required: bool | None = None
    application: Application | None = None
    exemption: str | None = None
    declared_months: int | None = None


class Case(Part):
    """A case as the document has it; every absent part is *not known*."""

    format: Literal["workstation-case/1"]
    file_number: str
    received_on: date
    stream: Stream
    decided_on: date | None = None
    office: Office | None = None
    visa_required: bool | None = None
    application: Application | None = None
    exemption: str | None = None
    applicant: Applicant | None = None
    employer: Employer | None = None
    representative: Representative | None = None
    offer: Offer | None = None
    opinion: Opinion | None = None
    imp_offer: ImpOffer | None = None
    caq: Caq | None = None
    ineligibility_check: IneligibilityCheck | None = None
    genuineness: Genuineness | None = None
    foreign_contract: ForeignContract | None = None
    recruiter: Recruiter | None = None
    sts: Treatment | None = None
    adverse_information: tuple[AdverseInformation, ...] | None = None
    agreement: Agreement | None = None
    qualifications: OfficerFinding | None = None
    admissibility: OfficerFinding | None = None
    work_history: tuple[WorkPeriod, ...] | None = None
    last_contract: LastContract | None = None
    declared_months: int | None = None
    exceptions: tuple[ExceptionClaim, ...] | None = None
    proposed_permit: ProposedPermit | None = None
    caregiver: Caregiver | None = None
    documents: tuple[DocumentMark, ...] | None = None
    concerns: tuple[Concern, ...] | None = None
    notes: tuple[Note, ...] | None = None
    choices: tuple[Choice, ...] | None = None
    decision: Decision | None = None

    def __post_init__(self) -> None:
        """Refuse a decision before the application was received, and two readings of one question.

        Raises:
            InputError: ``period.ends-before-start`` or ``choice.twice``.
        """
        require_order(self.received_on, self.decided_on, "decided_on")
        asked = [choice.about for choice in self.choices or ()]
        if len(asked) > len(set(asked)):
            raise InputError("choice.twice", where="choices")


# The unit of saving, of stale-edit checks and of undo: the head, and each part by its key in the document.
HEAD = "head"
PARTS: tuple[str, ...] = tuple(
    name for name in Case.__struct_fields__ if name not in ("format", "file_number", *Head.__struct_fields__)
)


class CaseRecord(Part):
    """A case as the store keeps it.

    Attributes:
        case: the case itself.
        versions: for each part ever saved, how often; quoted back with an edit so that a stale one is refused.
        stage: how far it has come.
        officer: code of the officer who holds it.
        signature: set once the decision is signed; then the case is closed to changes.
    """

    case: Case
    versions: dict[str, int]
    stage: Stage
    officer: str
    signature: Signature | None = None


class WorklistRow(Part):
    """One line of the worklist."""

    file_number: str
    name: str
    employer: str
    stream: Stream
    received_on: date
    stage: Stage
    officer: str
    due_on: date | None = None


def part_of(case: Case, part: str) -> object:
    """Return the part named ``part`` (a key of the document, or ``head``); ``None`` when not known."""
    if part == HEAD:
        return Head(**{name: getattr(case, name) for name in Head.__struct_fields__})
    return getattr(case, part)


def with_part(case: Case, part: str, value: object) -> Case:
    """Return ``case`` with ``part`` replaced by ``value``."""
    if part == HEAD:
        return msgspec.structs.replace(case, **{name: getattr(value, name) for name in Head.__struct_fields__})
    return msgspec.structs.replace(case, **{part: value})


def decision_day(case: Case, today: date) -> date:
    """Return the day the case is decided for: the recorded one, else ``today``."""
    return case.decided_on or today
