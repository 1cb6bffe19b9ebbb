"""A rule pack in memory: what the files under ``resources/rules/<pack>`` say, typed and dated."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from workstation.domain.calendar import within
from workstation.domain.citation import Source
from workstation.domain.codes import Factor, Province, Stream
from workstation.domain.part import Part
from workstation.rules.dated import Dated
from workstation.rules.lico import CutOffs
from workstation.rules.occupations import Occupations
from workstation.rules.topics import (
    CaregiverTopic,
    DurationTopic,
    ExceptionsTopic,
    ImpTopic,
    OpinionTopic,
    TreatmentTopic,
)


class Verb(StrEnum):
    """What a rule found not met allows; the three must not be mixed (OB 275-C 2.3, 2.4, 3.3)."""

    REFUSE = "refuse"
    MAY_REFUSE = "may_refuse"
    INFORM = "inform"


class AskedFor(StrEnum):
    """The day whose law a rule asks for."""

    DECISION = "decision"
    RECEIPT = "receipt"


class Rule(Dated[Verb], kw_only=True):
    """A rule that gives a finding; its history says from when to when, and which verb.

    Attributes:
        part: part of the case that the window shows the finding with.
        topic: short id of what is asked within the part.
        citation: provision or section quoted with the finding.
        ground: code of the ground it supports when not met; empty for a rule that only informs.
        asked_for: the day whose law decides.
    """

    part: str
    citation: str
    topic: str = ""
    ground: str = ""
    asked_for: AskedFor = AskedFor.DECISION


class GroundRule(Part, kw_only=True):
    """A refusal ground of the pack.

    Attributes:
        provision: provision quoted in the letter.
        alone: whether the officer may use it without a finding of the program: no rule computes it.
        authority: ``hrsdc`` where the ground may rest on another authority's finding, which the letter must name.
    """

    provision: str
    since: date
    source: Source
    until: date | None = None
    alone: bool = False
    authority: str = ""
    note: str = ""

    def holds_on(self, day: date) -> bool:
        """Return whether a decision of ``day`` may rest on it."""
        return within(day, self.since, self.until)


class Parts(Part):
    """Which parts of an assessment a stream has (rules.md 1); the words are those of the streams file.

    Attributes:
        opinion: ``required`` or ``none``.
        ineligibility: ``first_step``, ``yes`` or ``reminder``.
        genuineness: ``officer``, ``hrsdc`` or ``none``; likewise ``treatment`` (STS).
        caregiver: whether the three caregiver factors apply.
        caq: whether Quebec's certificate applies to work in Quebec.
        offer: whether an offer and a fee are submitted to IRCC (IMP-1).
        duration: ``limited`` or ``counts``: counts only, never a ground to refuse.
    """

    opinion: str
    ineligibility: str
    genuineness: str
    treatment: str
    caregiver: bool
    caq: bool
    offer: bool
    duration: str


class OpinionName(StrEnum):
    """What HRSDC's opinion is called (WHO-6)."""

    LMO = "lmo"
    LMIA = "lmia"


class Streams(Part):
    """Streams and their parts, and the names of the day."""

    stream: dict[Stream, Dated[Parts]]
    opinion_name: Dated[OpinionName]
    restoration_days: Dated[int]


class Statuses(Part):
    """How the published status of an entry is read; compared without case, dashes of any kind as hyphens."""

    eligible: tuple[str, ...]
    ineligible: tuple[str, ...]
    ineligible_until: tuple[str, ...]


class Ineligibility(Part):
    """The bar of R203(5) and how lists are read (INEL-2)."""

    bar_years: Dated[int]
    statuses: Dated[Statuses]


class Licence(Part):
    """A province that licenses recruiters, and the Act that says so."""

    act: str


class Supply(Part):
    """What follows when the employer refuses to supply information for a factor."""

    verb: Verb
    ground: str


class GenuinenessTopic(Part):
    """Questions to consider per factor, and the dated facts GEN-C and GEN-D need."""

    question: dict[Factor, tuple[str, ...]]
    refusal_to_supply: dict[Factor, Dated[Supply]]
    recruiter_licence: dict[Province, Dated[Licence]]
    no_fee_streams: Dated[tuple[Stream, ...]]
    source: Source


class DocumentColumn(StrEnum):
    """A column of Annex A."""

    A = "R200(5)(a)"
    B = "R200(5)(b)"
    C = "R200(5)(c)"
    CARE = "R203(1)(d)(i)"
    ACCOMMODATION = "R203(1)(d)(ii)"
    MONEY = "R203(1)(d)(iii)"


class Confidence(StrEnum):
    """How sure the column of a row is; the archived table lost its blank cells (rules.md 10)."""

    HIGH = "high"
    MEDIUM_HIGH = "medium-high"
    MEDIUM = "medium"
    LOW_MEDIUM = "low-medium"
    LOW = "low"
    ROWSPAN = "inferred-by-rowspan"


class DocumentRule(Part):
    """A row of Annex A: which columns, under which condition, and how sure that is."""

    document: str
    columns: tuple[DocumentColumn, ...]
    conditional: tuple[DocumentColumn, ...]
    condition: str
    confidence: Confidence
    inferred: bool
    months: int | None
    not_acceptable: str | None
    reason: str


class Documents(Part):
    """Annex A: source, the days it was in force, and its rows."""

    source: Source
    since: date
    until: date | None = None
    row: tuple[DocumentRule, ...] = ()


class Head(Part):
    """Name and version of a pack."""

    name: str
    version: str
    title: str
    source: Source


class Pack(Part):
    """A whole pack, ready to be asked."""

    head: Head
    rules: dict[str, Rule]
    grounds: dict[str, GroundRule]
    streams: Streams
    ineligibility: Ineligibility
    genuineness: GenuinenessTopic
    opinion: OpinionTopic
    imp: ImpTopic
    treatment: TreatmentTopic
    duration: DurationTopic
    exceptions: ExceptionsTopic
    caregiver: CaregiverTopic
    documents: Documents
    occupations: Occupations
    cut_offs: CutOffs

    @property
    def label(self) -> str:
        """Return name and version, ``ob275c@2026-11``."""
        return f"{self.head.name}@{self.head.version}"
