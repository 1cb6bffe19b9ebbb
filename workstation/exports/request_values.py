"""What placeholders tell of documents to ask for and of what earlier workers were offered and given."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal

from workstation.domain.calendar import add_years, day_before
from workstation.domain.documents import ChecklistRow
from workstation.domain.treatment import EarlierWorker, Terms
from workstation.exports import conditions, sequences
from workstation.exports.provision import in_full
from workstation.exports.scene import Scene, Teller

# What an office usually gives for a reply that has no day of its own.
REPLY_DAYS = 30
# The period looked back on grew from two years to six on this day (STS-1).
_SIX_YEARS = date(2013, 12, 31)
# Before this year the period would begin before the calendar does.
_FIRST_YEAR = 10


def document_age(scene: Scene) -> str:
    """Return the greatest age of the document, where the bulletin names one."""
    months = scene.the(ChecklistRow).months
    return scene.phrase("document-age", months=months) if months else ""


def document_caution(scene: Scene) -> str:
    """Return what does not count as this document, where the bulletin says so."""
    code = scene.the(ChecklistRow).not_acceptable
    return f" – {scene.words.say(code)}" if code and scene.words.knows(code) else ""


def reply_by(scene: Scene) -> str:
    """Return the last day of the usual time to reply, counted from the letter's day."""
    days = min(timedelta(days=REPLY_DAYS), date.max - scene.matter.dated_on)
    return scene.words.day(scene.matter.dated_on + days)


def sts_period(scene: Scene) -> str | None:
    """Return the period in which the treatment of earlier workers counts (STS-1).

    It begins two years, from 2013-12-31 six years, before the application was received, or before the opinion was
    requested where one is needed. It ends the day before receipt, and with an opinion on the day of receipt.
    """
    received_on, by_opinion = scene.case.received_on, conditions.opinion_needed(scene)
    starts_from = (scene.case.opinion.requested_on if scene.case.opinion else None) if by_opinion else received_on
    if starts_from is None or starts_from.year < _FIRST_YEAR or received_on.year < _FIRST_YEAR:
        return None
    years = 6 if received_on >= _SIX_YEARS else 2
    return scene.period(add_years(starts_from, -years), received_on if by_opinion else day_before(received_on))


def sts_provision(scene: Scene) -> str:
    """Return the provision of the assessment: the officer's own, or the one HRSDC answers."""
    code = "R203(1)(e)" if conditions.opinion_needed(scene) else "R200(1)(c)(ii.1)(B)"
    return in_full(code, scene.language)


def _terms(scene: Scene, side: str) -> Terms:
    worker = scene.the(EarlierWorker)
    return (worker.offered if side == "offered" else worker.provided) or Terms()


def _wage(scene: Scene, side: str) -> str | None:
    wage: Decimal | None = _terms(scene, side).wage
    return None if wage is None else scene.phrase("wage-hour", amount=scene.words.dollars(wage))


REQUEST_VALUES: Mapping[str, Teller] = {
    # documents
    "documents": lambda scene: None if not sequences.documents_asked(scene) else "",
    "document_count": lambda scene: scene.count(len(sequences.documents_asked(scene))),
    "document_title": lambda scene: sequences.document_title(scene.the(ChecklistRow).document, scene.words),
    "document_age": document_age,
    "document_caution": document_caution,
    "reply_by": reply_by,
    # earlier workers
    "sts_period": sts_period,
    "sts_provision": sts_provision,
    "workers": lambda scene: None if not sequences.workers_with_differences(scene) else "",
    "worker_name": lambda scene: scene.the(EarlierWorker).name or None,
    "worker_period": lambda scene: scene.period(scene.the(EarlierWorker).since, scene.the(EarlierWorker).until),
    "wage_offered": lambda scene: _wage(scene, "offered"),
    "wage_provided": lambda scene: _wage(scene, "provided"),
    "occupation_offered": lambda scene: _terms(scene, "offered").occupation or None,
    "occupation_provided": lambda scene: _terms(scene, "provided").occupation or None,
    "conditions_offered": lambda scene: _terms(scene, "offered").conditions or None,
    "conditions_provided": lambda scene: _terms(scene, "provided").conditions or None,
}
