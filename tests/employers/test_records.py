from datetime import date

import pytest

from workstation.domain.codes import ListKind, Province
from workstation.domain.register import PublishedRow, RejectedRow
from workstation.employers.headings import headings_in
from workstation.employers.records import LONGEST_CELL, RecordReader
from workstation.employers.table import Row

OPINIONS = ("Province/Territory", "Stream", "Employer", "Address", "Occupation", "Approved LMIAs", "Approved Positions")
SHORT = ("Employer", "Address", "Positions approved")
INELIGIBLE = ("operating_name", "legal_name", "address", "reasons", "decision_date", "penalty", "status")


def reading(headings, *rows, kind=ListKind.OPINIONS_POSITIVE):
    reader = RecordReader(headings_in(Row(1, headings)), kind)
    return [reader.read(Row(line, row)) for line, row in enumerate(rows, start=2)]


def test_a_row_gives_names_place_occupation_stream_and_number_of_opinions():
    row = ("Ontario", "Low Wage", "Quill Ltd. o/a Dapple", "Perth, ON K7H 0Z9", "6322-Cooks", "3", "40")
    (record,) = reading(OPINIONS, row)
    assert record == PublishedRow(
        line=2,
        name="Quill Ltd. o/a Dapple",
        key=record.key,
        also=("Quill Ltd.", "Dapple"),
        address="Perth, ON K7H 0Z9",
        city="perth",
        province=Province.ON,
        postal_code="K7H 0Z9",
        occupations=("6322-Cooks",),
        stream="Low Wage",
        decisions=3,
    )


def test_a_blank_employer_cell_means_the_employer_above():
    first = ("Ontario", "Low Wage", "Quill Ltd.", "Perth, ON K7H 0Z9", "6322-Cooks", "1", "1")
    second = ("", "", "", "", "6311-Food service supervisors", "1", "2")
    third = ("", "", "", "Smiths Falls, ON K7A 0Z9", "6322-Cooks", "1", "2")
    records = reading(OPINIONS, first, second, third)
    assert [(record.name, record.city, record.stream) for record in records] == [
        ("Quill Ltd.", "perth", "Low Wage"),
        ("Quill Ltd.", "perth", "Low Wage"),
        ("Quill Ltd.", "smiths falls", "Low Wage"),
    ]
    assert records[1].occupations == ("6311-Food service supervisors",)


def test_a_blank_address_beside_a_name_is_an_unknown_address():
    first = ("Ontario", "", "Quill Ltd.", "Perth, ON K7H 0Z9", "", "1", "1")
    second = ("", "", "Dapple Ltd.", "", "", "1", "1")
    assert reading(OPINIONS, first, second)[1].address == ""


def test_a_blank_employer_never_reaches_back_over_a_province():
    first = ("Ontario", "Low Wage", "Quill Ltd.", "Perth, ON K7H 0Z9", "", "1", "1")
    second = ("Quebec", "", "", "Laval, QC H7A 0Z9", "6322-Cooks", "1", "2")
    assert reading(OPINIONS, first, second)[1].why.code == "list-reject.no-employer"


def test_a_province_row_is_no_record_and_places_what_follows():
    rows = [
        ("Alberta", "", ""),
        ("Alberta", "Alberta", ""),
        ("Quill Ltd.", "Box 3", "2"),
        ("Outside Canada", "", ""),
        ("Dapple", "Dubai,", "1"),
    ]
    records = reading(SHORT, *rows)
    assert records[:2] == [None, None]
    assert [record and record.province for record in records[2:]] == [Province.AB, None, None]


def test_the_province_of_the_address_counts_before_that_of_the_list():
    row = ("Northwest Territories", "", "Quill", "WHITEHORSE, YT Y1A 6J3", "", "1", "1")
    assert reading(OPINIONS, row)[0].province is Province.YT


@pytest.mark.parametrize(
    "row",
    [
        SHORT,
        ("Note: positions are counted once.", "", ""),
        ("* revised", "", ""),
        ("1) see the method", "", ""),
        ("Source : EDSC", "", ""),
        ("x" * 130, "", ""),
    ],
)
def test_headings_once_more_titles_and_notes_are_no_records(row):
    assert reading(SHORT, row) == [None]


