from datetime import date

import pytest
from PySide6.QtGui import QColor

from tests.builders import full_case
from tests.screens import guessing, in_french
from workstation.domain.codes import DocumentState, Factor
from workstation.domain.documents import Checklist, ChecklistRow, DocumentMark
from workstation.domain.reasons import KnownFact, Weight, case_facts
from workstation.ui.genuineness.meter import Meter, day_forms, documents_of
from workstation.ui.kit.theme import colours

CAME = ChecklistRow("t4_summary", mark=DocumentMark("t4_summary", DocumentState.RECEIVED))


@pytest.fixture
def meter(qtbot):
    made = Meter()
    qtbot.addWidget(made)
    made.know(case_facts(full_case(), Factor.A, day_forms), documents_of(Checklist((), (CAME,), ())))
    made.resize(500, 80)
    made.show()
    return made


def painted(meter, ink):
    picture, wanted = meter.cells.grab().toImage(), QColor(ink)
    return sum(picture.pixelColor(x, y) == wanted for x in range(picture.width()) for y in range(picture.height()))


def test_reasons_of_this_case_fill_the_cells_and_are_named(meter):
    meter.weigh("Café Nord pays 12.00 an hour; the T4 summary of remuneration paid shows two employees.")

    assert meter.measure.weight is Weight.GROUNDED
    assert "3 facts, 1 documents" in meter.said.text() or "2 facts, 1 documents" in meter.said.text()
    assert "Café Nord" in meter.found.text()
    assert painted(meter, colours().met.ink) > 0
    assert painted(meter, colours().insufficient.ink) == 0


def test_stock_phrases_are_hatched_and_quoted(meter):
    meter.weigh("I am not satisfied that the job offer is not genuine.")

    assert meter.measure.weight is Weight.STOCK
    assert "would fit any case" in meter.said.text()
    assert "“I am not satisfied”" in meter.found.text()
    assert painted(meter, colours().insufficient.ink) > 0
    assert painted(meter, colours().met.ink) == 0


def test_nothing_written_says_so_and_lists_nothing(meter):
    meter.weigh("")

    assert meter.said.text() == "Nothing written yet."
    assert not meter.found.isVisible()


def test_new_facts_are_looked_for_in_what_is_written_already(meter):
    meter.weigh("The landlord of Mill Street called.")
    meter.know((KnownFact(label="Mill Street", spellings=("Mill Street",)),), ())

    assert meter.measure.facts == ("Mill Street",)


def test_the_count_is_told_to_screen_readers_and_in_french(meter):
    meter.weigh("Café Nord")
    assert meter.cells.accessibleName() == meter.said.text()
    assert guessing(meter) == []

    assert "Mentions du dossier" in in_french(meter)


@pytest.mark.parametrize(
    "written", ["2015-07-01", "July 1, 2015", "1 July 2015", "July 1", "1er juillet 2015", "1er juillet"]
)
def test_a_day_is_known_however_it_is_written(qapp, written):
    assert qapp
    assert written in day_forms(date(2015, 7, 1))


def test_a_document_counts_in_either_language_and_only_once_it_came(qapp):
    assert qapp
    asked = ChecklistRow("pd7a", mark=DocumentMark("pd7a", DocumentState.ASKED))
    (known,) = documents_of(Checklist((), (CAME, asked), ()))

    assert known.label == "T4 summary of remuneration paid"
    assert any("T4" in spelling and "summary" not in spelling for spelling in known.spellings)
