"""What is answered of employment standards and minimum wages."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from workstation.domain.citation import Source
from workstation.domain.codes import Province
from workstation.domain.standards import Dispute, DisputeReason, Jurisdiction, MinimumRate, jurisdiction_of

SOURCE = Source("Bulletin", "Annex C", date(2026, 11, 22))
DISPUTE = Dispute(date(2011, 9, 1), date(2012, 3, 31), Decimal("10.00"), SOURCE, SOURCE, DisputeReason.POSTPONED)


@pytest.mark.parametrize("province", [one for one in Province if one not in (Province.NT, Province.NU, Province.YT)])
def test_work_in_a_province_falls_under_its_own_table(province):
    assert jurisdiction_of(province, federal=False) == Jurisdiction(province.value)


@pytest.mark.parametrize("territory", [Province.NT, Province.NU, Province.YT])
def test_a_territory_has_no_table(territory):
    assert jurisdiction_of(territory, federal=False) is None


@pytest.mark.parametrize("province", [Province.QC, Province.YT])
def test_a_federal_employer_falls_under_the_federal_table_wherever_the_work_is(province):
    assert jurisdiction_of(province, federal=True) is Jurisdiction.FEDERAL


@pytest.mark.parametrize(
    ("day", "holds"),
    [
        (date(2011, 3, 31), False),
        (date(2011, 4, 1), True),
        (date(2012, 3, 31), True),
        (date(2012, 4, 1), False),
    ],
)
def test_a_step_holds_from_its_first_to_its_last_day(day, holds):
    step = MinimumRate(province=Province.NB, since=date(2011, 4, 1), until=date(2012, 3, 31))
    assert step.holds_on(day) is holds


def test_the_days_before_the_first_entry_have_no_first_day():
    assert MinimumRate(province=Province.NB, until=date(2009, 4, 14)).holds_on(date.min)


@pytest.mark.parametrize(
    ("day", "found"),
    [
        (date(2011, 8, 31), None),
        (date(2011, 9, 1), DISPUTE),
        (date(2012, 3, 31), DISPUTE),
        (date(2012, 4, 1), None),
    ],
)
def test_a_dispute_is_told_for_its_days_only(day, found):
    assert MinimumRate(province=Province.NB, disputes=(DISPUTE,)).dispute_on(day) == found


def test_a_rate_is_told_by_name_because_two_days_in_a_row_are_easily_swapped():
    with pytest.raises(TypeError, match="positional"):
        MinimumRate(Province.ON, Decimal("10.25"), date(2010, 3, 31))
