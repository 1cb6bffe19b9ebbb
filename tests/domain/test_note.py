from datetime import date

from workstation.domain.codec import decode_part, encode_part
from workstation.domain.note import Note


def test_notes_keep_their_order_and_their_line_breaks():
    notes = (Note(date(2015, 7, 2), "Called.\nNobody answered."), Note(date(2015, 7, 1), "Asked."))
    assert decode_part("notes", encode_part(notes)) == notes
