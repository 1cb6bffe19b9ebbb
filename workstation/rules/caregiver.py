"""The Live-in Caregiver Program: care, accommodation, money (LCP-0 to LCP-3, OB 275-C 2.4 and 4)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from msgspec.structs import replace

from workstation.domain.calendar import add_years
from workstation.domain.caregiver import Accommodation, Care, Caregiver
from workstation.domain.choice import OpenQuestion, Reading
from workstation.domain.codes import AssessedBy, CareFor, DocumentState, Result
from workstation.domain.finance import FinanceResult
from workstation.domain.finding import Facts, Statement
from workstation.domain.part import Part
from workstation.rules import choices, finance
from workstation.rules.inquiry import Answer, Ask, Inquiry, Told, say
from workstation.rules.opinion import CAREGIVER, HRSDC, relied_on
from workstation.rules.pack import DocumentColumn

_OFFICER = "officer"
_CAME = (DocumentState.RECEIVED, DocumentState.REVIEWED)


class _Points(Part):
    """Points of one factor: the wording codes of what is wrong, and the paths of what is not known."""

    wrong: tuple[Statement, ...]
    unknown: tuple[str, ...]
    facts: Facts


def applies(inquiry: Inquiry) -> Statement | None:
    """Return why the caregiver factors are not assessed, if so; earlier requests were not (LMO-5)."""
    if not inquiry.parts.caregiver:
        return say("not-applicable.stream-LCP")
    requested_on = inquiry.case.opinion.requested_on if inquiry.case.opinion else None
    assesses = inquiry.pack.opinion.assesses_caregiver
    if requested_on is None or assesses.on(requested_on):
        return None
    return say("not-applicable.request-before", since=assesses.since, requested=requested_on)


def _caregiver(inquiry: Inquiry) -> Caregiver:
    return inquiry.case.caregiver or Caregiver()


def _judged(name: str, points: _Points, inquiry: Inquiry) -> Answer:
    """Return the finding on a factor: what is wrong decides; else all points known, or HRSDC relied on."""
    if points.wrong:
        return Answer(Result.NOT_MET, say(f"rule.{name}.not_met"), points.facts, trace=points.wrong, made_by=_OFFICER)
    if not points.unknown:
        return Answer(Result.MET, say(f"rule.{name}.met"), points.facts, made_by=_OFFICER)
    if _caregiver(inquiry).assessed_by is not AssessedBy.OFFICER:
        found = relied_on("d", inquiry)
        if found is not None:
            facts = points.facts | {"opinion.findings.d": found}
            return Answer(found, say(f"rule.LCP.relied-on-{found}"), facts, made_by=HRSDC, ground=_relied_ground(found))
    why = say(f"rule.{name}.unknown", missing=", ".join(points.unknown))
    return Answer(Result.INSUFFICIENT, why, points.facts, made_by=_OFFICER)


def _relied_ground(found: Result) -> str | None:
    """HRSDC's finding does not say which of the three factors failed: its ground is the whole paragraph."""
    return CAREGIVER if found is Result.NOT_MET else None


def care(inquiry: Inquiry) -> Told:
    """Return whether care is given to somebody the program knows, in a private household, R203(1)(d)(i) (LCP-1)."""
    aside = applies(inquiry)
    if aside is not None:
        return aside
    told = _caregiver(inquiry).care or Care()
    age = _age_of(told, inquiry)
    points = _care_points(told, age)
    if age is not None and age.disputed is not None and not points.wrong:
        return (_at_disputed_age(age.disputed, points, inquiry),)
    judged = _judged("LCP-1", points, inquiry)
    return (replace(judged, trace=(*judged.trace, *_birthday(told, inquiry))),)


def _at_disputed_age(disputed: Statement, points: _Points, inquiry: Inquiry) -> Answer:
    """Return the finding on somebody of the age at which the sources differ: the reading that the officer chose."""
    results = {Reading.CHILD: Result.MET, Reading.ADULT: Result.NOT_MET}
    conflict = choices.settled(inquiry.case, OpenQuestion.CHILD_AGE, results)
    found = choices.followed(conflict)
    if found is None:
        told = Answer(Result.INSUFFICIENT, disputed, points.facts, made_by=_OFFICER)
    else:
        wrong = (disputed,) if found is Result.NOT_MET else ()
        told = _judged("LCP-1", replace(points, wrong=wrong), inquiry)
    return replace(told, trace=(*told.trace, *choices.spoken(conflict)), conflicts=(conflict,))


def _care_points(told: Care, age: _Age | None) -> _Points:
    wanted = {
        "private_household": told.private_household,
        "without_supervision": told.without_supervision,
        "need_explained": told.need_explained,
    }
    if told.receiver is CareFor.CHILD:
        wanted["relationship_proved"] = told.relationship_proved
    if told.receiver is CareFor.DISABLED:
        wanted["attested_by_doctor"] = told.attested_by_doctor
    facts: Facts = {"caregiver.care.for": told.receiver, "caregiver.care.born_on": told.born_on}
    facts |= {f"caregiver.care.{name}": value for name, value in wanted.items()}
    wrong = [say(f"rule.LCP-1.{name}") for name, value in wanted.items() if value is False]
    unknown = [f"caregiver.care.{name}" for name, value in wanted.items() if value is None]
    if age is None:
        unknown.append("caregiver.care.for" if told.receiver is None else "caregiver.care.born_on")
    elif age.wrong is not None:
        wrong.append(age.wrong)
    return _Points(tuple(wrong), tuple(unknown), facts)


