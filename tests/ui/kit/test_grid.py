import pytest
from PySide6.QtWidgets import QLineEdit

from workstation.ui.kit.fields import Field, Kind
from workstation.ui.kit.grid import FieldGrid

FIELDS = (
    Field("legal_name", "Legal name", span=2),
    Field("city", "City"),
    Field("visa", "Visa required?", Kind.ANSWER),
    Field("skills", "Skills and qualifications", span=4),
)


@pytest.fixture
def grid(qtbot):
    made = FieldGrid("Intake", FIELDS, columns=4)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_officer_is_led_to_a_field(grid, qapp):
    grid.enter("city")
    qapp.processEvents()

    assert grid.focusWidget() is grid.box("city").editor.parts[0]
    assert grid.first == "legal_name"
    assert grid.has("city")
    assert not grid.has("street")


def test_faults_are_listed_by_field(grid):
    grid.box("city").complain("City must be known.")

    assert grid.faults() == {"city": "City must be known."}


def test_remarks_come_and_go_together(grid):
    grid.remark({"city": "unusual"})
    grid.remark({"skills": "unusual"})
    shown = [name for name, box in grid.boxes.items() if "unusual" in box.editor.parts[0].accessibleDescription()]

    assert shown == ["skills"]


def test_a_signed_case_is_closed_to_changes(grid):
    grid.close_to_changes(True)
    assert grid.box("city").editor.parts[0].isReadOnly()
    assert not grid.box("visa").editor.parts[0].isEnabled()

    grid.close_to_changes(False)
    assert not grid.box("city").editor.parts[0].isReadOnly()


def test_fields_that_are_not_seen_let_the_focus_go_its_way(grid, qtbot):
    other = QLineEdit()
    qtbot.addWidget(other)
    grid.hide()
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    other.setFocus()
    grid.show()
    grid.enter("city")

    assert grid.isVisible()
    assert grid.focusWidget() is grid.box("city").editor.parts[0]
