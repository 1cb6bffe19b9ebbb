import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolTip

import workstation.ui
from workstation.ui.kit.plain import ElidedLabel, Label, caption, isolated, set_tip, tip

RED = QColor("#ff0000")


@pytest.fixture
def planted(tmp_path):
    """A picture that must never be seen."""
    picture = QPixmap(40, 40)
    picture.fill(RED)
    file = tmp_path / "planted.png"
    assert picture.save(str(file))
    return f"<img src='{file}'>"


def shows_red(widget):
    picture = widget.grab().toImage()
    return any(picture.pixelColor(x, y) == RED for x in range(picture.width()) for y in range(picture.height()))


def test_qts_own_label_would_show_the_planted_picture(qtbot, planted):
    label = QLabel(planted)
    qtbot.addWidget(label)
    label.resize(200, 60)

    assert shows_red(label)


@pytest.mark.parametrize("kind", [Label, ElidedLabel])
def test_a_name_that_looks_like_markup_is_shown_as_it_is(qtbot, planted, kind):
    label = kind(planted)
    qtbot.addWidget(label)
    label.resize(200, 60)

    assert label.textFormat() == Qt.TextFormat.PlainText
    assert not shows_red(label)


def test_a_tooltip_shows_markup_character_for_character(qtbot, planted):
    button = QPushButton()
    qtbot.addWidget(button)
    button.show()
    set_tip(button, planted)
    QToolTip.showText(QPoint(5, 5), button.toolTip(), button)
    shown = next(widget for widget in QApplication.topLevelWidgets() if widget.inherits("QTipLabel"))

    assert not shows_red(shown)
    QToolTip.hideText()


def test_an_ordinary_tooltip_stays_as_it_is():
    assert tip("Café Nord & fils, 3 < 4") == "Café Nord & fils, 3 < 4"


def test_lines_of_an_escaped_tooltip_stay_lines():
    assert tip("<b>a</b>\nb") == "<p>&lt;b&gt;a&lt;/b&gt;<br>\nb</p>"


def test_an_ampersand_in_data_is_no_mark_of_a_key():
    assert caption("R & D") == "R && D"


def test_writing_from_right_to_left_is_kept_apart_from_its_neighbours():
    assert isolated("شركة") == "\u2068شركة\u2069"
    assert isolated("") == ""


def test_a_line_that_does_not_fit_is_cut_and_told_whole_by_its_tooltip(qtbot):
    label = ElidedLabel("a long name " * 20)
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.show()
    assert label.toolTip() == label.text()

    label.setText("short")
    label.resize(200, 20)
    assert label.toolTip() == ""


def test_an_elided_label_gives_way_to_its_neighbours(qtbot):
    label = ElidedLabel("x" * 500)
    qtbot.addWidget(label)

    assert label.minimumSizeHint().width() < 100


def test_a_selectable_label_stays_out_of_the_way_of_tab(qtbot):
    label = Label("W301234567").selectable()
    qtbot.addWidget(label)

    assert not label.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard


# ------------------------------------------------------------------------------------------- the law of the window

GUESSING = {"QLabel", "QMessageBox", "QErrorMessage", "QInputDialog", "QProgressDialog", "QTextEdit", "QTextBrowser"}
GUESSING |= {"QToolTip", "QWhatsThis", "QSplashScreen"}
TELLING = {"setToolTip", "setWhatsThis", "setHtml", "insertHtml", "appendHtml", "setTextFormat"}
WINDOW = sorted(Path(workstation.ui.__file__).parent.rglob("*.py"))


@pytest.mark.parametrize("file", WINDOW, ids=lambda file: file.name)
def test_nothing_in_the_window_uses_what_guesses_at_markup(file):
    """One module knows Qt's guessing classes: the one that keeps them from guessing."""
    if file.name == "plain.py":
        return
    tree = ast.parse(file.read_text("utf-8"))
    imported = {name.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for name in node.names}
    called = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}

    assert imported & GUESSING == set()
    assert called & TELLING == set()
