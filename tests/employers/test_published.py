import csv
import io
import json
from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.published import DAY, INELIGIBLE_HEADINGS, REAL_FILES, ineligible, needs_real_lists, opinions, read_real
from tests.refusing import refused
from workstation.domain.codes import ListKind
from workstation.domain.errors import InputError
from workstation.employers import published
from workstation.employers.published import day_in, kinds_of, read, year_in
from workstation.paths import resources

POSITIVE, NEGATIVE, INELIGIBLE = ListKind.OPINIONS_POSITIVE, ListKind.OPINIONS_NEGATIVE, ListKind.INELIGIBLE
QUILL = 'Ontario,Quill Ltd.,"Perth, ON K7H 0Z9",6322-Cooks,1'


def test_rows_of_one_employer_become_one_with_all_its_occupations_and_opinions():
    listing = opinions(
        QUILL, ",,,6311-Food service supervisors,2", 'Ontario,QUILL LIMITED,"Perth, ON K7H 0Z9",6322-Cooks,1'
    )
    (row,) = listing.taken
    assert (listing.rows, listing.merged, listing.rejected) == (3, 2, ())
    assert row.occupations == ("6322-Cooks", "6311-Food service supervisors")
    assert (row.name, row.line, row.decisions) == ("Quill Ltd.", 2, 3)


def test_determinations_of_one_employer_stay_apart_unless_they_are_the_same():
    entry = 'Quill,Quill,"Perth, Ontario",9,2015-03-01,,'
    listing = ineligible(entry, entry, entry.replace("2015-03-01", "2014-03-01"))
    assert (len(listing.taken), listing.merged) == (2, 1)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_cells_may_be_separated_by_commas_semicolons_or_tabs(delimiter):
    lines = [INELIGIBLE_HEADINGS.split(","), ["Quill", "Quill", "3 Lane; Perth, Ontario", "9", "2015-03-01", "", ""]]
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(lines)
    listing = read(out.getvalue().encode(), INELIGIBLE, DAY)
    assert listing.taken[0].address == "3 Lane; Perth, Ontario"


def test_the_same_records_as_json_are_the_same_list():
    lines = [INELIGIBLE_HEADINGS, 'Quill,Quill Ltd.,"Perth, Ontario",9,2015-03-01,,Eligible']
    as_csv = read("\n".join(lines).encode(), INELIGIBLE, DAY)
    records = list(csv.DictReader(lines))
    as_json = read(json.dumps(records).encode(), INELIGIBLE, DAY)
    assert msgspec.structs.replace(as_csv.taken[0], line=1) == as_json.taken[0]


@pytest.mark.parametrize(("claimed", "line"), [(NEGATIVE, QUILL), (INELIGIBLE, QUILL), (ListKind.STS_NEGATIVE, QUILL)])
def test_a_file_of_another_kind_is_refused_whole_with_its_line(claimed, line):
    content = f"List of employers,,,,\nProvince,Employer,Address,Occupation,Approved Positions\n{line}\n".encode()
    with refused("list.another-kind") as caught:
        read(content, claimed, DAY)
    assert caught.value.facts["line"] == 2
    assert kinds_of(content) == {POSITIVE}


@pytest.mark.parametrize(
    "content", [b"hello", b"a,b,c\n1,2,3", b"Employer\nQuill", b"[]", b"{}", b"Employer;Address\nQuill;Perth"]
)
def test_a_file_that_is_no_published_list_is_refused(content):
    with pytest.raises(InputError) as caught:
        read(content, POSITIVE, DAY)
    assert caught.value.code in {"list.no-headings", "list.another-kind", "list.broken-json"}


def test_a_fault_below_the_headings_refuses_the_whole_list():
    with refused("list.broken-row") as caught:
        opinions(QUILL, '"Ontario,Dapple')
    assert caught.value.facts["line"] == 3


def test_a_list_of_which_nothing_can_be_taken_is_refused_with_the_first_reason():
    with refused("list.no-record-taken") as caught:
        ineligible("???,,Perth,,,,", ",,Perth,,,,")
    assert (caught.value.facts["line"], caught.value.facts["reason"].code) == (2, "list-reject.no-letters")


def test_a_list_may_be_empty():
    assert ineligible().rows == 0


def test_the_day_and_the_year_stand_in_the_names_of_published_files():
    assert day_in("2016-10-21_2015_positive_employers_en.csv") == date(2016, 10, 21)
    assert year_in("2016-10-21_2015_positive_employers_en.csv") == 2015
    assert year_in("2018-09-27_2018q1_positive_employer_en.csv") == 2018
    assert day_in("2019-02-29_2015-03-01.csv") == date(2015, 3, 1)
    assert day_in("employers.csv") is None
    assert year_in("2016-10-21.csv") is None


def test_a_list_without_a_year_speaks_of_the_year_it_was_published_in():
    assert opinions(QUILL).year == 2015


@pytest.mark.parametrize("path", sorted((resources() / "samples").glob("*.csv")), ids=lambda path: path.stem)
def test_every_shipped_sample_is_read_without_a_rejected_row(path):
    kind = next(kind for kind in ListKind if path.stem.endswith(f"_{kind.value}"))
    listing = read(path.read_bytes(), kind, published.day_in(path.name), path.name)
    assert listing.rejected == ()
    assert listing.taken


@needs_real_lists
@pytest.mark.parametrize("path", REAL_FILES, ids=lambda path: path.stem[:40])
def test_every_row_of_every_real_list_is_accounted_for(path):
    listing = read_real(path)
    assert len(listing.taken) + listing.merged + len(listing.rejected) == listing.rows
    assert listing.rejected == ()
    assert all(row.name and row.key for row in listing.taken)


@needs_real_lists
@pytest.mark.parametrize("path", REAL_FILES, ids=lambda path: path.stem[:40])
def test_no_record_of_a_real_list_is_lost(path):
    """Counted by another reader: rows with a figure or a status in their last cell, headings aside."""
    text = path.read_bytes()
    decoded = (
        text.decode("utf-8-sig") if path.parent.name == "register" or b"LMIAs" in text[:200] else text.decode("cp1252")
    )
    rows = list(csv.reader(decoded.replace("\r", "").splitlines()))
    records = [row for row in rows[1:] if row and row[-1].strip() and not row[-1].startswith("Positions")]
    assert read_real(path).rows == len(records)


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused_by_name(content):
    for kind in (POSITIVE, INELIGIBLE):
        try:
            read(content, kind, DAY)
        except InputError as fault:
            assert fault.code.split(".")[0] == "list"  # noqa: PT017 - both outcomes are right


@given(st.lists(st.lists(st.text(max_size=20), max_size=8), max_size=12))
def test_rows_always_add_up(rows):
    out = io.StringIO()
    csv.writer(out).writerows([INELIGIBLE_HEADINGS.split(","), *rows])
    try:
        listing = read(out.getvalue().replace("\x00", "").encode("utf-8", "replace"), INELIGIBLE, DAY)
    except InputError:
        return
    assert len(listing.taken) + listing.merged + len(listing.rejected) == listing.rows
