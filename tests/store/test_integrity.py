from tests.stores import opened_behind, write
from workstation.domain.note import Note
from workstation.store.integrity import damage

PAGE = 4096


def close_with_many_notes(store, place):
    """Fill some pages, so that there is something to spoil in the middle of the file."""
    with write(store) as unit:
        number = unit.cases.file_numbers()[0]
        notes = tuple(Note(text=f"{place} {number} {turn}" * 20) for turn in range(200))
        unit.cases.save_part(number, "notes", notes, unit.cases.read(number).versions.get("notes", 0))
    store.close()


def test_a_store_nobody_touched_is_whole(with_case, place):
    close_with_many_notes(with_case, place)
    with opened_behind(place) as connection:
        assert damage(connection.cursor()) == ()


def test_one_changed_bit_is_found(with_case, place):
    close_with_many_notes(with_case, place)
    content = bytearray(place.read_bytes())
    content[len(content) // 2 // PAGE * PAGE + 100] ^= 1
    place.write_bytes(content)
    with opened_behind(place) as connection:
        assert damage(connection.cursor())


def test_a_unit_says_what_is_wrong_with_its_file(with_case):
    with with_case.reading() as unit:
        assert unit.damage() == ()
