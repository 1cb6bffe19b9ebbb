"""The rows of Annex C on working time as fields: hours, rest, overtime, time off in its place, averaging.

Hours, weeks and months stand in the names of the fields; where the unit differs from table to table it stands beside
the amount.
"""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from workstation.domain.part import Part


class Unit(StrEnum):
    """The unit of an amount."""

    HOURS = "hours"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"


class Hours(Part):
    """Hours of work: beyond the standard is overtime, beyond the greatest is not allowed.

    Attributes:
        consecutive_per_day: hours in a row within a day, where the table prints that.
    """

    standard_per_week: int
    standard_per_day: int | None = None
    greatest_per_day: int | None = None
    greatest_per_week: int | None = None
    consecutive_per_day: int | None = None


class RestPer(StrEnum):
    """What a rest is counted by."""

    SHIFTS = "shifts"
    DAY = "day"
    TWENTY_FOUR_HOURS = "twenty_four_hours"
    WEEK = "week"
    SEVEN_DAYS = "seven_days"
    TWO_WEEKS = "two_weeks"


class Rest(Part):
    """One period of rest."""

    amount: int
    unit: Unit
    per: RestPer
    consecutive: bool = False


class RestRule(Part):
    """A rest that must be given, or the one that may be given in its place."""

    rest: Rest
    otherwise: Rest | None = None


class OvertimeBase(StrEnum):
    """The rate that overtime multiplies."""

    REGULAR_RATE = "regular_rate"
    MINIMUM_WAGE = "minimum_wage"


class Overtime(Part):
    """Pay for overtime: its factors, smallest first, of its base."""

    factors: tuple[Decimal, ...]
    base: OvertimeBase


class TimeOff(Part):
    """Time off in lieu of overtime.

    Attributes:
        hours_off: hours off with pay for each hour of overtime.
        within_months: time in which they must be taken.
        when_agreed: they are taken at a time that both agree on.
        written_agreement: a written agreement is needed.
        payout_factor: factor of the hourly wage paid for hours not taken in time.
        closed_on_request: the employee may ask that the bank be closed and its balance paid.
        request_in_writing: that is asked in writing.
    """

    allowed: bool
    hours_off: Decimal | None = None
    within_months: int | None = None
    when_agreed: bool = False
    written_agreement: bool = False
    payout_factor: Decimal | None = None
    closed_on_request: bool = False
    request_in_writing: bool = False


class Averaging(Part):
    """Agreements that average hours.

    Attributes:
        greatest_weeks: they may run over one up to so many weeks.
        greatest_per_day: hours a day that may be agreed on without overtime.
        average_per_week: overtime begins above this average of hours a week.
        permit: a permit is needed.
        longer_days: longer days within the standard week may be asked for instead.
        seldom_for_individuals: permits are not generally given to individual employees.
    """

    allowed: bool
    greatest_weeks: int | None = None
    greatest_per_day: int | None = None
    average_per_week: int | None = None
    permit: bool = False
    longer_days: bool = False
    seldom_for_individuals: bool = False
