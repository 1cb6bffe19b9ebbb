"""Substantially the same: earlier workers' offers against what they got (STS-1 to STS-5, OB 275-C 1.7, 3.4)."""

from __future__ import annotations

from datetime import date

from workstation.domain.calendar import add_years, day_before
from workstation.domain.case import Case
from workstation.domain.codes import Justification, Result
from workstation.domain.finding import Facts, Statement
from workstation.domain.part import Part
from workstation.domain.treatment import EarlierWorker, Terms, Treatment
from workstation.rules.inquiry import Answer, Ask, Inquiry, Told, say
from workstation.rules.negative_list import omc_told
from workstation.rules.pack import Pack
from workstation.rules.streams import parts_of


class Window(Part):
    """The days looked back at, both included."""

    since: date
    until: date


def window(case: Case, pack: Pack, *, by_hrsdc: bool = False) -> Window:
    """Return the days an assessment of earlier workers covers (STS-1).

    Args:
        case: in a stream without an opinion the years count back from the receipt of the application and end on the day
            before it; with one they count back from HRSDC's receipt of the request, where that is known.
        pack: says how many years.
        by_hrsdc: HRSDC's own opinion stops at the day of the request, an officer's at the receipt of the application.
    """
    needs_opinion = parts_of(case, pack).opinion == "required"
    requested_on = case.opinion.requested_on if case.opinion and needs_opinion else None
    start = requested_on or case.received_on
    years = pack.treatment.window_years.nearest(start)
    if requested_on is None:
        return Window(add_years(start, -years), day_before(start))
    return Window(add_years(start, -years), requested_on if by_hrsdc else case.received_on)


def earlier_workers(inquiry: Inquiry) -> Told:
    """Return whether earlier workers got substantially what they were offered, R200(1)(c)(ii.1)(B)."""
    if inquiry.parts.treatment != "officer":
        return say(f"not-applicable.treatment-{inquiry.parts.treatment}")
    looked_at = window(inquiry.case, inquiry.pack)
    recorded = inquiry.case.sts or Treatment()
    if recorded.workers is None:
        return (Answer(Result.INSUFFICIENT, say("rule.STS-2.not-recorded"), {"sts.workers": None}),)
    considered = tuple(worker for worker in recorded.workers if _inside(worker, looked_at))
    facts: Facts = {"sts.workers": len(recorded.workers), "sts.workers.considered": len(considered)}
    window_told = say("rule.STS-1.window", since=looked_at.since, until=looked_at.until)
    told = _judged(considered, recorded, inquiry)
    trace = (window_told, *omc_told(recorded))
    return (Answer(told.result, told.why, facts | told.facts, told.assumptions, (*trace, *told.trace), "officer"),)


def _inside(worker: EarlierWorker, looked_at: Window) -> bool:
    """Return whether the worker was employed on a day of the window; unknown ends count as open."""
    begins = worker.since or looked_at.since
    ends = worker.until or looked_at.until
    return begins <= looked_at.until and ends >= looked_at.since


def _judged(considered: tuple[EarlierWorker, ...], recorded: Treatment, inquiry: Inquiry) -> Answer:
    if not considered:
        return Answer(Result.MET, say("rule.STS-2.no-workers"))
    favour = bool(inquiry.pack.treatment.not_less_favourable.on(inquiry.case.received_on))
    judged = [_worker(worker, favour=favour) for worker in considered]
    harmed = judged.count(Result.NOT_MET)
    if harmed:
        return _harmed(harmed, recorded, inquiry)
    if Result.INSUFFICIENT in judged:
        return Answer(Result.INSUFFICIENT, say("rule.STS-2.unknown", workers=judged.count(Result.INSUFFICIENT)))
    return Answer(Result.MET, say("rule.STS-2.met", workers=len(considered)))


def _worker(worker: EarlierWorker, *, favour: bool) -> Result:
    """Return whether one worker was treated as offered; a difference counts only where it was detrimental (STS-2)."""
    if worker.detrimental is not None:
        return Result.NOT_MET if worker.detrimental else Result.MET
    offered, provided = worker.offered or Terms(), worker.provided or Terms()
    same = [_same_wage(offered, provided, favour=favour)]
    for name in ("occupation", "conditions"):
        left, right = getattr(offered, name), getattr(provided, name)
        same.append(None if left is None or right is None else left.strip().casefold() == right.strip().casefold())
    # A difference that nobody has weighed, and a blank, both leave the question open.
    return Result.MET if all(same) else Result.INSUFFICIENT


def _same_wage(offered: Terms, provided: Terms, *, favour: bool) -> bool | None:
    if offered.wage is None or provided.wage is None:
        return None
    return provided.wage >= offered.wage if favour else provided.wage == offered.wage


def _harmed(harmed: int, recorded: Treatment, inquiry: Inquiry) -> Answer:
    """Return the finding where workers were harmed: justified, not yet answerable, or negative (STS-3, STS-4)."""
    facts: Facts = {
        "sts.justification": recorded.justification,
        "sts.compensated": recorded.compensated,
        "sts.omc_consulted_on": recorded.omc_consulted_on,
        "sts.employer_asked_on": recorded.employer_asked_on,
        "sts.employer_answered_on": recorded.employer_answered_on,
        "sts.employer_answer_due_on": recorded.employer_answer_due_on,
    }
    excused = _excused(recorded, inquiry)
    if excused is None:
        return Answer(Result.INSUFFICIENT, say("rule.STS-3.compensation-unknown"), facts)
    if excused:
        assumed = _assumed_of(recorded.justification)
        return Answer(Result.MET, say("rule.STS-3.justified", workers=harmed), facts, assumptions=assumed)
    if recorded.omc_consulted_on is None:
        return Answer(Result.INSUFFICIENT, say("rule.STS-4.omc-not-consulted"), facts)
    if recorded.employer_asked_on is None:
        return Answer(Result.INSUFFICIENT, say("rule.STS-4.employer-not-asked"), facts)
    due_on = recorded.employer_answer_due_on
    silent = recorded.employer_answered_on is None
    if silent and due_on is not None and inquiry.day <= due_on:
        return Answer(Result.INSUFFICIENT, say("rule.STS-4.answer-not-due", due=due_on), facts)
    assumed = (say("rule.STS-4.assume-silence"),) if silent and due_on is None else ()
    trace = [say("rule.STS-4.silence", due=due_on)] if silent and due_on is not None else []
    trace.append(say("rule.STS-4.listing", day=inquiry.day))
    return Answer(Result.NOT_MET, say("rule.STS-4.not_met", workers=harmed), facts, assumed, tuple(trace))


def _excused(recorded: Treatment, inquiry: Inquiry) -> bool | None:
    """Return whether R203(1.1) justifies the difference; ``None`` when that hangs on a compensation not recorded."""
    if recorded.justification is None:
        return False
    excuse = inquiry.pack.treatment.justification[recorded.justification].on(inquiry.day)
    if excuse is None:
        return False
    return recorded.compensated if excuse.compensation else True


def _assumed_of(justification: Justification | None) -> tuple[Statement, ...]:
    if justification is Justification.ECONOMIC_CHANGE:
        return (say("rule.STS-3.assume-not-disproportionate"),)
    return ()


RULES: dict[str, Ask] = {"STS-2": earlier_workers}
