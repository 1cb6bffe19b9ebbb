"""What the last contract paid, at an extension."""

from __future__ import annotations

import pytest

from tests.rules.asking import assessed, found, told
from workstation.domain.codes import Result
from workstation.domain.finding import NotApplicable

EXTENSION = {"application": "extension"}


@pytest.mark.parametrize(("paid", "result"), [("14.01", Result.MET), ("14.00", Result.MET), ("13.99", Result.NOT_MET)])
def test_a_cent_less_than_offered_is_told(paid, result):
    last = {"offered_wage": "14.00", "paid_wage": paid, "proof": ["pay stubs"]}

    assert found("WHO-3", told(**EXTENSION, last_contract=last)).result is result


@pytest.mark.parametrize("known", [{"offered_wage": "14.00"}, {"paid_wage": "14.00"}, {}])
def test_one_wage_alone_compares_nothing(known):
    assert found("WHO-3", told(**EXTENSION, last_contract=known)).result is Result.INSUFFICIENT


def test_less_pay_than_offered_never_decides():
    last = {"offered_wage": "14.00", "paid_wage": "1.00"}

    assert assessed(told(**EXTENSION, last_contract=last)).grounds == ()


def test_without_an_employer_there_is_nothing_to_compare():
    asides = assessed(told(**EXTENSION, stream="open")).not_applicable

    assert [one.why.code for one in asides if isinstance(one, NotApplicable) and one.rule == "WHO-3"] == [
        "not-applicable.no-employer-assessment"
    ]
