"""Minimum wages by day."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.codes import Province
from workstation.domain.errors import InputError
from workstation.paths import resources
from workstation.rules import wages_table

PACK = resources() / "rules" / "ob275c"
WAGES = wages_table.read(PACK)
DAY = timedelta(days=1)


def rate(province: str, day: date) -> Decimal | None:
    return WAGES.on(Province(province), day).rate


def money(amount: str | None) -> Decimal | None:
    return None if amount is None else Decimal(amount)


@pytest.mark.parametrize(
    ("province", "step", "before", "since"),
    [
        ("AB", "2009-04-01", None, "8.80"),
        ("AB", "2011-09-01", "8.80", "9.40"),
        ("BC", "2001-11-01", None, "8.00"),
        ("BC", "2011-05-01", "8.00", "8.75"),
        ("BC", "2011-11-01", "8.75", "9.50"),
        ("BC", "2012-05-01", "9.50", "10.25"),
        ("MB", "2009-10-01", "8.75", "9.00"),
        ("MB", "2010-10-01", "9.00", "9.50"),
        ("MB", "2011-10-01", "9.50", "10.00"),
        ("NB", "2010-04-01", "8.25", "8.50"),
        ("NB", "2010-09-01", "8.50", "9.00"),
        ("NB", "2011-04-01", "9.00", "9.50"),
        ("NB", "2011-09-01", "9.50", "9.50"),
        ("NB", "2012-04-01", "9.50", "10.00"),
        ("NL", "2010-01-01", "9.00", "9.50"),
        ("NL", "2010-07-01", "9.50", "10.00"),
        ("NS", "2010-04-01", "8.60", "9.20"),
        ("NS", "2010-10-01", "9.20", "9.65"),
        ("ON", "2010-03-31", "9.50", "10.25"),
        ("ON", "2014-06-01", "10.25", "11.00"),
        ("PE", "2009-10-01", "8.20", "8.40"),
        ("PE", "2010-10-01", "8.70", "9.00"),
        ("QC", "2009-05-01", None, "9.00"),
        ("QC", "2010-05-01", "9.00", "9.50"),
        ("QC", "2011-05-01", "9.50", "9.65"),
        ("SK", "2009-05-01", None, "9.25"),
        ("SK", "2011-09-01", "9.25", "9.50"),
        ("NT", "2010-04-01", "8.25", "9.00"),
        ("NU", "2011-01-01", "10.00", "11.00"),
        ("YT", "2009-04-01", None, "8.89"),
        ("YT", "2010-04-01", "8.89", None),
        ("YT", "2011-04-01", None, "9.00"),
        ("YT", "2012-05-01", "9.27", "10.30"),
        ("YT", "2017-01-01", "11.07", None),
    ],
)
def test_a_step_begins_on_its_day_and_not_the_day_before(province, step, before, since):
    day = date.fromisoformat(step)
    assert rate(province, day - DAY) == money(before)
    assert rate(province, day) == money(since)
    assert rate(province, day + DAY) == money(since)


def rows() -> list[dict[str, str]]:
    with (PACK / "minimum_wages.csv").open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))


def boundaries() -> list[tuple[str, str, str | None, str | None]]:
    """Return province, first day, rate before and rate since for every step of the table, its end included."""
    found: list[tuple[str, str, str | None, str | None]] = []
    for province in Province:
        own = [row for row in rows() if row["province"] == province]
        found.append((province, own[0]["since"], None, own[0]["rate"] or None))
        found += [(province, new["since"], old["rate"] or None, new["rate"] or None) for old, new in pairwise(own)]
        found.append((province, "2017-01-01", own[-1]["rate"], None))
    return found


@pytest.mark.parametrize(("province", "step", "before", "since"), boundaries())
def test_every_step_of_the_table_is_told_the_day_before_the_day_and_the_day_after(province, step, before, since):
    day = date.fromisoformat(step)
    assert [rate(province, one) for one in (day - DAY, day, day + DAY)] == [money(before), money(since), money(since)]


@pytest.mark.parametrize("province", list(Province))
def test_a_day_before_the_first_entry_has_no_rate_rather_than_the_first_one(province):
    told = WAGES.on(province, date(1990, 1, 1))
    assert (told.rate, told.source, told.since) == (None, None, None)


@pytest.mark.parametrize("province", list(Province))
def test_after_the_last_entry_no_rate_is_known_rather_than_the_last_one(province):
    assert WAGES.on(province, date(2016, 12, 31)).rate is not None
    assert WAGES.on(province, date(2030, 1, 1)).rate is None


def test_every_step_inside_a_period_is_given_with_its_own_days():
    steps = WAGES.steps_between(Province.BC, date(2011, 4, 15), date(2012, 5, 1))
    assert [(str(step.since), str(step.until), str(step.rate)) for step in steps] == [
        ("2001-11-01", "2011-04-30", "8.00"),
        ("2011-05-01", "2011-10-31", "8.75"),
        ("2011-11-01", "2012-04-30", "9.50"),
        ("2012-05-01", "2015-09-14", "10.25"),
    ]


@pytest.mark.parametrize(
    ("since", "until", "rates"),
    [
        ("2011-04-30", "2011-04-30", ["8.00"]),
        ("2011-04-30", "2011-05-01", ["8.00", "8.75"]),
        ("2011-05-01", "2011-10-31", ["8.75"]),
        ("2001-10-31", "2001-11-01", ["None", "8.00"]),
        ("2016-12-31", "2017-01-01", ["10.85", "None"]),
    ],
)
def test_a_period_has_a_step_when_one_day_of_it_lies_inside(since, until, rates):
    steps = WAGES.steps_between(Province.BC, date.fromisoformat(since), date.fromisoformat(until))
    assert [str(step.rate) for step in steps] == rates


def test_a_period_that_ends_before_it_starts_is_refused():
    with pytest.raises(InputError) as refused:
        WAGES.steps_between(Province.BC, date(2012, 1, 2), date(2012, 1, 1))
    assert refused.value.code == "period.ends-before-start"


DAYS = st.dates(date(2000, 1, 1), date(2020, 1, 1))


@given(st.sampled_from(Province), DAYS, st.integers(0, 4000))
def test_the_steps_of_a_period_are_those_of_its_days(province, since, length):
    until = since + timedelta(days=length)
    steps = WAGES.steps_between(province, since, until)
    assert steps[0].holds_on(since)
    assert steps[-1].holds_on(until)
    assert all(before.until + DAY == after.since for before, after in pairwise(steps))
    assert all(WAGES.on(province, max(since, step.since or since)) == step for step in steps)


@pytest.mark.parametrize(
    ("province", "day", "followed", "printed"),
    [
        ("NB", "2011-08-31", "9.50", None),
        ("NB", "2011-09-01", "9.50", "10.00"),
        ("NB", "2012-03-31", "9.50", "10.00"),
        ("NB", "2012-04-01", "10.00", None),
        ("PE", "2010-09-30", "8.70", None),
        ("PE", "2010-10-01", "9.00", "8.40"),
        ("PE", "2011-05-31", "9.00", "8.40"),
        ("PE", "2011-06-01", "9.30", None),
        ("MB", "2010-09-30", "9.00", None),
        ("MB", "2010-10-01", "9.50", "9.00"),
        ("MB", "2011-09-30", "9.50", "9.00"),
        ("MB", "2011-10-01", "10.00", None),
    ],
)
def test_where_the_bulletin_disagrees_both_rates_are_told(province, day, followed, printed):
    told = WAGES.on(Province(province), date.fromisoformat(day))
    dispute = told.dispute_on(date.fromisoformat(day))
    assert told.rate == Decimal(followed)
    assert (dispute and dispute.printed) == money(printed)


@pytest.mark.parametrize("province", [Province.NB, Province.PE, Province.MB])
def test_a_dispute_names_the_bulletin_and_the_publication_that_is_followed(province):
    (dispute,) = {dispute for rate in WAGES.rates[province] for dispute in rate.disputes}
    assert dispute.printed_in.title == "Operational Bulletin 275-C, April 1, 2011"
    assert dispute.followed_in.url
    assert dispute.why


def test_the_table_that_a_lawyer_reads_has_three_days_of_every_step_and_says_the_same():
    table = (Path(__file__).parent / "examples" / "minimum_wages_by_day.csv").read_text("utf-8")
    read = list(csv.DictReader(table.splitlines()))

    assert len(read) == 3 * len(boundaries())
    for row in read:
        assert rate(row["province"], date.fromisoformat(row["day"])) == money(row["rate"] or None), row
