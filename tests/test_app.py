import os
import signal
import subprocess
import sys
import time

import pytest
from PySide6.QtGui import QFontInfo, QImage
from PySide6.QtWidgets import QApplication

from tests.builders import an_officer, full_case, office_settings, small_case
from tests.ui.conftest import CHEAP, NOW, PASSPHRASE
from workstation.app import PICTURE, dress, pictures, start_qt
from workstation.casework.desk import Desk
from workstation.casework.equipment import Equipment
from workstation.domain.clock import FixedClock
from workstation.domain.codes import Language
from workstation.store.casefile import found
from workstation.store.keys import new_seal
from workstation.ui.kit import i18n, theme
from workstation.ui.main_window_kinds import KINDS

RUN = "import sys; from pathlib import Path; from workstation.app import run; sys.exit(run(Path(sys.argv[1])))"


@pytest.fixture
def store(tmp_path):
    return tmp_path / "office.cases"


def founded(store, **office):
    casefile = found(store, new_seal(PASSPHRASE, CHEAP), office_settings(**office), an_officer(), NOW)
    return Desk(Equipment(casefile, FixedClock(NOW)))


@pytest.fixture
def desk(store):
    opened = founded(store)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def taken(tmp_path_factory, qapp):
    """The pictures of two cases of a French-speaking office, and the folder of the officer's own data."""
    folder, data = tmp_path_factory.mktemp("pictures"), tmp_path_factory.mktemp("data")
    desk = founded(tmp_path_factory.mktemp("store") / "office.cases", language=Language.FRENCH)
    desk.intake.receive(an_officer(), full_case())
    desk.intake.receive(an_officer(), small_case(file_number="W309999999"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WORKSTATION_DATA", str(data))
        written = pictures(desk, an_officer(), folder)
    desk.close()
    spoken = i18n.language()
    dress(qapp, Language.ENGLISH)
    return written, data, spoken


def start(store, **variables):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "WORKSTATION_DATA": str(store.parent), **variables}
    return subprocess.Popen(
        [sys.executable, "-c", RUN, str(store)],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_the_worklist_and_every_tab_of_every_case_are_pictured(taken):
    written, _data, _spoken = taken

    expected = ["worklist.png"]
    for number in ("W301234567", "W309999999"):
        expected += [f"{number}-{place}-{kind.name}.png" for place, kind in enumerate(KINDS, start=1)]
    assert [file.name for file in written] == expected
    for file in written:
        picture = QImage(str(file))
        assert (picture.width(), picture.height()) == PICTURE
        assert len({picture.pixel(x, y) for x in range(0, 1400, 7) for y in range(0, 900, 7)}) > 20


def test_taking_pictures_leaves_the_officers_window_as_it_was(taken):
    _written, data, _spoken = taken

    assert not (data / "window.ini").exists()


def test_pictures_speak_the_offices_language(taken):
    _written, _data, spoken = taken

    assert spoken is Language.FRENCH


def test_dressing_sets_language_typeface_and_look(qapp):
    dress(qapp, Language.FRENCH, theme.Shade.DARK, 125)

    assert i18n.language() is Language.FRENCH
    assert (theme.shade(), theme.scale()) == (theme.Shade.DARK, 125)
    assert QFontInfo(qapp.font()).family() == "Inter"
    dress(qapp, Language.ENGLISH)


def test_there_is_one_application(qapp):
    assert start_qt(Language.ENGLISH) is qapp is QApplication.instance()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
@pytest.mark.parametrize(
    ("variables", "language"), [({"DISPLAY": ":987"}, "en"), ({"QT_QPA_PLATFORM": "no-such-platform"}, "fr")]
)
def test_without_a_screen_the_program_ends_with_code_3_and_one_line(store, variables, language):
    environment = {**os.environ, "WORKSTATION_DATA": str(store.parent), "LANG": f"{language}_CA.UTF-8"}
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LC_ALL", "LC_MESSAGES"):
        environment.pop(name, None)
    done = subprocess.run(
        [sys.executable, "-m", "workstation", "--store", str(store), "--lang", language],
        env=environment | variables,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 3
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("workstation: ")
    assert done.stdout == ""
    assert not store.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal's Ctrl+C is a signal elsewhere only")
def test_an_interrupt_of_the_terminal_ends_the_window(store, desk):
    desk.close()
    window = start(store)
    time.sleep(2)
    window.send_signal(signal.SIGINT)
    _out, told = window.communicate(timeout=20)

    assert window.returncode == -signal.SIGINT
    assert "Traceback" not in told


def test_the_passphrase_of_the_machine_opens_the_store_without_a_question(store, desk):
    desk.close()
    watched = RUN.replace(
        "sys.exit(",
        "from workstation.ui.reception import Reception; begin = Reception.__init__\n"
        "def watch(self, *given):\n"
        "    begin(self, *given)\n"
        "    self.opened.connect(lambda: (sys.stdout.write('opened'), self.parent().close()))\n"
        "Reception.__init__ = watch\n"
        "sys.exit(",
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "WORKSTATION_DATA": str(store.parent)}
    done = subprocess.run(
        [sys.executable, "-c", watched, str(store)],
        env=environment | {"WORKSTATION_PASSPHRASE": PASSPHRASE},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )

    assert (done.stdout, done.returncode) == ("opened", 0)
    assert (store.parent / "window.ini").exists()


@pytest.mark.xvfb
def test_the_window_stands_on_a_real_display(store, desk):
    desk.close()
    watched = RUN.replace(
        "sys.exit(",
        "from workstation.ui.main_window import MainWindow; begin = MainWindow.__init__\n"
        "def watch(self, *given):\n"
        "    begin(self, *given)\n"
        "    self.painted.connect(lambda: (sys.stdout.write(QGuiApplication.platformName()), self.close()))\n"
        "MainWindow.__init__ = watch\n"
        "from PySide6.QtGui import QGuiApplication\n"
        "sys.exit(",
    )
    environment = {**os.environ, "WORKSTATION_DATA": str(store.parent)}
    environment.pop("QT_QPA_PLATFORM", None)
    done = subprocess.run(
        [sys.executable, "-c", watched, str(store)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert (done.stdout, done.returncode) == ("xcb", 0)
