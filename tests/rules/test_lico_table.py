"""Reading the low income cut-off tables."""

from __future__ import annotations

import shutil
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import pytest

from workstation.domain.codes import Area, Basis
from workstation.domain.errors import InputError
from workstation.paths import resources
from workstation.rules import lico_table

PACK = resources() / "rules" / "ob275c"


@pytest.fixture
def folder(tmp_path) -> Path:
    for name in ("lico.toml", "lico.csv"):
        shutil.copy(PACK / name, tmp_path / name)
    return tmp_path


def edit(folder: Path, name: str, before: str, after: str) -> None:
    file = folder / name
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), "utf-8")


def test_thirteen_years_on_both_bases_hold_910_cells():
    tables = lico_table.read(PACK)
    assert len(tables.cells) == 910
    assert sorted(tables.published_on) == list(range(2007, 2020))
    assert sum(cell.seen_published for cell in tables.cells.values()) == 251


@pytest.mark.parametrize(
    ("year", "basis", "area", "size", "amount"),
    [
        (2007, Basis.BEFORE_TAX, Area.RURAL, 1, 14_914),
        (2007, Basis.BEFORE_TAX, Area.FROM_500000, 7, 57_336),
        (2008, Basis.BEFORE_TAX, Area.FROM_500000, 4, 41_198),
        (2019, Basis.AFTER_TAX, Area.FROM_100000, 7, 48_568),
    ],
)
def test_cells_hold_the_published_amounts(year, basis, area, size, amount):
    assert lico_table.read(PACK).cell(year, basis, area, size).amount == amount


def test_amounts_rise_with_the_family_and_with_the_community():
    cells = lico_table.read(PACK).cells
    for (year, basis, area, size), cell in cells.items():
        if size > 1:
            assert cell.amount > cells[year, basis, area, size - 1].amount
        areas = list(Area)
        if area is not areas[0]:
            assert cell.amount > cells[year, basis, areas[areas.index(area) - 1], size].amount


def test_all_amounts_of_a_year_grow_by_the_same_price_index():
    cells = lico_table.read(PACK).cells
    for basis in Basis:
        for year in range(2008, 2020):
            ratios = [
                cells[year, basis, area, size].amount / cells[year - 1, basis, area, size].amount
                for area in Area
                for size in range(1, 8)
            ]
            spread = (max(ratios) - min(ratios)).quantize(Decimal("0.0001"), ROUND_HALF_UP)
            assert spread <= Decimal("0.0002"), (basis, year)


@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        ("before_tax,2007,2,", "before_tax,2007,1,", "pack.twice"),
        ("before_tax,2007,1,14914,", "before_tax,2007,1,fourteen,", "pack.wrong-type"),
        ("after_tax,2019,7,", "after_tax,2020,7,", "pack.table-incomplete"),
        ("before_tax,2007,1,", "before_tax,2007,8,", "pack.wrong-type"),
        (",00000\n", ",0\n", "pack.wrong-type"),
        ("basis,", "base,", "pack.table-heading"),
    ],
)
def test_a_faulty_table_does_not_load_and_says_where(folder, before, after, code):
    edit(folder, "lico.csv", before, after)
    with pytest.raises(InputError) as refused:
        lico_table.read(folder)
    assert refused.value.code == code
    assert str(refused.value.facts["where"]).startswith("lico.csv")


def test_a_head_without_a_source_does_not_load(folder):
    edit(folder, "lico.toml", "source = {", "origin = {")
    with pytest.raises(InputError):
        lico_table.read(folder)
