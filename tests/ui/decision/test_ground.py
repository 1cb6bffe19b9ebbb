import msgspec
import pytest

from tests.decisions import GROUND, REASONS
from tests.screens import in_french, nameless
from workstation.domain.decision import Ground
from workstation.domain.errors import InputError
from workstation.ui.decision.ground import GroundEditor


@pytest.fixture
def saved():
    return []


@pytest.fixture
def editor(qtbot, ready, saved):
    made = GroundEditor(saved.append)
    qtbot.addWidget(made)
    made.know(ready.record, ready.desk.documents.checklist(ready.officer, "W301234567"))
    made.show_ground(GROUND)
    made.resize(420, 400)
    made.show()
    return made


def write(editor, field, text):
    box = editor.form.box(field)
    box.editor.paper.setPlainText(text)
    box.editor.left.emit()


def test_a_ground_is_edited_by_reasons_facts_and_documents(editor):
    assert editor.form.box("reasons").editor.typed() == REASONS
    assert editor.form.box("facts").editor.typed() == "2015-07-02: called the landlord"
    assert list(editor.pinned.buttons) == ["contract"]
    assert nameless(editor) == []


def test_facts_are_saved_a_line_each(editor, saved):
    write(editor, "facts", "The lease ended on May 31.\n\nThe telephone is out of service.")

    assert saved == [
        msgspec.structs.replace(GROUND, facts=("The lease ended on May 31.", "The telephone is out of service."))
    ]


def test_a_document_is_unpinned_from_the_ground(editor, saved):
    editor.pinned.buttons["contract"].click()

    assert saved == [msgspec.structs.replace(GROUND, documents=None)]


def test_the_meter_counts_what_the_reasons_say_of_this_case(editor, qtbot):
    write(editor, "reasons", "Café Nord of Gatineau has no premises; on July 2, 2015 nobody answered.")
    qtbot.waitUntil(lambda: editor.meter.measure.cited >= 3)


def test_another_ground_is_shown_anew(editor):
    editor.form.box("reasons").editor.paper.setPlainText("half")
    editor.show_ground(Ground("R200(5)(c)", "Another reason."))

    assert editor.form.box("reasons").editor.typed() == "Another reason."


def test_reasons_that_are_refused_stay_below_their_field(qtbot, ready):
    def refuse(_ground):
        raise InputError("case.signed", where="W301234567")

    made = GroundEditor(refuse)
    qtbot.addWidget(made)
    made.show_ground(GROUND)
    write(made, "reasons", "New.")

    assert ready
    assert "reasons" in made.form.faults()


def test_labels_follow_the_language(editor):
    assert "Mentions du dossier" in in_french(editor)
