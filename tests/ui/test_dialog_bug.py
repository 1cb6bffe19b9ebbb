from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from workstation.ui.dialog_bug import BugDialog
from workstation.ui.kit.plain import Label

REPORT = "workstation 0.1\nValueError\n  tab.py:12 show_case\n"


def test_the_officer_hears_that_the_work_is_safe_and_sees_the_report(qtbot):
    dialog = BugDialog(REPORT, Path("/data/reports/fault.txt"), None)
    qtbot.addWidget(dialog)
    told = " ".join(label.text() for label in dialog.findChildren(Label))

    assert "Everything that was saved is safe" in told
    assert "fault.txt" in told
    assert dialog.findChild(QPlainTextEdit).toPlainText() == REPORT


def test_the_report_can_be_copied(qtbot):
    dialog = BugDialog(REPORT, Path(), None)
    qtbot.addWidget(dialog)
    next(button for button in dialog.findChildren(QPushButton) if "Copy" in button.text()).click()

    assert QGuiApplication.clipboard().text() == REPORT


def test_work_goes_on_afterwards(qtbot):
    dialog = BugDialog(REPORT, Path(), None)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.accepted):
        next(button for button in dialog.findChildren(QPushButton) if button.text() == "Go on working").click()
