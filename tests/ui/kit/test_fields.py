import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from workstation.domain.codes import Language, Province
from workstation.ui.kit.fields import Field, FieldBox, Kind, editor_of
from workstation.ui.kit.i18n import speak
from workstation.ui.kit.plain import Label

CITED = Field("title", "Job title", help="9 digits, the last one checks", citation="OB 275-C, Annex E")


@pytest.fixture
def box(qtbot):
    made = FieldBox("Intake", CITED)
    qtbot.addWidget(made)
    made.resize(500, 60)
    made.show()
    return made


def texts(widget):
    return [label.text() for label in widget.findChildren(Label) if label.isVisibleTo(widget)]


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_of_value_has_an_editor_that_begins_blank(qtbot, kind):
    editor = editor_of(Field("x", "Name", kind, Province if kind is Kind.CHOICE else None))
    qtbot.addWidget(editor.widget)

    assert editor.value() is None
    assert editor.where == "x"


def test_a_choice_without_a_list_is_a_mistake_of_ours():
    with pytest.raises(ValueError, match="province"):
        editor_of(Field("province", "Province", Kind.CHOICE))


def test_the_rule_behind_a_field_is_shown_while_the_officer_is_in_it(box):
    assert "OB 275-C" not in "".join(texts(box))
    box.light(True)
    assert texts(box)[1] == "9 digits, the last one checks · OB 275-C, Annex E"

    box.light(False)
    assert "OB 275-C" not in "".join(texts(box))


def test_showing_the_rule_moves_nothing(box):
    before = box.sizeHint().height()
    box.light(True)

    assert box.sizeHint().height() == before


def test_a_screen_reader_hears_label_rule_and_fault(box):
    heard = QAccessible.queryAccessibleInterface(box.editor.parts[0])
    assert heard.text(QAccessible.Text.Name) == "Job title"
    box.complain("Job title must be known.")

    description = heard.text(QAccessible.Text.Description)
    assert description.startswith("Job title must be known.")
    assert "OB 275-C, Annex E" in description


def test_a_fault_stands_below_its_field_and_can_be_reached_by_tab(box):
    box.complain("Job title must be known.")
    fault = box.findChildren(Label)[2]

    assert fault.text() == box.fault == "Job title must be known."
    assert fault.isVisibleTo(box)
    assert fault.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert box.editor.parts[0].property("wrong") is True


def test_a_mended_fault_leaves_no_trace(box):
    box.complain("Job title must be known.")
    box.complain("")

    assert box.fault == ""
    assert box.editor.parts[0].property("wrong") is False
    assert texts(box) == ["Job title", ""]


def test_a_remark_stands_below_the_field_without_marking_it_wrong(box):
    box.remark("This number has an unusual form.")

    assert "This number has an unusual form." in texts(box)
    assert box.editor.parts[0].property("wrong") is not True


def test_label_and_rule_follow_the_language(box, qapp):
    speak(qapp, Language.FRENCH)
    box.retranslate()
    box.light(True)

    assert texts(box)[:2] == ["Titre du poste", "9 chiffres, le dernier vérifie · OB 275-C, Annex E"]
