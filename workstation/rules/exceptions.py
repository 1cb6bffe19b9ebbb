"""What lifts a refusal for cumulative duration; the time counts all the same (DUR-10, OB 275-C 2.6, Annex B)."""

from __future__ import annotations

from enum import StrEnum

from workstation.domain.choice import OpenQuestion, Reading
from workstation.domain.codes import ExceptionKind, Result, Stream
from workstation.domain.finding import Conflict, Statement
from workstation.domain.part import Part
from workstation.domain.work_history import ExceptionClaim
from workstation.rules import choices
from workstation.rules.inquiry import Inquiry, say


class Standing(StrEnum):
    """How far a claim goes: it excepts, it does not, it is not proved, or the bulletin's readings differ."""

    PROVED = "proved"
    NONE = "none"
    UNPROVED = "unproved"
    DISPUTED = "disputed"


class Claim(Part):
    """One reason that may except the worker, and what it says."""

    standing: Standing
    kind: str
    why: Statement
    conflict: Conflict | None = None


# Standings in the order in which they decide.
_ORDER = (Standing.PROVED, Standing.DISPUTED, Standing.UNPROVED, Standing.NONE)


def strongest(inquiry: Inquiry) -> Claim | None:
    """Return the claim that goes furthest, from the job sought, the stream, the exemption and the claims recorded."""
    found = [claim for claim in (_by_job(inquiry), _by_stream(inquiry), _by_exemption(inquiry)) if claim is not None]
    found.extend(_recorded(claim, inquiry) for claim in inquiry.case.exceptions or ())
    return min(found, key=lambda claim: _ORDER.index(claim.standing), default=None)


def need_not_leave(inquiry: Inquiry) -> bool:
    """Return whether R200(2) frees the worker from showing that he will leave: R206, R207(c) and (d)."""
    codes = inquiry.pack.exceptions.need_not_leave.on(inquiry.day) or ()
    claimed = [claim.code for claim in inquiry.case.exceptions or ()]
    provisions = [_provision(code, inquiry) for code in (inquiry.case.exemption, *claimed) if code]
    return any(provision in codes for provision in provisions)


def _by_job(inquiry: Inquiry) -> Claim | None:
    """Managers and professionals: the occupation of the job sought, never a past one."""
    offer = inquiry.case.offer
    level = inquiry.pack.occupations.level(offer.noc) if offer else None
    if level is None or offer is None or offer.noc is None:
        return None
    excepted = level in (inquiry.pack.exceptions.levels.on(inquiry.day) or ())
    why = say(f"rule.DUR-10.level-{'excepted' if excepted else 'limited'}", code=offer.noc.code, level=level)
    return Claim(Standing.PROVED if excepted else Standing.NONE, ExceptionKind.NOC_0_A, why)


def _by_stream(inquiry: Inquiry) -> Claim | None:
    if inquiry.case.stream is not Stream.SEASONAL:
        return None
    return Claim(Standing.PROVED, ExceptionKind.SEASONAL, say("rule.DUR-10.seasonal"))


def _by_exemption(inquiry: Inquiry) -> Claim | None:
    """The exemption from an opinion, where Annex B has it; spouses are asked about apart."""
    named = inquiry.case.exemption
    if not named:
        return None
    if not _in_annex_b(named, inquiry):
        return Claim(Standing.NONE, ExceptionKind.ANNEX_B, say("rule.DUR-10.not-in-annex-b", exemption=named))
    return Claim(Standing.PROVED, ExceptionKind.ANNEX_B, say("rule.DUR-10.annex-b", exemption=named))


def _provision(code: str, inquiry: Inquiry) -> str:
    plain = code.replace(" ", "")
    return inquiry.pack.exceptions.annex_b.category.get(plain, plain)


