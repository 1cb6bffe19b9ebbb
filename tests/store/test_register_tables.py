from hypothesis import given
from hypothesis import strategies as st

from tests.published import opinions
from workstation.store.register_tables import employer_values, entry_values, id_of, key_of, name_values


@given(st.integers(0, 2**64 - 1))
def test_a_key_is_kept_as_a_number_and_comes_back(bits):
    key = f"{bits:016x}"
    assert -(2**63) <= id_of(key) < 2**63
    assert key_of(id_of(key)) == key


def test_employers_are_written_once_in_the_order_of_their_keys():
    rows = opinions(*(f'Ontario,Quill {number},"Perth, ON K7H 0Z9",,1' for number in range(9))).taken
    values = employer_values((*rows, *rows))
    assert [value["id"] for value in values] == sorted({id_of(row.key) for row in rows})
    assert values[0]["postal_code"] == "K7H 0Z9"


def test_every_name_of_a_row_is_written():
    (row,) = opinions("Ontario,Quill o/a Dapple,,,1").taken
    assert [value["text"] for value in name_values([row])] == ["Quill o/a Dapple", "Quill", "Dapple"]


def test_what_is_not_known_is_written_as_nothing():
    (row,) = opinions("Ontario,Quill,,,1").taken
    (value,) = entry_values([row], 7)
    assert (value["list_id"], value["also"], value["status"], value["determined_on"]) == (7, "", "", None)
