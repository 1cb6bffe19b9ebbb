from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import an_officer, office_settings, small_case
from tests.strategies import TEXTS
from workstation.domain.codes import Language, LetterKind, NoteSystem
from workstation.domain.letter import Fields, Heading, Items, Letter, LetterMatter, NotesMatter, Paragraph, plain_text


def letter(language=Language.ENGLISH, **changes):
    fields = {
        "kind": LetterKind.REFUSAL,
        "language": language,
        "letterhead": ("Embassy of Canada", "Manila"),
        "addressee": ("Ana Reyes", "12 Mabini St"),
        "subject": "Your application",
        "blocks": (
            Fields((("File number", "W301234567"), ("UCI", "1234-5678"))),
            Heading("What was decided"),
            Paragraph("The permit is refused."),
            Items(("one", "two")),
            Items(("first", "second"), numbered=True),
        ),
        "closing": ("MN042", "Manila"),
        "dated_on": date(2015, 7, 15),
        "footer": "W301234567",
    }
    return Letter(**(fields | changes))


def test_a_letter_as_plain_text_keeps_its_order_with_a_blank_line_between_blocks():
    assert plain_text(letter()).split("\n\n") == [
        "Embassy of Canada\nManila",
        "Ana Reyes\n12 Mabini St",
        "2015-07-15",
        "Your application",
        "File number: W301234567\nUCI: 1234-5678",
        "WHAT WAS DECIDED",
        "The permit is refused.",
        "- one\n- two",
        "1. first\n2. second",
        "MN042\nManila",
        "W301234567\n",
    ]


def test_french_sets_a_blank_before_the_colon_at_which_no_line_breaks():
    assert "UCI\u00a0: 1234-5678" in plain_text(letter(Language.FRENCH))


def test_what_is_empty_leaves_no_gap():
    text = plain_text(letter(letterhead=(), footer="", blocks=(), closing=()))
    assert text == "Ana Reyes\n12 Mabini St\n\n2015-07-15\n\nYour application\n"


def test_a_letter_is_a_draft_without_a_number_until_it_is_issued():
    assert (letter().draft, letter().number) == (True, "")


def test_a_letter_can_be_kept_and_read_again_block_by_block():
    assert msgspec.json.decode(msgspec.json.encode(letter()), type=Letter) == letter()


@pytest.mark.parametrize(("language", "colon"), [(Language.ENGLISH, ":"), (Language.FRENCH, "\u00a0:")])
def test_the_colon_is_set_between_a_label_and_its_value_and_nowhere_else(language, colon):
    told = (Fields((("IUC", "a:b"), ("Note: 1", "c : d"))), Paragraph("Note: e"), Items(("f: g",)))
    text = plain_text(letter(language, blocks=told))
    assert text.split("\n\n")[4:7] == [f"IUC{colon} a:b\nNote: 1{colon} c : d", "Note: e", "- f: g"]


@given(st.lists(TEXTS.filter(str.strip), min_size=1, max_size=12), st.booleans())
def test_items_are_numbered_from_one_or_marked_and_keep_their_order(items, numbered):
    text = plain_text(letter(blocks=(Items(tuple(items), numbered),)))
    marks = [f"{number}." if numbered else "-" for number, _ in enumerate(items, start=1)]
    assert "\n".join(f"{mark} {item}" for mark, item in zip(marks, items, strict=True)) in text


def test_whatever_a_letter_or_a_note_is_written_from_is_unsigned_until_told():
    case, office, officer = small_case(), office_settings(), an_officer()
    day = date(2015, 7, 15)
    assert not LetterMatter(LetterKind.REFUSAL, Language.ENGLISH, case, office, officer, day).signed
    assert not NotesMatter(case, NoteSystem.GCMS, Language.ENGLISH, officer.code, day, 120).signed


def test_a_paragraph_stands_for_a_known_fact_unless_told():
    assert not Paragraph("The permit is refused.").missing
