"""Minimum wages by day, with the days of which no rate is known (OB 275-C Annex C; rules.md 13)."""

from __future__ import annotations

from datetime import date

from workstation.domain.codes import Province
from workstation.domain.part import Part, require_order
from workstation.domain.standards import MinimumRate


class MinimumWages(Part):
    """General adult minimum wages in CAD an hour.

    Attributes:
        rates: for each province and territory all days there are, oldest first: the days before the first entry and
            after the last one stand in it too, without a rate.
    """

    rates: dict[Province, tuple[MinimumRate, ...]]

    def on(self, province: Province, day: date) -> MinimumRate:
        """Return the step that ``day`` lies in; its rate is ``None`` where no rate is known."""
        return next(rate for rate in self.rates[province] if rate.holds_on(day))

    def steps_between(self, province: Province, since: date, until: date) -> tuple[MinimumRate, ...]:
        """Return every step with a day from ``since`` to ``until``, both included, with the days it really held.

        Days of which no rate is known come as a step without a rate, so that the whole period is covered.

        Raises:
            InputError: ``period.ends-before-start``.
        """
        require_order(since, until, "until")
        return tuple(
            rate
            for rate in self.rates[province]
            if (rate.since is None or rate.since <= until) and (rate.until is None or since <= rate.until)
        )
