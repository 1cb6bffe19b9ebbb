"""The four factors: only the officer finds, and what is blank is never met."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.rules.asking import assessed, found, pack, told
from workstation.domain.codes import Factor, Proposal, Result
from workstation.rules.genuineness import questions

FACTORS = pytest.mark.parametrize("factor", list(Factor))


@FACTORS
def test_each_factor_has_questions_to_consider(factor):
    asked = questions(factor, pack())

    assert len(asked) >= 4
    assert all(code.startswith(f"question.{factor}.") for code in asked)


@FACTORS
@pytest.mark.parametrize("result", list(Result))
def test_the_finding_is_the_officers(factor, result):
    finding = found(f"GEN-{factor.upper()}", told(genuineness={factor: {"finding": result, "reasons": "Seen."}}))

    assert (finding.result, finding.made_by, finding.citation) == (result, "officer", f"R200(5)({factor})")
    assert finding.facts[f"genuineness.{factor}.finding"] == result


@FACTORS
def test_a_factor_found_not_met_refuses_whatever_else_is_blank(factor):
    answer = assessed(told(genuineness={factor: {"finding": "not_met"}}))

    assert answer.outcome is Proposal.REFUSE
    assert answer.grounds == (f"R200(5)({factor})",)


@pytest.mark.parametrize(
    ("factor", "outcome"),
    [("a", "refuse"), ("b", "refuse"), ("c", "refuse"), ("d", "may_refuse")],
)
def test_refusing_to_supply_is_its_own_ground_with_its_own_verb(factor, outcome):
    answer = assessed(told(genuineness={factor: {"refused_to_supply": True}}))

    assert answer.outcome == outcome
    assert answer.grounds == (f"R200(5)({factor})-refusal-to-supply",)


def test_a_factor_not_met_and_refused_gives_both_grounds():
    answer = assessed(told(genuineness={"b": {"finding": "not_met", "refused_to_supply": True}}))

    assert answer.grounds == ("R200(5)(b)", "R200(5)(b)-refusal-to-supply")


def test_documents_and_steps_of_verification_are_counted_among_the_facts():
    case = told(genuineness={"a": {"documents": ["contract", "t4_summary"], "log": [{"what": "called"}]}})
    facts = found("GEN-A", case).facts

    assert (facts["genuineness.a.documents"], facts["genuineness.a.log"]) == (2, 1)


def test_a_contract_as_long_as_the_offer_raises_no_concern():
    case = told(
        offer={"starts_on": "2015-08-01", "ends_on": "2016-07-31"},
        foreign_contract={"from": "2015-08-01", "to": "2016-07-31", "pay_covers_offer": True},
    )

    assert found("GEN-C", case).trace == ()


def test_a_contract_one_day_short_is_a_concern():
    case = told(offer={"ends_on": "2016-07-31"}, foreign_contract={"to": "2016-07-30"})

    assert [said.code for said in found("GEN-C", case).trace] == ["rule.GEN-C.contract-ends-early"]


def test_a_contract_without_an_offer_is_compared_with_nothing():
    assert found("GEN-C", told(foreign_contract={"to": "2016-07-30"})).trace == ()


def test_a_recruiter_without_a_province_is_not_decided():
    assert found("GEN-D-recruiter", told(recruiter={"licensed": False})).result is Result.INSUFFICIENT


def test_where_an_opinion_is_required_a_refusal_to_supply_is_refused_under_its_paragraph():
    answer = assessed(told(stream="lmo_required", genuineness={"a": {"refused_to_supply": True}}))

    assert answer.grounds == ("R203(1)(a)",)


RESULTS = st.sampled_from([None, *Result])


@given(st.fixed_dictionaries(dict.fromkeys(Factor, RESULTS)))
def test_no_factor_left_blank_is_ever_met(findings):
    given_ = {factor: {"finding": result} for factor, result in findings.items() if result is not None}
    answer = assessed(told(genuineness=given_))

    for factor, result in findings.items():
        finding = answer.of(f"GEN-{factor.upper()}")
        assert finding is not None
        assert finding.result is (result or Result.INSUFFICIENT)
