"""What each entry of a work history does to the count, and what became of it (rules DUR-1 to DUR-4)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from workstation.domain.codes import WorkKind
from workstation.domain.duration import CountedPeriod, Span
from workstation.domain.finding import Facts, Statement
from workstation.domain.part import Part
from workstation.domain.work_history import WorkPeriod
from workstation.rules import spans

_WORKED = (WorkKind.IMPLIED_STATUS, WorkKind.WITHOUT_PERMIT, WorkKind.UNAUTHORIZED)


class Limits(Part):
    """The figures of the limit, from the pack.

    Attributes:
        counts_from: nothing before this day counts (2011-04-01).
        months: the limit in months (48), also the length of the reset.
        days: the limit by the day method (1,461).
        gap_months: least length of an absence in months for decisions on the day asked, 0 for none.
    """

    counts_from: date
    months: int
    days: int
    gap_months: int = 0


class Ledger:
    """The entries of a history sorted by what they do to the count.

    Attributes:
        counts_to: last day of history that is looked at.
        presumed: time presumed or known to be worked, before study is taken off.
        counted: what counts of it.
    """

    def __init__(self, history: Sequence[WorkPeriod], counts_to: date, limits: Limits) -> None:
        """Sort ``history``, whose entries may overlap and stand in any order."""
        self.counts_to = counts_to
        self._limits = limits
        self._study = spans.merge(self._spans(history, (WorkKind.FULL_TIME_STUDY,)))
        self._worked = spans.merge(self._clipped(history, _WORKED))
        self._permits = spans.merge(self._clipped(history, (WorkKind.PERMIT,)))
        self._any_work = spans.merge([*self._permits, *self._worked])
        # Days that only a permit accounts for, and that study does not take away already.
        self._only_permit = spans.subtract(spans.subtract(self._permits, self._worked), self._study)
        self._gaps = self._absences(history)
        # A gap rebuts the presumption that a permit was worked; work entered as worked stays (DUR-3).
        kept = spans.subtract(self._permits, self._gaps)
        self.presumed = spans.merge([*kept, *self._worked])
        self.counted = spans.subtract(self.presumed, self._study)

    def _span(self, entry: WorkPeriod) -> Span | None:
        """Return the entry as a span; open entries run to the last day that counts."""
        until = entry.until or self.counts_to
        return Span(entry.since, until) if entry.since <= until else None

    def _spans(self, history: Sequence[WorkPeriod], kinds: Sequence[WorkKind]) -> list[Span]:
        return [span for entry in history if entry.kind in kinds and (span := self._span(entry))]

    def _clipped(self, history: Sequence[WorkPeriod], kinds: Sequence[WorkKind]) -> tuple[Span, ...]:
        return spans.clip(self._spans(history, kinds), self._limits.counts_from, self.counts_to)

    def _absences(self, history: Sequence[WorkPeriod]) -> tuple[Span, ...]:
        """Return the gaps that count: proved, accepted, unpaid, not covered, and long enough as a whole."""
        proved = [span for entry in history if _is_proved_gap(entry) and (span := self._span(entry))]
        return tuple(span for span in spans.merge(proved) if self._long_enough(span))

    def _long_enough(self, span: Span) -> bool:
        return spans.whole_months(span)[0] >= self._limits.gap_months

    def told(self, entry: WorkPeriod) -> CountedPeriod:
        """Return what became of one entry, in days and in words."""
        until = max(entry.until or self.counts_to, entry.since)
        own = spans.clip([Span(entry.since, until)], self._limits.counts_from, self.counts_to)
        if entry.kind is WorkKind.GAP:
            return self._told_of_gap(entry, until, own)
        if entry.kind is WorkKind.FULL_TIME_STUDY:
            taken = spans.days_shared(self._any_work, own)
            why = Statement("duration.study", {"days": taken})
            return CountedPeriod(entry.since, until, False, 0, why)
        lost = () if entry.kind is not WorkKind.PERMIT else self._gaps
        days = spans.days_in(spans.subtract(spans.subtract(own, lost), self._study))
        facts: Facts = {"days": days, "entered": (until - entry.since).days + 1}
        why = Statement("duration.counts" if days else "duration.counts-nothing", facts)
        return CountedPeriod(entry.since, until, days > 0, days, why)

    def _told_of_gap(self, entry: WorkPeriod, until: date, own: tuple[Span, ...]) -> CountedPeriod:
        effect = spans.days_shared(self._only_permit, own)
        accepted = _is_proved_gap(entry) and spans.days_shared(self._gaps, [Span(entry.since, until)]) > 0
        why = Statement(f"duration.gap-{self._gap_reason(entry, accepted)}", {"days": effect})
        return CountedPeriod(entry.since, until, accepted and effect > 0, effect, why)

    @staticmethod
    def _gap_reason(entry: WorkPeriod, accepted: bool) -> str:
        if accepted:
            return "taken-off"
        if entry.paid_leave or entry.covered_by_contract:
            return "paid"
        if not entry.proof:
            return "not-proved"
        if entry.accepted is None:
            return "not-decided"
        return "too-short" if entry.accepted else "rejected"


def _is_proved_gap(entry: WorkPeriod) -> bool:
    claimed = entry.kind is WorkKind.GAP and bool(entry.proof) and entry.accepted is True
    return claimed and not entry.paid_leave and not entry.covered_by_contract
