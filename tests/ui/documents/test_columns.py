from datetime import date

import msgspec
import pytest

from tests.builders import TODAY
from workstation.domain.codes import DocumentState
from workstation.domain.documents import ChecklistRow, DocumentMark
from workstation.ui.documents.columns import (
    COLUMNS,
    CONTEXT,
    FACTORS,
    FIRST_FACTOR,
    Certainty,
    Line,
    certainty,
    day_of_state,
    inferred,
    letter_of,
    spoken_cell,
    spoken_days,
    warning,
    warning_icon,
)
from workstation.ui.kit.table_model import Role, TableModel


@pytest.fixture
def model(checklist):
    made = TableModel(CONTEXT, COLUMNS, lambda line: line.row.document)
    made.show_rows([Line(row, TODAY) for row in checklist.rows])
    return made


def test_the_matrix_is_a_sound_model(model, qtmodeltester):
    qtmodeltester.check(model)
    model.sort(FIRST_FACTOR)


def test_state_day_and_title_stand_in_front(model):
    assert [model.index(0, column).data() for column in range(FIRST_FACTOR)] == [
        "Reviewed",
        "2015-06-30",
        "Contract, offer or employer’s letter stating duties, duration and wage (the worker may supply it)",
    ]
    states = [model.index(row, 0).data() for row in range(4)]
    assert states == ["Reviewed", "Not asked for", "Not asked for", "Asked for"]


def test_a_factors_cell_is_told_in_words_with_its_certainty(model):
    told = model.index(0, FIRST_FACTOR).data(Role.AccessibleTextRole)

    assert told == "Speaks to (a) Actively engaged in the business. The column was inferred: likely, not certain."
    assert model.index(1, FIRST_FACTOR + 1).data(Role.AccessibleTextRole) == ""


def test_a_condition_is_told_with_the_factor(checklist):
    told = spoken_cell(FACTORS[1], Line(checklist.rows[2], TODAY))

    assert "on one condition: if self-employed" in told
    assert "a guess" in told


@pytest.mark.parametrize(
    ("confidence", "sure"),
    [
        ("high", Certainty.CERTAIN),
        ("medium-high", Certainty.LIKELY),
        ("medium", Certainty.LIKELY),
        ("low-medium", Certainty.GUESSED),
        ("low", Certainty.GUESSED),
        ("inferred-by-rowspan", Certainty.GUESSED),
    ],
)
def test_certainty_has_three_steps(confidence, sure):
    assert certainty(ChecklistRow("x", confidence=confidence, inferred=True)) is sure
    assert certainty(ChecklistRow("x", confidence=confidence)) is Certainty.CERTAIN


def test_what_was_read_is_not_called_inferred():
    assert inferred(ChecklistRow("x")) == ""


def test_the_day_is_that_of_the_state():
    mark = DocumentMark("x", DocumentState.ASKED, asked_on=date(2015, 6, 1), received_on=date(2015, 6, 9))
    asked = Line(ChecklistRow("x", mark=mark), TODAY)
    came = Line(ChecklistRow("x", mark=msgspec.structs.replace(mark, state=DocumentState.RECEIVED)), TODAY)

    assert day_of_state(asked) == "2015-06-01"
    assert day_of_state(came) == "2015-06-09"
    assert spoken_days(came) == "Asked for on June 1, 2015 · Received on June 9, 2015"
    assert day_of_state(Line(ChecklistRow("x"), TODAY)) == ""


def aged(dated, reason=None):
    mark = DocumentMark("bank_statements", DocumentState.RECEIVED, received_on=TODAY, dated=dated, reason=reason)
    return Line(ChecklistRow("bank_statements", months=3, mark=mark), TODAY)


def test_a_document_that_is_too_old_or_undated_warns():
    assert warning(aged(date(2015, 4, 14))) == "Older than 3 months"
    assert warning_icon(aged(date(2015, 4, 14))) is not None
    assert "not recorded" in warning(aged(None))
    assert warning(aged(date(2015, 4, 15))) == ""
    assert warning_icon(aged(date(2015, 4, 15))) is None


def test_what_does_not_count_and_why_it_is_waived_are_noted():
    row = ChecklistRow("notice_of_assessment", not_acceptable="t1_form")

    assert warning(Line(row, TODAY)) == "The T1 form itself is not acceptable."
    assert "Known employer" in warning(aged(TODAY, "Known employer"))


def test_each_state_but_the_first_has_a_key():
    assert {state: letter_of(state) for state in DocumentState} == {
        "not_asked": "",
        "asked": "A",
        "received": "R",
        "reviewed": "V",
        "waived": "W",
        "not_applicable": "N",
    }
