import shutil
import subprocess

import msgspec
import pypdf
import pytest

from tests.builders import small_case
from tests.exports.matters import letter
from workstation.domain.codes import Language
from workstation.exports.letter_pdf import render
from workstation.exports.paginate import paginate
from workstation.exports.paint import Painter
from workstation.exports.typeface import width
from workstation.exports.typeset import Typesetter

PDFTOTEXT = str(shutil.which("pdftotext"))


def painted(composed):
    sheet = Typesetter(composed, width, str).set()
    pages = paginate(sheet.lines)
    return sheet, pages, *Painter(composed, sheet, pages).paint()


def text_of(pdf, tmp_path):
    (tmp_path / "letter.pdf").write_bytes(pdf)
    told = subprocess.run([PDFTOTEXT, "-layout", tmp_path / "letter.pdf", "-"], capture_output=True, check=True)
    return told.stdout.decode().split("\f")[:-1]


def test_each_marked_content_belongs_to_an_element_in_reading_order():
    sheet, pages, _, marks = painted(letter())
    assert len(marks) == len(pages) > 1
    for page, owners in zip(pages, marks, strict=True):
        expected = [piece.element for placed in page for piece in placed.line.pieces]
        assert [one for place, one in enumerate(expected) if place == 0 or expected[place - 1] != one] == list(owners)
    assert max(owner for owners in marks for owner in owners) < len(sheet.elements)


@pytest.mark.parametrize(
    ("language", "mark", "between"),
    [(Language.ENGLISH, "DRAFT", "of"), (Language.FRENCH, "ÉBAUCHE", "de")],
)
def test_each_page_of_a_draft_says_so_and_counts_the_pages(tmp_path, language, mark, between):
    pages = text_of(render(letter(language=language, anchor="42-3fa9c1d2")), tmp_path)
    assert all(mark in text and "42-3fa9c1d2" in text and "W301234567" in text for text in pages)
    assert all(f"Page {place} {between} {len(pages)}" in text for place, text in enumerate(pages, 1))
    assert len(pages) > 1


def test_a_signed_letter_carries_its_number_and_no_draft_mark(tmp_path):
    pages = text_of(render(letter(signed=True, number="2015-000123")), tmp_path)
    assert all("2015-000123" in text and "draft" not in text.lower() for text in pages)


def test_a_long_line_at_the_foot_wraps_beside_the_page_number(tmp_path):
    long = msgspec.structs.replace(letter(), footer="File " + "W3012345678 " * 20)
    first = text_of(render(long), tmp_path)[0]
    assert first.count("W3012345678") == 20
    assert "Page 1 of 2" in first


def test_a_bar_stands_in_the_margin_beside_missing_facts_only():
    bars = [content_of(painted(letter(**changes))[2]).count("2 w") for changes in ({}, {"case": small_case()})]
    assert bars[0] == 0
    assert bars[1] > 5


def content_of(pdf):
    from io import BytesIO

    return "".join(page.get_contents().get_data().decode("latin-1") for page in pypdf.PdfReader(BytesIO(pdf)).pages)
