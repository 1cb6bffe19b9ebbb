import pytest

from workstation.domain.codes import Language
from workstation.ui.kit.columns import BoxGrid
from workstation.ui.kit.fields import Field, FieldBox, Kind
from workstation.ui.kit.i18n import speak
from workstation.ui.kit.theme import Shade, wear

FIELDS = (
    Field("legal_name", "Legal name", span=2),
    Field("city", "City"),
    Field("visa", "Visa required?", Kind.ANSWER),
    Field("skills", "Skills and qualifications", span=4),
)


class Grid(BoxGrid):
    """Boxes by the names of their fields."""

    def __init__(self):
        self.boxes = {field.name: FieldBox("Intake", field) for field in FIELDS}
        super().__init__(tuple(self.boxes.values()), columns=4)

    def retranslate(self):
        for box in self.boxes.values():
            box.retranslate()


@pytest.fixture
def grid(qtbot):
    made = Grid()
    qtbot.addWidget(made)
    made.show()
    return made


def rows(grid, qapp):
    qapp.processEvents()
    return [box.y() for box in grid.boxes.values()]


def clipped(grid):
    """Return the fields that stand over the edge or have less room than they need."""
    return [
        name
        for name, box in grid.boxes.items()
        if box.geometry().right() > grid.width() or box.width() < box.minimumSizeHint().width()
    ]


def test_fields_stand_side_by_side_where_there_is_room(grid, qapp):
    grid.resize(1200, 200)
    tops = rows(grid, qapp)

    assert tops[0] == tops[1] == tops[2] < tops[3]


def test_fields_stand_one_below_the_other_where_there_is_none(grid, qapp):
    grid.resize(200, 400)
    tops = rows(grid, qapp)

    assert tops == sorted(set(tops))


@pytest.mark.parametrize("width", [230, 400, 560, 700, 900, 1300])
@pytest.mark.parametrize("percent", [100, 150])
def test_nothing_is_clipped_at_any_width_in_french_and_large_text(grid, qapp, width, percent):
    speak(qapp, Language.FRENCH)
    wear(qapp, Shade.LIGHT, percent)
    qapp.processEvents()
    grid.resize(max(width, grid.minimumSizeHint().width()), 500)
    qapp.processEvents()

    assert clipped(grid) == []
