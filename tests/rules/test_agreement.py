"""Federal-provincial agreements (FPT-1)."""

from __future__ import annotations

import pytest

from tests.rules.asking import assessed, found, told
from workstation.domain.codes import Result


@pytest.mark.parametrize("exemption", ["R204(c)", "R204 (c)", "R204(c)-pilot"])
def test_an_exemption_that_rests_on_an_agreement_asks_for_it(exemption):
    assert found("FPT-1", told(exemption=exemption)).result is Result.INSUFFICIENT


def test_another_exemption_asks_for_none():
    assert assessed(told(exemption="R204(a)")).of("FPT-1") is None


def test_an_agreement_recorded_is_answered_by_the_officer():
    finding = found("FPT-1", told(agreement={"consistent": True}))

    assert (finding.result, finding.made_by, finding.trace) == (Result.MET, "officer", ())


def test_where_an_opinion_is_required_hrsdc_looks_at_agreements():
    (aside,) = [one for one in assessed(told(stream="low_wage")).not_applicable if one.rule == "FPT-1"]

    assert aside.why.code == "not-applicable.agreement-by-opinion"
