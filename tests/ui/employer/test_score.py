import msgspec
from PySide6.QtGui import QColor

from workstation.ui.employer.columns import COLUMNS, CONTEXT, SCORE, Found
from workstation.ui.employer.score import ScoreDelegate
from workstation.ui.kit.table_model import TableModel
from workstation.ui.kit.tables import Table
from workstation.ui.kit.theme import colours


def painted_width(found, qtbot):
    """Return how many pixels of the accent colour stand in the line where the bar is."""
    table = Table(TableModel(CONTEXT, COLUMNS, lambda row: row.candidate.key))
    qtbot.addWidget(table)
    table.setItemDelegateForColumn(SCORE, ScoreDelegate(table))
    table.setColumnWidth(SCORE, 150)
    table.resize(600, 120)
    table.show_rows([found])
    table.show()
    picture = table.viewport().grab().toImage()
    cell = table.visualRect(table.model().index(0, SCORE))
    line, accent = cell.bottom() - 6, QColor(colours().accent)
    return sum(picture.pixelColor(x, line) == accent for x in range(cell.left(), cell.right()))


def scored(found, score):
    return Found(msgspec.structs.replace(found.candidate, score=score), found.held)


def test_a_better_match_has_a_longer_bar(listed, qtbot):
    weak, strong = (painted_width(scored(listed, score), qtbot) for score in (0.3, 0.9))

    assert 0 < weak < strong
    assert strong > 2 * weak


def test_a_score_out_of_range_paints_no_further_than_the_cell(listed, qtbot):
    assert painted_width(scored(listed, 1.5), qtbot) == painted_width(scored(listed, 1.0), qtbot)
