"""The parts of a system note about what the officer found and decided."""

from __future__ import annotations

from workstation.domain.codes import Factor
from workstation.domain.concern import Concern
from workstation.domain.decision import Decision, Ground
from workstation.domain.genuineness import FactorAssessment
from workstation.domain.treatment import EarlierWorker
from workstation.domain.work_history import WorkPeriod
from workstation.exports.note_facts import Section, Teller, joined
from workstation.exports.sequences import known_ground_text
from workstation.exports.template import ground_texts

_CARE = "receiver born_on private_household without_supervision need_explained relationship_proved attested_by_doctor"
_ROOM = (
    "private_room furnished habitable in_the_home utility_space meets_standards heated ventilated repairs_needed lock "
    "safety_bolt key_given independent_access temporary"
)
_CONTRACT = "signed_by_both same_as_opinion changes_identified changes_signed"
_MONEY = "year year_reason basis area provincial_care_money caregiver_wage_year"


def genuineness(tell: Teller) -> Section:
    """Return each factor with its finding, reasons, documents and verification steps (OB 275-C 3.3)."""
    section, recorded = tell.section("genuineness"), tell.case.genuineness
    if recorded is None:
        return section
    for factor in Factor:
        assessed = recorded.factor(factor)
        if assessed == FactorAssessment():
            continue
        name = tell.words.code(factor)
        section.add(tell.say("factor.line", letter=factor.value, name=name, finding=assessed.finding))
        section.add(tell.telling("reasons", assessed.reasons), 2)
        section.add(tell.say("factor.refused") if assessed.refused_to_supply else "", 2)
        section.add(tell.documents(assessed.documents), 2)
        for step in assessed.log or ():
            first = " ".join(word for word in (step.on.isoformat() if step.on else "", step.what or "") if word)
            section.add(joined(first, tell.known(step, "source", "result")), 2)
    return section


def foreign_contract(tell: Teller) -> Section:
    """Return the foreign employer's contract against the offer (OB 275-C 3.3.3)."""
    section, contract = tell.section("foreign_contract"), tell.case.foreign_contract
    if contract is not None:
        section.add(joined(tell.period(contract.since, contract.until), tell.known(contract, "pay_covers_offer")))
    return section


def recruiter(tell: Teller) -> Section:
    """Return who recruited the worker, whether licensed, and whether the worker paid (OB 275-C 3.3.4)."""
    section = tell.section("recruiter")
    section.add(tell.known(tell.case.recruiter, "name", "province", "licensed", "fee_paid_by_worker"))
    return section


def treatment(tell: Teller) -> Section:
    """Return what earlier workers were offered and given, and both gates of a negative finding (STS-2, STS-4)."""
    section, sts = tell.section("sts"), tell.case.sts
    if sts is None:
        return section
    for worker in sts.workers or ():
        section.add(_worker(tell, worker))
        for side, terms in (("offered", worker.offered), ("provided", worker.provided)):
            told = tell.known(terms, "wage", "occupation", "conditions")
            section.add(tell.labelled(side, told) if told else "", 2)
        section.add(tell.known(worker, "detrimental"), 2)
    section.add(tell.known(sts, "justification", "compensated"))
    section.add(tell.known(sts, "omc_consulted_on", "employer_asked_on", "employer_answered_on"))
    return section


def _worker(tell: Teller, worker: EarlierWorker) -> str:
    name, period = worker.name or tell.shown(None), tell.period(worker.since, worker.until)
    return tell.say("sts.worker", name=name, period=period) if period else name


