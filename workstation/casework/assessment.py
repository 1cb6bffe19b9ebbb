"""Assessment: what the rules say, and what the officer finds on each factor of genuineness."""

from __future__ import annotations

from datetime import date

import msgspec

from workstation.casework import paper
from workstation.casework.equipment import Equipment
from workstation.casework.rights import require
from workstation.casework.scrutiny import checked_part
from workstation.casework.stages import stage_of
from workstation.domain.case import Case, CaseRecord, decision_day
from workstation.domain.codes import Factor
from workstation.domain.duration import DurationAnswer, Estimate
from workstation.domain.errors import InputError
from workstation.domain.finance import FinanceAnswer
from workstation.domain.finding import Assessment
from workstation.domain.genuineness import FactorAssessment, Genuineness, LogEntry
from workstation.domain.officer import Officer, Right
from workstation.domain.standards import Comparison


class Assessments:
    """The verbs of the assessing tabs."""

    def __init__(self, equipment: Equipment) -> None:
        """Work with the desk's equipment."""
        self._at = equipment

    def assess(self, case: Case, day: date | None = None) -> Assessment:
        """Return everything the rules say of ``case`` for ``day``, else for its decision day, else for today."""
        return paper.assess(case, self._at.settings(), day or decision_day(case, self._at.today()))

    def duration(self, case: Case, day: date | None = None) -> DurationAnswer:
        """Return the cumulative duration of work in Canada for ``day``, else as ``assess``."""
        return paper.duration(case, self._at.settings(), day or decision_day(case, self._at.today()))

    def finance(self, case: Case, day: date | None = None) -> FinanceAnswer:
        """Return the caregiver employer's money against the low income cut-off for ``day``, else as ``assess``.

        Raises:
            InputError: ``finance.year-not-shipped`` for a year without a table.
        """
        return paper.finance(case, self._at.settings(), day or decision_day(case, self._at.today()))

    def standards(self, case: Case, day: date | None = None) -> Comparison | None:
        """Return what differs between the offer and Annex C for ``day``, else as ``assess``; it decides nothing."""
        return paper.standards(case, day or decision_day(case, self._at.today()))

    def estimate(self, case: Case, day: date | None = None) -> Estimate:
        """Return the quick estimate of the time worked with the questions to ask, for ``day``, else as ``assess``."""
        return paper.estimate(case, day or decision_day(case, self._at.today()))

    def record_factor(
        self, officer: Officer, file_number: str, factor: Factor, value: FactorAssessment, seen: int
    ) -> CaseRecord:
        """Record the officer's assessment of one factor; the other factors stay.

        Args:
            officer: who finds.
            file_number: the case.
            factor: which of R200(5)(a) to (d).
            value: finding, reasons, documents and log.
            seen: version of the part ``genuineness`` that the officer saw.

        Raises:
            RightError: the officer may not assess.
            StaleEdit: somebody changed the worksheet meanwhile.
            InputError: a text or a day cannot be true, or the case is signed.
        """
        require(officer, Right.ASSESS)
        with self._at.unit(officer, "assessment.factor") as unit:
            worksheet = unit.cases.read(file_number).case.genuineness or Genuineness()
            changed = msgspec.structs.replace(worksheet, **{factor.value: value})
            checked_part("genuineness", changed, self._at.today())
            unit.cases.save_part(file_number, "genuineness", changed, seen)
            return stage_of(unit, file_number)

    def log(self, officer: Officer, file_number: str, factor: Factor, entry: LogEntry) -> CaseRecord:
        """Add a step to the verification log of one factor; steps are added, never changed.

        Raises:
            RightError: the officer may not assess.
            InputError: the step says nothing, its day cannot be true, or the case is signed.
        """
        require(officer, Right.ASSESS)
        if not (entry.what or "").strip():
            raise InputError("text.blank", where="what")
        with self._at.unit(officer, "assessment.log") as unit:
            record = unit.cases.read(file_number)
            worksheet = record.case.genuineness or Genuineness()
            former = worksheet.factor(factor)
            changed = msgspec.structs.replace(
                worksheet, **{factor.value: msgspec.structs.replace(former, log=(*(former.log or ()), entry))}
            )
            checked_part("genuineness", changed, self._at.today())
            unit.cases.save_part(file_number, "genuineness", changed, record.versions.get("genuineness", 0))
            return stage_of(unit, file_number)

    def questions(self, factor: Factor) -> tuple[str, ...]:
        """Return the wording codes of the questions to consider for a factor (OB 275-C 3.3)."""
        return paper.questions(factor)

    def grounds(self) -> tuple[str, ...]:
        """Return the codes of the refusal grounds of the rules in force (rules.md 15)."""
        return paper.grounds()
