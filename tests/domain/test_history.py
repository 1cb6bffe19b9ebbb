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


def test_a_journal_cut_short_looks_whole_because_only_the_anchor_knows_its_length():
    assert [first_break(chain(6)[:length]) for length in range(7)] == [None] * 7


def test_a_journal_written_anew_from_a_change_to_its_end_looks_whole_because_only_the_anchor_knows_its_head():
    entries = chain(5)
    previous = entries[1].hash
    for place in range(2, 5):
        changed = msgspec.structs.replace(entries[place], officer="XX999", previous=previous)
        entries[place] = msgspec.structs.replace(changed, hash=entry_hash(changed))
        previous = entries[place].hash
    assert first_break(entries) is None
    assert entries[-1].hash != chain(5)[-1].hash


@given(st.integers(2, 8), st.data())
def test_any_other_order_is_found_at_the_first_entry_out_of_place(length, data):
    entries = chain(length)
    shuffled = data.draw(st.permutations(entries))
    moved = [place for place in range(length) if shuffled[place] is not entries[place]]
    assert first_break(shuffled) == (moved[0] + 1 if moved else None)


@given(st.integers(1, 8), st.data())
def test_an_entry_that_stands_twice_is_found_at_its_second_place(length, data):
    entries = chain(length)
    place = data.draw(st.integers(0, length - 1))
    assert first_break([*entries[: place + 1], *entries[place:]]) == place + 2


def test_a_journal_begins_at_one_and_with_no_hash_before_it():
    late = msgspec.structs.replace(chain(1)[0], sequence=2)
    bound = msgspec.structs.replace(chain(1)[0], previous="1" * 64)
    for entry in (late, bound):
        assert first_break([msgspec.structs.replace(entry, hash=entry_hash(entry))]) == 1


@given(st.text(max_size=8), st.integers(0, 8), st.integers(0, 8))
def test_text_that_moves_from_one_field_to_the_next_changes_the_hash(text, one, other):
    def halved(at):
        return msgspec.structs.replace(chain(1)[0], before=text[:at], after=text[at:])

    assert (entry_hash(halved(one)) == entry_hash(halved(other))) is (halved(one) == halved(other))


def test_the_hash_is_the_one_that_journals_already_written_carry():
    entry = JournalEntry(
        7, INSTANT, INSTANT, "MN042", "intake.amend", "W301234567", "offer", "", '{"city":"Québec"}', "ob275c@2026-11"
    )
    assert entry_hash(entry) == "d53c14bafc74b2b7a51eece62e18c263fd8687c39f010bad6874581ea20b826f"
