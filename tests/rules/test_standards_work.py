"""The rows on working time of each table, as the bulletin prints them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from workstation.domain.standards import Jurisdiction
from workstation.paths import resources
from workstation.rules import standards_table
from workstation.rules.standards_work import Averaging, Hours, OvertimeBase, TimeOff

STANDARDS = standards_table.read(resources() / "rules" / "ob275c").standards
THREE_MONTHS_AT_HALF_MORE = TimeOff(
    allowed=True,
    hours_off=Decimal("1.5"),
    within_months=3,
    written_agreement=True,
    closed_on_request=True,
    request_in_writing=True,
)


def table(name: str):
    return STANDARDS.held_on(Jurisdiction(name), date(2011, 4, 1)).table


@pytest.mark.parametrize(
    ("name", "hours"),
    [
        ("federal", Hours(standard_per_day=8, standard_per_week=40, greatest_per_week=48)),
        ("AB", Hours(standard_per_day=8, standard_per_week=44, consecutive_per_day=12)),
        ("BC", Hours(standard_per_day=8, standard_per_week=40)),
        ("MB", Hours(standard_per_day=8, standard_per_week=40)),
        ("NB", Hours(standard_per_week=44)),
        ("NL", Hours(standard_per_week=40, greatest_per_day=14)),
        ("NS", Hours(standard_per_week=48)),
        ("ON", Hours(standard_per_day=8, standard_per_week=44, greatest_per_week=48)),
        ("PE", Hours(standard_per_week=48)),
        ("QC", Hours(standard_per_week=40)),
        ("SK", Hours(standard_per_day=8, standard_per_week=40, greatest_per_week=44)),
    ],
)
def test_hours_are_those_of_the_printed_table(name, hours):
    assert table(name).hours == hours


def rest_of(name: str) -> list[str]:
    """Return the rests of a table in short, the alternative after a stroke."""

    def short(rest) -> str:
        kind = "consecutive " if rest.consecutive else ""
        return f"{rest.amount} {kind}{rest.unit} {rest.per}"

    return [
        " / ".join(short(rest) for rest in (rule.rest, rule.otherwise) if rest is not None) for rule in table(name).rest
    ]


@pytest.mark.parametrize(
    ("name", "rest"),
    [
        ("federal", ["1 days week"]),
        ("AB", ["8 hours shifts", "1 days week"]),
        ("BC", ["8 consecutive hours shifts", "32 consecutive hours week"]),
        ("MB", ["24 consecutive hours week"]),
        ("NB", ["24 consecutive hours week"]),
        ("NL", ["8 consecutive hours twenty_four_hours", "24 consecutive hours week"]),
        ("NS", ["24 consecutive hours seven_days"]),
        (
            "ON",
            [
                "8 hours shifts",
                "11 consecutive hours day",
                "24 consecutive hours week / 48 consecutive hours two_weeks",
            ],
        ),
        ("PE", ["24 consecutive hours seven_days"]),
        ("QC", ["32 consecutive hours week"]),
        (
            "SK",
            [
                "8 consecutive hours twenty_four_hours",
                "24 consecutive hours seven_days / 48 consecutive hours seven_days",
            ],
        ),
    ],
)
def test_rest_is_that_of_the_printed_table(name, rest):
    assert rest_of(name) == rest


@pytest.mark.parametrize("name", list(Jurisdiction))
def test_overtime_is_half_more_and_only_british_columbia_prints_a_second_factor(name):
    factors = (Decimal("1.5"), Decimal(2)) if name == "BC" else (Decimal("1.5"),)
    assert table(name).overtime.factors == factors


@pytest.mark.parametrize("name", list(Jurisdiction))
def test_overtime_multiplies_the_minimum_wage_in_two_provinces_only(name):
    base = OvertimeBase.MINIMUM_WAGE if name in ("NB", "NL") else OvertimeBase.REGULAR_RATE
    assert table(name).overtime.base is base


@pytest.mark.parametrize(
    ("name", "time_off"),
    [
        ("federal", TimeOff(allowed=False)),
        ("AB", TimeOff(allowed=True, hours_off=Decimal(1), within_months=3, payout_factor=Decimal("1.5"))),
        (
            "BC",
            TimeOff(
                allowed=True,
                hours_off=Decimal(1),
                when_agreed=True,
                written_agreement=True,
                closed_on_request=True,
            ),
        ),
        ("MB", THREE_MONTHS_AT_HALF_MORE),
        ("NB", TimeOff(allowed=False)),
        ("NL", THREE_MONTHS_AT_HALF_MORE),
        ("NS", TimeOff(allowed=False)),
        (
            "ON",
            TimeOff(
                allowed=True,
                hours_off=Decimal(1),
                when_agreed=True,
                written_agreement=True,
                closed_on_request=True,
                request_in_writing=True,
            ),
        ),
        ("PE", TimeOff(allowed=False)),
        ("QC", THREE_MONTHS_AT_HALF_MORE),
        ("SK", TimeOff(allowed=False)),
    ],
)
def test_time_off_in_lieu_is_that_of_the_printed_table(name, time_off):
    assert table(name).time_off == time_off


@pytest.mark.parametrize(
    ("name", "averaging"),
    [
        ("federal", Averaging(allowed=True)),
        ("AB", Averaging(allowed=True)),
        ("BC", Averaging(allowed=True, greatest_weeks=4, greatest_per_day=12, average_per_week=40)),
        (
            "MB",
            Averaging(allowed=True, average_per_week=40, permit=True, longer_days=True, seldom_for_individuals=True),
        ),
        ("NB", Averaging(allowed=False)),
        ("NL", Averaging(allowed=False)),
        ("NS", Averaging(allowed=True, greatest_weeks=4, average_per_week=48)),
        ("ON", Averaging(allowed=True, greatest_weeks=4, average_per_week=44)),
        ("PE", Averaging(allowed=False)),
        ("QC", Averaging(allowed=True, greatest_weeks=4)),
        ("SK", Averaging(allowed=True, greatest_weeks=4, average_per_week=40)),
    ],
)
def test_averaging_is_that_of_the_printed_table(name, averaging):
    assert table(name).averaging == averaging
