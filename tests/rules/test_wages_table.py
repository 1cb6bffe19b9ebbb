"""Reading the minimum wages: what is faulty does not load, and says where."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from workstation.domain.codes import Language, Province
from workstation.domain.errors import InputError
from workstation.domain.standards import DisputeReason, WageNote
from workstation.paths import resources
from workstation.rules import wages_table
from workstation.wording import wording

PACK = resources() / "rules" / "ob275c"
TABLE, HEAD = "minimum_wages.csv", "minimum_wages.toml"


@pytest.fixture
def folder(tmp_path) -> Path:
    for name in (TABLE, HEAD):
        shutil.copy(PACK / name, tmp_path / name)
    return tmp_path


def edit(folder: Path, name: str, before: str, after: str) -> None:
    file = folder / name
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), "utf-8")


def refused(folder: Path) -> tuple[str, str]:
    """Return code and place of the refusal."""
    with pytest.raises(InputError) as fault:
        wages_table.read(folder)
    return fault.value.code, str(fault.value.facts["where"])


def line_of(start: str) -> int:
    lines = (PACK / TABLE).read_text("utf-8").splitlines()
    return next(number for number, line in enumerate(lines, start=1) if line.startswith(start))


def test_thirteen_jurisdictions_have_ninety_rows_of_which_one_has_no_rate():
    rates = wages_table.read(PACK).rates
    assert set(rates) == set(Province)
    entered = [rate for steps in rates.values() for rate in steps[1:-1]]
    assert len(entered) == 90
    assert [(rate.province, rate.since) for rate in entered if rate.rate is None] == [("YT", date(2010, 4, 1))]


def test_every_rate_has_a_source_with_a_title_a_section_and_the_day_it_was_checked():
    rates = [rate for steps in wages_table.read(PACK).rates.values() for rate in steps if rate.rate is not None]
    assert len(rates) == 89
    for rate in rates:
        assert rate.source is not None
        assert rate.source.title
        assert rate.source.section
        assert rate.source.checked_on >= date(2026, 11, 21)


def test_every_source_of_the_head_is_used():
    head = (PACK / HEAD).read_text("utf-8")
    used = {line.split(",")[4] for line in (PACK / TABLE).read_text("utf-8").splitlines()[1:]}
    declared = {line[len("[source.") : -1] for line in head.splitlines() if line.startswith("[source.")}
    cited = {line.split('"')[1] for line in head.splitlines() if line.startswith(("printed_in", "followed_in"))}
    assert declared == (used | cited) - {""}


def test_the_rate_without_a_source_is_not_shipped():
    assert "8.93" not in (PACK / TABLE).read_text("utf-8")


@pytest.mark.parametrize(
    ("row", "before", "after", "code"),
    [
        ("ON,2010-03-31", "10.25,annex-c-on,", "10.25,,", "pack.no-source"),
        ("ON,2010-03-31", "10.25,annex-c-on,", "10.25,annex-c-xx,", "pack.unknown-source"),
        ("ON,2010-03-31", "10.25,annex-c-on,", ",annex-c-on,", "pack.no-rate"),
        ("ON,2010-03-31", "10.25,annex-c-on,", "0.00,annex-c-on,", "pack.no-rate"),
        ("ON,2010-03-31", "10.25,annex-c-on,", ",,", "pack.no-rate"),
        ("YT,2010-04-01", ",,no-source", ",cbc-yukon,no-source", "pack.no-rate"),
        ("YT,2010-04-01", ",,no-source", "8.93,,no-source", "pack.no-source"),
        ("ON,2010-03-31", "10.25,annex", "ten,annex", "pack.wrong-type"),
        ("ON,2010-03-31", "10.25,annex", "10.255,annex", "money.not-an-amount"),
        ("ON,2010-03-31", "10.25,annex", "NaN,annex", "money.not-an-amount"),
        ("ON,2010-03-31", "annex-c-on,", "annex-c-on,by-hearsay", "pack.wrong-type"),
        ("ON,2010-03-31", "2014-05-31", "2010-03-30", "pack.dates-not-rising"),
        ("ON,2010-03-31", "ON,2010-03-31", "ON,2010-03-32", "pack.wrong-type"),
        ("ON,2010-03-31", "ON,", "XX,", "pack.wrong-type"),
        ("ON,2010-03-31", "annex-c-on,", "annex-c-on,,", "pack.table-row"),
    ],
)
def test_a_faulty_row_is_refused_with_its_line(folder, row, before, after, code):
    line = next(text for text in (PACK / TABLE).read_text("utf-8").splitlines() if text.startswith(row))
    edit(folder, TABLE, line, line.replace(before, after, 1))
    assert refused(folder) == (code, f"{TABLE}:{line_of(row)}")


@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        ("ON,2010-03-31,2014-05-31", "ON,2010-03-31,2014-05-30", "pack.gap"),
        ("ON,2010-03-31,2014-05-31", "ON,2010-03-31,2014-06-01", "pack.overlap"),
        ("ON,2014-06-01,2015-09-30", "ON,2010-03-31,2015-09-30", "pack.dates-not-rising"),
    ],
)
def test_rows_that_do_not_follow_each_other_are_refused_at_the_later_one(folder, before, after, code):
    later = line_of("ON,2014-06-01")
    edit(folder, TABLE, before, after)
    assert refused(folder) == (code, f"{TABLE}:{later}")


def test_a_province_without_a_row_is_refused(folder):
    file = folder / TABLE
    kept = [line for line in file.read_text("utf-8").splitlines() if not line.startswith("NU,")]
    file.write_text("\n".join(kept) + "\n", "utf-8")
    assert refused(folder) == ("pack.table-incomplete", TABLE)


def test_another_heading_is_refused(folder):
    edit(folder, TABLE, "province,since", "province,from")
    assert refused(folder) == ("pack.table-heading", TABLE)


@pytest.mark.parametrize(
    ("before", "after", "code", "where"),
    [
        ("[source.vlex]\n", "[source.vlex]\npage = 1\n", "pack.unknown-key", "source.vlex"),
        ("CAD/hour", "CAD/day", "pack.wrong-type", "unit"),
        ('section = "hourly minimum wage"\n', "", "pack.no-source", "source."),
        ('why = "postponed"', 'why = "unclear"', "pack.wrong-type", "dispute[0].why"),
        ('printed_in = "annex-c-nb"', 'printed_in = "annex-c-xx"', "pack.unknown-source", "dispute[0]"),
        ('followed_in = "hr-reporter-nb"', 'followed_in = ""', "pack.no-source", "dispute[0]"),
        ("until = 2012-03-31", "until = 2011-08-31", "pack.dates-not-rising", "dispute[0]"),
        ("until = 2012-03-31", "until = 2012-04-01", "pack.no-dispute", "dispute[0]"),
        ("since = 2011-09-01", "since = 2009-04-14", "pack.no-dispute", "dispute[0]"),
        ("printed = 10.00", "printed = 9.50", "pack.no-dispute", "dispute[0]"),
    ],
)
def test_a_faulty_head_is_refused_with_the_path_in_it(folder, before, after, code, where):
    edit(folder, HEAD, before, after)
    found, place = refused(folder)
    assert found == code
    assert place.startswith(f"{HEAD}: {where}")


@pytest.mark.parametrize("language", list(Language))
def test_every_note_and_every_reason_is_worded(language):
    words = wording(language)
    named = (*(f"wage-note.{one}" for one in WageNote), *(f"dispute-reason.{one}" for one in DisputeReason))
    assert [code for code in named if not words.knows(code)] == []
