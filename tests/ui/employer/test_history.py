from PySide6.QtGui import QColor

from tests.screens import in_french, nameless, shown
from workstation.domain.register import OpinionHistory
from workstation.ui.employer.history import HistoryPanel
from workstation.ui.kit.theme import colours

HISTORY = OpinionHistory(positive=4, negative=1, by_year=((2013, 1, 1), (2012, 3, 0)))


def panel(qtbot, history=HISTORY):
    made = HistoryPanel()
    qtbot.addWidget(made)
    made.show_history(history)
    made.resize(400, 120)
    made.show()
    return made


def pixels_of(picture, colour):
    wanted = QColor(colour)
    places = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
    return sum(picture.pixelColor(x, y) == wanted for x, y in places)


def test_the_table_says_what_the_picture_shows_earliest_year_first(qtbot, qtmodeltester):
    made = panel(qtbot)
    model = made.table.rows
    qtmodeltester.check(model)

    assert [[model.index(row, column).data() for column in range(3)] for row in range(2)] == [
        ["2012", "3", "0"],
        ["2013", "1", "1"],
    ]
    assert made.bars.accessibleDescription() == "2012: 3 positive, 0 negative; 2013: 1 positive, 1 negative"


def test_positive_opinions_are_filled_and_negative_ones_hatched(qtbot):
    made = panel(qtbot)
    picture = made.bars.grab().toImage()
    filled, hatched = (pixels_of(picture, tone.ink) for tone in (colours().met, colours().not_met))

    assert filled > 3 * hatched > 0


def test_an_employer_without_opinions_has_neither_bars_nor_rows(qtbot):
    made = panel(qtbot, OpinionHistory())

    assert made.table.rows.rows == ()
    assert pixels_of(made.bars.grab().toImage(), colours().met.ink) == 0


def test_more_years_than_there_is_room_for_stay_in_the_table(qtbot):
    years = tuple((2000 + number, 1, 0) for number in range(20))
    made = panel(qtbot, OpinionHistory(positive=20, by_year=years))

    assert len(made.table.rows.rows) == 20
    assert made.bars.sizeHint().width() < 400


def test_names_and_headings_follow_the_language(qtbot):
    made = panel(qtbot)

    assert nameless(made) == []
    assert "Positive" not in shown(made)
    assert in_french(made)