def caregiver(tell: Teller) -> Section:
    """Return care, accommodation, contract and money, which LCP cases must have in their notes (LCP-5)."""
    section, lcp = tell.section("caregiver"), tell.case.caregiver
    if lcp is None:
        return section
    section.add(tell.known(lcp, "assessed_by", "reassessed_because"))
    parts = (
        ("care", lcp.care, _CARE),
        ("accommodation", lcp.accommodation, _ROOM),
        ("contract", lcp.contract, _CONTRACT),
    )
    for name, part, fields in (*parts, ("finance", lcp.finance, _MONEY)):
        told = tell.known(part, *fields.split())
        section.add(tell.labelled(name, told) if told else "")
    if lcp.finance is not None:
        for member in lcp.finance.household or ():
            section.add(joined(tell.shown(member.role), tell.known(member, "income")), 2)
        override = tell.known(lcp.finance.lico_override, "amount", "reason")
        section.add(tell.labelled("lico_override", override) if override else "", 2)
    return section


def other_findings(tell: Teller) -> Section:
    """Return qualifications, admissibility and the agreement, three findings of their own (WHO-5, FPT-1)."""
    section, case = tell.section("findings"), tell.case
    for name, found in (("qualifications", case.qualifications), ("admissibility", case.admissibility)):
        if found is not None:
            section.add(tell.labelled(name, found.finding))
            section.add(tell.telling("reasons", found.reasons), 2)
    if case.agreement is not None:
        section.add(tell.labelled("agreement", tell.known(case.agreement, "consistent")))
    return section


def work_history(tell: Teller) -> Section:
    """Return the periods of work and the gaps, so that an accepted gap is known to the next officer (DUR-3)."""
    section, case = tell.section("work_history"), tell.case
    for period in case.work_history or ():
        section.add(_period(tell, period))
    for claim in case.exceptions or ():
        told = tell.known(claim, "code", "principal_noc", "principal_lmo_exempt", "proof")
        section.add(tell.labelled("exceptions", joined(tell.words.code(claim.kind), told)))
    section.add(tell.known(case, "declared_months"))
    return section


def _period(tell: Teller, period: WorkPeriod) -> str:
    days = tell.period(period.since, period.until)
    first = tell.say("work.line", kind=period.kind, period=days)
    return joined(first, tell.known(period, "noc", "reason", "proof", "accepted", "paid_leave", "covered_by_contract"))


def concerns(tell: Teller) -> Section:
    """Return each concern, how it was put, and what was answered: the record of procedural fairness."""
    section = tell.section("concerns")
    for place, concern in enumerate(tell.case.concerns or (), 1):
        section.add(tell.say("concern.line", place=place, what=concern.what))
        section.add(_putting(tell, concern), 2)
        section.add(joined(tell.known(concern, "replied_on"), tell.telling("reply", concern.reply)), 2)
        section.add(tell.known(concern, "became_ground"), 2)
    return section


def _putting(tell: Teller, concern: Concern) -> str:
    return tell.known(concern, "kind", "source", "put_on", "how", "deadline")


def decision(tell: Teller) -> Section:
    """Return what was decided, with each ground, its reasons, facts and documents."""
    section, decided = tell.section("decision"), tell.case.decision or Decision()
    section.add(tell.known(decided, "outcome") or tell.say("decision.none"))
    section.add(tell.known(tell.case, "decided_on"))
    for ground in decided.grounds or ():
        section.add(_ground(tell, ground))
        section.add(tell.telling("reasons", ground.reasons), 2)
        section.add(tell.labelled("facts", "; ".join(ground.facts)) if ground.facts else "", 2)
        section.add(tell.documents(ground.documents), 2)
    section.add("" if tell.matter.signed else tell.say("decision.unsigned"))
    return section


def _ground(tell: Teller, ground: Ground) -> str:
    text, code = known_ground_text(ground.code, ground_texts(tell.matter.language)), tell.provision(ground.code)
    return tell.say("decision.ground", code=code, title=text.title if text else "").rstrip()


def permit(tell: Teller) -> Section:
    """Return the days and conditions proposed for the permit."""
    section, case = tell.section("permit"), tell.case
    if case.proposed_permit is not None:
        days = tell.period(case.proposed_permit.since, case.proposed_permit.until)
        section.add(tell.labelled("proposed_permit", days) if days else "")
    if case.decision is not None and case.decision.conditions:
        section.add(tell.labelled("conditions", "; ".join(case.decision.conditions)))
    return section
