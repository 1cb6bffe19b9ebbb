"""The low income cut-off tables as the pack holds them (rule FIN-4)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from workstation.domain.citation import Source
from workstation.domain.codes import Area, Basis
from workstation.domain.finance import Cell
from workstation.domain.part import Part

LARGEST = 7


class CutOff(Part):
    """One amount, and whether that very cell was seen in a publication or computed by the pack's rule."""

    amount: Decimal
    seen_published: bool


class CutOffs(Part):
    """Amounts in CAD by year, basis, area and family size 1 to 7.

    Attributes:
        cells: the amounts.
        published_on: day on which the table of each year was out.
    """

    cells: dict[tuple[int, Basis, Area, int], CutOff]
    published_on: dict[int, date]
    source: Source

    def latest_on(self, day: date) -> int | None:
        """Return the year of the latest table published by ``day``, or ``None`` before the first."""
        return max((year for year, out in self.published_on.items() if out <= day), default=None)

    def has(self, year: int) -> bool:
        """Return whether there is a table for ``year``."""
        return year in self.published_on

    def cell(self, year: int, basis: Basis, area: Area, size: int) -> Cell:
        """Return the cell for a family of ``size``.

        Above seven, each person more adds the step from six to seven, as Statistics Canada's tables end at seven.

        Raises:
            KeyError: for a year without a table or a size below one.
        """
        found = self.cells[year, basis, area, min(size, LARGEST)]
        amount, seen = found.amount, found.seen_published
        if size > LARGEST:
            step = amount - self.cells[year, basis, area, LARGEST - 1].amount
            amount, seen = amount + (size - LARGEST) * step, False
        return Cell(year, basis, area, size, amount, self.published_on[year], seen)