def _in_annex_b(code: str, inquiry: Inquiry) -> bool:
    """Return whether Annex B has a category or provision; a whole heading counts where all of it is listed."""
    annex = inquiry.pack.exceptions.annex_b
    provision = _provision(code, inquiry)
    return provision in annex.category.values() or provision in annex.headings


def _recorded(claim: ExceptionClaim, inquiry: Inquiry) -> Claim:
    match claim.kind:
        case ExceptionKind.NOC_0_A:
            return _by_job(inquiry) or Claim(Standing.UNPROVED, claim.kind, say("rule.DUR-10.occupation-unknown"))
        case ExceptionKind.SPOUSE | ExceptionKind.DEPENDANT:
            return _family(claim, inquiry)
        case ExceptionKind.ANNEX_B if not (claim.code and _in_annex_b(claim.code, inquiry)):
            return Claim(Standing.NONE, claim.kind, say("rule.DUR-10.not-in-annex-b", exemption=claim.code))
        case ExceptionKind.PERMANENT_RESIDENCE if not _selected(inquiry):
            return Claim(Standing.NONE, claim.kind, say("rule.DUR-10.not-selected"))
        case _:
            return _if_proved(claim)


def _if_proved(claim: ExceptionClaim) -> Claim:
    if not claim.proof:
        return Claim(Standing.UNPROVED, claim.kind, say(f"rule.DUR-10.unproved-{claim.kind}"))
    return Claim(Standing.PROVED, claim.kind, say(f"rule.DUR-10.proved-{claim.kind}"))


def _selected(inquiry: Inquiry) -> bool:
    """Return whether the application for permanent residence has had a positive selection."""
    applicant = inquiry.case.applicant
    positive = inquiry.pack.exceptions.selections.on(inquiry.day) or ()
    return applicant is not None and applicant.permanent_residence in positive


def _family(claim: ExceptionClaim, inquiry: Inquiry) -> Claim:
    """Return what the three readings of the exception for spouses and dependants say; the officer chooses.

    Section 2.6 speaks of spouses and dependants "of workers who are LMO-exempt": the principal's exemption may be
    meant, or the spouse's own; Annex B has spouses of skilled workers, which reaches further.
    """
    topic = inquiry.pack.exceptions
    level = inquiry.pack.occupations.level(claim.principal_noc)
    if level is None or not claim.proof:
        return Claim(Standing.UNPROVED, claim.kind, say("rule.DUR-10.principal-unknown"))
    senior = level in (topic.levels.on(inquiry.day) or ())
    skilled = level in (topic.skilled_levels.on(inquiry.day) or ()) and claim.kind is ExceptionKind.SPOUSE
    readings = {
        Reading.PRINCIPAL: senior and claim.principal_lmo_exempt is True,
        Reading.OWN: senior,
        Reading.SKILLED: skilled or (senior and claim.kind is ExceptionKind.DEPENDANT),
    }
    if all(readings.values()):
        return Claim(Standing.PROVED, claim.kind, say("rule.DUR-10.family-excepted", level=level))
    if not any(readings.values()):
        return Claim(Standing.NONE, claim.kind, say("rule.DUR-10.family-limited", level=level))
    return _disputed(claim, say("rule.DUR-10.family-disputed", level=level, **readings), readings, inquiry)


def _disputed(claim: ExceptionClaim, why: Statement, readings: dict[Reading, bool], inquiry: Inquiry) -> Claim:
    """Return the claim as the reading that the officer chose has it; disputed while nobody has."""
    results = {reading: Result.MET if excepts else Result.NOT_MET for reading, excepts in readings.items()}
    conflict = choices.settled(inquiry.case, OpenQuestion.FAMILY_READING, results)
    found = choices.followed(conflict)
    if found is None:
        return Claim(Standing.DISPUTED, claim.kind, why, conflict)
    standing = Standing.PROVED if found is Result.MET else Standing.NONE
    return Claim(standing, claim.kind, say(f"rule.DUR-10.family-chosen-{standing}", chosen=conflict.chosen), conflict)
