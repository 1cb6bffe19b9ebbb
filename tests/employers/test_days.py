from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.employers.days import day_of
from workstation.wording import MONTHS, Language


@pytest.mark.parametrize(
    "written",
    ["2015-03-01", "2015-3-1", "2015-03-01T00:00:00", "March 1, 2015", "Mar. 1, 2015", "1 March 2015", "1er mars 2015"],
)
def test_a_day_is_read_as_lists_write_it(written):
    assert day_of(written) == date(2015, 3, 1)


@pytest.mark.parametrize(
    "written", ["", "03/01/2015", "01-03-2015", "2019-02-29", "2015-13-01", "Jui 1, 2015", "March 2015", "soon"]
)
def test_what_is_no_day_or_could_be_two_is_no_day(written):
    assert day_of(written) is None


@given(st.dates(), st.sampled_from(Language))
def test_every_day_written_with_its_month_comes_back(day, language):
    assert day_of(f"{day.day} {MONTHS[language][day.month - 1]} {day.year:04d}") == day
