"""Valid parts of a case for every room's tests; ``tests.builders`` puts them together.

The people, firms and numbers are invented; business and permit numbers have the form of real ones and no owner.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from workstation.domain.applicant import Applicant
from workstation.domain.caregiver import (
    Accommodation,
    Care,
    CareClauses,
    CareContract,
    Caregiver,
    CaregiverRequirements,
    Finance,
    HouseholdMember,
    LicoOverride,
)
from workstation.domain.codes import (
    Area,
    AssessedBy,
    Basis,
    CareFor,
    CheckResult,
    ConcernKind,
    GapReason,
    HouseholdRole,
    Justification,
    Language,
    OpinionResult,
    Outcome,
    Per,
    PermanentResidence,
    Province,
    PutHow,
    Result,
    WorkKind,
)
from workstation.domain.concern import Concern
from workstation.domain.decision import Decision, Ground
from workstation.domain.employer import (
    Address,
    Employer,
    IneligibilityCheck,
    ListEntry,
)
from workstation.domain.genuineness import FactorAssessment, Genuineness, LogEntry
from workstation.domain.offer import (
    ImpOffer,
    Noc,
    Offer,
    Opinion,
    OpinionFindings,
    Outage,
    Wage,
)
from workstation.domain.treatment import EarlierWorker, NegativeListCheck, OmcAnswer, Terms, Treatment
from workstation.domain.work_history import WorkPeriod

TODAY = date(2015, 7, 15)
COOK = Noc(2011, "6322")

Made = TypeVar("Made")


def make(kind: Callable[..., Made], changes: dict[str, Any], /, **fields: Any) -> Made:
    return kind(**(fields | changes))


def applicant(**changes: Any) -> Applicant:
    return make(
        Applicant,
        changes,
        family_name="Reyes",
        given_names="Ana",
        born_on=date(1985, 2, 3),
        citizenship="PHL",
        uci="1234-5678",
        letter_language=Language.ENGLISH,
        address=("12 Mabini St", "Quezon City"),
        permanent_residence=PermanentResidence.NONE,
    )


def employer(**changes: Any) -> Employer:
    return make(
        Employer,
        changes,
        legal_name="9012-3456 Québec inc.",
        operating_name="Café Nord",
        business_number="123026635",
        address=Address("1 rue Principale", "Gatineau", Province.QC, "J8X 1A1"),
    )


def offer(**changes: Any) -> Offer:
    return make(
        Offer,
        changes,
        title="Cook",
        noc=COOK,
        starts_on=date(2015, 8, 1),
        ends_on=date(2016, 7, 31),
        hours_per_week=Decimal(40),
        wage=Wage(Decimal("12.00"), Per.HOUR),
        province=Province.QC,
        city="Gatineau",
        agreed_on=date(2015, 5, 1),
        duties="Prepares and cooks complete meals.",
        education="Completion of secondary school.",
        language="French, conversational.",
        skills="Three years as a cook.",
        benefits="Two weeks of paid vacation.",
    )


def opinion(**changes: Any) -> Opinion:
    return make(
        Opinion,
        changes,
        number="8123456",
        requested_on=date(2014, 11, 20),
        issued_on=date(2015, 1, 10),
        expires_on=date(2015, 9, 30),
        result=OpinionResult.POSITIVE,
        accelerated=False,
        named_worker=True,
        findings=OpinionFindings(a=Result.MET, b=Result.MET, c=Result.MET, e=Result.MET),
        posted_wage=Decimal("13.00"),
        paid_to_canadians=Decimal("12.00"),
        earlier_positive_on=date(2013, 5, 1),
        clean_record=True,
    )


def imp_offer(**changes: Any) -> ImpOffer:
    outage = Outage(
        date(2015, 5, 18),
        date(2015, 5, 20),
        "Case Management",
        date(2015, 5, 21),
        date(2015, 5, 22),
        ("e-mail",),
        ("start of the season",),
    )
    return make(ImpOffer, changes, number="A1234567", submitted_on=date(2015, 5, 20), fee_paid=True, outage=outage)


def ineligibility_check(**changes: Any) -> IneligibilityCheck:
    return make(
        IneligibilityCheck,
        changes,
        list_date=date(2015, 7, 10),
        checked_on=TODAY,
        result=CheckResult.ANOTHER_EMPLOYER,
        reason="The listed firm shares one word of the name and lies in another province.",
        entry=ListEntry("Nord Café Holdings", date(2015, 3, 1), "determined"),
    )


def factor(**changes: Any) -> FactorAssessment:
    return make(
        FactorAssessment,
        changes,
        finding=Result.MET,
        reasons="The contract and the call agree on duties and hours.",
        refused_to_supply=False,
        documents=("contract",),
        log=(LogEntry(date(2015, 7, 2), "called", "employer", "confirmed the offer"),),
    )


def genuineness(**changes: Any) -> Genuineness:
    unmet = factor(finding=Result.NOT_MET, reasons="No business is active at the address given.")
    return make(Genuineness, changes, a=unmet, b=factor(), c=factor(), d=factor())


def treatment(**changes: Any) -> Treatment:
    worker = EarlierWorker(
        "Luz Santos",
        date(2014, 1, 1),
        date(2014, 12, 31),
        Terms(Decimal("14.00"), "6322", "Room and board."),
        Terms(Decimal("12.00"), "6322", "Room only."),
        detrimental=True,
    )
    return make(
        Treatment,
        changes,
        workers=(worker,),
        justification=Justification.GOOD_FAITH_ERROR,
        compensated=True,
        omc_consulted_on=date(2015, 7, 1),
        employer_asked_on=date(2015, 6, 20),
        employer_answered_on=date(2015, 7, 5),
        employer_answer_due_on=date(2015, 7, 10),
        omc_asked_because="Two workers named the same firm.",
        omc_answered_on=date(2015, 7, 6),
        omc_answer=OmcAnswer.NOT_ENOUGH_INFORMATION,
        negative_list=NegativeListCheck(
            date(2015, 7, 1), TODAY, CheckResult.ANOTHER_EMPLOYER, "Nord Café Holdings", True, "Another province."
        ),
    )


def work_history() -> tuple[WorkPeriod, ...]:
    return (
        WorkPeriod(WorkKind.PERMIT, date(2011, 6, 1), date(2013, 5, 31), COOK),
        WorkPeriod(WorkKind.IMPLIED_STATUS, date(2013, 6, 1), date(2013, 7, 31)),
        WorkPeriod(
            WorkKind.GAP,
            date(2012, 2, 1),
            date(2012, 3, 31),
            reason=GapReason.OUTSIDE_CANADA,
            proof=("passport_stamps",),
            accepted=True,
            paid_leave=False,
            covered_by_contract=False,
        ),
    )


def caregiver(**changes: Any) -> Caregiver:
    finance = Finance(
        2010,
        "The notice of assessment for 2010 is the newest.",
        Basis.BEFORE_TAX,
        Area.FROM_500000,
        (
            HouseholdMember(HouseholdRole.EMPLOYER, Decimal("70970.00")),
            HouseholdMember(HouseholdRole.CHILD, Decimal("0.00")),
        ),
        Decimal("0.00"),
        Decimal("20592.00"),
        LicoOverride(Decimal("43791.00"), "Table as published."),
    )
    return make(
        Caregiver,
        changes,
        care=Care(CareFor.CHILD, date(2009, 1, 1), True, True, True, True, False),
        accommodation=Accommodation(private_room=True, furnished=True, lock=True, temporary=False),
        contract=CareContract(
            True, True, False, False, True, True, True, CareClauses(transport=True, duties=True, termination=False)
        ),
        finance=finance,
        assessed_by=AssessedBy.HRSDC,
        reassessed_because="The address changed after the opinion.",
        requirements=CaregiverRequirements(education=True, language=True),
    )


def concern(**changes: Any) -> Concern:
    return make(
        Concern,
        changes,
        what="The site visit report says that the premises are empty.",
        kind=ConcernKind.EXTRINSIC,
        source="Site visit of June 12",
        put_on=date(2015, 6, 20),
        how=PutHow.LETTER,
        deadline=date(2015, 7, 20),
        replied_on=date(2015, 7, 1),
        reply="The firm moved.",
        became_ground="R200(5)(c)",
    )


def decision(**changes: Any) -> Decision:
    ground = Ground("R200(5)(a)", "No business is active.", ("Site visit of June 12",), ("contract",))
    return make(Decision, changes, outcome=Outcome.REFUSE, grounds=(ground,), conditions=("none",))
