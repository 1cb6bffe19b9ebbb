import pytest
from PySide6.QtPdf import QPdfDocument

from tests.builders import an_officer, office_settings
from tests.decisions import ready_case
from tests.screens import in_french, nameless, shown
from workstation.casework import paper
from workstation.domain.codes import Language, LetterKind
from workstation.ui.decision.sheets import LetterSheets


@pytest.fixture(scope="module")
def pdf():
    author = paper.Author(an_officer(), office_settings(), ready_case().decided_on)
    return paper.letter_pdf(paper.letter(ready_case(), LetterKind.REFUSAL, Language.ENGLISH, author))


@pytest.fixture
def sheets(qtbot):
    made = LetterSheets()
    qtbot.addWidget(made)
    made.resize(400, 500)
    made.show()
    return made


def test_the_pages_come_from_memory_and_the_text_is_there_for_screen_readers(sheets, pdf):
    sheets.show_pdf(pdf, "Refusal of your application")

    assert sheets.document.status() is QPdfDocument.Status.Ready
    assert sheets.document.pageCount() >= 1
    assert "Refusal" in sheets.document.getAllText(0).text()
    assert sheets.view.accessibleDescription() == "Refusal of your application"
    assert nameless(sheets) == []


def test_where_the_officer_reads_stays_in_sight_when_the_letter_is_set_again(sheets, pdf):
    sheets.show_pdf(pdf, "")
    sheets.view.verticalScrollBar().setValue(120)
    sheets.show_pdf(pdf, "")

    assert sheets.view.verticalScrollBar().value() == 120


def test_without_a_letter_a_sentence_stands_in_its_place(sheets, pdf):
    sheets.show_pdf(pdf, "")
    sheets.show_pdf(b"", "")

    assert not sheets.view.isVisible()
    assert "The letter appears here." in shown(sheets)


def test_the_name_follows_the_language(sheets):
    assert in_french(sheets)
