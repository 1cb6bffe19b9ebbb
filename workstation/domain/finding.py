"""What the program computes and explains: findings, what does not apply, and the proposed outcome."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import msgspec

from workstation.domain.choice import OpenQuestion, Reading
from workstation.domain.codes import Proposal, Result
from workstation.domain.part import Part

Fact = str | int | bool | date | Decimal | None
Facts = dict[str, Fact]


class Statement(Part):
    """Something said in either language: a code of ``resources/wording`` and the facts it needs.

    A fact whose value is a code of a closed list is worded too (``stream`` = ``lmo_exempt``).
    """

    code: str
    facts: Facts = msgspec.field(default_factory=dict)


class ReadingResult(Part):
    """What a rule finds when a question is read in one way."""

    reading: Reading
    result: Result


class Conflict(Part):
    """A question the sources answer differently: every reading with its result, and the one followed.

    Attributes:
        chosen: the reading followed; ``None`` while nobody has chosen.
        chosen_by: ``officer`` for this case, or ``office`` by its settings; empty while nobody has.
        reason: the officer's reason.
    """

    about: OpenQuestion
    readings: tuple[ReadingResult, ...]
    chosen: Reading | None = None
    chosen_by: str = ""
    reason: str | None = None


class Finding(Part):
    """The answer to one rule for one day.

    Attributes:
        rule: id of the rule, ``GEN-A``.
        part: part of the case the window shows it with: ``ineligibility``, ``genuineness``, ...
        result: met, not met, or more information needed.
        citation: the provision or section, ``R200(5)(a)``.
        why: one sentence that explains the result.
        facts: the facts used, by their path in the case document.
        assumptions: what was taken as true without a fact.
        made_by: ``officer``, ``hrsdc`` or ``program``.
        trace: the steps, in order, that led to the result.
        ground: code of the ground it supports when not met, if any.
        mandatory: whether not met means refuse (true) or may refuse (false).
        topic: short id of what is asked within the part, ``a`` for GEN-A.
        conflicts: questions that the sources answer differently and that bear on the result.
    """

    rule: str
    part: str
    result: Result
    citation: str
    why: Statement
    facts: Facts = msgspec.field(default_factory=dict)
    assumptions: tuple[Statement, ...] = ()
    made_by: str = "program"
    trace: tuple[Statement, ...] = ()
    ground: str | None = None
    mandatory: bool = True
    topic: str = ""
    conflicts: tuple[Conflict, ...] = ()


class NotApplicable(Part):
    """A rule that gives no finding for this case, with the reason."""

    rule: str
    why: Statement


class Block(Part):
    """Something that stops signing; ``part`` names where the officer mends it."""

    part: str
    what: Statement


class Assessment(Part):
    """Everything that is said of a case for a day under a pack.

    Attributes:
        pack: name and version, ``ob275c@2026-11``.
        day: the decision day that was asked for.
        findings: in the order of the rules.
        not_applicable: rules that give no finding.
        outcome: what the findings allow.
        because: why the outcome is that one.
        grounds: codes of the grounds that stand against issuing, in order.
        blocks: what still stops signing, whatever the outcome.
    """

    pack: str
    day: date
    findings: tuple[Finding, ...]
    not_applicable: tuple[NotApplicable, ...]
    outcome: Proposal
    because: tuple[Statement, ...]
    grounds: tuple[str, ...]
    blocks: tuple[Block, ...]

    def of(self, rule: str) -> Finding | None:
        """Return the finding of ``rule``, or ``None`` when the rule gave none."""
        return next((finding for finding in self.findings if finding.rule == rule), None)
