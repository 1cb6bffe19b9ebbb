"""The worker whose employer became ineligible after the agreement was made."""

from __future__ import annotations

from datetime import date

import pytest

from tests.rules.asking import found, told
from workstation.domain.employer import ListEntry
from workstation.rules.protection import Agreement, protection

ENTRY = ListEntry("Nord Café", date(2013, 7, 15))
DAY = date(2014, 1, 15)


@pytest.mark.parametrize(
    ("agreed", "breaches"), [("2013-07-14", False), ("2013-07-15", True), ("2015-07-15", True), ("2015-07-16", False)]
)
def test_an_agreement_breaches_when_it_was_made_while_the_bar_ran(agreed, breaches):
    assert protection(ENTRY, Agreement(date.fromisoformat(agreed)), DAY).breaches is breaches


def test_an_extension_while_the_bar_runs_breaches_though_the_agreement_is_older():
    answer = protection(ENTRY, Agreement(date(2013, 1, 1), date(2013, 8, 1)), DAY)

    assert (answer.breaches, answer.may_return) == (True, False)


def test_the_protection_ends_with_the_earlier_of_permit_and_contract():
    held = Agreement(date(2013, 1, 1), None, date(2014, 12, 31), date(2014, 6, 30))

    assert protection(ENTRY, held, date(2014, 6, 30)).may_return
    assert protection(ENTRY, held, date(2014, 6, 30)).until == date(2014, 6, 30)
    assert protection(ENTRY, held, date(2014, 7, 1)).may_return is False
    assert protection(ENTRY, held, date(2014, 7, 1)).breaches is False


def test_what_is_not_known_is_not_answered():
    assert protection(ENTRY, Agreement(), DAY).breaches is None
    assert protection(ListEntry("Nord Café"), Agreement(date(2013, 1, 1)), DAY).may_return is None


def test_the_permit_held_is_taken_from_the_work_history():
    case = told(
        ineligibility_check={"result": "listed", "entry": {"determined_on": "2015-03-01"}},
        offer={"agreed_on": "2014-06-01", "ends_on": "2016-05-31"},
        work_history=[
            {"kind": "permit", "from": "2014-06-01", "to": "2015-12-31"},
            {"kind": "permit", "from": "2011-06-01", "to": "2013-05-31"},
            {"kind": "permit", "from": "2015-06-01"},
        ],
    )

    assert found("INEL-5", case).why.facts["until"] == date(2015, 12, 31)


def test_an_agreement_whose_day_is_blank_leaves_the_condition_open_and_informs_only():
    case = told(ineligibility_check={"result": "listed", "entry": {"determined_on": "2015-03-01"}})

    assert found("INEL-5", case).why.code == "rule.INEL-5.agreement-unknown"
