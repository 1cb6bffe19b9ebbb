"""The eleven tables of Annex C as fields: every figure has a field and a unit of its own (rules.md 13).

A field that a table does not print is absent; one that it prints as not applicable says so.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum

from workstation.domain.citation import Source
from workstation.domain.part import Part
from workstation.domain.standards import Jurisdiction, StandardTopic
from workstation.rules.dated import Dated
from workstation.rules.standards_absence import Holidays, Leave, LeaveKind, Vacation
from workstation.rules.standards_work import Averaging, Hours, Overtime, RestRule, TimeOff
from workstation.rules.wages import MinimumWages


class Oddity(StrEnum):
    """Something odd in a printed row: it is kept as printed, and the officer is told."""

    NO_RECORDS_ROW = "no-records-row"
    PAY_LATER_THAN_WEEKS = "pay-later-than-weeks"
    BOUND_NOT_NAMED = "bound-not-named"
    FACTOR_NOT_SAID = "factor-not-said"
    WAGE_STEP_LEFT_OUT = "wage-step-left-out"
    WAGE_STEP_POSTPONED = "wage-step-postponed"
    WAGE_STEP_YEAR = "wage-step-year"
    HOLIDAY_PAY_UNCLEAR = "holiday-pay-unclear"
    LEAVE_IN_DAYS = "leave-in-days"
    LEAVE_WITHOUT_UNIT = "leave-without-unit"
    LEAVES_NOT_PRINTED = "leaves-not-printed"
    RESERVIST_IN_RECORDS = "reservist-in-records"
    RECORDS_NOT_APPLICABLE = "records-not-applicable"
    REST_NOT_SAID = "rest-not-said"


class PrintedStep(Part):
    """A step of the minimum wage as the bulletin prints it; CAD an hour."""

    since: date
    rate: Decimal


class PrintedWage(Part):
    """The printed steps; a federal employer pays the rate of the province of usual work instead."""

    steps: tuple[PrintedStep, ...] = ()
    of_province: bool = False


class KeptFrom(StrEnum):
    """From when the years are counted for which records are kept."""

    RECORD_MADE = "record_made"
    EMPLOYMENT_ENDED = "employment_ended"
    LAST_ENTRY = "last_entry"


class RecordItem(StrEnum):
    """Something that the employer's records must show."""

    NAME = "name"
    ADDRESS = "address"
    TELEPHONE = "telephone"
    DATE_OF_BIRTH = "date_of_birth"
    AGE = "age"
    SEX = "sex"
    INSURANCE_NUMBER = "insurance_number"
    OCCUPATION = "occupation"
    START = "start"
    END = "end"
    LAYOFFS = "layoffs"
    NOTICES = "notices"
    WAGE_RATE = "wage_rate"
    OVERTIME_RATE = "overtime_rate"
    RATE_CHANGES = "rate_changes"
    PAY_BASIS = "pay_basis"
    DAILY_TIMES = "daily_times"
    BREAKS = "breaks"
    HOURS = "hours"
    DAILY_HOURS = "daily_hours"
    WEEKLY_HOURS = "weekly_hours"
    OVERTIME_HOURS = "overtime_hours"
    HOURS_AGREEMENTS = "hours_agreements"
    TIME_BANK = "time_bank"
    REST_DAYS = "rest_days"
    EARNINGS = "earnings"
    NET_WAGES = "net_wages"
    AMOUNTS_PAID = "amounts_paid"
    OTHER_PAYMENTS = "other_payments"
    BENEFITS = "benefits"
    DEDUCTIONS = "deductions"
    DEDUCTION_REASONS = "deduction_reasons"
    WAGE_STATEMENT = "wage_statement"
    HOLIDAY_DATES = "holiday_dates"
    HOLIDAY_PAY = "holiday_pay"
    VACATION_DATES = "vacation_dates"
    VACATION_PAY = "vacation_pay"
    VACATION_OWING = "vacation_owing"
    LEAVES = "leaves"
    LEAVE_DOCUMENTS = "leave_documents"


class Records(Part):
    """Records of employment: for how many years they are kept, from when, and what they show.

    Attributes:
        vacation_pay_months: months back for which vacation pay must be shown.
        not_applicable: the row is printed as not applicable.
    """

    years: int | None = None
    kept_from: KeptFrom | None = None
    vacation_pay_months: int | None = None
    items: tuple[RecordItem, ...] = ()
    not_applicable: bool = False


class PrintedNote(Part):
    """An oddity of the printed table and the row it stands in."""

    topic: StandardTopic
    oddity: Oddity


class Standard(Part, kw_only=True):
    """One table of Annex C."""

    wage: PrintedWage
    hours: Hours
    rest: tuple[RestRule, ...]
    overtime: Overtime
    time_off: TimeOff
    averaging: Averaging
    holidays: Holidays
    vacation: Vacation
    leave: dict[LeaveKind, Leave]
    records: Records | None = None
    notes: tuple[PrintedNote, ...] = ()


class HeldTable(Part):
    """A table with its source and the days for which the pack has it."""

    jurisdiction: Jurisdiction
    table: Standard
    source: Source
    since: date
    until: date | None = None


class Standards(Part):
    """The tables by jurisdiction."""

    tables: dict[Jurisdiction, Dated[Standard]]

    def held_on(self, jurisdiction: Jurisdiction, day: date) -> HeldTable | None:
        """Return the table that the pack has for ``day``, or ``None``."""
        step = self.tables[jurisdiction].step_on(day)
        if step is None or step.value is None:
            return None
        return HeldTable(jurisdiction, step.value, step.source, step.since, step.until)


class AnnexC(Part):
    """The tables of employment standards and the minimum wages by day."""

    standards: Standards
    wages: MinimumWages
