import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from tests.builders import TODAY
from workstation.ui.documents.cells import FactorDelegate, paint_mark
from workstation.ui.documents.columns import COLUMNS, CONTEXT, FIRST_FACTOR, Certainty, Line
from workstation.ui.kit.table_model import TableModel
from workstation.ui.kit.tables import Table
from workstation.ui.kit.theme import colours


def ink_of(sure, *, conditional=False):
    """Return how many pixels a mark fills with its colour."""
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    paint_mark(painter, QPointF(20, 20), sure, conditional=conditional)
    painter.end()
    accent = QColor(colours().accent)
    return sum(picture.pixelColor(x, y) == accent for x in range(40) for y in range(40))


def test_a_disc_is_as_full_as_the_column_is_certain(qapp):
    assert qapp
    certain, likely, guessed = (ink_of(sure) for sure in Certainty)

    assert certain > likely > guessed > 0


@pytest.mark.parametrize("sure", Certainty)
def test_a_conditional_mark_is_never_full(qapp, sure):
    assert qapp
    assert ink_of(sure, conditional=True) < ink_of(Certainty.LIKELY)


def test_only_the_columns_a_document_speaks_to_are_marked(checklist, qtbot):
    table = Table(TableModel(CONTEXT, COLUMNS, lambda line: line.row.document))
    qtbot.addWidget(table)
    for column in (FIRST_FACTOR, FIRST_FACTOR + 1):
        table.setItemDelegateForColumn(column, FactorDelegate(table))
    table.resize(1200, 160)
    table.show_rows([Line(checklist.rows[1], TODAY)])
    table.show()
    picture, accent = table.viewport().grab().toImage(), QColor(colours().accent)

    def marked(column):
        cell = table.visualRect(table.model().index(0, column))
        places = [(x, y) for x in range(cell.left(), cell.right()) for y in range(cell.top(), cell.bottom())]
        return any(picture.pixelColor(x, y) == accent for x, y in places)

    assert marked(FIRST_FACTOR)
    assert not marked(FIRST_FACTOR + 1)
