"""The rows of Annex C on time away from work as fields: public holidays, vacation, unpaid leave."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from workstation.domain.part import Part
from workstation.rules.standards_work import Unit


class HolidayBase(StrEnum):
    """The pay of a holiday itself, before the time worked on it."""

    REGULAR_WAGES = "regular_wages"
    REGULAR_OR_PRORATED_WAGES = "regular_or_prorated_wages"
    AVERAGE_DAY = "average_day"
    ONE_DAY = "one_day"
    TWENTIETH_OF_FOUR_WEEKS = "twentieth_of_four_weeks"


class HolidayPay(Part):
    """One way to pay a holiday that was worked; all that is present is due together.

    Attributes:
        worked: factor of the regular rate for time worked.
        first_hours: ``worked`` is for so many hours, ``worked_after`` for every further one.
        day_off: a paid day off.
        day_off_within_days: the day off must fall within so many days.
        vacation_days: days added to the vacation.
    """

    pay: HolidayBase | None = None
    worked: Decimal | None = None
    first_hours: int | None = None
    worked_after: Decimal | None = None
    day_off: bool = False
    day_off_within_days: int | None = None
    vacation_days: int | None = None


class Holidays(Part):
    """Public holidays a year, the ways to pay them, and whether the employee must qualify."""

    days_per_year: int
    pay: tuple[HolidayPay, ...]
    must_qualify: bool = False


class Service(StrEnum):
    """How the table counts the years before a longer vacation."""

    CONSECUTIVE = "consecutive"
    CONTINUOUS = "continuous"
    UNINTERRUPTED = "uninterrupted"
    EMPLOYMENT = "employment"


class VacationWeeks(Part):
    """Weeks of vacation after so many years; ``days_per_month``: or so many days a month worked, whichever is less."""

    weeks: int
    after_years: int = 0
    days_per_month: Decimal | None = None


class Share(StrEnum):
    """How a share of the wages is written."""

    PERCENT = "percent"
    PERCENT_PER_WEEK = "percent_per_week"
    FIFTY_SECONDS = "fifty_seconds"


class VacationPay(Part):
    """A share of the wages, from so many years on, or for those who have so many weeks."""

    amount: Decimal
    share: Share
    after_years: int | None = None
    with_weeks: int | None = None


class VacationBase(StrEnum):
    """The wages of which vacation pay is a share."""

    ANNUAL_WAGES = "annual_wages"
    EMPLOYMENT_YEAR = "employment_year"
    VACATION_PAY_YEAR = "vacation_pay_year"
    TWELVE_MONTHS = "twelve_months"
    WAGES = "wages"
    APPLICABLE_PERIOD = "applicable_period"
    REFERENCE_YEAR = "reference_year"


class Vacation(Part):
    """Vacation and its pay.

    Attributes:
        pay_after_days: calendar days of employment before any vacation pay.
        exemptions: some exemptions apply.
        unpaid_extra_weeks: weeks without pay that may be added in certain cases.
        first_year_days_per_month: before a year of service, days for each month of it.
        first_year_greatest_weeks: before a year of service, at most so many weeks.
        absence_provisions: other provisions for employees absent for sickness, accident or maternity.
    """

    weeks: tuple[VacationWeeks, ...]
    pay: tuple[VacationPay, ...]
    base: VacationBase
    service: Service | None = None
    pay_after_days: int | None = None
    exemptions: bool = False
    unpaid_extra_weeks: int | None = None
    first_year_days_per_month: int | None = None
    first_year_greatest_weeks: int | None = None
    absence_provisions: bool = False


class LeaveKind(StrEnum):
    """Unpaid leaves, in the order of Annex C."""

    MATERNITY = "maternity"
    PARENTAL = "parental"
    ADOPTION = "adoption"
    FAMILY = "family"
    SICK = "sick"
    BEREAVEMENT = "bereavement"
    COMPASSIONATE = "compassionate"
    RESERVIST = "reservist"
    PERSONAL_EMERGENCY = "personal_emergency"


class Leave(Part):
    """A leave: its amount and unit, or printed as not applicable."""

    amount: int | None = None
    unit: Unit | None = None
    per_year: bool = False
    not_applicable: bool = False
