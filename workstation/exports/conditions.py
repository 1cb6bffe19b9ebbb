"""What a template's ``when`` may ask: each name is a function of the scene that answers yes or no."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from workstation.domain.codes import (
    AssessedBy,
    ConcernKind,
    Factor,
    OfficeKind,
    OpinionResult,
    Outcome,
    Province,
    Result,
    Stream,
)
from workstation.domain.concern import Concern
from workstation.domain.decision import Ground
from workstation.domain.treatment import EarlierWorker, Terms
from workstation.exports import sequences
from workstation.exports.scene import Scene

REFUSALS = frozenset({Outcome.REFUSE, Outcome.REFUSE_ADMIT_AS_VISITOR})
APPROVALS = frozenset({Outcome.ISSUE, Outcome.APPROVE_FOR_PORT})
_WITHOUT_EMPLOYER = frozenset({Stream.OPEN, Stream.NO_PERMIT})
_BY_OPINION = frozenset({Stream.LMO_REQUIRED, Stream.CAREGIVER, Stream.SEASONAL, Stream.LOW_SKILL, Stream.LOW_WAGE})
# R183(1)(b.1) and the count of R200(3)(g) came into force together; the count ended with SOR/2016-316 (DUR-9).
_AMENDMENTS = date(2011, 4, 1)
_COUNT_ENDED = date(2016, 12, 13)
# The first day of the names LMIA and ESDC for the opinion and its author (WHO-6).
_NEW_NAMES = date(2014, 6, 20)
# From this day lists carry a status and the two years no longer follow of themselves (INEL-2).
_STATUS_LISTS = date(2015, 12, 1)
_FORCE_MAJEURE = date(2020, 4, 20)
_REFUSAL_ITSELF = "-refusal-to-supply"
_SUPPLY = {"R200(5)(a)": Factor.A, "R200(5)(b)": Factor.B, "R200(5)(c)": Factor.C, "R200(5)(d)": Factor.D}


def _outcome(scene: Scene) -> Outcome | None:
    return scene.case.decision.outcome if scene.case.decision else None


def _ground(scene: Scene) -> Ground:
    return scene.the(Ground)


def _concern(scene: Scene) -> Concern:
    return scene.the(Concern)


def _differs(scene: Scene, field: str) -> bool:
    worker = scene.the(EarlierWorker)
    offered, provided = worker.offered or Terms(), worker.provided or Terms()
    return bool(getattr(offered, field) != getattr(provided, field))


def employer_specific(scene: Scene) -> bool:
    """Return whether the permit asked for names an employer."""
    return scene.case.stream not in _WITHOUT_EMPLOYER


def opinion_needed(scene: Scene) -> bool:
    """Return whether the stream rests on a labour market opinion (rules.md 1)."""
    return scene.case.stream in _BY_OPINION


def new_names_hold(scene: Scene) -> bool:
    """Return whether opinions are called LMIA and their author ESDC on the case's day (WHO-6)."""
    return scene.day >= _NEW_NAMES


def at_mission(scene: Scene) -> bool:
    """Return whether a mission abroad decides, so that the permit is printed at a port of entry."""
    return scene.office_kind is OfficeKind.MISSION


def printed_at_port(scene: Scene) -> bool:
    """Return whether the permit will be printed at the port of entry: the outcome says so, else the office's kind."""
    outcome = _outcome(scene)
    return outcome is Outcome.APPROVE_FOR_PORT if outcome in APPROVALS else at_mission(scene)


def caq_needed(scene: Scene) -> bool:
    """Return whether work in Quebec needs a certificate (rules.md 1); a recorded number shows that it did."""
    offer, caq = scene.case.offer, scene.case.caq
    if caq is not None and caq.number:
        return True
    return opinion_needed(scene) and offer is not None and offer.province is Province.QC


def ground_rests_on_opinion(scene: Scene) -> bool:
    """Return whether the ground is the opinion's own, not the officer's re-assessment (LMO-2, WHO-2)."""
    code, case = _ground(scene).code, scene.case
    opinion = case.opinion
    if not code.startswith(("R203(1)(", "R200(1)(c)(iii)")) or opinion is None:
        return False
    if case.caregiver is not None and case.caregiver.assessed_by is AssessedBy.OFFICER:
        return False
    negative = opinion.result is OpinionResult.NEGATIVE and not code.startswith("R203")
    return negative or bool(sequences.factors_not_met(opinion, code))


def ground_information_refused(scene: Scene) -> bool:
    """Return whether the employer refused to supply information for the factor of this ground (OB 275-C 3.3).

    A ground that is the refusal itself says so in its own text.
    """
    code = _ground(scene).code
    if code.endswith(_REFUSAL_ITSELF):
        return False
    factor = next((factor for start, factor in _SUPPLY.items() if code.startswith(start)), None)
    if factor is None or scene.case.genuineness is None:
        return False
    assessed = scene.case.genuineness.factor(factor)
    return bool(assessed.refused_to_supply) and assessed.finding is not Result.MET


def concern_became_ground(scene: Scene) -> bool:
    """Return whether the concern is part of a ground of the decision."""
    return _concern(scene).became_ground in {ground.code for ground in sequences.grounds(scene)}


def concern_answered(scene: Scene) -> bool:
    """Return whether there is a reply to the concern."""
    return _concern(scene).replied_on is not None or bool(_concern(scene).reply)


def _has_source(scene: Scene) -> bool:
    return _concern(scene).kind is not ConcernKind.EXTRINSIC and bool(_concern(scene).source)


