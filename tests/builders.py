"""Valid domain objects for every room's tests; each builder takes changes to its fields by name.

The people, firms and numbers are invented; business and permit numbers have the form of real ones and no owner.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from hashlib import sha256
from typing import Any

from tests.parts import (
    COOK,
    TODAY,
    applicant,
    caregiver,
    concern,
    decision,
    employer,
    factor,
    genuineness,
    imp_offer,
    ineligibility_check,
    make,
    offer,
    opinion,
    treatment,
    work_history,
)
from workstation.domain.adverse import AdverseAbout, AdverseInformation, AdverseKind, LawLevel
from workstation.domain.case import FORMAT, Case, Office
from workstation.domain.choice import Choice, OpenQuestion, Reading
from workstation.domain.codes import (
    Application,
    DocumentState,
    ExceptionKind,
    Language,
    LetterKind,
    OfficeKind,
    Proposal,
    Province,
    Result,
    Stream,
)
from workstation.domain.decision import Signature
from workstation.domain.documents import DocumentMark
from workstation.domain.employer import (
    ForeignContract,
    Recruiter,
    Representative,
)
from workstation.domain.finding import Assessment, Finding, Statement
from workstation.domain.genuineness import OfficerFinding
from workstation.domain.letter import IssuedLetter
from workstation.domain.note import Note
from workstation.domain.offer import (
    Agreement,
    Caq,
    ProposedPermit,
)
from workstation.domain.office import OfficeSettings
from workstation.domain.officer import ALL_ROLES, Officer
from workstation.domain.work_history import ExceptionClaim, LastContract

__all__ = [
    "COOK",
    "FILE_NUMBER",
    "INSTANT",
    "PACK",
    "TODAY",
    "a_signature",
    "adverse_information",
    "an_officer",
    "applicant",
    "assessment",
    "caregiver",
    "choices",
    "concern",
    "decision",
    "employer",
    "factor",
    "full_case",
    "genuineness",
    "imp_offer",
    "ineligibility_check",
    "issued_letter",
    "last_contract",
    "offer",
    "office_settings",
    "opinion",
    "small_case",
    "treatment",
    "work_history",
]

FILE_NUMBER = "W301234567"
PACK = "ob275c@2026-11"
INSTANT = datetime(2015, 7, 15, 14, 2, 11, tzinfo=UTC)


def an_officer(**changes: Any) -> Officer:
    return make(Officer, changes, code="MN042", name="M. Nault", roles=ALL_ROLES)


def office_settings(**changes: Any) -> OfficeSettings:
    return make(
        OfficeSettings,
        changes,
        name="Manila",
        kind=OfficeKind.MISSION,
        letterhead_en=("Visa Section", "Embassy of Canada", "Manila"),
        letterhead_fr=("Section des visas", "Ambassade du Canada", "Manille"),
    )


def a_signature(**changes: Any) -> Signature:
    return make(Signature, changes, officer="MN042", signed_at=INSTANT, pack=PACK)


def small_case(**changes: Any) -> Case:
    """Only what a case cannot be without."""
    return make(
        Case,
        changes,
        format=FORMAT,
        file_number=FILE_NUMBER,
        received_on=date(2015, 6, 1),
        stream=Stream.LMO_EXEMPT,
    )


def adverse_information() -> tuple[AdverseInformation, ...]:
    return (
        AdverseInformation(
            AdverseKind.CONVICTION,
            AdverseAbout.EMPLOYER,
            "Unpaid overtime.",
            "Provincial list of March",
            date(2015, 6, 15),
            LawLevel.PROVINCIAL,
            True,
            date(2015, 6, 16),
            "Nothing further.",
        ),
    )


def last_contract() -> LastContract:
    return LastContract("Café Nord", Decimal("12.00"), Decimal("11.50"), ("pay stubs",))


def choices() -> tuple[Choice, ...]:
    return (Choice(OpenQuestion.COUNTING_METHOD, Reading.CALENDAR, "The Interpretation Act counts months."),)


def full_case(**changes: Any) -> Case:
    """Every part of the case document filled in, as no real application would be."""
    everything: dict[str, Any] = {
        "decided_on": TODAY,
        "office": Office(OfficeKind.MISSION, "Manila"),
        "visa_required": True,
        "application": Application.INITIAL,
        "exemption": "R205(a)",
        "declared_months": 20,
        "applicant": applicant(),
        "employer": employer(),
        "representative": Representative("J. Roy", "Roy et associés", date(2015, 5, 2)),
        "offer": offer(),
        "opinion": opinion(),
        "imp_offer": imp_offer(),
        "caq": Caq("C12345", date(2016, 7, 31)),
        "ineligibility_check": ineligibility_check(),
        "genuineness": genuineness(),
        "foreign_contract": ForeignContract(date(2015, 8, 1), date(2016, 7, 31), True),
        "recruiter": Recruiter("Prairie Staffing", Province.MB, False, False, True),
        "sts": treatment(),
        "adverse_information": adverse_information(),
        "last_contract": last_contract(),
        "choices": choices(),
        "agreement": Agreement(True),
        "qualifications": OfficerFinding(Result.MET, "Certificates seen."),
        "admissibility": OfficerFinding(Result.MET, "Checks are clear."),
        "work_history": work_history(),
        "exceptions": (ExceptionClaim(ExceptionKind.SPOUSE, None, ("marriage certificate",), COOK, True),),
        "proposed_permit": ProposedPermit(date(2015, 8, 1), date(2016, 7, 31)),
        "caregiver": caregiver(),
        "documents": (
            DocumentMark("contract", DocumentState.REVIEWED, date(2015, 6, 10), date(2015, 6, 30), date(2015, 5, 1)),
        ),
        "concerns": (concern(),),
        "notes": (Note(date(2015, 7, 2), "Called the employer.\nNobody answered."),),
        "decision": decision(),
    }
    return small_case(**(everything | changes))


def assessment(**changes: Any) -> Assessment:
    finding = Finding(
        rule="GEN-A",
        part="genuineness",
        result=Result.NOT_MET,
        citation="R200(5)(a)",
        why=Statement("genuineness.not-met", {"factor": "a"}),
        facts={"genuineness.a.finding": "not_met", "offer.wage.amount": Decimal("12.00"), "day": TODAY},
        made_by="officer",
        ground="R200(5)(a)",
        topic="a",
    )
    return make(
        Assessment,
        changes,
        pack=PACK,
        day=TODAY,
        findings=(finding,),
        not_applicable=(),
        outcome=Proposal.REFUSE,
        because=(Statement("outcome.refuse"),),
        grounds=("R200(5)(a)",),
        blocks=(),
    )


def issued_letter(**changes: Any) -> IssuedLetter:
    pdf = changes.pop("pdf", b"%PDF-1.7 an invented letter")
    return make(
        IssuedLetter,
        changes,
        number="2015-000001",
        file_number=FILE_NUMBER,
        kind=LetterKind.REFUSAL,
        language=Language.ENGLISH,
        officer="MN042",
        issued_at=INSTANT,
        text="Dear Ana Reyes",
        pdf=pdf,
        sha256=sha256(pdf).hexdigest(),
    )
