"""A table of Annex C as statements: one for each figure, in the order of its rows, its oddities beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from enum import StrEnum

from workstation.domain.finding import Fact, Statement
from workstation.domain.standards import StandardRow, StandardTable, StandardTopic
from workstation.rules.standards import HeldTable, PrintedNote, Standard
from workstation.rules.standards_absence import HolidayPay, Leave, LeaveKind, Share
from workstation.rules.standards_work import Rest, Unit

Told = Iterator[Statement]


class SingleUnit(StrEnum):
    """The unit of an amount of one."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"


_SINGLE = dict(zip(Unit, SingleUnit, strict=True))


def table_in_words(held: HeldTable) -> StandardTable:
    """Return the table row by row."""
    notes = held.table.notes
    rows = tuple(StandardRow(topic, tuple(tell(held.table)), _notes(notes, topic)) for topic, tell in _ROWS.items())
    return StandardTable(held.jurisdiction, rows, held.source, held.since, held.until)


def _say(code: str, /, **facts: Fact) -> Statement:
    return Statement(f"standard.{code}", facts)


def _notes(notes: tuple[PrintedNote, ...], topic: StandardTopic) -> tuple[Statement, ...]:
    return tuple(Statement(f"oddity.{note.oddity}") for note in notes if note.topic is topic)


def _wage(table: Standard) -> Told:
    if table.wage.of_province:
        yield _say("wage-of-province")
    for step in table.wage.steps:
        yield _say("wage-step", rate=step.rate, since=step.since)


def _hours(table: Standard) -> Told:
    hours = table.hours
    figures = {
        "hours-standard-day": hours.standard_per_day,
        "hours-standard-week": hours.standard_per_week,
        "hours-consecutive-day": hours.consecutive_per_day,
        "hours-greatest-day": hours.greatest_per_day,
        "hours-greatest-week": hours.greatest_per_week,
    }
    return (_say(code, hours=figure) for code, figure in figures.items() if figure is not None)


def _rest(table: Standard) -> Told:
    for rule in table.rest:
        yield _rest_of(rule.rest, "rest")
        if rule.otherwise is not None:
            yield _rest_of(rule.otherwise, "rest-or")


def _rest_of(rest: Rest, code: str) -> Statement:
    if rest.consecutive:
        return _say(f"{code}-consecutive", amount=rest.amount, per=rest.per)
    return _say(code, amount=rest.amount, unit=_unit(rest.amount, rest.unit), per=rest.per)


def _unit(amount: int, unit: Unit) -> StrEnum:
    return _SINGLE[unit] if amount == 1 else unit


def _overtime(table: Standard) -> Told:
    for factor in table.overtime.factors:
        yield _say("overtime", factor=factor, base=table.overtime.base)


def _time_off(table: Standard) -> Told:
    banked = table.time_off
    if not banked.allowed:
        yield _say("time-off-not-allowed")
        return
    yield _say("time-off-agreed-in-writing" if banked.written_agreement else "time-off-allowed")
    if banked.hours_off is not None:
        yield _say("time-off-hours", hours=banked.hours_off)
    if banked.within_months is not None:
        yield _say("time-off-within", months=banked.within_months)
    if banked.when_agreed:
        yield _say("time-off-when-agreed")
    if banked.payout_factor is not None:
        yield _say("time-off-paid-out", factor=banked.payout_factor)
    if banked.closed_on_request:
        yield _say("time-off-closed-in-writing" if banked.request_in_writing else "time-off-closed")


def _averaging(table: Standard) -> Told:
    averaging = table.averaging
    if not averaging.allowed:
        yield _say("averaging-not-allowed")
        return
    yield _say("averaging-permit" if averaging.permit else "averaging-allowed")
    if averaging.seldom_for_individuals:
        yield _say("averaging-seldom")
    if averaging.longer_days:
        yield _say("averaging-longer-days")
    if averaging.greatest_weeks is not None:
        yield _say("averaging-weeks", weeks=averaging.greatest_weeks)
    if averaging.greatest_per_day is not None:
        yield _say("averaging-day", hours=averaging.greatest_per_day)
    if averaging.average_per_week is not None:
        yield _say("averaging-average", hours=averaging.average_per_week)


def _holidays(table: Standard) -> Told:
    holidays = table.holidays
    yield _say("holidays-days", days=holidays.days_per_year)
    for number, pay in enumerate(holidays.pay):
        yield _say("holidays-or" if number else "holidays-worked")
        yield from _holiday_pay(pay)
    if holidays.must_qualify:
        yield _say("holidays-must-qualify")


