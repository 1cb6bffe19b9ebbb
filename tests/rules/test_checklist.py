"""Annex A for a case."""

from __future__ import annotations

from datetime import date

import pytest

from tests.rules.asking import pack, told
from workstation.domain.codes import DocumentState, Stream
from workstation.rules.checklist import draw_up, is_too_old

GENERAL = ("R200(5)(a)", "R200(5)(b)", "R200(5)(c)")
CAREGIVER = ("R200(5)(b)", "R200(5)(c)", "R203(1)(d)(i)", "R203(1)(d)(ii)", "R203(1)(d)(iii)")


def row(checklist, document):
    return next(row for row in checklist.rows if row.document == document)


def test_columns_are_those_of_the_general_factors():
    assert draw_up(told(), pack()).factors == GENERAL


def test_a_live_in_caregiver_has_columns_of_its_own_and_a_is_closed():
    assert draw_up(told(stream="caregiver"), pack()).factors == CAREGIVER


@pytest.mark.parametrize("stream", ["open", "no_permit"])
def test_without_an_employer_there_is_nothing_to_ask_for(stream):
    checklist = draw_up(told(stream=stream), pack())

    assert (checklist.factors, checklist.rows) == ((), ())


@pytest.mark.parametrize("stream", list(Stream))
def test_only_rows_that_speak_to_a_column_are_shown(stream):
    checklist = draw_up(told(stream=stream), pack())

    assert all(set(row.factors + row.conditional) <= set(checklist.factors) for row in checklist.rows)
    assert all(row.factors or row.conditional for row in checklist.rows)


def test_caregiver_documents_are_not_asked_of_other_employers():
    shown = {row.document for row in draw_up(told(), pack()).rows}

    assert "contract" in shown
    assert not shown & {"floor_plan", "pay_stubs", "opinion", "birth_certificate"}


def test_a_column_under_a_condition_is_told_apart():
    form = row(draw_up(told(stream="caregiver"), pack()), "t2125")

    assert (form.factors, form.conditional, form.condition) == (
        ("R200(5)(c)",),
        ("R203(1)(d)(iii)",),
        "self_employed",
    )


def test_a_condition_without_its_column_is_not_shown():
    assert row(draw_up(told(), pack()), "t2125").condition == ""


def test_every_column_is_marked_as_inferred_with_its_confidence():
    rows = draw_up(told(stream="caregiver"), pack()).rows

    assert all(row.inferred and row.confidence for row in rows)
    assert row(draw_up(told(), pack()), "property_assessment").confidence == "low"


def test_the_tax_form_itself_is_warned_about():
    notice = row(draw_up(told(stream="caregiver"), pack()), "notice_of_assessment")

    assert notice.not_acceptable == "t1_form"


@pytest.mark.parametrize(("document", "months"), [("bank_statements", 3), ("pay_stubs", 12), ("option_c", None)])
def test_ages_are_those_of_annex_a(document, months):
    assert row(draw_up(told(stream="caregiver"), pack()), document).months == months


def marked(*marks, stream="lmo_exempt"):
    return draw_up(told(stream=stream, documents=list(marks)), pack())


def test_a_mark_stands_with_its_document():
    checklist = marked({"document": "contract", "state": "reviewed"})

    assert row(checklist, "contract").mark.state is DocumentState.REVIEWED
    assert checklist.covered == GENERAL


@pytest.mark.parametrize("state", ["not_asked", "asked", "waived", "not_applicable"])
def test_only_what_was_seen_covers_a_factor(state):
    assert marked({"document": "contract", "state": state}).covered == ()


def test_a_received_document_covers_what_it_speaks_to():
    assert marked({"document": "union_letter", "state": "received"}).covered == ("R200(5)(b)",)


def test_a_document_of_the_officers_own_stands_last():
    checklist = marked({"document": "Letter from the landlord", "state": "received"})

    assert checklist.rows[-1].own
    assert checklist.rows[-1].document == "Letter from the landlord"
    assert checklist.covered == ()


def test_a_marked_document_stays_though_the_stream_does_not_ask_for_it():
    assert row(marked({"document": "floor_plan", "state": "asked"}), "floor_plan").factors == ()


@pytest.mark.parametrize(("dated", "old"), [("2015-02-28", True), ("2015-03-01", False)])
def test_bank_statements_are_too_old_after_three_months(dated, old):
    mark = {"document": "bank_statements", "state": "received", "dated": dated, "received_on": "2015-06-01"}
    statements = row(marked(mark, stream="caregiver"), "bank_statements")

    assert is_too_old(statements, date(2015, 6, 1)) is old


def test_a_document_without_an_age_or_a_date_is_never_too_old():
    checklist = marked({"document": "contract", "state": "received", "dated": "2001-01-01"}, stream="caregiver")

    assert not is_too_old(row(checklist, "contract"), date(2015, 6, 1))
    assert not is_too_old(row(checklist, "pay_stubs"), date(2015, 6, 1))
