"""The text of the stylesheet; ``$names`` are the colours and sizes of the theme."""

SHEET = """
QMainWindow, QWidget[role="desk"] { background: $desk; }
QDialog, QWidget[role="sheet"], QWidget[role="bar"] { background: $sheet; }
QWidget[role="bar"] { border-bottom: 1px solid $line; }
QFrame[role="card"] { background: $sheet; border: 1px solid $line; border-radius: 8px; }
QFrame[role="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QScrollArea, QScrollArea > QWidget > QWidget[role="page"] { background: transparent; border: none; }

QLabel[role="quiet"], QLabel[role="label"] { color: $quiet; font-size: $small; }
QLabel[role="heading"] { font-size: $heading; font-weight: 600; }
QLabel[role="title"] { font-size: $title; font-weight: 600; }
QLabel[role="hint"] { color: $accent; font-size: $small; }
QLabel[role="error"] { color: $not_met_ink; font-size: $small; }
QLabel[role="remark"] { color: $insufficient_ink; font-size: $small; }
QLabel[role="strong"] { font-weight: 600; }

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox {
    background: $sheet; color: $ink; border: 1px solid $edge; border-radius: 5px; padding: 4px 7px;
    selection-background-color: $accent; selection-color: $on_accent; }
QPlainTextEdit { padding: 3px 4px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus { border: 2px solid $accent; padding: 3px 6px; }
QPlainTextEdit:focus { padding: 2px 3px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] {
    border-color: $not_met_ink; background: $not_met_surface; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $desk; border-color: $line; }
QLineEdit:disabled, QComboBox:disabled { color: $quiet; background: $desk; border-color: $line; }
QComboBox { padding-right: 20px; }
QComboBox:focus { padding-right: 19px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(icon:chevron-$shade.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $edge; outline: none; padding: 3px;
    selection-background-color: $chosen; selection-color: $ink; }

QPushButton { background: $sheet; color: $ink; border: 1px solid $edge; border-radius: 5px; padding: 4px 12px; }
QPushButton:hover { border-color: $accent; color: $accent; }
QPushButton:pressed { background: $chosen; }
QPushButton:focus { border: 2px solid $accent; padding: 3px 11px; }
QPushButton:disabled { color: $quiet; background: $desk; border-color: $line; }
QPushButton:checked { background: $chosen; border-color: $accent; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:focus { background: $accent_down; color: $on_accent;
    border-color: $accent_down; }
QPushButton[role="primary"]:focus { border: 2px solid $ink; }
QPushButton[role="primary"]:disabled { background: $neutral_surface; color: $neutral_ink;
    border-color: $neutral_outline; }
QPushButton[role="link"], QToolButton { background: transparent; border: 1px solid transparent; border-radius: 5px;
    color: $accent; padding: 3px 6px; }
QToolButton { color: $ink; }
QPushButton[role="link"]:hover, QToolButton:hover { background: $chosen; }
QPushButton[role="link"]:focus, QToolButton:focus { border: 2px solid $accent; padding: 2px 5px; }
QToolButton:checked { background: $chosen; color: $accent; }
QToolButton::menu-indicator { image: none; }

QPushButton[role="chip"] { background: $neutral_surface; color: $neutral_ink; border: 1px solid $neutral_outline;
    border-radius: 9px; padding: 3px 10px 3px 7px; font-size: $small; }
QPushButton[role="chip"]:focus { border: 2px solid $accent; padding: 2px 9px 2px 6px; }
QPushButton[role="chip"][tone="met"] { background: $met_surface; color: $met_ink; border-color: $met_outline; }
QPushButton[role="chip"][tone="not_met"] { background: $not_met_surface; color: $not_met_ink;
    border-color: $not_met_outline; }
QPushButton[role="chip"][tone="insufficient"] { background: $insufficient_surface; color: $insufficient_ink;
    border-color: $insufficient_outline; }
QPushButton[role="chip"]:hover, QPushButton[role="chip"]:focus { border-color: $accent; }

QFrame[role="banner"] { border: 1px solid $neutral_outline; background: $neutral_surface; border-radius: 6px; }
QFrame[role="banner"][apart="true"] { margin: 8px; }
QFrame[role="banner"][tone="met"] { background: $met_surface; border-color: $met_outline; }
QFrame[role="banner"][tone="not_met"] { background: $not_met_surface; border-color: $not_met_outline; }
QFrame[role="banner"][tone="insufficient"] { background: $insufficient_surface; border-color: $insufficient_outline; }
QLabel[tone="met"] { color: $met_ink; }
QLabel[tone="not_met"] { color: $not_met_ink; }
QLabel[tone="insufficient"] { color: $insufficient_ink; }
QLabel[tone="neutral"] { color: $neutral_ink; }

QRadioButton, QCheckBox { spacing: 5px; padding: 3px 2px; border: 1px solid transparent; border-radius: 5px; }
QRadioButton:focus, QCheckBox:focus { border-color: $accent; }
QRadioButton::indicator, QCheckBox::indicator { width: 14px; height: 14px; }
QRadioButton::indicator:unchecked { image: url(icon:radio-off-$shade.svg); }
QRadioButton::indicator:checked { image: url(icon:radio-on-$shade.svg); }
QCheckBox::indicator:unchecked { image: url(icon:check-off-$shade.svg); }
QCheckBox::indicator:checked { image: url(icon:check-on-$shade.svg); }

QTabBar { background: $sheet; }
QTabBar::tab { background: transparent; color: $quiet; padding: 7px 14px 6px 14px; border: none;
    border-bottom: 3px solid transparent; }
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; }
QTabBar QToolButton { background: $raised; border: 1px solid $line; border-radius: 0; padding: 0; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:focus { background: $chosen; }

QTableView, QTreeView, QListView { background: $sheet; color: $ink; border: 1px solid $line; border-radius: 6px;
    gridline-color: $line; outline: none; selection-background-color: $chosen; selection-color: $ink;
    alternate-background-color: $sheet; }
QTableView::item { padding: 0 5px; border: none; border-bottom: 1px solid $line; }
QTableView::item:selected { background: $chosen; color: $ink; }
QTableView:focus, QTreeView:focus, QListView:focus { border-color: $accent; }
QTableView[role="flat"], QListView[role="flat"], QTreeView[role="flat"] { border: none; border-radius: 0; }
QHeaderView { background: $sheet; border: none; }
QHeaderView::section { background: $sheet; color: $quiet; border: none; border-bottom: 1px solid $edge;
    padding: 5px 8px; font-size: $small; font-weight: 600; }
QHeaderView::section:hover { color: $accent; }
QTableCornerButton::section { background: $sheet; border: none; }

QMenuBar { background: $sheet; border-bottom: 1px solid $line; padding: 1px 4px; }
QMenuBar::item { padding: 8px 10px 7px 10px; border-radius: 5px; background: transparent; color: $ink; }
QMenuBar::item:selected { background: $chosen; }
QMenu { background: $raised; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $chosen; color: $ink; }
QMenu::item:disabled { color: $quiet; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QToolTip { background: $raised; color: $ink; border: 1px solid $edge; padding: 4px 6px; }

QStatusBar { background: $sheet; border-top: 1px solid $line; color: $quiet; }
QStatusBar QLabel { color: $quiet; font-size: $small; padding: 0 6px; }
QStatusBar::item { border: none; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QProgressBar { border: none; background: $neutral_surface; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: $neutral_outline; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