def _holiday_pay(pay: HolidayPay) -> Told:
    if pay.pay is not None:
        yield Statement(f"holiday-base.{pay.pay}")
    if pay.worked is not None:
        yield from _pay_for_work(pay.worked, pay)
    if pay.day_off:
        within = pay.day_off_within_days
        yield _say("holidays-day-off") if within is None else _say("holidays-day-off-within", days=within)
    if pay.vacation_days is not None:
        yield _say("holidays-vacation", days=pay.vacation_days)


def _pay_for_work(factor: Decimal, pay: HolidayPay) -> Told:
    if pay.first_hours is not None:
        yield _say("holidays-first-hours", factor=factor, hours=pay.first_hours)
        yield _say("holidays-further-hours", factor=pay.worked_after)
    elif factor == 1:
        yield _say("holidays-regular-rate")
    else:
        yield _say("holidays-factor", factor=factor)


def _vacation(table: Standard) -> Told:
    vacation = table.vacation
    for step in vacation.weeks:
        if step.after_years:
            yield _say("vacation-weeks-after", weeks=step.weeks, years=step.after_years, service=vacation.service)
        else:
            yield _say("vacation-weeks", weeks=step.weeks)
        if step.days_per_month is not None:
            yield _say("vacation-or-days", days=step.days_per_month)
    if vacation.first_year_days_per_month is not None:
        days, weeks = vacation.first_year_days_per_month, vacation.first_year_greatest_weeks
        yield _say("vacation-first-year", days=days, weeks=weeks)
    if vacation.unpaid_extra_weeks is not None:
        yield _say("vacation-unpaid", weeks=vacation.unpaid_extra_weeks)
    yield from _vacation_pay(table)


def _vacation_pay(table: Standard) -> Told:
    vacation = table.vacation
    for pay in vacation.pay:
        share = _SHARES[pay.share]
        if pay.with_weeks is not None:
            yield _say(f"{share}-with-weeks", amount=pay.amount, weeks=pay.with_weeks, base=vacation.base)
        elif pay.after_years:
            yield _say(f"{share}-after", amount=pay.amount, years=pay.after_years, base=vacation.base)
        else:
            yield _say(share, amount=pay.amount, base=vacation.base)
    if vacation.pay_after_days is not None:
        yield _say("vacation-pay-after-days", days=vacation.pay_after_days)
    if vacation.exemptions:
        yield _say("vacation-exemptions")
    if vacation.absence_provisions:
        yield _say("vacation-absences")


_SHARES = {
    Share.PERCENT: "vacation-pay-percent",
    Share.PERCENT_PER_WEEK: "vacation-pay-per-week",
    Share.FIFTY_SECONDS: "vacation-pay-fifty-seconds",
}


def _leave(table: Standard) -> Told:
    return (_leave_of(kind, leave) for kind, leave in table.leave.items())


def _leave_of(kind: LeaveKind, leave: Leave) -> Statement:
    if leave.amount is None:
        return _say("leave-not-applicable", kind=kind)
    if leave.unit is None:
        return _say("leave-without-unit", kind=kind, amount=leave.amount)
    code = "leave-per-year" if leave.per_year else "leave"
    return _say(code, kind=kind, amount=leave.amount, unit=_unit(leave.amount, leave.unit))


def _records(table: Standard) -> Told:
    records = table.records
    if records is None:
        yield _say("records-no-row")
        return
    if records.not_applicable:
        yield _say("records-not-applicable")
    if records.years is not None:
        code = "records-year" if records.years == 1 else "records-years"
        yield _say(code, years=records.years, kept_from=records.kept_from)
    if records.vacation_pay_months is not None:
        yield _say("records-vacation-pay", months=records.vacation_pay_months)
    for item in records.items:
        yield Statement(f"record-item.{item}")


_ROWS: dict[StandardTopic, Callable[[Standard], Told]] = {
    StandardTopic.WAGE: _wage,
    StandardTopic.HOURS: _hours,
    StandardTopic.REST: _rest,
    StandardTopic.OVERTIME: _overtime,
    StandardTopic.TIME_OFF: _time_off,
    StandardTopic.AVERAGING: _averaging,
    StandardTopic.HOLIDAYS: _holidays,
    StandardTopic.VACATION: _vacation,
    StandardTopic.LEAVE: _leave,
    StandardTopic.RECORDS: _records,
}