def _count(sequence: Callable[[Scene], tuple[object, ...]], least: int, most: float) -> Callable[[Scene], bool]:
    return lambda scene: least <= len(sequence(scene)) <= most


_MANY = float("inf")
CONDITIONS: Mapping[str, Callable[[Scene], bool]] = {
    # the application
    "employer_specific": employer_specific,
    "permit_is_open": lambda scene: not employer_specific(scene),
    "application_kind_known": lambda scene: scene.case.application is not None,
    "exemption_claimed": lambda scene: bool(scene.case.exemption) and not opinion_needed(scene),
    "opinion_needed": opinion_needed,
    "opinion_is_lmo": lambda scene: opinion_needed(scene) and not new_names_hold(scene),
    "opinion_is_lmia": lambda scene: opinion_needed(scene) and new_names_hold(scene),
    "offer_was_submitted": lambda scene: scene.case.imp_offer is not None,
    "caq_needed": caq_needed,
    "represented": lambda scene: bool(scene.case.representative and scene.case.representative.name),
    # who decides, and what
    "decided_outside_canada": at_mission,
    "decided_in_canada": lambda scene: not at_mission(scene),
    "decided_inland": lambda scene: scene.office_kind is OfficeKind.INLAND,
    "admitted_as_visitor": lambda scene: _outcome(scene) is Outcome.REFUSE_ADMIT_AS_VISITOR,
    "decision_does_not_refuse": lambda scene: _outcome(scene) not in REFUSALS,
    "decision_does_not_approve": lambda scene: _outcome(scene) not in APPROVALS,
    "printed_at_port": printed_at_port,
    "issued_at_once": lambda scene: not printed_at_port(scene),
    "conditions_are_set": _count(sequences.conditions_set, 1, _MANY),
    "conditions_are_silent": _count(sequences.conditions_set, 0, 0),
    # the rules of the day
    "listing_rule_in_force": lambda scene: scene.day >= _AMENDMENTS,
    "duration_in_force": lambda scene: _AMENDMENTS <= scene.day < _COUNT_ENDED,
    "two_year_rule_in_force": lambda scene: scene.day < _STATUS_LISTS,
    "two_year_rule_replaced": lambda scene: scene.day >= _STATUS_LISTS,
    "force_majeure_in_force": lambda scene: scene.day >= _FORCE_MAJEURE,
    # grounds
    "no_grounds": _count(sequences.grounds, 0, 0),
    "one_ground": _count(sequences.grounds, 1, 1),
    "several_grounds": _count(sequences.grounds, 2, _MANY),
    "ground_is_worded": lambda scene: sequences.ground_text(scene) is not None,
    "ground_is_listing": lambda scene: _ground(scene).code.startswith("R200(3)(h)"),
    "ground_rests_on_opinion": ground_rests_on_opinion,
    "ground_information_refused": ground_information_refused,
    "ground_has_reasons": _count(sequences.ground_reasons, 1, _MANY),
    "ground_lacks_reasons": _count(sequences.ground_reasons, 0, 0),
    "ground_has_one_fact": _count(sequences.ground_facts, 1, 1),
    "ground_has_several_facts": _count(sequences.ground_facts, 2, _MANY),
    "ground_lacks_facts": _count(sequences.ground_facts, 0, 0),
    "ground_has_one_document": _count(sequences.ground_documents, 1, 1),
    "ground_has_several_documents": _count(sequences.ground_documents, 2, _MANY),
    # concerns
    "concerns_were_put": _count(sequences.concerns_put, 1, _MANY),
    "no_concern_open": _count(sequences.concerns_open, 0, 0),
    "one_concern_open": _count(sequences.concerns_open, 1, 1),
    "several_concerns_open": _count(sequences.concerns_open, 2, _MANY),
    "concern_answered": concern_answered,
    "concern_unanswered": lambda scene: not concern_answered(scene),
    "concern_became_ground": concern_became_ground,
    "concern_is_no_ground": lambda scene: not concern_became_ground(scene),
    "concern_has_deadline": lambda scene: _concern(scene).deadline is not None,
    "concern_has_no_deadline": lambda scene: _concern(scene).deadline is None,
    "concern_names_a_provision": lambda scene: bool(_concern(scene).became_ground),
    "concern_is_of_sufficiency": lambda scene: _concern(scene).kind is ConcernKind.SUFFICIENCY,
    "concern_is_of_credibility": lambda scene: _concern(scene).kind is ConcernKind.CREDIBILITY,
    "concern_is_extrinsic": lambda scene: _concern(scene).kind is ConcernKind.EXTRINSIC,
    "concern_has_own_source": _has_source,
    # documents
    "no_document_asked": _count(sequences.documents_asked, 0, 0),
    "one_document_asked": _count(sequences.documents_asked, 1, 1),
    "several_documents_asked": _count(sequences.documents_asked, 2, _MANY),
    "documents_are_asked": _count(sequences.documents_asked, 1, _MANY),
    # earlier workers
    "no_worker_differs": _count(sequences.workers_with_differences, 0, 0),
    "one_worker_differs": _count(sequences.workers_with_differences, 1, 1),
    "several_workers_differ": _count(sequences.workers_with_differences, 2, _MANY),
    "wage_differs": lambda scene: _differs(scene, "wage"),
    "occupation_differs": lambda scene: _differs(scene, "occupation"),
    "conditions_differ": lambda scene: _differs(scene, "conditions"),
    "worker_was_disadvantaged": lambda scene: scene.the(EarlierWorker).detrimental is True,
}
