import pytest
from PySide6.QtCore import QSize

from workstation.domain.codes import Result
from workstation.paths import resources
from workstation.ui.kit.icons import SYMBOLS, icon, symbol

SIZE = QSize(32, 32)


def inked(drawn):
    """Return which pixels of an icon carry ink, whatever its colour."""
    picture = drawn.pixmap(SIZE).toImage()
    return frozenset(
        (x, y) for x in range(SIZE.width()) for y in range(SIZE.height()) if picture.pixelColor(x, y).alpha() > 100
    )


@pytest.mark.usefixtures("qapp")
def test_the_results_differ_in_shape_not_only_in_colour():
    shapes = [inked(symbol(result)) for result in (*Result, None)]

    assert len(set(shapes)) == len(shapes)
    for number, shape in enumerate(shapes):
        for other in shapes[number + 1 :]:
            assert len(shape ^ other) > 40


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", [file.stem for file in sorted((resources() / "icons").glob("*.svg"))])
def test_every_drawing_draws_something(name):
    assert inked(icon(name))


@pytest.mark.usefixtures("qapp")
def test_an_icon_takes_the_colour_it_is_asked_for():
    picture = icon(SYMBOLS[Result.MET], "#0000ff").pixmap(SIZE).toImage()
    colours = {
        picture.pixelColor(x, y).name() for x in range(32) for y in range(32) if picture.pixelColor(x, y).alpha() == 255
    }

    assert colours == {"#0000ff"}
