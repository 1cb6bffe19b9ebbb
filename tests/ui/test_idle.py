import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from workstation.ui.idle import IdleWatch


class Watch:
    """A clock that a test moves."""

    def __init__(self):
        self.seconds = 1000.0

    def __call__(self):
        return self.seconds


@pytest.fixture
def clock():
    return Watch()


@pytest.fixture
def owner(qapp):
    assert qapp
    return QObject()


@pytest.fixture
def watch(owner, clock):
    return IdleWatch(10, owner, clock)


@pytest.fixture
def told(watch):
    heard = []
    watch.left.connect(heard.append)
    watch.idle.connect(lambda: heard.append("idle"))
    return heard


def test_the_minutes_that_are_left_are_told_as_they_change(watch, clock, told):
    for seconds in (0, 30, 61, 62, 300, 599):
        clock.seconds = 1000.0 + seconds
        watch.look()

    assert told == [10, 9, 5, 1]


def test_the_lock_closes_when_the_minutes_are_over(watch, clock, told):
    clock.seconds += 600
    watch.look()

    assert told == ["idle"]


@pytest.fixture
def line(qapp, qtbot, watch):
    """A field of a program that is watched."""
    made = QLineEdit()
    qtbot.addWidget(made)
    made.show()
    qapp.installEventFilter(watch)
    yield made
    qapp.removeEventFilter(watch)


def test_every_key_begins_the_minutes_anew(watch, clock, told, line):
    clock.seconds += 599
    QTest.keyClick(line, Qt.Key.Key_A)
    clock.seconds += 599
    watch.look()

    assert told == [1]


def test_every_click_begins_the_minutes_anew(watch, clock, told, line):
    clock.seconds += 599
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    clock.seconds += 599
    watch.look()

    assert told == [1]


def test_painting_is_no_touch(watch, clock, told, line):
    clock.seconds += 600
    line.repaint()
    QApplication.processEvents()
    watch.look()

    assert told == ["idle"]


def test_keys_reach_whom_they_were_meant_for(line):
    QTest.keyClicks(line, "abc")

    assert line.text() == "abc"
