import json
from typing import get_type_hints

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import full_case
from tests.strategies import values
from workstation.domain.case import HEAD, PARTS, Case, Head, part_of
from workstation.domain.codec import decode_part, encode_part
from workstation.domain.document import encode
from workstation.domain.employer import Address

EVERY_PART = (HEAD, *PARTS)
HINTS = get_type_hints(Case) | {HEAD: Head}


@pytest.mark.parametrize("part", EVERY_PART)
def test_a_part_that_is_not_known_is_empty_text(part):
    assert encode_part(None) == ""
    assert decode_part(part, "") is None


@settings(max_examples=20)
@given(st.data())
@pytest.mark.parametrize("part", EVERY_PART)
def test_every_part_comes_back_from_its_text(part, data):
    value = data.draw(values(HINTS[part]))
    text = encode_part(value)
    assert decode_part(part, text) == value
    assert encode_part(decode_part(part, text)) == text


@pytest.mark.parametrize("part", EVERY_PART)
def test_what_is_not_known_is_left_out_of_the_text(part):
    assert "null" not in encode_part(part_of(full_case(), part))


def test_equal_parts_have_equal_text_in_whatever_order_their_fields_were_given():
    one, other = (
        Address(city="Gatineau", street="1 rue Principale"),
        Address(street="1 rue Principale", city="Gatineau"),
    )
    assert encode_part(one) == encode_part(other) == '{"street":"1 rue Principale","city":"Gatineau"}'


@pytest.mark.parametrize("text", ["[]", '{"unknown_key":1}', '{"legal_name":1}', "not json"])
def test_what_is_no_such_part_is_refused(text):
    with pytest.raises(msgspec.DecodeError):
        decode_part("employer", text)


def test_an_empty_list_is_not_the_same_as_an_unknown_one():
    assert encode_part(()) == "[]"
    assert decode_part("work_history", "[]") == ()


@pytest.mark.parametrize("part", EVERY_PART)
def test_the_text_of_a_part_is_its_piece_of_the_case_document(part):
    case = full_case()
    document = json.loads(encode(case))
    piece = {key: document[key] for key in Head.__struct_fields__} if part == HEAD else document[part]
    assert json.loads(encode_part(part_of(case, part))) == piece
