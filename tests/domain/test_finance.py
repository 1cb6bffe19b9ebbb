"""What the low income cut-off test answers."""

from __future__ import annotations

from workstation.domain.finance import FinanceAnswer, FinanceResult


def test_an_answer_without_facts_claims_nothing():
    answer = FinanceAnswer(FinanceResult.INSUFFICIENT, 0)
    assert (answer.surplus, answer.published_on_day, answer.lines) == (None, None, ())
