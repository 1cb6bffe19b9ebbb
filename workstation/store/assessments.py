"""What was computed of a case, kept as the officer saw it, so that it can be shown and computed again."""

from __future__ import annotations

from typing import Final

from workstation.domain.finding import Assessment
from workstation.store.facts import read_assessment, write_assessment
from workstation.store.history import Journal
from workstation.store.records import Records

_PART: Final = "assessment"


class Assessments:
    """The assessments as one unit of work sees them: entries of the journal like everything else."""

    def __init__(self, journal: Journal, records: Records) -> None:
        """Read from ``journal``, enter what is kept in it, and take cases from ``records``."""
        self._journal = journal
        self._records = records

    def keep(self, file_number: str, assessment: Assessment) -> None:
        """Keep an assessment after the earlier ones; one that says the same as the latest is not kept again.

        Raises:
            InputError: ``case.unknown``.
        """
        self._records.find(file_number)
        before, after = self._text(file_number), write_assessment(assessment)
        if before != after:
            self._journal.enter(file_number, _PART, before, after)

    def latest(self, file_number: str) -> Assessment | None:
        """Return the assessment that was kept last, or ``None`` when there is none.

        Raises:
            StoreError: ``store.case-damaged``.
        """
        text = self._text(file_number)
        return read_assessment(text, file_number) if text else None

    def _text(self, file_number: str) -> str:
        latest = self._journal.latest(file_number, _PART)
        return latest.after if latest else ""
