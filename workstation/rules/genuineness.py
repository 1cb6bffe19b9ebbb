"""The four factors of genuineness, R200(5)(a) to (d), and what bears on them (GEN-A to GEN-D, WHO-2)."""

from __future__ import annotations

from functools import partial

from workstation.domain.case import Case
from workstation.domain.codes import Factor, OfficeKind, Province, Result, Stream
from workstation.domain.employer import Recruiter
from workstation.domain.finding import Facts, Statement
from workstation.domain.genuineness import FactorAssessment, Genuineness
from workstation.rules import adverse
from workstation.rules.inquiry import Answer, Ask, Inquiry, Told, say
from workstation.rules.opinion import GENUINENESS, HRSDC, relied_on
from workstation.rules.pack import Pack

OFFICER, NONE = "officer", "none"


def questions(factor: Factor, pack: Pack) -> tuple[str, ...]:
    """Return the wording codes of the questions to consider for ``factor``, in order (OB 275-C 3.3.1 to 3.3.4)."""
    return tuple(f"question.{factor}.{name}" for name in pack.genuineness.question[factor])


def factor_finding(factor: Factor, inquiry: Inquiry) -> Told:
    """Return the findings on one factor: the officer's, else HRSDC's where its opinion is required."""
    closed = _closed(factor, inquiry)
    if closed is not None:
        return closed
    recorded = (inquiry.case.genuineness or Genuineness()).factor(factor)
    if inquiry.parts.genuineness == HRSDC and recorded.finding is None and not recorded.refused_to_supply:
        return (_relied_on(factor, inquiry),)
    return _officers(factor, recorded, inquiry)


def _closed(factor: Factor, inquiry: Inquiry) -> Statement | None:
    """Return why the factor is not assessed at all, if so."""
    if inquiry.parts.genuineness == NONE:
        return say("not-applicable.no-employer-assessment")
    if factor is Factor.A and inquiry.case.stream is Stream.CAREGIVER:
        return say("not-applicable.caregiver-employer")
    return None


def _relied_on(factor: Factor, inquiry: Inquiry) -> Answer:
    """Return HRSDC's finding, on which the decision is generally based (WHO-2)."""
    found = relied_on("a", inquiry)
    facts: Facts = {"opinion.findings.a": found, f"genuineness.{factor}.finding": None}
    if found is None:
        return Answer(Result.INSUFFICIENT, say("rule.GEN.no-opinion-finding"), facts)
    return Answer(found, say(f"rule.GEN.relied-on-{found}"), facts, made_by=HRSDC, ground=GENUINENESS)


def _officers(factor: Factor, recorded: FactorAssessment, inquiry: Inquiry) -> tuple[Answer, ...]:
    supply = _refusal_to_supply(factor, recorded, inquiry)
    if recorded.finding is None and supply:
        return supply
    facts = _facts(factor, recorded)
    # Where an opinion is required, it and a re-assessment are refused under the same paragraph (1.6).
    reassessed = inquiry.parts.genuineness == HRSDC
    ground = GENUINENESS if reassessed else None
    weighed = (say("rule.WHO-2.reassessed"),) if reassessed else ()
    trace = (*weighed, *_about_office(inquiry.case), *_CONCERNS[factor](inquiry))
    if recorded.finding is None:
        why = say(f"rule.GEN-{factor.upper()}.not-recorded")
        return (Answer(Result.INSUFFICIENT, why, facts, trace=trace, made_by=OFFICER, ground=ground),)
    why = say(f"rule.GEN-{factor.upper()}.{recorded.finding}")
    return (Answer(recorded.finding, why, facts, trace=trace, made_by=OFFICER, ground=ground), *supply)


def _facts(factor: Factor, recorded: FactorAssessment) -> Facts:
    return {
        f"genuineness.{factor}.finding": recorded.finding,
        f"genuineness.{factor}.refused_to_supply": recorded.refused_to_supply,
        f"genuineness.{factor}.documents": len(recorded.documents or ()),
        f"genuineness.{factor}.log": len(recorded.log or ()),
    }


def _refusal_to_supply(factor: Factor, recorded: FactorAssessment, inquiry: Inquiry) -> tuple[Answer, ...]:
    """Return the refusal to supply information as a finding of its own.

    For (d) the refusal only allows to refuse: an officer who found (d) met has weighed it.
    """
    held = inquiry.pack.genuineness.refusal_to_supply[factor].on(inquiry.day)
    if not recorded.refused_to_supply or held is None:
        return ()
    if factor is Factor.D and recorded.finding is Result.MET:
        return ()
    facts: Facts = {f"genuineness.{factor}.refused_to_supply": True}
    why = say(f"rule.GEN.refused-to-supply-{held.verb}")
    ground = GENUINENESS if inquiry.parts.genuineness == HRSDC else held.ground
    return (Answer(Result.NOT_MET, why, facts, made_by=OFFICER, ground=ground, verb=held.verb),)


