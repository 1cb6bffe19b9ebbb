from datetime import date
from typing import get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import FILE_NUMBER, TODAY, full_case, small_case
from tests.refusing import refused
from tests.strategies import values
from workstation.domain.case import HEAD, PARTS, Case, CaseRecord, Head, decision_day, part_of, with_part
from workstation.domain.codes import Stage, Stream

EACH_PART = pytest.mark.parametrize("part", [HEAD, *PARTS])


def test_the_parts_are_those_of_the_case_document():
    assert set(PARTS) == {
        "applicant", "employer", "representative", "offer", "opinion", "imp_offer", "caq", "ineligibility_check",
        "genuineness", "foreign_contract", "recruiter", "sts", "agreement", "qualifications", "admissibility",
        "work_history", "exceptions", "proposed_permit", "caregiver", "documents", "concerns", "notes", "decision",
        "adverse_information", "last_contract", "choices",
    }  # fmt: skip
    assert Head.__struct_fields__ == (
        "received_on", "stream", "decided_on", "office", "visa_required", "application", "exemption", "declared_months",
    )  # fmt: skip


def test_every_field_of_a_case_is_its_number_or_lies_in_exactly_one_part():
    assert sorted(Case.__struct_fields__) == sorted(("format", "file_number", *Head.__struct_fields__, *PARTS))


def test_a_case_of_four_facts_knows_nothing_else():
    known = {name for name in Case.__struct_fields__ if getattr(small_case(), name) is not None}
    assert known == {"format", "file_number", "received_on", "stream"}


def test_the_full_case_of_the_tests_leaves_no_part_out():
    assert [part for part in PARTS if part_of(full_case(), part) is None] == []


def any_value(part):
    """A strategy for any value of a part; a head comes from a case, whose days are in order."""
    if part == HEAD:
        return values(Case).map(lambda case: part_of(case, HEAD))
    return values(get_type_hints(Case)[part])


@given(values(Case))
def test_putting_a_part_back_where_it_was_changes_nothing(case):
    assert [part for part in (HEAD, *PARTS) if with_part(case, part, part_of(case, part)) != case] == []


@EACH_PART
@given(data=st.data())
@settings(max_examples=25)
def test_a_part_that_was_put_in_is_the_part_that_is_read_and_no_other_moves(part, data):
    case, value = full_case(), data.draw(any_value(part))
    changed = with_part(case, part, value)
    assert part_of(changed, part) == value
    assert changed.file_number == case.file_number
    assert [one for one in (HEAD, *PARTS) if one != part and part_of(changed, one) != part_of(case, one)] == []


@EACH_PART
def test_a_part_has_the_same_type_in_the_case_as_by_itself(part):
    declared = get_type_hints(Case)
    fields = Head.__struct_fields__ if part == HEAD else ()
    assert [name for name in fields if get_type_hints(Head)[name] != declared[name]] == []
    assert isinstance(part_of(full_case(), part), Head) is (part == HEAD)


@pytest.mark.parametrize("part", PARTS)
def test_a_part_can_be_taken_away(part):
    assert part_of(with_part(full_case(), part, None), part) is None


def test_a_case_is_never_decided_before_it_was_received():
    with refused("period.ends-before-start") as caught:
        small_case(received_on=date(2015, 6, 1), decided_on=date(2015, 5, 31))
    assert caught.value.facts["where"] == "decided_on"
    assert small_case(received_on=date(2015, 6, 1), decided_on=date(2015, 6, 1)).decided_on == date(2015, 6, 1)


def test_a_new_head_cannot_put_the_decision_before_the_reception():
    case = small_case(decided_on=date(2015, 6, 10))
    with refused("period.ends-before-start"):
        with_part(case, HEAD, Head(date(2015, 6, 11), Stream.OPEN, decided_on=date(2015, 6, 10)))


def test_a_case_is_decided_for_its_own_day_else_for_today():
    assert decision_day(small_case(decided_on=date(2015, 6, 10)), TODAY) == date(2015, 6, 10)
    assert decision_day(small_case(), TODAY) == TODAY


def test_a_case_is_open_until_it_is_signed():
    assert CaseRecord(small_case(), {}, Stage.RECEIVED, "MN042").signature is None


def test_a_case_cannot_be_changed_in_place():
    with pytest.raises(AttributeError):
        small_case().file_number = FILE_NUMBER
