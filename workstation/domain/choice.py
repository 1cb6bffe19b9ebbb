"""Questions that the sources answer in two ways, and which reading the officer chose, with a reason (rules.md 4, 9)."""

from __future__ import annotations

from enum import StrEnum

from workstation.domain.errors import InputError
from workstation.domain.part import Part


class OpenQuestion(StrEnum):
    """What the bulletin leaves open or its sources answer differently."""

    COUNTING_METHOD = "counting_method"
    FAMILY_READING = "family_reading"
    CHILD_AGE = "child_age"
    SHORT_WORK = "short_work"
    LAST_DAY = "last_day"
    TOLERANCE = "tolerance"
    SPONSORED_INCOME = "sponsored_income"
    CAREGIVER_IN_FAMILY = "caregiver_in_family"


class Reading(StrEnum):
    """A reading of one of the questions."""

    CALENDAR = "calendar"
    DAYS = "days"
    PRINCIPAL = "principal"
    OWN = "own"
    SKILLED = "skilled"
    CHILD = "child"
    ADULT = "adult"
    EXEMPT = "exempt"
    REQUIRED = "required"
    IN_TIME = "in_time"
    EXPIRED = "expired"
    OF_LICO = "of_lico"
    OF_REMAINING_INCOME = "of_remaining_income"
    COUNTED = "counted"
    NOT_COUNTED = "not_counted"


READINGS: dict[OpenQuestion, tuple[Reading, ...]] = {
    OpenQuestion.COUNTING_METHOD: (Reading.CALENDAR, Reading.DAYS),
    OpenQuestion.FAMILY_READING: (Reading.PRINCIPAL, Reading.OWN, Reading.SKILLED),
    OpenQuestion.CHILD_AGE: (Reading.CHILD, Reading.ADULT),
    OpenQuestion.SHORT_WORK: (Reading.EXEMPT, Reading.REQUIRED),
    OpenQuestion.LAST_DAY: (Reading.IN_TIME, Reading.EXPIRED),
    OpenQuestion.TOLERANCE: (Reading.OF_LICO, Reading.OF_REMAINING_INCOME),
    OpenQuestion.SPONSORED_INCOME: (Reading.COUNTED, Reading.NOT_COUNTED),
    OpenQuestion.CAREGIVER_IN_FAMILY: (Reading.COUNTED, Reading.NOT_COUNTED),
}


class Choice(Part):
    """The reading the officer follows in this case; without a reason it is not followed."""

    about: OpenQuestion
    chosen: Reading
    reason: str | None = None

    def __post_init__(self) -> None:
        """Refuse a reading of another question.

        Raises:
            InputError: ``choice.not-a-reading``.
        """
        if self.chosen not in READINGS[self.about]:
            raise InputError("choice.not-a-reading", where="chosen", about=self.about, choices=READINGS[self.about])
