import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.published import DAY, opinions
from workstation.domain.codes import ListKind
from workstation.domain.register import FoundName
from workstation.store.register_tables import (
    HeldList,
    employer_values,
    entries,
    entry_values,
    found_name,
    id_of,
    key_of,
    name_values,
    register_row,
)


@given(st.integers(0, 2**64 - 1))
def test_a_key_is_kept_as_a_number_and_comes_back(bits):
    key = f"{bits:016x}"
    assert -(2**63) <= id_of(key) < 2**63
    assert key_of(id_of(key)) == key


def test_employers_are_written_once_in_the_order_of_their_keys():
    rows = opinions(*(f'Ontario,Quill {number},"Perth, ON K7H 0Z9",,1' for number in range(9))).taken
    values = employer_values((*rows, *rows))
    assert [value[0] for value in values] == sorted({id_of(row.key) for row in rows})
    assert values[0][1:] == ("ON", "K7H 0Z9", "perth")


def test_every_name_of_a_row_is_written():
    (row,) = opinions("Ontario,Quill o/a Dapple,,,1").taken
    assert [text for _, text in name_values([row])] == ["Quill o/a Dapple", "Quill", "Dapple"]


HELD = HeldList(7, "opinions-positive", DAY, "invented", 2014, 1)


@pytest.mark.parametrize("line", ["Ontario,Quill,,,1", 'Ontario,Quill o/a Dapple,"Perth, ON K7H 0Z9",6322-Cooks,1'])
def test_what_is_written_is_what_is_read(line):
    (row,) = opinions(line).taken
    (value,) = entry_values([row], 7)
    (place,) = employer_values([row])
    read = register_row((1, *value, *place[1:]), HELD)
    assert (read.kind, read.published_on, read.year) == (ListKind.OPINIONS_POSITIVE, DAY, 2014)
    shared = [name for name in read.__struct_fields__ if name in row.__struct_fields__]
    assert [getattr(read, name) for name in shared] == [getattr(row, name) for name in shared]


def test_values_stand_in_the_order_of_the_columns():
    (row,) = opinions("Ontario,Quill,,,1").taken
    named = dict(zip([column.name for column in entries.columns][1:], entry_values([row], 7)[0], strict=True))
    assert (named["list_id"], named["line"], named["name"], named["determined_on"]) == (7, 2, "Quill", None)


def test_a_name_of_an_employer_without_a_place_has_none():
    assert found_name((1, -1, "Quill", "", "", "")) == FoundName("f" * 16, "Quill")
