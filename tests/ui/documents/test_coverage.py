import msgspec

from tests.screens import in_french, nameless
from workstation.domain.codes import DocumentState
from workstation.domain.documents import Checklist, DocumentMark
from workstation.ui.documents.coverage import CoverageRow


def row_of(qtbot, checklist):
    made = CoverageRow()
    qtbot.addWidget(made)
    made.show_checklist(checklist)
    made.resize(700, 60)
    made.show()
    return made


def without_contract(checklist):
    mark = DocumentMark("contract", DocumentState.ASKED)
    rows = (msgspec.structs.replace(checklist.rows[0], mark=mark), *checklist.rows[1:])
    return Checklist(checklist.factors, rows, ())


def test_each_factor_says_how_much_evidence_it_has(qtbot, checklist):
    made = row_of(qtbot, checklist)

    assert [chip.text() for chip in made.chips.values()] == [
        "(a) Actively engaged in the business: 1 seen",
        "(b) Reasonable employment needs: 1 seen",
        "(c) Able to fulfil the terms of the offer: 1 seen",
    ]
    assert {chip.property("tone") for chip in made.chips.values()} == {"met"}
    assert nameless(made) == []


def test_a_factor_without_evidence_says_so_in_words_and_tone(qtbot, checklist):
    made = row_of(qtbot, without_contract(checklist))
    chip = made.chips["R200(5)(a)"]

    assert chip.text() == "(a) Actively engaged in the business: no evidence"
    assert chip.property("tone") == "insufficient"


def test_pressing_a_factor_asks_for_its_documents_and_again_for_all(qtbot, checklist):
    made = row_of(qtbot, checklist)
    with qtbot.waitSignal(made.asked) as asked:
        made.chips["R200(5)(b)"].click()
    assert asked.args == ["R200(5)(b)"]
    made.chips["R200(5)(a)"].click()
    assert made.chosen() == "R200(5)(a)"

    with qtbot.waitSignal(made.asked) as asked:
        made.chips["R200(5)(a)"].click()
    assert asked.args == [""]
    assert made.chosen() == ""


def test_another_stream_has_other_factors(qtbot, checklist):
    made = row_of(qtbot, checklist)
    made.show_checklist(Checklist(("R203(1)(d)(i)",), (), ()))

    assert list(made.chips) == ["R203(1)(d)(i)"]


def test_the_factors_follow_the_language(qtbot, checklist):
    assert "Véritablement actif" in in_french(row_of(qtbot, checklist))
