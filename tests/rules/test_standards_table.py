"""Reading Annex C: what is faulty does not load, and says where."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from workstation.domain.errors import InputError
from workstation.domain.standards import Jurisdiction
from workstation.paths import resources
from workstation.rules import standards_table

PACK = resources() / "rules" / "ob275c"


@pytest.fixture
def folder(tmp_path) -> Path:
    shutil.copytree(PACK / "standards", tmp_path / "standards")
    for name in ("minimum_wages.toml", "minimum_wages.csv"):
        shutil.copy(PACK / name, tmp_path / name)
    return tmp_path


def edit(file: Path, before: str, after: str) -> None:
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), "utf-8")


def refused(folder: Path) -> tuple[str, str]:
    """Return code and place of the refusal."""
    with pytest.raises(InputError) as fault:
        standards_table.read(folder)
    return fault.value.code, str(fault.value.facts["where"])


def test_eleven_tables_load_and_the_territories_have_none():
    annex = standards_table.read(PACK)
    assert list(annex.standards.tables) == list(Jurisdiction)
    assert len(annex.standards.tables) == 11


@pytest.mark.parametrize(
    ("before", "after", "code", "where"),
    [
        ("standard_per_week = 44", "per_week = 44", "pack.unknown-key", "AB.toml: history[0].value.hours"),
        ("standard_per_week = 44\n", "", "pack.missing-key", "AB.toml: history[0].value.hours"),
        ("consecutive_per_day = 12", 'consecutive_per_day = "12"', "pack.wrong-type", "AB.toml: history[0]"),
        ('base = "regular_rate"', 'base = "any_rate"', "pack.wrong-type", "AB.toml: history[0].value.overtime"),
        ("source = {", "origin = {", "pack.unknown-key", "AB.toml: history[0]"),
        (", checked_on = 2026-11-22", "", "pack.no-source", "AB.toml: history[0].source"),
        ("[history.value]", "[history.value", "pack.not-toml", "AB.toml"),
        ("leave-without-unit", "leave-in-days", "pack.no-unit", "PE.toml: history[0].value.leave.maternity"),
        ('amount = 8, unit = "days"', "amount = 8", "pack.no-unit", "NS.toml: history[0].value.leave.compassion"),
        ('amount = 17, unit = "weeks"', "per_year = true", "pack.one-of", "NS.toml: history[0].value.leave.mat"),
        (
            "not_applicable = true",
            "amount = 1, not_applicable = true",
            "pack.one-of",
            "NS.toml: history[0].value",
        ),
        ("with_weeks = 3", "with_weeks = 3, after_years = 5", "pack.one-of", "QC.toml: history[0].value.vaca"),
        (", with_weeks = 3", "", "pack.one-of", "QC.toml: history[0].value.vacation.pay[1]"),
        ("of_province = true", "of_province = false", "pack.one-of", "federal.toml: history[0].value.wage"),
        ("steps = [{", "of_province = true\nsteps = [{", "pack.one-of", "SK.toml: history[0].value.wage"),
    ],
)
def test_a_faulty_table_is_refused_with_the_path_in_it(folder, before, after, code, where):
    edit(folder / "standards" / where.partition(":")[0], before, after)
    found, place = refused(folder)
    assert found == code
    assert place.startswith(where)


@pytest.mark.parametrize(
    ("added", "code"),
    [
        ("since = 2012-04-01\nrepealed = true", None),
        ("since = 2011-04-01\nrepealed = true", "pack.dates-not-rising"),
        ("since = 2012-04-01", "pack.no-value"),
    ],
)
def test_days_of_a_table_are_held_like_those_of_any_rule(folder, added, code):
    file = folder / "standards" / "AB.toml"
    text = file.read_text("utf-8")
    source = next(line for line in text.splitlines() if line.startswith("source"))
    file.write_text(f"{text}\n[[history]]\n{source}\n{added}\n", "utf-8")
    if code is None:
        held = standards_table.read(folder).standards
        assert held.held_on(Jurisdiction.AB, date(2012, 3, 31)) is not None
        assert held.held_on(Jurisdiction.AB, date(2012, 4, 1)) is None
    else:
        assert refused(folder) == (code, "AB.toml: history")


@pytest.mark.parametrize(
    ("until", "since", "code"),
    [("2012-03-30", "2012-04-01", "pack.gap"), ("2012-04-01", "2012-04-01", "pack.overlap")],
)
def test_two_tables_of_one_province_neither_overlap_nor_leave_a_gap(folder, until, since, code):
    file = folder / "standards" / "AB.toml"
    text = file.read_text("utf-8")
    file.write_text(
        text.replace("since = 2011-04-01\n", f"since = 2011-04-01\nuntil = {until}\n", 1)
        + text.replace("since = 2011-04-01\n", f"since = {since}\n", 1),
        "utf-8",
    )
    assert refused(folder) == (code, "AB.toml: history")


def test_a_missing_table_is_refused(folder):
    (folder / "standards" / "QC.toml").unlink()
    assert refused(folder) == ("pack.missing-file", "QC.toml")


@pytest.mark.parametrize("name", ["YT.toml", "ALTA.toml"])
def test_a_table_of_no_jurisdiction_is_refused(folder, name):
    shutil.copy(folder / "standards" / "AB.toml", folder / "standards" / name)
    assert refused(folder) == ("pack.unknown-table", name)


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("AB", "rate = 8.80", "rate = 8.85"),
        ("AB", "since = 2009-04-01", "since = 2009-03-31"),
        ("NB", "since = 2011-09-01", "since = 2011-08-31"),
        ("NB", "rate = 10.00", "rate = 10.50"),
        ("PE", "since = 2010-10-01", "since = 2010-09-30"),
    ],
)
def test_a_printed_rate_that_is_neither_followed_nor_disputed_is_refused(folder, name, before, after):
    edit(folder / "standards" / f"{name}.toml", before, after)
    assert refused(folder) == ("pack.wages-differ", f"{name}.toml")


@pytest.mark.parametrize("province", ["NB", "PE", "MB"])
def test_a_disagreement_cannot_be_left_out_of_the_minimum_wages(folder, province):
    head = folder / "minimum_wages.toml"
    start, _, rest = head.read_text("utf-8").partition(f'[[dispute]]\nprovince = "{province}"')
    head.write_text(start + rest[rest.index("\n[") + 1 :], "utf-8")
    assert refused(folder) == ("pack.wages-differ", f"{province}.toml")
