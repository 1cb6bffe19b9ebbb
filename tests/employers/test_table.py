import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.refusing import refused
from workstation.domain.errors import InputError
from workstation.employers import table
from workstation.employers.table import Row, is_json, rows_of, rows_of_json, text_of


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_text_is_read_in_the_encodings_lists_come_in(encoding):
    assert text_of("Employer,Café Québec – “Nord”".encode(encoding)) == "Employer,Café Québec – “Nord”"


def test_a_letter_of_an_older_code_page_becomes_what_was_typed():
    assert text_of("QU\x90BEC caf\xe9".encode("latin-1")) == "QUÉBEC café"


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r\r\n", "\r"])
def test_lines_end_in_any_way_and_keep_their_number(ending):
    rows = list(rows_of(text_of(ending.join(["a,b", "c,d", "", "e,f"]).encode()), ","))
    assert rows == [Row(1, ("a", "b")), Row(2, ("c", "d")), Row(4, ("e", "f"))]


def test_cells_lose_their_padding_and_what_cannot_be_printed():
    text = "  Quill \u00a0 , St.\u00a0John's\t, tab\there ,\x07"
    assert next(rows_of(text, ",")).cells == ("Quill", "St. John's", "tab here", "")


def test_a_row_that_spans_lines_stands_where_it_begins():
    rows = list(rows_of('a,b\n"c\nd",e\nf,g', ","))
    assert [row.line for row in rows] == [1, 2, 4]


def test_a_quotation_that_never_ends_is_refused_with_the_line_it_begins_on():
    with refused("list.broken-row") as caught:
        list(rows_of('a,b\nc,d\n"e,f\ng,h', ","))
    assert caught.value.facts["line"] == 3


def test_a_cell_longer_than_any_that_can_be_meant_is_refused():
    with refused("list.broken-row"):
        list(rows_of("a," + "x" * 200_000, ","))


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "list.empty-file"),
        (b" \r\n\t\n", "list.empty-file"),
        (b"PK\x03\x04rest", "list.another-format"),
        (b"%PDF-1.7", "list.another-format"),
        (b"\xd0\xcf\x11\xe0rest", "list.another-format"),
        (b"\x1f\x8brest", "list.another-format"),
        (b"a,b\n\x00", "list.not-text"),
    ],
)
def test_what_is_no_text_is_refused(content, code):
    with refused(code):
        text_of(content)


def test_bytes_that_are_no_text_are_refused_with_their_line():
    with refused("list.not-text") as caught:
        text_of(b"a,b\nc,\x00")
    assert caught.value.facts["line"] == 2


def test_a_file_and_a_list_have_bounds(monkeypatch):
    monkeypatch.setattr(table, "MOST_BYTES", 10)
    with refused("list.too-large"):
        text_of(b"x" * 11)
    monkeypatch.setattr(table, "MOST_ROWS", 2)
    with refused("list.too-many-rows"):
        list(rows_of("a\nb\nc", ","))
    with refused("list.too-many-rows"):
        list(rows_of_json('[{"a":1},{"a":2},{"a":3}]'))


def test_json_records_become_headings_and_rows_whatever_order_their_keys_have():
    records = [{"name": "Quill", "day": "2015-01-01"}, {"day": None, "name": " Dapple ", "count": 2}]
    text = json.dumps(records)
    assert is_json(text)
    assert [row.cells for row in rows_of_json(text)] == [
        ("name", "day", "count"),
        ("Quill", "2015-01-01", ""),
        ("Dapple", "", "2"),
    ]


@pytest.mark.parametrize(
    ("text", "line"), [('[\n{"a":\n', 3), ('{"a": 1}', 1), ('[{"a": [1]}]', 1), ("[" * 100_000, 1), ("[1]", 1)]
)
def test_json_of_another_shape_is_refused(text, line):
    with refused("list.broken-json") as caught:
        list(rows_of_json(text))
    assert caught.value.facts["line"] == line


@given(st.binary(max_size=300))
def test_any_bytes_become_rows_or_are_refused(content):
    try:
        rows = list(rows_of(text_of(content), ","))
    except InputError:
        return
    assert all(any(row.cells) for row in rows)
    assert [row.line for row in rows] == sorted({row.line for row in rows})