class _Age(Part):
    """What a known age says: nothing where it is in order, else what is wrong or disputed with it."""

    wrong: Statement | None = None
    disputed: Statement | None = None


def _age_of(told: Care, inquiry: Inquiry) -> _Age | None:
    """Return what the age on the decision day says; ``None`` when it is not known and matters."""
    if told.receiver is CareFor.DISABLED:
        return _Age()
    if told.receiver is None or told.born_on is None:
        return None
    years = age_on(told.born_on, inquiry.day)
    if told.receiver is CareFor.SENIOR:
        senior = inquiry.pack.caregiver.senior_age.nearest(inquiry.day)
        return _Age() if years >= senior else _Age(wrong=say("rule.LCP-1.senior-age", years=years))
    child = inquiry.pack.caregiver.child_age.nearest(inquiry.day)
    if years == child.disputed:
        return _Age(disputed=say("rule.LCP-1.child-disputed", years=years))
    return _Age() if years <= child.last else _Age(wrong=say("rule.LCP-1.child-age", years=years))


def age_on(born_on: date, day: date) -> int:
    """Return the age in whole years; somebody born on 29 February has a birthday on the 28th of a common year."""
    years = day.year - born_on.year
    return years if add_years(born_on, years) <= day else years - 1


def _birthday(told: Care, inquiry: Inquiry) -> tuple[Statement, ...]:
    """Return a warning where the child outgrows the program while the offer runs."""
    child, offer = inquiry.pack.caregiver.child_age.nearest(inquiry.day), inquiry.case.offer
    if told.receiver is not CareFor.CHILD or told.born_on is None or offer is None:
        return ()
    last = add_years(told.born_on, child.last)
    if offer.ends_on is None or not inquiry.day < last <= offer.ends_on:
        return ()
    return (say("rule.LCP-1.birthday", years=child.last, day=last),)


def accommodation(inquiry: Inquiry) -> Told:
    """Return whether the room and the home are what the program asks, R203(1)(d)(ii) (LCP-2)."""
    aside = applies(inquiry)
    if aside is not None:
        return aside
    told = _caregiver(inquiry).accommodation or Accommodation()
    wanted = inquiry.pack.caregiver.accommodation.nearest(inquiry.day)
    found: dict[str, bool | None] = {name: getattr(told, name) for name in wanted}
    points = _Points(
        tuple(
            say(f"rule.LCP-2.{name}") for name, value in found.items() if value is not None and value != wanted[name]
        ),
        tuple(f"caregiver.accommodation.{name}" for name, value in found.items() if value is None),
        {f"caregiver.accommodation.{name}": value for name, value in found.items()},
    )
    return (_judged("LCP-2", points, inquiry),)


_FINANCE = {
    FinanceResult.MET: Result.MET,
    FinanceResult.WITHIN_TOLERANCE: Result.MET,
    FinanceResult.NOT_MET: Result.NOT_MET,
    FinanceResult.INSUFFICIENT: Result.INSUFFICIENT,
}


def money(inquiry: Inquiry) -> Told:
    """Return whether the household can pay the wage, by the low income cut-off, R203(1)(d)(iii) (LCP-3, FIN-3)."""
    aside = applies(inquiry)
    if aside is not None:
        return aside
    told = finance.compare(inquiry.case, inquiry.pack.cut_offs, inquiry.office, inquiry.day)
    facts: Facts = {
        "caregiver.finance.income": told.income,
        "caregiver.finance.caregiver_wage_year": told.caregiver_wage,
        "caregiver.finance.lico": told.lico,
        "caregiver.finance.household": told.family_size,
    }
    if told.surplus is None or told.tolerance is None:
        return (_judged("FIN-3", _Points((), told.missing or ("caregiver.finance",), facts), inquiry),)
    trace = tuple(line.what for line in told.lines)
    why = say(f"rule.FIN-3.{told.result}", amount=_cents(abs(told.surplus)), tolerance=_cents(told.tolerance))
    spoken = tuple(said for conflict in told.conflicts for said in choices.spoken(conflict))
    assumed = (*told.assumptions, *_unproved(inquiry))
    answer = Answer(_FINANCE[told.result], why, facts, assumed, (*trace, *spoken), _OFFICER)
    return (replace(answer, conflicts=told.conflicts),)


def _unproved(inquiry: Inquiry) -> tuple[Statement, ...]:
    """Return that the income is taken as true, where no document of Annex A's money column has come in (FIN-6)."""
    rows = inquiry.pack.documents.row
    proofs = {row.document for row in rows if DocumentColumn.MONEY in (*row.columns, *row.conditional)}
    came = {mark.document for mark in inquiry.case.documents or () if mark.state in _CAME}
    return () if proofs & came else (say("rule.FIN-6.assume-proved"),)


def _cents(amount: Decimal) -> Decimal:
    return amount.quantize(Decimal("0.01"))


RULES: dict[str, Ask] = {"LCP-1": care, "LCP-2": accommodation, "FIN-3": money}
