"""Quebec's certificate (LMO-6)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.rules.asking import found, told
from workstation.domain.codes import Result

DAY = date(2012, 7, 15)


def case(days=None, **facts):
    offer = {"province": "QC"}
    if days is not None:
        start = date(2012, 8, 1)
        offer |= {"starts_on": start.isoformat(), "ends_on": (start + timedelta(days=days - 1)).isoformat()}
    return told(stream="lmo_required", received_on="2012-06-01", offer=offer, **facts)


@pytest.mark.parametrize(("days", "result"), [(29, "met"), (30, "insufficient"), (31, "insufficient")])
def test_short_work_needs_no_certificate_and_at_thirty_days_the_sources_differ(days, result):
    assert found("LMO-6", case(days), DAY).result == result


def test_thirty_and_thirty_one_days_are_open_for_different_reasons():
    assert found("LMO-6", case(30), DAY).why.code == "rule.LMO-6.short-work-disputed"
    assert found("LMO-6", case(31), DAY).why.code == "rule.LMO-6.unknown"


@pytest.mark.parametrize(("until", "result"), [("2012-07-14", "not_met"), ("2012-07-15", "met")])
def test_a_certificate_holds_to_its_last_day(until, result):
    assert found("LMO-6", case(365, caq={"valid_to": until}), DAY).result == result


def test_an_expired_certificate_does_not_matter_for_short_work():
    assert found("LMO-6", case(10, caq={"valid_to": "2012-07-14"}), DAY).result is Result.MET


def test_a_certificate_to_the_end_of_the_offer_raises_nothing():
    trace = found("LMO-6", case(31, caq={"valid_to": "2012-08-31"}), DAY).trace

    assert [said.code for said in trace] == ["rule.LMO-6.joint"]


def test_an_offer_without_days_asks_for_the_certificate():
    assert found("LMO-6", case(), DAY).why.code == "rule.LMO-6.unknown"
