"""What is answered of employment standards and minimum wages (OB 275-C Annex C; rules.md 13).

Nothing here decides a case: a difference between an offer and a standard informs the officer.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum

from workstation.domain.calendar import within
from workstation.domain.citation import Source
from workstation.domain.codes import Province
from workstation.domain.finding import Statement
from workstation.domain.part import Part


class Jurisdiction(StrEnum):
    """Whose employment standards a table of Annex C holds, in its order; the territories have none."""

    FEDERAL = "federal"
    AB = "AB"
    BC = "BC"
    MB = "MB"
    NB = "NB"
    NL = "NL"
    NS = "NS"
    ON = "ON"
    PE = "PE"
    QC = "QC"
    SK = "SK"


def jurisdiction_of(province: Province, federal: bool) -> Jurisdiction | None:
    """Return whose table governs work in ``province``; ``None`` for a territory, which has no table.

    Args:
        province: where the work is usually done.
        federal: whether the employer is under federal jurisdiction.
    """
    if federal:
        return Jurisdiction.FEDERAL
    return Jurisdiction.__members__.get(province.name)


class StandardTopic(StrEnum):
    """A row of a table of Annex C, in its order."""

    WAGE = "wage"
    HOURS = "hours"
    REST = "rest"
    OVERTIME = "overtime"
    TIME_OFF = "time_off"
    AVERAGING = "averaging"
    HOLIDAYS = "holidays"
    VACATION = "vacation"
    LEAVE = "leave"
    RECORDS = "records"


class WageNote(StrEnum):
    """What an officer must know of a step of the minimum wage."""

    DAY_NOT_IN_SOURCE = "day-not-in-source"
    DAY_BY_YEARLY_RULE = "day-by-yearly-rule"
    DAY_BY_ANALOGY = "day-by-analogy"
    RATE_AS_FORMER = "rate-as-former"
    BULLETIN_PRINTS_SEPTEMBER = "bulletin-prints-september"
    BULLETIN_PRINTS_2010 = "bulletin-prints-2010"
    NO_SOURCE = "no-source"


class DisputeReason(StrEnum):
    """Why the rate that the bulletin prints is not the one followed."""

    POSTPONED = "postponed"
    YEAR_MISPRINTED = "year-misprinted"
    STEP_LEFT_OUT = "step-left-out"


class Dispute(Part):
    """Days on which the bulletin prints another rate than a later publication, which is followed.

    Attributes:
        since: first of these days.
        until: last of these days.
        printed: the bulletin's rate, CAD an hour.
        printed_in: where the bulletin prints it.
        followed_in: the publication that is followed.
        why: why that one is followed.
    """

    since: date
    until: date
    printed: Decimal
    printed_in: Source
    followed_in: Source
    why: DisputeReason


class MinimumRate(Part, kw_only=True):
    """One step of a minimum wage, or days of which no rate is known.

    Attributes:
        rate: CAD an hour, general adult rate; ``None`` where no rate is known.
        since: first day; ``None`` for the days before the first entry.
        until: last day; ``None`` for the days after the last entry.
        source: where the rate was published; every rate has one.
        note: what must be known of the step.
        disputes: where the bulletin prints another rate for some of the days.
    """

    province: Province
    rate: Decimal | None = None
    since: date | None = None
    until: date | None = None
    source: Source | None = None
    note: WageNote | None = None
    disputes: tuple[Dispute, ...] = ()

    def holds_on(self, day: date) -> bool:
        """Return whether ``day`` lies in the step."""
        return within(day, self.since, self.until)

    def dispute_on(self, day: date) -> Dispute | None:
        """Return what the bulletin prints otherwise for ``day``, or ``None``."""
        return next((dispute for dispute in self.disputes if within(day, dispute.since, dispute.until)), None)


class StandardRow(Part):
    """One row of a table in words.

    Attributes:
        told: what the table says, a statement for each figure.
        notes: oddities of the printed row.
    """

    topic: StandardTopic
    told: tuple[Statement, ...]
    notes: tuple[Statement, ...] = ()


class StandardTable(Part):
    """One table of Annex C in words, with the days for which the pack has it."""

    jurisdiction: Jurisdiction
    rows: tuple[StandardRow, ...]
    source: Source
    since: date
    until: date | None = None


class Comparison(Part):
    """An offer beside the standards; it informs and decides nothing.

    Attributes:
        differences: what differs, each in one sentence.
        remarks: what else must be known: what could not be compared, other readings, what a comparison does not say.
        rates: every step of the minimum wage inside the offer's period.
        table: the table beside the offer; ``None`` where the bulletin has none.
    """

    differences: tuple[Statement, ...]
    remarks: tuple[Statement, ...]
    rates: tuple[MinimumRate, ...]
    table: StandardTable | None = None
