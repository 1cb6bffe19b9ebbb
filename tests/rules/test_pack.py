"""What a pack in memory answers."""

from __future__ import annotations

from datetime import date

import pytest

from tests.rules.asking import pack
from workstation.rules.pack import Verb


def test_a_rule_holds_from_its_day_with_its_verb():
    rule = pack().rules["IMP-1"]

    assert rule.on(date(2015, 2, 20)) is None
    assert rule.on(date(2015, 2, 21)) is Verb.REFUSE


@pytest.mark.parametrize(
    ("code", "last"), [("R200(3)(g)", date(2016, 12, 12)), ("R200(1)(c)(ii.1)(B)", date(2022, 9, 25))]
)
def test_a_ground_ends_with_its_last_day(code, last):
    ground = pack().grounds[code]

    assert ground.holds_on(last)
    assert not ground.holds_on(date.fromordinal(last.toordinal() + 1))


@pytest.mark.parametrize(
    ("code", "first"),
    [("R200(3)(f.1)", date(2015, 2, 21)), ("R200(3)(g.1)", date(2013, 12, 31)), ("R200(3)(h)", date(2011, 4, 1))],
)
def test_a_ground_begins_with_its_first_day(code, first):
    ground = pack().grounds[code]

    assert ground.holds_on(first)
    assert not ground.holds_on(date.fromordinal(first.toordinal() - 1))


def test_what_only_may_refuse_is_kept_apart_from_what_must():
    may = {name for name, rule in pack().rules.items() if rule.history[0].value is Verb.MAY_REFUSE}

    assert may == {
        "GEN-D-recruiter",
        "GEN-D-fee",
        "STS-2",
        "FPT-1",
        "LCP-1",
        "LCP-2",
        "LCP-4",
        "FIN-3",
        "DUR-7",
        "DUR-9",
    }


def test_grounds_that_may_rest_on_hrsdc_name_it():
    named = {code for code, ground in pack().grounds.items() if ground.authority == "hrsdc"}

    assert {"R203(1)(a)", "R203(1)(b)", "R203(1)(e)"} <= named
    assert not any(code.startswith("R200(5)") for code in named)
