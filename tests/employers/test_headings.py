import pytest

from tests.published import REAL_FILES, kind_of, needs_real_lists
from workstation.domain.codes import ListKind
from workstation.employers.headings import Column, headings_in
from workstation.employers.table import Row, rows_of, text_of

POSITIVE, NEGATIVE = ListKind.OPINIONS_POSITIVE, ListKind.OPINIONS_NEGATIVE
INELIGIBLE, STS = ListKind.INELIGIBLE, ListKind.STS_NEGATIVE


def read(line):
    return headings_in(Row(1, tuple(cell.strip() for cell in line.split(","))))


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("Employer,Address,Positions approved", {POSITIVE}),
        ("Employer ,Address ,Requested LMIAs,Requested Positions", {NEGATIVE}),
        ("Employer Name,Address,Requested LMIAs,Approved Positions", {POSITIVE, NEGATIVE}),
        ("Employeur,Adresse,Postes approuvés", {POSITIVE}),
        ("Employeur,Adresse,EIMT demandées", {NEGATIVE}),
        ("operating_name,legal_name,address,reasons,decision_date,penalty,status", {INELIGIBLE}),
        ("Nom commercial,Dénomination sociale,Adresse,Motifs,Date de la décision,Sanction,Statut", {INELIGIBLE}),
        ("Name of employer,Address,Date of determination", {INELIGIBLE, STS}),
        ("Employer,Address,Positions", set()),
        ("Employer,Address", set()),
    ],
)
def test_headings_say_which_kinds_of_list_they_can_stand_over(line, kinds):
    assert read(line).kinds == kinds


def test_each_heading_names_its_column_in_whatever_year_it_was_written():
    line = "Province/Territory,Program Stream,Employer ,Address ,Occupaitons under NOC 2011,Incorporate Status"
    assert read(f"{line},Approved LMIAs,Approved Positions").columns == {
        Column.PROVINCE: 0,
        Column.STREAM: 1,
        Column.NAME: 2,
        Column.ADDRESS: 3,
        Column.OCCUPATION: 4,
        Column.OPINIONS: 6,
        Column.POSITIONS: 7,
    }


def test_a_heading_that_stands_twice_counts_once():
    assert read("Employer,Employer,Address").columns == {Column.NAME: 0, Column.ADDRESS: 2}


@pytest.mark.parametrize(
    "line", ["Alberta,,", "List of employers,", "Quill Ltd.,12 Lane,3", "Address,Province", "Employer,"]
)
def test_what_does_not_name_the_employer_and_something_else_is_no_heading(line):
    assert read(line) is None


@needs_real_lists
@pytest.mark.parametrize("path", REAL_FILES, ids=lambda path: path.stem[:40])
def test_every_real_list_has_headings_of_its_own_kind(path):
    rows = rows_of(text_of(path.read_bytes()), ",")
    found = next(headings for headings in map(headings_in, rows) if headings)
    assert found.line <= 2
    assert found.kinds == {kind_of(path)}