def test_a_remark_in_the_column_of_provinces_is_no_record():
    first = ("Ontario", "", "Quill Ltd.", "Perth, ON K7H 0Z9", "", "1", "1")
    assert reading(OPINIONS, first, ("end of list", "", "", "", "", "", ""))[1] is None


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (("", "12 Lane", "3"), "no-employer"),
        (("???", "12 Lane", "3"), "no-letters"),
        (("Quill", "x" * (LONGEST_CELL + 1), "3"), "cell-too-long"),
        (("Quill", "12 Lane", "3", "4"), "more-cells-than-headings"),
        (("Quill Chowder House", "", ""), "name-only"),
    ],
)
def test_what_is_no_employer_is_rejected_with_its_line_and_the_reason(row, why):
    (rejected,) = reading(SHORT, row)
    assert isinstance(rejected, RejectedRow)
    assert (rejected.line, rejected.why.code) == (2, f"list-reject.{why}")
    assert len(rejected.text) <= LONGEST_CELL


def test_an_entry_of_ineligible_employers_has_both_names_day_status_penalty_and_reasons():
    row = ("Quill Diner", "1234567 Ontario Inc.", "3 Lane, Perth, Ontario", "5, 6", "2023-09-26", "$1,250", "Eligible")
    (entry,) = reading(INELIGIBLE, row, kind=ListKind.INELIGIBLE)
    assert (entry.name, entry.also) == ("1234567 Ontario Inc.", ("Quill Diner",))
    assert (entry.determined_on, entry.status) == (date(2023, 9, 26), "Eligible")
    assert (entry.penalty, entry.reasons, entry.city) == ("$1,250", "5, 6", "perth")


def test_an_entry_needs_no_status_because_older_lists_had_none():
    (entry,) = reading(
        INELIGIBLE, ("Quill", "Quill", "Perth, Ontario", "9", "2015-03-01", "", ""), kind=ListKind.INELIGIBLE
    )
    assert (entry.determined_on, entry.status) == (date(2015, 3, 1), None)


def test_a_listed_employer_is_not_left_out_for_a_day_that_does_not_exist():
    (entry,) = reading(INELIGIBLE, ("Quill", "", "", "", "2019-02-29", "", "Ineligible"), kind=ListKind.INELIGIBLE)
    assert (entry.name, entry.determined_on, entry.unreadable_day) == ("Quill", None, "2019-02-29")


def test_a_listed_employer_is_not_left_out_for_having_nothing_but_a_name():
    (entry,) = reading(INELIGIBLE, ("", "Quill", "", "", "", "", ""), kind=ListKind.INELIGIBLE)
    assert entry.name == "Quill"


def test_a_blank_name_on_a_list_of_ineligible_employers_means_nobody():
    first = ("Quill", "Quill", "Perth, Ontario", "9", "2015-03-01", "", "")
    second = ("", "", "Laval, Quebec", "9", "2015-03-01", "", "")
    assert reading(INELIGIBLE, first, second, kind=ListKind.INELIGIBLE)[1].why.code == "list-reject.no-employer"


def test_a_row_with_fewer_cells_than_headings_is_read_as_far_as_it_goes():
    assert reading(SHORT, ("Quill", "12 Lane"))[0].address == "12 Lane"


@pytest.mark.parametrize(("count", "decisions"), [("4", 4), ("0", 1), ("", 1), ("four", 1), ("9999999", 1), ("²", 1)])
def test_what_is_no_count_counts_as_one_opinion(count, decisions):
    assert reading(OPINIONS, ("Ontario", "", "Quill", "", "", count, "9"))[0].decisions == decisions


def test_a_business_number_is_kept_without_its_account():
    headings = ("Employer", "Business number", "Positions approved")
    assert reading(headings, ("Quill", "123 026 635 RC0001", "1"))[0].business_number == "123026635"
    assert reading(headings, ("Quill", "", "1"))[0].business_number is None
