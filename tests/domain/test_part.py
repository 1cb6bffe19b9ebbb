import unicodedata
from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.refusing import refused
from workstation.domain.part import LONGEST_NAME, LONGEST_TEXT, Part, checked_text, require_order

DAY = date(2015, 7, 15)


class Shelf(Part):
    label: str
    books: int | None = None


def test_a_part_never_changes():
    with pytest.raises(AttributeError):
        Shelf("a").label = "b"


def test_what_is_not_known_is_left_out_of_the_document():
    assert msgspec.json.encode(Shelf("a")) == b'{"label":"a"}'


@pytest.mark.parametrize("text", ['{"label":"a","lamp":1}', '{"label":1}', "{}", '{"label":"a","books":"1"}'])
def test_an_unknown_key_or_another_type_is_refused(text):
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(text, type=Shelf)


@pytest.mark.parametrize("text", ["", "Nguyễn Thị Ánh", "two\nlines\tand a tab", "🙂", "\u202eright to left", "\u00a0"])
def test_whatever_an_officer_can_write_is_kept_as_it_is(text):
    assert checked_text(text, "notes") == text


@pytest.mark.parametrize(
    ("text", "character"), [("a\x00b", "U+0000"), ("\x1b[31m", "U+001B"), ("\x85", "U+0085"), ("\ud800", "U+D800")]
)
def test_a_control_character_is_refused_by_its_number(text, character):
    with refused("text.control-character") as caught:
        checked_text(text, "notes")
    assert caught.value.facts == {"where": "notes", "character": character}


def test_text_has_a_greatest_length_and_may_have_it():
    assert (LONGEST_TEXT, LONGEST_NAME) == (10_000, 200)
    assert checked_text("x" * LONGEST_TEXT, "notes")
    with refused("text.too-long"):
        checked_text("x" * 10_001, "notes")
    assert checked_text("x" * LONGEST_NAME, "name", LONGEST_NAME)
    with refused("text.too-long") as caught:
        checked_text("x" * (LONGEST_NAME + 1), "name", LONGEST_NAME)
    assert caught.value.facts == {"where": "name", "length": 201, "longest": 200}


@given(st.text(max_size=50))
def test_text_is_refused_or_returned_unchanged(text):
    try:
        kept = checked_text(text, "notes")
    except ValueError:
        return
    assert kept == text


def test_an_end_before_its_start_is_refused_with_both_days():
    with refused("period.ends-before-start") as caught:
        require_order(DAY, DAY - timedelta(days=1), "to")
    assert caught.value.facts == {"where": "to", "since": DAY, "until": date(2015, 7, 14)}


@pytest.mark.parametrize(("since", "until"), [(DAY, DAY), (None, DAY), (DAY, None), (None, None), (date.min, date.max)])
def test_a_period_may_be_one_day_long_and_either_end_unknown(since, until):
    require_order(since, until, "to")


@given(st.text(st.characters(), max_size=20) | st.text(st.characters(categories=["Cc", "Cf", "Zl", "Zs"]), max_size=5))
def test_text_is_refused_exactly_for_the_first_character_that_is_not_writing(text):
    strange = [one for one in text if unicodedata.category(one) in {"Cc", "Cs"} and one not in "\n\t"]
    if not strange:
        assert checked_text(text, "notes") == text
        return
    with refused("text.control-character") as caught:
        checked_text(text, "notes")
    assert caught.value.facts["character"] == f"U+{ord(strange[0]):04X}"


@given(st.dates(), st.dates())
def test_two_days_are_in_order_exactly_when_the_second_is_not_the_earlier(since, until):
    try:
        require_order(since, until, "to")
    except ValueError:
        assert until < since
        return
    assert since <= until
