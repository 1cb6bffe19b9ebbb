from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from workstation import __version__
from workstation.ui.dialog_about import AboutDialog
from workstation.ui.kit.plain import Label


def test_about_tells_what_support_asks_first(qtbot):
    dialog = AboutDialog("ob275c@2026-11", None)
    qtbot.addWidget(dialog)
    told = [label.text() for label in dialog.findChildren(Label)]

    assert __version__ in told
    assert "ob275c@2026-11" in told


def test_the_versions_can_be_copied(qtbot):
    dialog = AboutDialog("", None)
    qtbot.addWidget(dialog)
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Copy").click()

    assert f"Program: {__version__}" in QGuiApplication.clipboard().text()
