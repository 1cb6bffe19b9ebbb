"""The offer and the fee before the application (IMP-1, IMP-2)."""

from __future__ import annotations

from datetime import date

import pytest

from tests.rules.asking import assessed, found, told
from workstation.domain.codes import Proposal, Result

DAY = date(2016, 7, 15)


def case(received="2016-06-01", **offer):
    return told(received_on=received, imp_offer=offer)


@pytest.mark.parametrize(
    ("submitted", "result"), [("2016-05-31", "met"), ("2016-06-01", "met"), ("2016-06-02", "not_met")]
)
def test_the_offer_must_not_come_after_the_application(submitted, result):
    offer = case(fee_paid=True, number="A1234567", submitted_on=submitted)

    assert found("IMP-1", offer, DAY).result == result


def test_what_is_missing_decides_over_what_is_not_known():
    assert found("IMP-1", case(fee_paid=False), DAY).why.code == "rule.IMP-1.fee-not-paid"
    assert found("IMP-1", case(submitted_on="2016-06-02"), DAY).why.code == "rule.IMP-1.late"


def test_nothing_recorded_is_not_known():
    assert found("IMP-1", told(received_on="2016-06-01"), DAY).result is Result.INSUFFICIENT


@pytest.mark.parametrize(
    "outage",
    [
        {},
        {"from": "2016-05-30"},
        {"from": "2016-05-30", "permitted_on": "2016-05-31"},
        {"from": "2016-06-02", "permitted_on": "2016-05-31", "permission_by": "Branch"},
        {"from": "2016-05-20", "to": "2016-05-31", "permitted_on": "2016-05-31", "permission_by": "Branch"},
        {"permitted_on": "2016-05-31", "permission_by": "Branch"},
    ],
)
def test_lateness_is_excused_only_by_an_outage_on_the_day_and_a_written_permission(outage):
    offer = case(fee_paid=True, number="A1234567", submitted_on="2016-06-03", outage=outage)

    assert assessed(offer, DAY).outcome is Proposal.REFUSE


def test_an_outage_that_still_ran_lets_the_officer_weigh():
    outage = {"from": "2016-05-30", "permitted_on": "2016-06-02", "permission_by": "Branch"}
    offer = case(fee_paid=True, number="A1234567", submitted_on="2016-06-03", outage=outage)

    assert assessed(offer, DAY).outcome is Proposal.MAY_REFUSE


def test_permission_on_the_very_day_of_submission_counts():
    outage = {"permitted_on": "2016-05-31", "permission_by": "Branch"}

    assert found("IMP-1", case(fee_paid=True, submitted_on="2016-05-31", outage=outage), DAY).result is Result.MET


def test_permission_counts_though_the_day_of_submission_is_blank_and_that_stays_open():
    outage = {"permitted_on": "2016-05-31", "permission_by": "Branch"}

    assert found("IMP-1", case(fee_paid=True, outage=outage), DAY).why.code == "rule.IMP-1.submission-unknown"
