"""A real desk over a real store, and an officer who sits at it; every test begins in English and in daylight."""

import os
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from tests.builders import an_officer, full_case, office_settings, small_case
from workstation.app import dress
from workstation.casework.desk import Desk
from workstation.casework.equipment import Equipment
from workstation.domain.clock import FixedClock
from workstation.domain.codes import Language
from workstation.store.casefile import found
from workstation.store.keys import Cost, new_seal
from workstation.ui.kit import i18n, theme
from workstation.ui.main_window_settings import WindowSettings
from workstation.ui.session import Session

NOW = datetime(2015, 7, 15, 14, 2, 11, tzinfo=UTC)
PASSPHRASE = "correct horse battery"
CHEAP = Cost(memory_kib=1024, iterations=1, lanes=1)


@pytest.fixture(autouse=True)
def daylight(qapp):
    """Put language, look and size back, whatever a test did."""
    if i18n.language() is not Language.ENGLISH:
        i18n.speak(qapp, Language.ENGLISH)
    if theme.shade() is not theme.Shade.LIGHT or theme.scale() != 100:
        theme.wear(qapp, theme.Shade.LIGHT)
    yield
    QApplication.processEvents()


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp):
    dress(qapp, Language.ENGLISH)


@pytest.fixture
def french(qapp):
    i18n.speak(qapp, Language.FRENCH)


@pytest.fixture
def clock():
    return FixedClock(NOW)


@pytest.fixture
def store(tmp_path):
    return tmp_path / "office.cases"


@pytest.fixture
def desk(store, clock):
    """An empty store with one officer, opened with a key that is cheap to try."""
    casefile = found(store, new_seal(PASSPHRASE, CHEAP), office_settings(), an_officer(), NOW)
    opened = Desk(Equipment(casefile, clock))
    yield opened
    opened.close()


@pytest.fixture
def session(qapp, desk, clock):
    assert qapp
    return Session(desk, an_officer(), clock)


@pytest.fixture
def failures(session):
    """Every fault the session tells of."""
    told = []
    session.failed.connect(told.append)
    return told


@pytest.fixture
def opened(session):
    """The session with the full case open."""
    session.desk.intake.receive(session.officer, full_case())
    assert session.open_case("W301234567")
    return session


@pytest.fixture
def blank(session):
    """The session with the smallest case open."""
    session.desk.intake.receive(session.officer, small_case())
    assert session.open_case("W301234567")
    return session


@pytest.fixture
def settings(tmp_path):
    return WindowSettings(tmp_path / "window.ini")


@pytest.fixture
def no_display(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    return os.environ
