import re
import subprocess
from datetime import date
from io import BytesIO

import pikepdf
import pytest
from pikepdf import pdfa

from tests.builders import full_case
from tests.exports.matters import letter, refused
from workstation.domain.codes import Language, LetterKind
from workstation.domain.decision import Ground
from workstation.exports.letter_pdf import render


def told_by(*command):
    return subprocess.run(command, capture_output=True, check=True, text=True).stdout


@pytest.fixture
def file_of(tmp_path):
    def write(**changes):
        (tmp_path / "letter.pdf").write_bytes(render(letter(**changes)))
        return tmp_path / "letter.pdf"

    return write


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("kind", list(LetterKind))
def test_every_letter_is_an_archive_by_its_validator(kind, language):
    report = pdfa.validate_written(BytesIO(render(letter(kind=kind, language=language))), "2b")
    assert report.passed, report


def test_other_peoples_tools_find_a_sound_tagged_letter(file_of):
    file = file_of()
    assert "No syntax or stream encoding errors" in told_by("qpdf", "--check", file)
    about = told_by("pdfinfo", file)
    assert re.search(r"Tagged: +yes", about)
    assert re.search(r"Title: +Refusal of your application for a work permit", about)
    assert re.search(r"Page size: +612 x 792 pts \(letter\)", about)
    assert re.search(r"Pages: +2", about)


def test_every_font_is_in_the_file(file_of):
    rows = told_by("pdffonts", file_of()).splitlines()[2:]
    assert len(rows) >= 2
    assert all(re.search(r" yes yes yes ", row) for row in rows)
    assert not any("Helvetica" in row for row in rows)


def test_a_reading_machine_finds_headings_lists_and_paragraphs(file_of):
    structure = told_by("pdfinfo", "-struct-text", file_of())
    tags = re.findall(r"^ *(\w+) \(block\)", structure, re.MULTILINE)
    assert tags.count("H1") == 1
    assert tags.count("H2") == 4
    assert tags.count("Lbl") == tags.count("LBody") == tags.count("LI") > 10
    assert "Embassy of Canada Manila" in structure
    assert "12 Mabini St Quezon City" in structure
    assert '"I regret' in structure or "I regret to inform you" in structure
    assert "Page 1 of" not in structure
    assert "DRAFT" not in structure


@pytest.mark.parametrize(("language", "tag"), [(Language.ENGLISH, "en-CA"), (Language.FRENCH, "fr-CA")])
def test_the_letter_says_which_language_it_speaks(language, tag):
    with pikepdf.open(BytesIO(render(letter(language=language)))) as pdf:
        assert str(pdf.Root.Lang) == tag
        assert bool(pdf.Root.MarkInfo.Marked)
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)


def languages_in(element):
    found = [str(element.Lang)] if "/Lang" in element else []
    for child in element.K if "/K" in element else []:
        found += languages_in(child) if "/S" in child else []
    return found


def test_a_passage_in_the_other_language_says_so():
    french = refused(Ground("R179", "Le bail des lieux a pris fin et rien ne le remplace.", ("x",)))
    with pikepdf.open(BytesIO(render(letter(case=full_case(decision=french))))) as pdf:
        assert languages_in(pdf.Root.StructTreeRoot.K[0]) == ["fr-CA"]


def test_every_marked_content_finds_its_element_and_back():
    with pikepdf.open(BytesIO(render(letter()))) as pdf:
        numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
        for page, (number, owners) in zip(pdf.pages, zip(numbers[::2], numbers[1::2], strict=True), strict=True):
            assert page.obj.StructParents == number
            opened = [int(one) for one in re.findall(rb"/MCID (\d+)", page.Contents.read_bytes())]
            assert opened == list(range(len(owners)))
            for mark, owner in enumerate(owners):
                assert any(int(part.MCID) == mark and part.Pg == page.obj for part in owner.K if "/MCID" in part)


def test_the_only_days_in_the_file_are_the_letters():
    pdf = render(letter(dated_on=date(2015, 7, 21)))
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert str(opened.docinfo["/CreationDate"]) == str(opened.docinfo["/ModDate"]) == "D:20150721000000+00'00"
        stamps = set(re.findall(rb"\d{4}-\d\d-\d\dT", opened.Root.Metadata.read_bytes()))
    assert stamps == {b"2015-07-21T"}
