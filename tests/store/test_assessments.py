from tests.builders import FILE_NUMBER, assessment, full_case
from tests.refusing import refused
from tests.stores import write
from workstation.domain.codes import Proposal


def test_an_assessment_comes_back_as_it_was_seen(with_case, reopened):
    with write(with_case) as unit:
        unit.assessments.keep(FILE_NUMBER, assessment())
    with_case.close()
    with reopened().reading() as unit:
        assert unit.assessments.latest(FILE_NUMBER) == assessment()


def test_the_latest_one_counts_and_the_earlier_ones_stay_in_the_journal(with_case):
    later = assessment(outcome=Proposal.MAY_ISSUE, findings=())
    with write(with_case) as unit:
        unit.assessments.keep(FILE_NUMBER, assessment())
        unit.assessments.keep(FILE_NUMBER, later)
        entries = [entry for entry in unit.journal.of(FILE_NUMBER) if entry.part == "assessment"]

        assert unit.assessments.latest(FILE_NUMBER) == later
    assert [entry.before == "" for entry in entries] == [True, False]
    assert entries[1].before == entries[0].after


def test_one_that_says_the_same_is_not_kept_again(with_case):
    with write(with_case) as unit:
        unit.assessments.keep(FILE_NUMBER, assessment())
        unit.assessments.keep(FILE_NUMBER, assessment())

        assert unit.journal.latest(FILE_NUMBER, "assessment").version == 1


def test_a_case_without_an_assessment_has_none(with_case):
    with with_case.reading() as unit:
        assert unit.assessments.latest(FILE_NUMBER) is None


def test_an_assessment_belongs_to_a_case(store):
    with refused("case.unknown"), write(store) as unit:
        unit.assessments.keep("W404", assessment())


def test_an_assessment_leaves_the_case_as_it_was(with_case):
    with write(with_case) as unit:
        unit.assessments.keep(FILE_NUMBER, assessment())
    with with_case.reading() as unit:
        assert unit.cases.read(FILE_NUMBER).case == full_case()
