"""The low income cut-off tables."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from workstation.domain.citation import Source
from workstation.domain.codes import Area, Basis
from workstation.rules.lico import CutOff, CutOffs

SOURCE = Source("Low income lines", "table 1", date(2026, 11, 21))


@pytest.fixture
def cut_offs() -> CutOffs:
    cells = {
        (year, Basis.BEFORE_TAX, Area.RURAL, size): CutOff(Decimal(year + 1000 * size), size != 6)
        for year in (2008, 2009)
        for size in range(1, 8)
    }
    return CutOffs(cells, {2008: date(2009, 6, 30), 2009: date(2010, 6, 30)}, SOURCE)


@pytest.mark.parametrize(
    ("day", "year"),
    [(date(2009, 6, 29), None), (date(2009, 6, 30), 2008), (date(2010, 6, 29), 2008), (date(2010, 6, 30), 2009)],
)
def test_the_latest_table_published_by_the_day_is_used(cut_offs, day, year):
    assert cut_offs.latest_on(day) == year


def test_a_year_without_a_table_is_known_to_have_none(cut_offs):
    assert cut_offs.has(2009)
    assert not cut_offs.has(2010)


def test_a_family_above_seven_adds_the_last_step_for_each_person_more(cut_offs):
    cell = cut_offs.cell(2009, Basis.BEFORE_TAX, Area.RURAL, 9)
    assert cell.amount == Decimal(2009 + 9000)
    assert not cell.seen_published


@pytest.mark.parametrize(("size", "seen"), [(6, False), (7, True)])
def test_a_cell_says_whether_it_was_seen_published(cut_offs, size, seen):
    cell = cut_offs.cell(2008, Basis.BEFORE_TAX, Area.RURAL, size)
    assert (cell.amount, cell.seen_published) == (Decimal(2008 + 1000 * size), seen)
