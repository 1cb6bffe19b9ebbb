"""What a rule is asked: a case, for a day, under a pack, with the office's choices."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from msgspec import field

from workstation.domain.case import Case
from workstation.domain.codes import Result
from workstation.domain.finding import Conflict, Fact, Facts, Finding, NotApplicable, Statement
from workstation.domain.office import OfficeSettings
from workstation.domain.part import Part
from workstation.rules.pack import AskedFor, Pack, Parts, Rule, Verb


class Answer(Part):
    """What a rule answers; citation, part and verb are added from the pack.

    Attributes:
        facts: the facts used, by their path in the case document; a blank one is ``None``.
        ground: another ground than the rule's own.
        verb: another verb than the rule's own.
        conflicts: questions with more than one reading that bear on the result.
    """

    result: Result
    why: Statement
    facts: Facts = field(default_factory=dict)
    assumptions: tuple[Statement, ...] = ()
    trace: tuple[Statement, ...] = ()
    made_by: str = "program"
    ground: str | None = None
    verb: Verb | None = None
    conflicts: tuple[Conflict, ...] = ()


class Inquiry(Part):
    """The question every rule answers.

    Attributes:
        parts: which parts the case's stream has.
        day: the decision day.
    """

    case: Case
    pack: Pack
    office: OfficeSettings
    day: date
    parts: Parts

    def day_for(self, rule: Rule) -> date:
        """Return the day whose law ``rule`` asks for."""
        return self.case.received_on if rule.asked_for is AskedFor.RECEIPT else self.day


# A rule answers with findings, with the reason why it does not apply, or not at all where its question cannot arise.
Told = tuple[Answer, ...] | Statement
Ask = Callable[[Inquiry], Told]


def say(code: str, /, **facts: Fact) -> Statement:
    """Return a statement: a code of the wording and the facts its sentence needs."""
    return Statement(code, facts)


def ask(name: str, question: Ask, inquiry: Inquiry) -> tuple[tuple[Finding, ...], tuple[NotApplicable, ...]]:
    """Return what the rule ``name`` finds, or why it does not apply to the case on its day."""
    rule = inquiry.pack.rules[name]
    asked_for = inquiry.day_for(rule)
    verb = rule.on(asked_for)
    if verb is None:
        return (), (NotApplicable(name, _out_of_time(rule, asked_for)),)
    told = question(inquiry)
    if isinstance(told, Statement):
        return (), (NotApplicable(name, told),)
    return tuple(_finding(name, rule, verb, answer) for answer in told), ()


def _out_of_time(rule: Rule, asked_for: date) -> Statement:
    if asked_for < rule.since:
        return say("not-applicable.before", since=rule.since, day=asked_for)
    return say("not-applicable.ended", until=rule.until, day=asked_for)


def _finding(name: str, rule: Rule, verb: Verb, answer: Answer) -> Finding:
    own = answer.verb or verb
    ground = rule.ground if answer.ground is None else answer.ground
    return Finding(
        rule=name,
        part=rule.part,
        result=answer.result,
        citation=rule.citation,
        why=answer.why,
        facts=answer.facts,
        assumptions=answer.assumptions,
        made_by=answer.made_by,
        trace=answer.trace,
        ground=ground or None,
        mandatory=own is Verb.REFUSE,
        topic=rule.topic,
        conflicts=answer.conflicts,
    )
