from datetime import date

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
