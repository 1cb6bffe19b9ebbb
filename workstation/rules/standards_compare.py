"""An offer beside employment standards and minimum wages (OB 275-C Annex C; rules.md 13).

What differs is told; nothing is decided. A wage is compared on every step of the minimum inside the offer's period.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import ROUND_FLOOR, Decimal

from workstation.domain.codes import Per, Province
from workstation.domain.finding import Fact, Statement
from workstation.domain.offer import Offer
from workstation.domain.part import Part
from workstation.domain.standards import Comparison, Dispute, MinimumRate, jurisdiction_of
from workstation.rules.standards import AnnexC, Standard
from workstation.rules.standards_words import table_in_words

_WEEKS = 52
_TIMES_A_YEAR = {Per.WEEK: Decimal(52), Per.MONTH: Decimal(12), Per.YEAR: Decimal(1)}
_CENT = Decimal("0.01")
_BELOW = "below-minimum"


class _Told(Part):
    """Sentences as they are found: what differs, and what else must be known."""

    differences: tuple[Statement, ...] = ()
    remarks: tuple[Statement, ...] = ()

    def __add__(self, other: _Told) -> _Told:
        return _Told(self.differences + other.differences, self.remarks + other.remarks)


class _Pay(Part):
    """What is paid for so many hours, exactly; by the hour shown in whole cents, rounded down."""

    amount: Decimal
    hours: Decimal

    @property
    def hourly(self) -> Decimal:
        return (self.amount / self.hours).quantize(_CENT, ROUND_FLOOR)

    def over(self, rate: Decimal) -> Decimal:
        """Return by how much the pay exceeds ``rate`` for its hours; below nothing where it falls short."""
        return self.amount - rate * self.hours


def compare(annex: AnnexC, offer: Offer, province: Province, day: date, *, federal: bool = False) -> Comparison:
    """Return what differs between an offer and the standards, in sentences.

    Args:
        annex: the tables and minimum wages of the pack.
        offer: the offer; blank fields are told as not compared.
        province: where the work is usually done; its minimum wage is compared for federal employers too.
        day: the day whose table is asked for; also the day compared where the offer has no period.
        federal: whether the employer is under federal jurisdiction.
    """
    since, until = _period(offer, day)
    rates = annex.wages.steps_between(province, since, until)
    jurisdiction = jurisdiction_of(province, federal)
    held = None if jurisdiction is None else annex.standards.held_on(jurisdiction, day)
    told = _period_told(offer, since) + _wage_told(offer, rates, (since, until))
    if federal:
        told += _remark("federal-wage", province=province)
    if held is not None:
        told += _hours_told(offer, held.table) + _remark("as-printed", since=held.since)
    elif jurisdiction is None:
        told += _remark("no-table", province=province)
    else:
        told += _remark("no-table-on-day", jurisdiction=jurisdiction, day=day)
    told += _remark("informs")
    return Comparison(told.differences, told.remarks, rates, None if held is None else table_in_words(held))


def _say(code: str, /, **facts: Fact) -> Statement:
    return Statement(f"beside-standard.{code}", facts)


def _remark(code: str, /, **facts: Fact) -> _Told:
    return _Told(remarks=(_say(code, **facts),))


def _difference(code: str, /, **facts: Fact) -> _Told:
    return _Told(differences=(_say(code, **facts),))


def _period(offer: Offer, day: date) -> tuple[date, date]:
    """Return the days the offer runs; a blank end is replaced by the other, and both by ``day``."""
    since = offer.starts_on or offer.ends_on or day
    return since, offer.ends_on or since


def _period_told(offer: Offer, since: date) -> _Told:
    if offer.starts_on is None or offer.ends_on is None:
        return _remark("period-not-known", day=since)
    return _Told()


def _wage_told(offer: Offer, rates: tuple[MinimumRate, ...], period: tuple[date, date]) -> _Told:
    pay, told = _pay(offer)
    compared = False
    for rate in rates:
        since = max(period[0], rate.since or period[0])
        until = min(period[1], rate.until or period[1])
        told += _step_told(pay, rate, (since, until))
        compared = compared or (pay is not None and rate.rate is not None)
    return told + _remark("not-prevailing") if compared else told


def _pay(offer: Offer) -> tuple[_Pay | None, _Told]:
    """Return the wage offered, by the hour where it is not, and how that was computed or why it could not be."""
    wage, hours = offer.wage, offer.hours_per_week
    if wage is None:
        return None, _remark("wage-not-known")
    if wage.per is Per.HOUR:
        return _Pay(wage.amount, Decimal(1)), _Told()
    if not hours:
        return None, _remark("wage-needs-hours", per=wage.per)
    pay = _Pay(wage.amount * _TIMES_A_YEAR[wage.per], hours * _WEEKS)
    return pay, _remark("wage-by-the-hour", amount=wage.amount, per=wage.per, hours=hours, hourly=pay.hourly)


def _step_told(pay: _Pay | None, rate: MinimumRate, days: tuple[date, date]) -> _Told:
    """Return what is to be told of one step on the days it shares with the offer."""
    facts: dict[str, Fact] = {"province": rate.province}
    if rate.rate is None:
        told = _Told(remarks=(_dated("no-rate", days, facts),))
    elif pay is None:
        told = _Told(remarks=(_dated("minimum", days, facts | {"rate": rate.rate}),))
    else:
        code = _verdict(pay, rate.rate)
        said = (_dated(code, days, facts | {"rate": rate.rate, "offered": pay.hourly}),)
        told = _Told(differences=said) if code == _BELOW else _Told(remarks=said)
    if rate.note is not None:
        told += _Told(remarks=(Statement(f"wage-note.{rate.note}", {"since": rate.since}),))
    return told + _Told(remarks=tuple(_disputes_told(pay, rate, days)))


def _dated(code: str, days: tuple[date, date], facts: dict[str, Fact]) -> Statement:
    """Return a sentence about a period; a single day has a sentence of its own."""
    since, until = days
    if since == until:
        return _say(f"{code}-on-day", **facts, day=since)
    return _say(code, **facts, since=since, until=until)


def _verdict(pay: _Pay, rate: Decimal) -> str:
    """Return how a pay stands to a rate, as the end of the code that tells it."""
    over = pay.over(rate)
    if over < 0:
        return _BELOW
    return "above-minimum" if over else "at-minimum"


def _disputes_told(pay: _Pay | None, rate: MinimumRate, days: tuple[date, date]) -> Iterator[Statement]:
    """Tell every other rate that the bulletin prints for days inside the offer, and what it would change."""
    for dispute in rate.disputes:
        since, until = max(days[0], dispute.since), min(days[1], dispute.until)
        if since > until:
            continue
        told: dict[str, Fact] = {"printed": dispute.printed, "rate": rate.rate, "source": dispute.followed_in.title}
        yield _dated("printed-otherwise", (since, until), told)
        yield Statement(f"dispute-reason.{dispute.why}")
        if pay is not None and rate.rate is not None:
            yield from _other_reading(pay, rate.rate, dispute)


def _other_reading(pay: _Pay, followed: Decimal, dispute: Dispute) -> Iterator[Statement]:
    """Tell where the offer stands otherwise by the bulletin's own rate."""
    code = _verdict(pay, dispute.printed)
    if code != _verdict(pay, followed):
        yield _say(f"printed-{code}", offered=pay.hourly, printed=dispute.printed)


def _hours_told(offer: Offer, table: Standard) -> _Told:
    """Return how the offer's hours a week stand to the standard and to the greatest hours of the table."""
    if offer.hours_per_week is None:
        return _remark("hours-not-known")
    told = _beyond_standard(offer.hours_per_week, table)
    greatest = table.hours.greatest_per_week
    if greatest is None:
        told += _remark("no-greatest-hours")
    elif offer.hours_per_week > greatest:
        told += _difference("hours-beyond-greatest", hours=offer.hours_per_week, greatest=greatest)
    return told + _remark("hours-per-day") if _bounds_days(table) else told


def _beyond_standard(offered: Decimal, table: Standard) -> _Told:
    standard = table.hours.standard_per_week
    if offered <= standard:
        return _remark("hours-within-standard", hours=offered, standard=standard)
    facts: dict[str, Fact] = {"hours": offered, "standard": standard, "over": offered - standard}
    factor, base = table.overtime.factors[0], table.overtime.base
    return _difference("hours-beyond-standard", factor=factor, base=base, **facts)


def _bounds_days(table: Standard) -> bool:
    hours = table.hours
    return any((hours.standard_per_day, hours.greatest_per_day, hours.consecutive_per_day))
