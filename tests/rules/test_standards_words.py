"""The tables in words."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import pytest

from workstation.domain.codes import Language
from workstation.domain.standards import Jurisdiction, StandardTopic
from workstation.paths import resources
from workstation.rules import standards, standards_absence, standards_table, standards_words, standards_work
from workstation.rules.standards_words import table_in_words
from workstation.wording import wording

STANDARDS = standards_table.read(resources() / "rules" / "ob275c").standards
ENGLISH = wording(Language.ENGLISH)
LISTS = [
    found
    for module in (standards, standards_absence, standards_work, standards_words)
    for found in vars(module).values()
    if isinstance(found, type) and issubclass(found, StrEnum) and found.__module__ == module.__name__
]
# Their words stand as sentences of their own, or are no words at all.
WORDED_APART = {"Oddity", "Share"}


def in_words(name: str):
    return table_in_words(STANDARDS.held_on(Jurisdiction(name), date(2011, 4, 1)))


def said(name: str, topic: StandardTopic) -> list[str]:
    (row,) = [row for row in in_words(name).rows if row.topic is topic]
    return [ENGLISH.state(statement) for statement in row.told]


def noted(name: str, topic: StandardTopic) -> list[str]:
    (row,) = [row for row in in_words(name).rows if row.topic is topic]
    return [ENGLISH.state(statement) for statement in row.notes]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("name", list(Jurisdiction))
def test_every_row_of_every_table_is_worded_in_both_languages(language, name):
    words = wording(language)
    table = in_words(name)
    assert [row.topic for row in table.rows] == list(StandardTopic)
    for row in table.rows:
        assert row.told
        for statement in (*row.told, *row.notes):
            assert words.knows(statement.code), statement.code
            assert words.state(statement)
            assert "None" not in words.state(statement)


@pytest.mark.parametrize("language", list(Language))
def test_every_value_of_every_closed_list_has_its_word(language):
    words = wording(language)
    values = [value for values in LISTS if values.__name__ not in WORDED_APART for value in values]
    values += [*StandardTopic, *Jurisdiction]
    assert len(values) > 90
    assert [value for value in values if words.code(value).endswith(f".{value.value}")] == []
    assert [one for one in standards.Oddity if not words.knows(f"oddity.{one}")] == []


@pytest.mark.parametrize("language", list(Language))
def test_every_share_has_a_sentence_for_each_way_to_earn_it(language):
    words = wording(language)
    shares = ("vacation-pay-percent", "vacation-pay-per-week", "vacation-pay-fifty-seconds")
    codes = [f"standard.{share}{end}" for share in shares for end in ("", "-after", "-with-weeks")]
    assert [code for code in codes if not words.knows(code)] == []


def test_a_table_names_its_source_and_days():
    table = in_words("QC")
    assert table.jurisdiction is Jurisdiction.QC
    assert table.source.section.startswith("Annex C, table 10 of 11")
    assert (table.since, table.until) == (date(2011, 4, 1), None)


@pytest.mark.parametrize(
    ("name", "topic", "sentences"),
    [
        (
            "federal",
            StandardTopic.WAGE,
            ["The general adult minimum rate of the province or territory where the employee usually works"],
        ),
        (
            "federal",
            StandardTopic.HOURS,
            ["Standard hours in a day: 8", "Standard hours in a week: 40", "Maximum hours in a week: 48"],
        ),
        ("federal", StandardTopic.REST, ["1 day in a week"]),
        ("federal", StandardTopic.TIME_OFF, ["Not allowed"]),
        ("federal", StandardTopic.RECORDS, ["The table has no row on records"]),
        (
            "AB",
            StandardTopic.TIME_OFF,
            [
                "Allowed",
                "Hours off with pay for each overtime hour: 1",
                "To be taken within 3 months",
                "Hours not taken in time are paid at 1.5 times the hourly wage",
            ],
        ),
        (
            "AB",
            StandardTopic.HOLIDAYS,
            [
                "Public holidays a year: 9",
                "When worked, all of this is due:",
                "An average day’s wage",
                "1.5 times the regular rate for time worked",
                "Or all of this:",
                "The regular rate for time worked",
                "A paid day off",
                "The employee must meet requirements of eligibility",
            ],
        ),
        ("BC", StandardTopic.OVERTIME, ["1.5 times the regular rate", "2 times the regular rate"]),
        (
            "MB",
            StandardTopic.AVERAGING,
            [
                "Allowed with a permit",
                "Permits are not generally given to individual employees",
                "Longer days within the standard week may be asked for instead",
                "Overtime begins above an average of 40 hours a week",
            ],
        ),
        ("NB", StandardTopic.OVERTIME, ["1.5 times the minimum wage"]),
        (
            "ON",
            StandardTopic.REST,
            [
                "8 hours between shifts",
                "11 consecutive hours in a day",
                "24 consecutive hours in a week",
                "Or 48 consecutive hours in a 2-week period",
            ],
        ),
        ("PE", StandardTopic.VACATION, ["2 weeks", "Vacation pay: 4% of wages"]),
        ("QC", StandardTopic.RECORDS, ["n/a"]),
        (
            "SK",
            StandardTopic.VACATION,
            [
                "3 weeks",
                "4 weeks after 10 years of employment",
                "Vacation pay: 3/52 of wages earned in the year of employment",
                "Vacation pay with 4 weeks of vacation: 4/52 of wages earned in the year of employment",
            ],
        ),
    ],
)
def test_a_row_reads_as_sentences_in_the_printed_order(name, topic, sentences):
    assert said(name, topic) == sentences


@pytest.mark.parametrize(
    ("name", "topic", "sentence"),
    [
        ("NL", StandardTopic.LEAVE, "Family responsibility: 1 week"),
        ("NS", StandardTopic.LEAVE, "Compassionate care: 8 days"),
        ("ON", StandardTopic.LEAVE, "Personal emergency (all reasons together): 10 days a year"),
        ("PE", StandardTopic.LEAVE, "Maternity: 17 (printed without a unit)"),
        ("AB", StandardTopic.LEAVE, "Bereavement: n/a"),
        ("NS", StandardTopic.RECORDS, "Kept 1 year after the employment ends"),
        ("NS", StandardTopic.RECORDS, "Vacation pay must be shown for 28 months back"),
        ("NB", StandardTopic.WAGE, "$10.00 an hour since September 1, 2011"),
        ("NL", StandardTopic.HOLIDAYS, "A paid day off within 30 days"),
        ("NL", StandardTopic.HOLIDAYS, "Days added to the vacation: 1"),
        ("BC", StandardTopic.HOLIDAYS, "1.5 times the regular wage for the first 11 hours"),
        ("BC", StandardTopic.HOLIDAYS, "2 times the regular wage for each further hour"),
    ],
)
def test_a_figure_has_its_own_sentence(name, topic, sentence):
    assert sentence in said(name, topic)


def test_what_is_odd_is_told_beside_the_row_it_stands_in():
    assert noted("AB", StandardTopic.VACATION) == [
        "As printed: the third week comes after 5 years, the 6% only after 6."
    ]
    assert noted("AB", StandardTopic.REST) == []


def reworded(topic: StandardTopic, **rows) -> list[str]:
    """Return what Alberta's table would say of a topic with other rows."""
    held = STANDARDS.held_on(Jurisdiction.AB, date(2011, 4, 1))
    fields = {name: getattr(held.table, name) for name in held.table.__struct_fields__}
    table = standards.Standard(**(fields | rows))
    told = table_in_words(standards.HeldTable(held.jurisdiction, table, held.source, held.since))
    return [ENGLISH.state(one) for row in told.rows if row.topic is topic for one in row.told]


def test_a_rest_that_is_not_consecutive_can_be_the_one_given_instead():
    rest = standards_work.Rest(1, standards_work.Unit.DAYS, standards_work.RestPer.WEEK)
    two = standards_work.Rest(48, standards_work.Unit.HOURS, standards_work.RestPer.TWO_WEEKS)
    rule = standards_work.RestRule(rest, otherwise=two)
    assert reworded(StandardTopic.REST, rest=(rule,)) == ["1 day in a week", "Or 48 hours in a 2-week period"]


def test_time_off_can_be_allowed_without_a_figure():
    assert reworded(StandardTopic.TIME_OFF, time_off=standards_work.TimeOff(allowed=True)) == ["Allowed"]
