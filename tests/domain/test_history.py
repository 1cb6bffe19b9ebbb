from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.history import FIRST_HASH, JournalEntry, entry_hash, first_break

INSTANT = datetime(2015, 7, 15, 14, 2, 11, tzinfo=UTC)


def chain(length):
    """Return a whole journal of so many entries."""
    entries, previous = [], FIRST_HASH
    for sequence in range(1, length + 1):
        instant = INSTANT + timedelta(minutes=sequence)
        entry = JournalEntry(
            sequence, instant, instant, "MN042", "intake.amend", after=str(sequence), previous=previous
        )
        entries.append(msgspec.structs.replace(entry, hash=entry_hash(entry)))
        previous = entries[-1].hash
    return entries


def test_an_untouched_journal_is_whole():
    assert first_break([]) is None
    assert first_break(chain(5)) is None


def test_a_hash_is_sixty_four_hex_digits_over_everything_but_itself():
    entry = chain(1)[0]
    assert len(entry_hash(entry)) == 64
    assert entry_hash(msgspec.structs.replace(entry, hash="")) == entry_hash(entry)


OTHERS = {"officer": "XX999", "verb": "decision.sign", "file_number": "W1", "part": "offer", "pack": "p", "sequence": 9}
OTHERS |= {"before": "{}", "after": "{}", "entered_at": INSTANT, "event_at": INSTANT, "previous": "1" * 64}


@pytest.mark.parametrize("field", OTHERS)
def test_every_field_is_held_by_the_hash(field):
    entry = chain(1)[0]
    assert entry_hash(msgspec.structs.replace(entry, **{field: OTHERS[field]})) != entry_hash(entry)


@given(st.integers(2, 8), st.data())
def test_a_change_anywhere_is_found_where_it_was_made(length, data):
    entries = chain(length)
    place = data.draw(st.integers(0, length - 1))
    entries[place] = msgspec.structs.replace(entries[place], after="something else")
    assert first_break(entries) == place + 1


@given(st.integers(2, 8), st.data())
def test_an_entry_left_out_is_found_unless_it_was_the_last(length, data):
    entries = chain(length)
    place = data.draw(st.integers(0, length - 1))
    del entries[place]
    assert first_break(entries) == (None if place == length - 1 else place + 1)


def test_entries_that_changed_places_are_found():
    entries = chain(4)
    entries[1], entries[2] = entries[2], entries[1]
    assert first_break(entries) == 2


def test_a_change_with_its_hash_made_anew_breaks_the_chain_after_it():
    entries = chain(4)
    changed = msgspec.structs.replace(entries[1], after="something else")
    entries[1] = msgspec.structs.replace(changed, hash=entry_hash(changed))
    assert first_break(entries) == 3
