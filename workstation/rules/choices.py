"""Questions with more than one reading: what each gives, and which one is followed (DUR-5, DUR-10, LCP-1, FIN-3)."""

from __future__ import annotations

from msgspec.structs import replace

from workstation.domain.case import Case
from workstation.domain.choice import Choice, OpenQuestion, Reading
from workstation.domain.codes import Result
from workstation.domain.finding import Conflict, ReadingResult, Statement
from workstation.domain.office import OfficeSettings, ToleranceBase
from workstation.rules.inquiry import say

OFFICER, OFFICE = "officer", "office"


def chosen(case: Case, about: OpenQuestion) -> Choice | None:
    """Return the officer's choice on a question; ``None`` where there is none, or none with a reason."""
    return next((one for one in case.choices or () if one.about is about and (one.reason or "").strip()), None)


def settled(case: Case, about: OpenQuestion, readings: dict[Reading, Result]) -> Conflict:
    """Return a question with what each reading gives and the one that the officer follows in this case.

    A choice of a reading that this case does not raise is none.
    """
    told = tuple(ReadingResult(reading, result) for reading, result in readings.items())
    choice = chosen(case, about)
    if choice is None or choice.chosen not in readings:
        return Conflict(about, told)
    return Conflict(about, told, choice.chosen, OFFICER, choice.reason)


def followed(conflict: Conflict) -> Result | None:
    """Return what the reading that is followed gives; ``None`` while nobody has chosen."""
    return next((one.result for one in conflict.readings if one.reading is conflict.chosen), None)


def spoken(conflict: Conflict) -> tuple[Statement, ...]:
    """Return what is said of a choice in the trace: which reading, and why; nothing while nobody has chosen."""
    if conflict.chosen is None:
        return ()
    if conflict.chosen_by == OFFICE:
        return (say("choice.by-office", about=conflict.about, chosen=conflict.chosen),)
    return (say("choice.by-officer", about=conflict.about, chosen=conflict.chosen, reason=conflict.reason),)


def office_for(case: Case, office: OfficeSettings) -> OfficeSettings:
    """Return the office's readings of the money test with those that the officer chose for this case instead."""
    changes: dict[str, object] = {}
    tolerance = chosen(case, OpenQuestion.TOLERANCE)
    if tolerance is not None:
        of_lico = tolerance.chosen is Reading.OF_LICO
        changes["tolerance_base"] = ToleranceBase.LICO if of_lico else ToleranceBase.REMAINING_INCOME
    for about, setting in _COUNTED.items():
        choice = chosen(case, about)
        if choice is not None:
            changes[setting] = choice.chosen is Reading.COUNTED
    return replace(office, **changes) if changes else office


_COUNTED = {
    OpenQuestion.SPONSORED_INCOME: "sponsored_income_counts",
    OpenQuestion.CAREGIVER_IN_FAMILY: "caregiver_in_family",
}
