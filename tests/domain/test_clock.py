import time
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from workstation.domain.clock import FixedClock, SystemClock


def test_the_machines_clock_gives_an_aware_instant_to_the_millisecond():
    instant = SystemClock().now()
    assert instant.tzinfo is UTC
    assert instant.microsecond % 1000 == 0
    assert abs(datetime.now(UTC) - instant) < timedelta(minutes=1)


def test_the_machines_day_is_the_local_day():
    before, day, after = (moment() for moment in (local_day, SystemClock().today, local_day))
    assert before <= day <= after


def local_day():
    return datetime.now().astimezone().date()


@pytest.mark.parametrize("offset", [-8, 0, 8])
def test_a_fixed_clock_stands_still_in_utc(offset):
    clock = FixedClock(datetime(2015, 7, 15, 12, tzinfo=timezone(timedelta(hours=offset))))
    assert clock.now() == clock.now() == datetime(2015, 7, 15, 12 - offset, tzinfo=UTC)
    assert clock.today() == date(2015, 7, 15)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system cannot change its zone while a program runs")
def test_the_machines_day_is_that_of_its_zone(monkeypatch):
    def day_in(zone):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        return SystemClock().today()

    try:
        # These two zones lie 26 hours apart, so that they never have the same day.
        assert day_in("<+14>-14") > day_in("<-12>+12")
    finally:
        monkeypatch.undo()
        time.tzset()
