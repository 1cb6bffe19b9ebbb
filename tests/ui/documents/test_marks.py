from datetime import date

import pytest

from workstation.domain.codes import DocumentState
from workstation.domain.documents import Checklist, ChecklistRow, DocumentMark
from workstation.ui.documents.marks import (
    KEYS,
    Age,
    Column,
    age,
    column,
    next_state,
    outstanding,
    state_of,
    stepped,
    without_evidence,
)

TODAY = date(2015, 7, 15)
BANK = ChecklistRow(document="bank_statements", factors=("R200(5)(c)",), months=3)


def received(dated: date | None) -> ChecklistRow:
    mark = DocumentMark(document=BANK.document, state=DocumentState.RECEIVED, dated=dated)
    return ChecklistRow(document=BANK.document, factors=BANK.factors, months=3, mark=mark)


def test_a_row_without_a_mark_was_not_asked_for():
    assert state_of(BANK) is DocumentState.NOT_ASKED
    assert not outstanding(BANK)


def test_space_goes_round_and_leaves_the_exceptions_for_the_start():
    walked = [DocumentState.NOT_ASKED]
    for _ in range(4):
        walked.append(next_state(walked[-1]))
    assert walked == ["not_asked", "asked", "received", "reviewed", "not_asked"]
    assert next_state(DocumentState.WAIVED) is DocumentState.NOT_ASKED
    assert next_state(DocumentState.NOT_APPLICABLE) is DocumentState.NOT_ASKED


@pytest.mark.parametrize(("key", "field"), [("A", "asked_on"), ("R", "received_on"), ("V", "received_on")])
def test_a_key_sets_the_state_and_the_day_of_today(key, field):
    mark = stepped(BANK, KEYS[key], TODAY)
    assert mark.state is KEYS[key]
    assert getattr(mark, field) == TODAY


def test_a_day_that_stands_is_kept():
    asked = DocumentMark(document=BANK.document, state=DocumentState.ASKED, asked_on=date(2015, 6, 10))
    row = ChecklistRow(document=BANK.document, mark=asked)
    assert stepped(row, DocumentState.RECEIVED, TODAY).asked_on == date(2015, 6, 10)
    assert stepped(row, DocumentState.NOT_ASKED, TODAY).asked_on == date(2015, 6, 10)
    assert outstanding(row)


def test_a_column_is_told_from_its_condition():
    row = ChecklistRow(document="t2125", factors=("R200(5)(a)",), conditional=("R203(1)(d)(iii)",))
    assert column(row, "R200(5)(a)") is Column.SPEAKS
    assert column(row, "R203(1)(d)(iii)") is Column.CONDITIONAL
    assert column(row, "R200(5)(b)") is Column.SILENT


@pytest.mark.parametrize(
    ("dated", "told"),
    [(date(2015, 4, 15), Age.WITHIN), (date(2015, 4, 14), Age.TOO_OLD), (None, Age.UNDATED)],
)
def test_three_months_are_counted_to_the_day(dated, told):
    assert age(received(dated), TODAY) is told


def test_what_has_not_come_has_no_age():
    assert age(BANK, TODAY) is Age.NO_LIMIT


def test_factors_without_evidence_are_named_in_order():
    checklist = Checklist(factors=("a", "b", "c"), rows=(), covered=("b",))
    assert without_evidence(checklist) == ("a", "c")
