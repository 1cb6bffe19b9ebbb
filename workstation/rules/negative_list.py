"""The list of negative STS opinions: a hit is a question to OMC and to the employer, never a bar (INEL-7, STS-5)."""

from __future__ import annotations

from workstation.domain.codes import CheckResult, Result
from workstation.domain.finding import Facts, Statement
from workstation.domain.treatment import NegativeListCheck, OmcAnswer, Treatment
from workstation.rules.inquiry import Answer, Ask, Inquiry, Told, say


def looked_up(inquiry: Inquiry) -> Told:
    """Return what the look at the list says; it informs, and what follows a hit is part of the answer."""
    if inquiry.parts.treatment != "officer":
        return say(f"not-applicable.treatment-{inquiry.parts.treatment}")
    recorded = inquiry.case.sts or Treatment()
    check = recorded.negative_list or NegativeListCheck()
    facts: Facts = {
        "sts.negative_list.result": check.result,
        "sts.negative_list.list_date": check.list_date,
        "sts.negative_list.by_hand": check.by_hand,
    }
    match check.result:
        case None:
            answer = Answer(Result.INSUFFICIENT, say("rule.INEL-7.not-searched"), facts)
        case CheckResult.NO_MATCH:
            answer = _no_match(check, inquiry, facts)
        case CheckResult.ANOTHER_EMPLOYER:
            answer = _another(check, facts)
        case _:
            answer = _hit(recorded, facts)
    return (answer,)


def _no_match(check: NegativeListCheck, inquiry: Inquiry, facts: Facts) -> Answer:
    if check.list_date is None:
        return Answer(Result.INSUFFICIENT, say("rule.INEL-7.no-list-date"), facts, made_by="officer")
    days = (inquiry.day - check.list_date).days
    why = say("rule.INEL-7.no-match", list_date=check.list_date, days=days)
    return Answer(Result.MET, why, facts, made_by="officer")


def _another(check: NegativeListCheck, facts: Facts) -> Answer:
    if not (check.reason or "").strip():
        return Answer(Result.INSUFFICIENT, say("rule.INEL-7.another-without-reason"), facts, made_by="officer")
    return Answer(Result.MET, say("rule.INEL-7.another", name=check.name), facts, made_by="officer")


def _hit(recorded: Treatment, facts: Facts) -> Answer:
    """Return the answer for a hit: OMC first, then the employer's opportunity to justify."""
    facts = facts | {
        "sts.omc_consulted_on": recorded.omc_consulted_on,
        "sts.employer_asked_on": recorded.employer_asked_on,
    }
    trace = (say("rule.INEL-7.no-bar"),)
    if recorded.omc_consulted_on is None:
        return Answer(Result.INSUFFICIENT, say("rule.INEL-7.consult-omc"), facts, trace=trace, made_by="officer")
    if recorded.employer_asked_on is None:
        return Answer(Result.INSUFFICIENT, say("rule.INEL-7.ask-employer"), facts, trace=trace, made_by="officer")
    return Answer(Result.MET, say("rule.INEL-7.followed-up"), facts, trace=trace, made_by="officer")


def omc_told(recorded: Treatment) -> tuple[Statement, ...]:
    """Return what was asked of OMC, why, and which of its two answers came (STS-5)."""
    if recorded.omc_consulted_on is None:
        return ()
    told = [say("rule.STS-5.asked", day=recorded.omc_consulted_on, reason=recorded.omc_asked_because)]
    match recorded.omc_answer:
        case OmcAnswer.COMPREHENSIVE_ASSESSMENT:
            told.append(say("rule.STS-5.comprehensive", day=recorded.omc_answered_on))
        case OmcAnswer.NOT_ENOUGH_INFORMATION:
            told.append(say("rule.STS-5.not-enough", day=recorded.omc_answered_on))
        case _:
            told.append(say("rule.STS-5.no-answer"))
    return tuple(told)


RULES: dict[str, Ask] = {"INEL-7": looked_up}
