"""The tables of Annex C by jurisdiction and day."""

from __future__ import annotations

from datetime import date

import pytest

from workstation.domain.standards import Jurisdiction, StandardTopic
from workstation.paths import resources
from workstation.rules import standards_table
from workstation.rules.standards import KeptFrom, Oddity, RecordItem

STANDARDS = standards_table.read(resources() / "rules" / "ob275c").standards
PRINTED_ON = date(2011, 4, 1)


def table(name: str):
    return STANDARDS.held_on(Jurisdiction(name), PRINTED_ON).table


@pytest.mark.parametrize("name", list(Jurisdiction))
def test_each_table_holds_from_the_bulletins_day_and_names_its_place_in_annex_c(name):
    assert STANDARDS.held_on(name, date(2011, 3, 31)) is None
    held = STANDARDS.held_on(name, PRINTED_ON)
    place = list(Jurisdiction).index(name) + 1
    assert held.jurisdiction is name
    assert held.since == PRINTED_ON
    assert held.source.title == "Operational Bulletin 275-C, April 1, 2011"
    assert held.source.section.startswith(f"Annex C, table {place} of 11 ")
    assert held.source.checked_on == date(2026, 11, 22)


@pytest.mark.parametrize(
    ("name", "steps"),
    [
        ("AB", "2009-04-01 8.80"),
        ("BC", "2001-11-01 8.00, 2011-05-01 8.75, 2011-11-01 9.50, 2012-05-01 10.25"),
        ("MB", "2009-10-01 9.00"),
        ("NB", "2010-04-01 8.50, 2010-09-01 9.00, 2011-04-01 9.50, 2011-09-01 10.00"),
        ("NL", "2010-01-01 9.50, 2010-07-01 10.00"),
        ("NS", "2010-04-01 9.20, 2010-10-01 9.65"),
        ("ON", "2010-03-31 10.25"),
        ("PE", "2010-10-01 8.40"),
        ("QC", "2009-05-01 9.00, 2010-05-01 9.50"),
        ("SK", "2009-05-01 9.25"),
    ],
)
def test_wage_steps_are_kept_as_printed(name, steps):
    assert ", ".join(f"{step.since} {step.rate}" for step in table(name).wage.steps) == steps


def test_the_federal_table_has_no_rate_of_its_own():
    assert table("federal").wage.of_province
    assert table("federal").wage.steps == ()


@pytest.mark.parametrize(
    ("name", "years", "kept_from"),
    [
        ("AB", 3, KeptFrom.RECORD_MADE),
        ("BC", 2, KeptFrom.EMPLOYMENT_ENDED),
        ("MB", 3, KeptFrom.RECORD_MADE),
        ("NB", 3, KeptFrom.RECORD_MADE),
        ("NL", 4, KeptFrom.LAST_ENTRY),
        ("NS", 1, KeptFrom.EMPLOYMENT_ENDED),
        ("ON", 3, KeptFrom.EMPLOYMENT_ENDED),
        ("PE", 3, KeptFrom.RECORD_MADE),
        ("QC", None, None),
        ("SK", 5, KeptFrom.EMPLOYMENT_ENDED),
    ],
)
def test_records_are_kept_for_the_printed_years(name, years, kept_from):
    records = table(name).records
    assert (records.years, records.kept_from) == (years, kept_from)
    assert records.not_applicable is (name == "QC")
    assert (RecordItem.NAME in records.items) is (name != "QC")


def test_the_federal_table_has_no_row_on_records():
    assert table("federal").records is None


def test_nova_scotia_wants_vacation_pay_shown_for_twenty_eight_months():
    assert [name for name in Jurisdiction if (found := table(name).records) and found.vacation_pay_months] == ["NS"]
    assert table("NS").records.vacation_pay_months == 28


def test_no_item_of_a_record_stands_twice_and_every_item_stands_somewhere():
    items = [item for name in Jurisdiction if (records := table(name).records) for item in records.items]
    assert set(items) == set(RecordItem)
    for name in Jurisdiction:
        own = table(name).records.items if table(name).records else ()
        assert len(own) == len(set(own))


@pytest.mark.parametrize(
    ("name", "topic", "oddity"),
    [
        ("federal", StandardTopic.RECORDS, Oddity.NO_RECORDS_ROW),
        ("AB", StandardTopic.VACATION, Oddity.PAY_LATER_THAN_WEEKS),
        ("AB", StandardTopic.HOURS, Oddity.BOUND_NOT_NAMED),
        ("BC", StandardTopic.OVERTIME, Oddity.FACTOR_NOT_SAID),
        ("MB", StandardTopic.WAGE, Oddity.WAGE_STEP_LEFT_OUT),
        ("NB", StandardTopic.WAGE, Oddity.WAGE_STEP_POSTPONED),
        ("NL", StandardTopic.HOLIDAYS, Oddity.HOLIDAY_PAY_UNCLEAR),
        ("NS", StandardTopic.LEAVE, Oddity.LEAVE_IN_DAYS),
        ("ON", StandardTopic.LEAVE, Oddity.LEAVES_NOT_PRINTED),
        ("ON", StandardTopic.LEAVE, Oddity.RESERVIST_IN_RECORDS),
        ("PE", StandardTopic.WAGE, Oddity.WAGE_STEP_YEAR),
        ("PE", StandardTopic.LEAVE, Oddity.LEAVE_WITHOUT_UNIT),
        ("QC", StandardTopic.RECORDS, Oddity.RECORDS_NOT_APPLICABLE),
        ("SK", StandardTopic.REST, Oddity.REST_NOT_SAID),
    ],
)
def test_what_is_odd_in_the_printed_table_is_flagged_in_its_row(name, topic, oddity):
    assert (topic, oddity) in [(note.topic, note.oddity) for note in table(name).notes]


def test_every_oddity_is_flagged_once():
    flagged = [note.oddity for name in Jurisdiction for note in table(name).notes]
    assert sorted(flagged) == sorted(Oddity)
