"""The closed lists of the case document, by the officer's words (contract: values)."""

from __future__ import annotations

from enum import StrEnum


class Language(StrEnum):
    """An official language, of the window or of a letter."""

    ENGLISH = "en"
    FRENCH = "fr"


class Stream(StrEnum):
    """How the work permit was asked for; decides which parts apply (OB 275-C 1.6, 2.3, 3, 4)."""

    LMO_REQUIRED = "lmo_required"
    CAREGIVER = "caregiver"
    LMO_EXEMPT = "lmo_exempt"
    SEASONAL = "seasonal"
    LOW_SKILL = "low_skill"
    LOW_WAGE = "low_wage"
    OPEN = "open"
    NO_PERMIT = "no_permit"


class OfficeKind(StrEnum):
    """Who decides: a mission abroad, a port of entry, the inland processing centre."""

    MISSION = "mission"
    PORT_OF_ENTRY = "port_of_entry"
    INLAND = "inland"


class Application(StrEnum):
    """Kind of application (rules WHO-3)."""

    INITIAL = "initial"
    EXTENSION = "extension"
    NEW_EMPLOYER = "new_employer"
    RESTORATION = "restoration"


class PermanentResidence(StrEnum):
    """How far an application for permanent residence has come."""

    NONE = "none"
    APPLIED = "applied"
    CSQ = "csq"
    PNP = "pnp"
    LCP_APPROVAL = "lcp_approval"
    FSW = "fsw"
    CEC = "cec"


class Province(StrEnum):
    """Provinces and territories by their postal abbreviation."""

    AB = "AB"
    BC = "BC"
    MB = "MB"
    NB = "NB"
    NL = "NL"
    NS = "NS"
    NT = "NT"
    NU = "NU"
    ON = "ON"
    PE = "PE"
    QC = "QC"
    SK = "SK"
    YT = "YT"


class Per(StrEnum):
    """The time a wage is paid for."""

    HOUR = "hour"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class OpinionResult(StrEnum):
    """HRSDC's answer to a request for an opinion."""

    POSITIVE = "positive"
    NEUTRAL = "neutral"
    NEGATIVE = "negative"


class Result(StrEnum):
    """The three values of every finding."""

    MET = "met"
    NOT_MET = "not_met"
    INSUFFICIENT = "insufficient"


class CheckResult(StrEnum):
    """What the officer found when looking for the employer in the list of ineligible employers."""

    NO_MATCH = "no_match"
    LISTED = "listed"
    ANOTHER_EMPLOYER = "another_employer"


class Justification(StrEnum):
    """Reasons that justify a difference from the offer, R203(1.1)."""

    LAW_CHANGE = "law_change"
    COLLECTIVE_AGREEMENT = "collective_agreement"
    ECONOMIC_CHANGE = "economic_change"
    GOOD_FAITH_ERROR = "good_faith_error"
    ACCOUNTING_ERROR = "accounting_error"
    SIMILAR = "similar"
    FORCE_MAJEURE = "force_majeure"


class WorkKind(StrEnum):
    """What a period of the work history was."""

    PERMIT = "permit"
    IMPLIED_STATUS = "implied_status"
    WITHOUT_PERMIT = "without_permit"
    UNAUTHORIZED = "unauthorized"
    FULL_TIME_STUDY = "full_time_study"
    GAP = "gap"


class GapReason(StrEnum):
    """Why a worker says that a permit was not worked (OB 275-C 2.6)."""

    OUTSIDE_CANADA = "outside_canada"
    MEDICAL_LEAVE = "medical_leave"
    PARENTAL_LEAVE = "parental_leave"
    OTHER = "other"


class ExceptionKind(StrEnum):
    """What lifts the refusal for cumulative duration (OB 275-C 2.6, Annex B)."""

    NOC_0_A = "noc_0_a"
    ANNEX_B = "annex_b"
    INTERNATIONAL_AGREEMENT = "international_agreement"
    SEASONAL = "seasonal"
    SPOUSE = "spouse"
    DEPENDANT = "dependant"
    PERMANENT_RESIDENCE = "permanent_residence"


