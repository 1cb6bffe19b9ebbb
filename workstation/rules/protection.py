"""Whether a worker is protected whose employer became ineligible after the agreement was made (INEL-5)."""

from __future__ import annotations

from datetime import date

from workstation.domain.codes import CheckResult, Result, WorkKind
from workstation.domain.employer import ListEntry
from workstation.domain.finding import Facts, Statement
from workstation.domain.part import Part
from workstation.rules.ineligibility import SHIPPED, Terms, standing, terms_of
from workstation.rules.inquiry import Answer, Ask, Inquiry, Told, say


class Agreement(Part):
    """The agreement a worker holds, and his permit.

    Attributes:
        agreed_on: the day it was entered into.
        extended_on: the day it was last extended; ``None`` when it was not.
        contract_until: last day of the contract.
        permit_until: last day of the permit held.
    """

    agreed_on: date | None = None
    extended_on: date | None = None
    contract_until: date | None = None
    permit_until: date | None = None


class Protection(Part):
    """The answers to the two questions, for a day.

    Attributes:
        breaches: whether the worker breaches R183(1)(b.1); ``None`` when that is not known.
        may_return: whether he may re-enter on the permit he holds.
        until: last day of the protection.
    """

    breaches: bool | None
    may_return: bool | None
    why: Statement
    until: date | None = None


def protection(entry: ListEntry, held: Agreement, day: date, terms: Terms = SHIPPED) -> Protection:
    """Return whether the worker is protected on ``day``: at the port this needs no application (OB 275-C 3.4).

    An agreement made before the determination and not extended since is protected until the earlier end of permit and
    contract; one made or extended while the bar ran breaches the condition.
    """
    bound_on = held.extended_on or held.agreed_on
    if bound_on is None:
        return Protection(None, None, say("rule.INEL-5.agreement-unknown"))
    found = standing(entry.determined_on, entry.status, bound_on, terms)
    if found.bars_on_day is None:
        return Protection(None, None, say("rule.INEL-5.entry-unknown"))
    if found.bars_on_day:
        return Protection(True, False, say("rule.INEL-5.breach", agreed=bound_on))
    ends = [end for end in (held.contract_until, held.permit_until) if end is not None]
    until = min(ends, default=None)
    if until is not None and day > until:
        return Protection(False, False, say("rule.INEL-5.over", agreed=bound_on, until=until), until)
    if until is None:
        return Protection(False, True, say("rule.INEL-5.protected-open", agreed=bound_on))
    return Protection(False, True, say("rule.INEL-5.protected", agreed=bound_on, until=until), until)


def agreement_of(inquiry: Inquiry) -> Agreement:
    """Return the agreement of a case: the offer's days, and the permit held on the decision day."""
    offer, history = inquiry.case.offer, inquiry.case.work_history or ()
    permits = [
        period.until
        for period in history
        if period.kind is WorkKind.PERMIT and period.since <= inquiry.day <= (period.until or inquiry.day)
    ]
    return Agreement(
        agreed_on=offer.agreed_on if offer else None,
        contract_until=offer.ends_on if offer else None,
        permit_until=max((until for until in permits if until is not None), default=None),
    )


def worker_protected(inquiry: Inquiry) -> Told:
    """Return what the worker's own condition says where the employer is listed; it informs, the bar decides."""
    check = inquiry.case.ineligibility_check
    if check is None or check.result is not CheckResult.LISTED or check.entry is None:
        return ()
    held = agreement_of(inquiry)
    told = protection(check.entry, held, inquiry.day, terms_of(inquiry.pack))
    facts: Facts = {
        "offer.agreed_on": held.agreed_on,
        "offer.ends_on": held.contract_until,
        "ineligibility_check.entry.determined_on": check.entry.determined_on,
        "ineligibility_check.entry.status": check.entry.status,
    }
    result = Result.INSUFFICIENT if told.breaches is None else Result.NOT_MET if told.breaches else Result.MET
    return (Answer(result, told.why, facts, trace=(say("rule.INEL-5.two-questions"),)),)


RULES: dict[str, Ask] = {"INEL-5": worker_protected}
