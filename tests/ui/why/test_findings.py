import pytest

from tests.builders import full_case, office_settings, small_case
from workstation.casework import paper
from workstation.domain.codes import Language
from workstation.domain.finding import NotApplicable, Statement
from workstation.ui.kit.table_model import Role
from workstation.ui.why.findings import FindingList, explained, fact_name, left_out, name_of
from workstation.wording import wording

ENGLISH, FRENCH = wording(Language.ENGLISH), wording(Language.FRENCH)


def assessed(case):
    return paper.assess(case, office_settings(), case.decided_on or case.received_on)


@pytest.mark.parametrize("words", [ENGLISH, FRENCH])
@pytest.mark.parametrize("case", [full_case(), small_case()])
def test_every_finding_and_every_rule_left_out_has_a_name_in_words(words, case):
    said = assessed(case)
    names = [name_of(words, finding.rule, finding.part) for finding in said.findings]
    names += [name_of(words, one.rule) for one in said.not_applicable]

    assert [name for name in names if "-" in name.split()[0] and name.split()[0].isupper()] == []


def test_a_rule_without_a_name_is_called_by_its_part_else_by_its_id():
    assert name_of(ENGLISH, "NEW-1", "caq") == "Quebec acceptance certificate"
    assert name_of(ENGLISH, "NEW-1") == "NEW-1"
    assert name_of(ENGLISH, "GEN-B") == "(b) Reasonable employment needs"


def test_a_fact_is_called_by_its_field_with_its_factor():
    assert fact_name(ENGLISH, "ineligibility_check.list_date") == "Date of the list"
    assert fact_name(ENGLISH, "genuineness.c.finding") == "(c) Finding"
    assert fact_name(ENGLISH, "days_over") == "days over"


def test_a_finding_is_explained_by_facts_source_and_who_found():
    finding = assessed(full_case()).of("GEN-A")
    sections = dict(explained(ENGLISH, finding))

    assert "(a) Finding: Not met" in sections["facts"]
    assert sections["source"] == "R200(5)(a) · GEN-A"
    assert sections["made-by"] == "This officer"
    assert "assumptions" not in sections


def test_rules_that_do_not_apply_stand_with_their_reason():
    rule = NotApplicable("GEN-A", Statement("not-applicable.caregiver-employer"))

    assert left_out(ENGLISH, (rule,)).startswith("•  (a) Actively engaged in the business: ")


@pytest.fixture
def findings(qtbot, qtmodeltester):
    made = FindingList()
    qtbot.addWidget(made)
    made.show_findings(assessed(full_case()).findings)
    qtmodeltester.check(made.rows)
    return made


def test_a_finding_is_told_with_its_result(findings):
    findings.choose("GEN-A")

    assert findings.currentIndex().data(Role.AccessibleTextRole) == "(a) Actively engaged in the business: Not met"


def test_the_finding_in_front_of_the_officer_stays_when_the_case_changes(findings):
    assert findings.choose("GEN-C")
    findings.show_findings(assessed(small_case()).findings)

    assert findings.current().finding.rule == "GEN-C"


def test_a_rule_that_found_twice_is_listed_twice(findings):
    finding = assessed(full_case()).of("GEN-A")
    findings.show_findings((finding, finding))

    assert [line.number for line in findings.rows.rows] == [0, 1]
    assert not findings.choose("LMO-1")