class CareFor(StrEnum):
    """Who is cared for under the Live-in Caregiver Program (OB 275-C 4.1.1)."""

    CHILD = "child"
    SENIOR = "senior"
    DISABLED = "disabled"


class HouseholdRole(StrEnum):
    """Place in the employer's household (OB 275-C 4.3)."""

    EMPLOYER = "employer"
    SPOUSE = "spouse"
    JOINT_EMPLOYER = "joint_employer"
    CHILD = "child"
    SPONSORED_RELATIVE = "sponsored_relative"
    EXTENDED_FAMILY = "extended_family"


class Basis(StrEnum):
    """Which low income cut-off table."""

    BEFORE_TAX = "before_tax"
    AFTER_TAX = "after_tax"


class Area(StrEnum):
    """Size of the community of work, as the low income cut-off tables have it."""

    RURAL = "rural"
    UNDER_30000 = "under_30000"
    FROM_30000 = "30000_99999"
    FROM_100000 = "100000_499999"
    FROM_500000 = "500000_plus"


class AssessedBy(StrEnum):
    """Whose assessment of the caregiver factors is followed."""

    HRSDC = "hrsdc"
    OFFICER = "officer"


class DocumentState(StrEnum):
    """Where a document of the checklist stands."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    RECEIVED = "received"
    REVIEWED = "reviewed"
    WAIVED = "waived"
    NOT_APPLICABLE = "not_applicable"


class ConcernKind(StrEnum):
    """Kind of concern: what is missing, what is not believed, what came from elsewhere."""

    SUFFICIENCY = "sufficiency"
    CREDIBILITY = "credibility"
    EXTRINSIC = "extrinsic"


class PutHow(StrEnum):
    """How a concern was put to the applicant."""

    LETTER = "letter"
    INTERVIEW = "interview"
    TELEPHONE = "telephone"
    IN_PERSON = "in_person"


class Outcome(StrEnum):
    """What the officer decides (rules.md 16)."""

    REFUSE = "refuse"
    ISSUE = "issue"
    APPROVE_FOR_PORT = "approve_for_port"
    REFUSE_ADMIT_AS_VISITOR = "refuse_admit_as_visitor"
    WITHDRAWN = "withdrawn"
    REPORT_A44 = "report_a44"
    FURTHER_EXAMINATION = "further_examination"


class Proposal(StrEnum):
    """What the findings allow; the program never goes further than this."""

    REFUSE = "refuse"
    MAY_REFUSE = "may_refuse"
    MAY_ISSUE = "may_issue"
    MORE_INFORMATION = "more_information"


class Factor(StrEnum):
    """The four factors of genuineness, R200(5)(a) to (d)."""

    A = "a"
    B = "b"
    C = "c"
    D = "d"


class LetterKind(StrEnum):
    """The letters the program writes."""

    REFUSAL = "refusal"
    APPROVAL = "approval"
    FAIRNESS = "fairness"
    DOCUMENTS = "documents"
    STS_JUSTIFICATION = "sts-justification"


class NoteSystem(StrEnum):
    """The departments' systems that notes are pasted into; they differ in line width."""

    GCMS = "gcms"
    FOSS = "foss"
    CAIPS = "caips"


class ListKind(StrEnum):
    """The published lists a register is made of."""

    INELIGIBLE = "ineligible"
    OPINIONS_POSITIVE = "opinions-positive"
    OPINIONS_NEGATIVE = "opinions-negative"
    STS_NEGATIVE = "sts-negative"


class Stage(StrEnum):
    """How far a case has come, for the worklist."""

    RECEIVED = "received"
    IN_PROGRESS = "in_progress"
    DECIDED = "decided"
    SIGNED = "signed"
