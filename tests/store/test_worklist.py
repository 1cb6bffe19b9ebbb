from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import FILE_NUMBER, applicant, concern, employer, full_case, opinion, small_case
from tests.stores import OFFICER, write
from workstation.domain.case import HEAD, Head, WorklistRow
from workstation.domain.codes import Stage, Stream
from workstation.store.worklist import arrival_of, due_on, line_of

JUNE = date(2015, 6, 1)


def rows(store, **asked):
    with store.reading() as unit:
        return unit.cases.worklist(**asked)


def add(store, number, **fields):
    with write(store) as unit:
        unit.cases.add(small_case(file_number=number, **fields), OFFICER)


def test_a_line_shows_what_an_officer_knows_a_case_by(with_case):
    assert rows(with_case) == (
        WorklistRow(
            file_number=FILE_NUMBER,
            name="REYES, Ana",
            employer="Café Nord",
            stream=Stream.LMO_EXEMPT,
            received_on=JUNE,
            stage=Stage.RECEIVED,
            officer=OFFICER,
            due_on=date(2015, 9, 30),
        ),
    )


def test_a_case_of_which_little_is_known_has_a_line_too(store):
    add(store, "W1", employer=employer(operating_name=None))

    assert [(row.name, row.employer, row.due_on) for row in rows(store)] == [("", "9012-3456 Québec inc.", None)]


def test_what_is_due_first_stands_first_and_then_what_came_first(store):
    add(store, "late", received_on=JUNE, opinion=opinion(expires_on=date(2016, 1, 1)))
    add(store, "never, newer", received_on=date(2015, 6, 20))
    add(store, "never, older", received_on=JUNE)
    add(store, "soon", received_on=date(2015, 7, 1), opinion=opinion(expires_on=date(2015, 8, 1)))
    add(store, "never, older too", received_on=JUNE)

    assert [row.file_number for row in rows(store)] == [
        "soon",
        "late",
        "never, older",
        "never, older too",
        "never, newer",
    ]


def test_a_line_moves_when_its_case_changes(store):
    add(store, "W1", received_on=JUNE, applicant=applicant())
    add(store, "W2", received_on=JUNE + timedelta(1))
    with write(store) as unit:
        unit.cases.save_part("W1", HEAD, Head(received_on=JUNE + timedelta(2), stream=Stream.OPEN), 1)

    assert [(row.file_number, row.stream) for row in rows(store)] == [
        ("W2", Stream.LMO_EXEMPT),
        ("W1", Stream.OPEN),
    ]
    assert [row.file_number for row in rows(store, text="reyes")] == ["W1"]


def test_the_list_can_be_narrowed_and_cut_off(store):
    for number in range(5):
        add(store, f"W{number}")
    with write(store) as unit:
        unit.cases.set_stage("W3", Stage.DECIDED)

    assert [row.file_number for row in rows(store, limit=2)] == ["W0", "W1"]
    assert [row.file_number for row in rows(store, text="w", limit=3)] == ["W0", "W1", "W2"]
    assert [row.file_number for row in rows(store, stage=Stage.DECIDED)] == ["W3"]
    assert len(rows(store, officer=OFFICER)) == 5
    assert rows(store, officer="nobody") == ()


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        (small_case(), None),
        (full_case(), date(2015, 9, 30)),
        (full_case(opinion=None), None),
        (full_case(concerns=(concern(replied_on=None, reply=None),)), date(2015, 7, 20)),
        (small_case(concerns=(concern(deadline=None, replied_on=None),)), None),
    ],
)
def test_a_case_is_due_when_its_opinion_or_the_time_for_a_reply_runs_out(case, expected):
    assert due_on(case) == expected


@given(st.dates(), st.dates(), st.integers(1, 2**31 - 1))
def test_any_day_has_a_place_in_the_list(received_on, expires_on, arrival):
    case = small_case(
        received_on=received_on, opinion=opinion(requested_on=None, issued_on=None, expires_on=expires_on)
    )
    position = line_of(case, arrival)["position"]

    assert 0 <= position < 2**63
    assert arrival_of(position) == arrival
    assert position < line_of(small_case(received_on=received_on), arrival)["position"]


@given(st.lists(st.tuples(st.dates(date(1980, 1, 1), date(2100, 1, 1)), st.integers(1, 1_000)), min_size=2, max_size=2))
def test_places_follow_the_days(pair):
    places = [line_of(small_case(received_on=day), arrival)["position"] for day, arrival in pair]

    assert (places[0] < places[1]) == (pair[0] < pair[1])
