from datetime import date

import msgspec

from tests.builders import assessment
from workstation.domain.finding import Finding, Statement


def test_a_finding_is_found_by_its_rule():
    made = assessment()
    found = made.of("GEN-A")
    assert isinstance(found, Finding)
    assert found.rule == "GEN-A"
    assert made.of("GEN-B") is None


def test_a_finding_is_the_programs_unless_told_otherwise():
    (found,) = assessment().findings
    assert Finding("X", "p", found.result, "R200", found.why).made_by == "program"


def test_statements_with_the_same_code_and_facts_say_the_same():
    one, other = (Statement("a.b", {"day": date(2015, 7, 15)}) for _ in range(2))
    assert one == other != Statement("a.b")


def test_what_one_statement_is_given_does_not_reach_another():
    one, other = Statement("a.b"), Statement("a.b")
    one.facts["day"] = date(2015, 7, 15)
    assert other.facts == Statement("a.b").facts == {}


def test_a_rule_that_is_not_met_refuses_unless_it_is_said_to_leave_a_choice():
    (found,) = assessment().findings
    assert Finding("X", "p", found.result, "R200", found.why).mandatory


def test_the_first_finding_of_a_rule_is_the_one_that_is_found():
    (found,) = assessment().findings
    other = msgspec.structs.replace(found, topic="other")
    assert assessment(findings=(found, other)).of("GEN-A") is found