def _about_office(case: Case) -> tuple[Statement, ...]:
    """Return what the officer's place says about the depth of the assessment (WHO-1)."""
    at_port = case.office is not None and case.office.kind is OfficeKind.PORT_OF_ENTRY
    return (say("rule.WHO-1.rely-on-mission"),) if at_port and case.visa_required else ()


def _no_concerns(_inquiry: Inquiry) -> tuple[Statement, ...]:
    return ()


def _contract_concerns(inquiry: Inquiry) -> tuple[Statement, ...]:
    """Return where a foreign employer's contract falls short of the offer: to weigh, never decisive (3.3.3)."""
    contract, offer = inquiry.case.foreign_contract, inquiry.case.offer
    concerns = list(adverse.means_concerns(inquiry.case))
    if contract is None:
        return tuple(concerns)
    if contract.pay_covers_offer is False:
        concerns.append(say("rule.GEN-C.contract-pays-less"))
    if contract.until and offer and offer.ends_on and contract.until < offer.ends_on:
        concerns.append(say("rule.GEN-C.contract-ends-early", contract=contract.until, offer=offer.ends_on))
    if contract.since and offer and offer.starts_on and contract.since > offer.starts_on:
        concerns.append(say("rule.GEN-C.contract-starts-late", contract=contract.since, offer=offer.starts_on))
    return tuple(concerns)


def _law_concerns(inquiry: Inquiry) -> tuple[Statement, ...]:
    """Return the traps of the fourth factor (3.3.4)."""
    recorded = (inquiry.case.genuineness or Genuineness()).factor(Factor.D)
    told = [say("rule.GEN-D.conviction-alone")] if recorded.finding is Result.NOT_MET else []
    recruiter = inquiry.case.recruiter
    if recruiter is not None and recruiter.fee_paid_by_worker:
        told.append(say("rule.GEN-D.fee-to-omc"))
    return (*told, *adverse.law_concerns(inquiry.case))


_CONCERNS = {
    Factor.A: _no_concerns,
    Factor.B: _no_concerns,
    Factor.C: _contract_concerns,
    Factor.D: _law_concerns,
}


def recruiter_licence(inquiry: Inquiry) -> Told:
    """Return whether the recruiter holds the licence that the province of work requires (3.3.4)."""
    if inquiry.parts.genuineness == NONE:
        return say("not-applicable.no-employer-assessment")
    recruiter = inquiry.case.recruiter
    if recruiter is None or recruiter.used is False:
        return _no_recruiter(recruiter)
    province = recruiter.province or (inquiry.case.offer.province if inquiry.case.offer else None)
    facts: Facts = {"recruiter.licensed": recruiter.licensed, "recruiter.province": province}
    if province is None:
        return (Answer(Result.INSUFFICIENT, say("rule.GEN-D-recruiter.province-unknown"), facts),)
    return _licence_in(province, recruiter.licensed, facts, inquiry)


def _no_recruiter(recruiter: Recruiter | None) -> Statement:
    """Return why no recruiter is asked about: none is recorded, or it is recorded that there was none."""
    return say("not-applicable.no-recruiter" if recruiter is None else "not-applicable.no-recruiter-used")


def _licence_in(province: Province, licensed: bool | None, facts: Facts, inquiry: Inquiry) -> Told:
    licence = inquiry.pack.genuineness.recruiter_licence.get(province)
    held = licence.on(inquiry.day) if licence else None
    if held is None:
        return say("not-applicable.no-licence-law", province=province)
    if licensed is None:
        return (Answer(Result.INSUFFICIENT, say("rule.GEN-D-recruiter.unknown", act=held.act), facts),)
    if licensed:
        return (Answer(Result.MET, say("rule.GEN-D-recruiter.met", act=held.act), facts),)
    return (Answer(Result.NOT_MET, say("rule.GEN-D-recruiter.not_met", act=held.act), facts),)


def recruitment_fee(inquiry: Inquiry) -> Told:
    """Return whether a fee was charged in a stream where none may be (3.3.4, second note)."""
    free = inquiry.pack.genuineness.no_fee_streams.on(inquiry.day) or ()
    recruiter = inquiry.case.recruiter
    if inquiry.case.stream not in free:
        return say("not-applicable.fee-not-forbidden")
    if recruiter is None or (recruiter.used is False and recruiter.fee_paid_by_worker is None):
        return _no_recruiter(recruiter)
    facts: Facts = {"recruiter.fee_paid_by_worker": recruiter.fee_paid_by_worker}
    match recruiter.fee_paid_by_worker:
        case None:
            return (Answer(Result.INSUFFICIENT, say("rule.GEN-D-fee.unknown"), facts),)
        case True:
            return (Answer(Result.NOT_MET, say("rule.GEN-D-fee.not_met"), facts),)
        case _:
            return (Answer(Result.MET, say("rule.GEN-D-fee.met"), facts),)


RULES: dict[str, Ask] = {
    **{f"GEN-{factor.upper()}": partial(factor_finding, factor) for factor in Factor},
    "GEN-D-recruiter": recruiter_licence,
    "GEN-D-fee": recruitment_fee,
}
