"""A window on a real X server: what the set-up installs is enough for more than drawing into memory."""

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QMainWindow, QWidget


@pytest.mark.xvfb
def test_a_window_is_painted_on_a_real_display(qtbot):
    window = QMainWindow()
    filled = QWidget()
    filled.setAutoFillBackground(True)
    filled.setPalette(QPalette(QColor("#123456")))
    window.setCentralWidget(filled)
    window.resize(300, 200)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()

    assert QGuiApplication.platformName() == "xcb"
    seen = window.screen().grabWindow(window.winId()).toImage()
    assert seen.pixelColor(150, 100) == QColor("#123456")
