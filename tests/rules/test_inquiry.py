"""How a rule is asked, and what is added to its answer from the pack."""

from __future__ import annotations

from datetime import date

import pytest

from tests.rules.asking import inquiry, told
from workstation.domain.codes import Result
from workstation.rules.inquiry import Answer, ask, say
from workstation.rules.pack import Verb


def met(_inquiry):
    return (Answer(Result.MET, say("rule.IMP-1.met")),)


def test_a_finding_carries_part_citation_and_ground_of_its_rule():
    (finding,), aside = ask("INEL-6", met, inquiry(told()))

    assert (finding.part, finding.citation, finding.ground, finding.mandatory) == (
        "ineligibility",
        "R200(3)(h)",
        "R200(3)(h)",
        True,
    )
    assert aside == ()


def test_an_answer_may_name_another_ground_and_verb():
    def other(_inquiry):
        return (Answer(Result.NOT_MET, say("x"), ground="R203(1)(a)", verb=Verb.MAY_REFUSE),)

    (finding,), _ = ask("GEN-A", other, inquiry(told()))

    assert (finding.ground, finding.mandatory) == ("R203(1)(a)", False)


def test_a_rule_without_a_ground_gives_none():
    (finding,), _ = ask("INEL-1", met, inquiry(told()))

    assert finding.ground is None


def test_a_reason_for_not_applying_is_kept_with_the_rule():
    findings, (aside,) = ask("INEL-6", lambda _inquiry: say("not-applicable.no-permit"), inquiry(told()))

    assert findings == ()
    assert (aside.rule, aside.why.code) == ("INEL-6", "not-applicable.no-permit")


def test_a_question_that_cannot_arise_says_nothing():
    assert ask("INEL-5", lambda _inquiry: (), inquiry(told())) == ((), ())


@pytest.mark.parametrize(("received", "code"), [("2015-02-20", "not-applicable.before"), ("2015-02-21", None)])
def test_a_rule_of_the_day_of_receipt_is_asked_for_that_day(received, code):
    _, aside = ask("IMP-1", met, inquiry(told(received_on=received)))

    assert [one.why.code for one in aside] == ([code] if code else [])


def test_a_rule_that_ended_says_when():
    _, (aside,) = ask("STS-2", met, inquiry(told(received_on="2022-09-26"), date(2022, 12, 1)))

    assert (aside.why.code, aside.why.facts["until"]) == ("not-applicable.ended", date(2022, 9, 25))


def test_a_rule_of_the_day_of_decision_is_asked_for_that_day():
    case = inquiry(told(received_on="2011-03-01"), date(2011, 3, 31))

    _, (aside,) = ask("GEN-A", met, case)

    assert aside.why.code == "not-applicable.before"
