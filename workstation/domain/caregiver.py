"""The Live-in Caregiver Program: care, accommodation, contract, household and money."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from workstation.domain.codes import Area, AssessedBy, Basis, CareFor, HouseholdRole
from workstation.domain.part import Part


class Care(Part, rename={"receiver": "for"}):
    """R203(1)(d)(i): who is cared for, and where."""

    receiver: CareFor | None = None
    born_on: date | None = None
    private_household: bool | None = None
    without_supervision: bool | None = None
    need_explained: bool | None = None
    relationship_proved: bool | None = None
    attested_by_doctor: bool | None = None


class Accommodation(Part):
    """R203(1)(d)(ii): each point yes, no or not known."""

    private_room: bool | None = None
    furnished: bool | None = None
    habitable: bool | None = None
    in_the_home: bool | None = None
    utility_space: bool | None = None
    meets_standards: bool | None = None
    heated: bool | None = None
    ventilated: bool | None = None
    repairs_needed: bool | None = None
    lock: bool | None = None
    safety_bolt: bool | None = None
    key_given: bool | None = None
    independent_access: bool | None = None
    temporary: bool | None = None


class CareClauses(Part):
    """The clauses a contract must have, each yes, no or not known (OB 275-C 2.4)."""

    transport: bool | None = None
    health_insurance: bool | None = None
    workplace_insurance: bool | None = None
    recruitment_fees: bool | None = None
    duties: bool | None = None
    hours: bool | None = None
    wage: bool | None = None
    accommodation: bool | None = None
    leave: bool | None = None
    termination: bool | None = None


class CaregiverRequirements(Part):
    """R112, as it stood: what the caregiver must have (rule LCP-6)."""

    education: bool | None = None
    training_or_experience: bool | None = None
    language: bool | None = None
    contract: bool | None = None


class CareContract(Part):
    """The signed contract against the one HRSDC saw (rule LCP-4)."""

    signed_by_both: bool | None = None
    same_as_opinion: bool | None = None
    changes_identified: bool | None = None
    changes_signed: bool | None = None
    handwritten_change: bool | None = None
    old_words_legible: bool | None = None
    signatures_beside: bool | None = None
    clauses: CareClauses | None = None


class HouseholdMember(Part):
    """One person of the household; yearly income in CAD."""

    role: HouseholdRole
    income: Decimal | None = None


class LicoOverride(Part):
    """A cut-off entered by the officer instead of the table's, with the reason."""

    amount: Decimal
    reason: str | None = None


class Finance(Part):
    """R203(1)(d)(iii): the household's money against the low income cut-off."""

    year: int | None = None
    year_reason: str | None = None
    basis: Basis | None = None
    area: Area | None = None
    household: tuple[HouseholdMember, ...] | None = None
    provincial_care_money: Decimal | None = None
    caregiver_wage_year: Decimal | None = None
    lico_override: LicoOverride | None = None


class Caregiver(Part):
    """The three factors and the contract, and whose assessment is followed."""

    care: Care | None = None
    accommodation: Accommodation | None = None
    contract: CareContract | None = None
    finance: Finance | None = None
    assessed_by: AssessedBy | None = None
    reassessed_because: str | None = None
    requirements: CaregiverRequirements | None = None
