"""Tables over frozen rows: the model shows objects through columns and passes Qt's own model tester."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from workstation.ui.kit.i18n import translated
from workstation.ui.kit.plain import tip

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column.

    Attributes:
        title: heading in English, marked with QT_TRANSLATE_NOOP.
        text: what a row shows here.
        key: what the column sorts by; the text unless told. Rows without a value sort last.
        tip: tooltip of a cell; user text is shown character for character.
        spoken: what a screen reader says of a cell when the text alone would not do (a symbol, a code).
        symbol: icon of a cell.
        right: whether the column is set to the right, as figures are.
    """

    title: str
    text: Callable[[Row], str]
    key: Callable[[Row], Any] | None = None
    tip: Callable[[Row], str] | None = None
    spoken: Callable[[Row], str] | None = None
    symbol: Callable[[Row], QIcon | None] | None = None
    right: bool = False

    def order(self, row: Row) -> tuple[bool, Any]:
        """Return what the row sorts by; not known comes last."""
        value = self.key(row) if self.key else self.text(row).casefold()
        return (value is None, "" if value is None else value)


class TableModel(QAbstractTableModel, Generic[Row]):
    """Rows seen through columns; sorting happens here, so that views need no proxy."""

    def __init__(self, context: str, columns: Sequence[Column[Row]], identity: Callable[[Row], Hashable]) -> None:
        """Start empty.

        Args:
            context: translation context of the headings.
            columns: in their order.
            identity: what stays the same when a row is read again, such as its file number.
        """
        super().__init__()
        self._context, self._columns, self._identity = context, tuple(columns), identity
        self._rows: list[Row] = []
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None

    @property
    def rows(self) -> tuple[Row, ...]:
        """Return the rows in the order they are shown."""
        return tuple(self._rows)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show ``rows``; when only their values changed, selection and scrolling stay."""
        fresh = self._ordered(list(rows))
        if [self._identity(row) for row in fresh] == [self._identity(row) for row in self._rows]:
            self._rows = fresh
            if fresh:
                self.dataChanged.emit(self.index(0, 0), self.index(len(fresh) - 1, len(self._columns) - 1))
            return
        self.beginResetModel()
        self._rows = fresh
        self.endResetModel()

    def row_at(self, index: Index) -> Row | None:
        """Return the row at an index; ``None`` outside the table."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def index_of(self, identity: Hashable) -> QModelIndex:
        """Return the first cell of the row with that identity; an invalid index when it is not shown."""
        for number, row in enumerate(self._rows):
            if self._identity(row) == identity:
                return self.index(number, 0)
        return QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows; cells have none below them."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns; cells have none below them."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Return what a view asks of a cell."""
        row = self.row_at(index)
        if row is None:
            return None
        column = self._columns[index.column()]
        if role == Role.DisplayRole:
            return column.text(row)
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return self._rarely(column, row, role)

    def _rarely(self, column: Column[Row], row: Row, role: int) -> object:
        """Return the answers that most cells do not have."""
        if role == Role.ToolTipRole and column.tip:
            return tip(column.tip(row))
        if role == Role.DecorationRole and column.symbol:
            return column.symbol(row)
        if role == Role.AccessibleTextRole and column.spoken:
            return column.spoken(row)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """Return a column's heading in the language of now."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Role.DisplayRole:
            return translated(self._context, self._columns[section].title)
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self._columns[section].right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; a number out of range keeps the order given."""
        self._sorted_by = (column, order) if 0 <= column < len(self._columns) else None
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        rows = [(index, self._rows[index.row()]) for index in held]
        self._rows = self._ordered(self._rows)
        places = {self._identity(row): number for number, row in enumerate(self._rows)}
        moved = [self.index(places[self._identity(row)], index.column()) for index, row in rows]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def retranslate(self) -> None:
        """Say headings and cells again in the language of now."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._columns) - 1))

    def _ordered(self, rows: list[Row]) -> list[Row]:
        if self._sorted_by is None:
            return rows
        number, order = self._sorted_by
        return sorted(rows, key=self._columns[number].order, reverse=order == Qt.SortOrder.DescendingOrder)
