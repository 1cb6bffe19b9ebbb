import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import full_case, small_case
from tests.exports.matters import letter, refused
from workstation.domain.codes import Language
from workstation.domain.decision import Ground
from workstation.domain.letter import Fields, Heading, Items, Paragraph
from workstation.exports.sheet import Face
from workstation.exports.typeset import MEASURE_WIDTH, Typesetter, broken


def monospaced(text, style):
    return len(text) * style.size / 2


def sheet_of(composed):
    return Typesetter(composed, monospaced, str).set()


def with_blocks(*blocks, **changes):
    return msgspec.structs.replace(letter(**changes), blocks=blocks)


def text_of(line):
    return "".join(piece.text for piece in line.pieces)


def line_with(sheet, text):
    return next(line for line in sheet.lines if text in text_of(line))


@given(st.text(st.sampled_from("abc -é"), max_size=200), st.integers(1, 30))
def test_no_line_is_wider_than_it_may_be_and_no_word_is_lost(text, width):
    lines = list(broken(text, width, len))
    assert all(len(line.rstrip(" ")) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert " ".join("".join(lines).split()) == " ".join(text.split())


def test_a_word_wider_than_the_line_is_cut_where_the_line_ends():
    assert list(broken("see " + "x" * 7 + " end", 5, len)) == ["see ", "xxxxx", "xx ", "end"]


def test_a_title_is_one_heading_of_the_structure_and_keeps_what_follows():
    sheet = sheet_of(with_blocks(Heading("What you can do next"), Paragraph("You may apply.")))
    tags = [element.tag for element in sheet.elements]
    assert tags.count("H1") == tags.count("H2") == 1
    assert line_with(sheet, "You may apply").kept


def test_a_sentence_with_a_colon_keeps_the_first_item_of_its_list():
    sheet = sheet_of(with_blocks(Paragraph("Dear Ana:"), Paragraph("I relied on:"), Items(("One.", "Two."))))
    assert line_with(sheet, "One.").kept
    assert not line_with(sheet, "Two.").kept


def test_a_paragraph_keeps_two_lines_at_either_end():
    sheet = sheet_of(with_blocks(Paragraph("x"), Paragraph("word " * 80), Paragraph("y")))
    lines = [line for line in sheet.lines if text_of(line).startswith("word")]
    assert len(lines) > 4
    kept = [line.kept for line in lines]
    assert kept == [False, True, *[False] * (len(lines) - 3), True]


def test_a_signature_never_stands_alone():
    sheet = sheet_of(with_blocks(Paragraph("Last words."), Paragraph("Yours sincerely,")))
    start = next(place for place, line in enumerate(sheet.lines) if "Yours sincerely" in text_of(line))
    assert all(line.kept for line in sheet.lines[start:])


def test_labels_hang_before_their_values():
    sheet = sheet_of(with_blocks(Fields((("File number", "W1"), ("UCI", "1234-5678 " * 20)))))
    label, value = line_with(sheet, "W1").pieces
    second = [line for line in sheet.lines if "1234-5678" in text_of(line)]
    assert label.x == 0
    assert {line.pieces[-1].x for line in second} == {value.x}
    assert len(second) > 1
    assert [sheet.elements[piece.element].tag for piece in (label, value)] == ["Lbl", "LBody"]


def test_numbered_items_have_numbers_and_others_bullets():
    sheet = sheet_of(with_blocks(Items(("a", "b"), numbered=True), Items(("c",))))
    marks = [line.pieces[0].text for line in sheet.lines if len(line.pieces) == 2]
    assert marks == ["1. ", "2. ", "• "]


def test_a_missing_fact_is_marked_beside_its_line_only():
    sheet = sheet_of(letter(case=small_case()))
    marked = [text_of(line) for line in sheet.lines if line.marked]
    assert all("not recorded" in text for text in marked)
    assert len(marked) == sum("not recorded" in text_of(line) for line in sheet.lines) > 5


def test_an_officers_own_brackets_are_not_marked():
    sheet = sheet_of(with_blocks(Paragraph("[not recorded: UCI]")))
    assert not any(line.marked for line in sheet.lines)


def test_a_passage_in_the_other_language_is_known_as_such():
    case = full_case(decision=refused(Ground("R179", "Le bail des lieux a pris fin et rien ne le remplace.", ("x",))))
    sheet = sheet_of(letter(case=case))
    spoken = {sheet.elements[line.pieces[0].element].language for line in sheet.lines if "Le bail" in text_of(line)}
    assert spoken == {Language.FRENCH}
    french = sheet_of(letter(case=case, language=Language.FRENCH))
    assert french.elements[line_with(french, "Le bail").pieces[0].element].language is None


@pytest.mark.parametrize(
    ("language", "text"),
    [(Language.ENGLISH, "July 15, 2015"), (Language.FRENCH, "1er juin 2015"), (Language.ENGLISH, "60 days")],
)
def test_a_day_stays_on_one_line(language, text):
    sheet = sheet_of(with_blocks(*(Paragraph("x" * pad + " " + text) for pad in range(60, 90)), language=language))
    whole = [text_of(line).replace("\u00a0", " ") for line in sheet.lines]
    first = text.split(", ")[0]
    assert sum(first in line for line in whole) >= 30


def test_line_breaks_of_the_officer_are_kept_and_blank_lines_are_not():
    sheet = sheet_of(with_blocks(Paragraph("One.\n\nTwo.")))
    assert [text_of(line) for line in sheet.lines if text_of(line).startswith(("One", "Two"))] == ["One. ", "Two."]


def test_a_title_of_two_lines_has_lines_of_like_length():
    sheet = sheet_of(with_blocks(Heading("word " * 20)))
    first, second = (text_of(line).strip() for line in sheet.lines if text_of(line).startswith("word"))
    assert abs(len(first) - len(second)) <= 10


def test_nothing_is_wider_than_the_measure():
    sheet = sheet_of(letter())
    ends = [piece.x + monospaced(piece.text.rstrip(), piece.style) for line in sheet.lines for piece in line.pieces]
    assert max(ends) <= MEASURE_WIDTH
    assert {piece.style.face for line in sheet.lines for piece in line.pieces} == {Face.REGULAR, Face.BOLD}
