import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests.builders import an_officer, office_settings, small_case
from tests.ui.conftest import NOW, PASSPHRASE
from workstation.domain.officer import Officer, Role
from workstation.ui.kit.plain import Label
from workstation.ui.main_window import MainWindow
from workstation.ui.reception import Reception
from workstation.ui.start.first import FirstSheet
from workstation.ui.start.unlock import UnlockSheet


@pytest.fixture
def window(settings, qtbot):
    made = MainWindow(settings)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def sealed(desk, store):
    """A store with one case, closed again."""
    desk.intake.receive(an_officer(), small_case())
    desk.close()
    return store


@pytest.fixture
def reception(window, store, clock):
    made = Reception(window, store, clock)
    yield made
    made.close()


def give(window, qtbot, passphrase):
    line = next(line for line in window.findChildren(QLineEdit) if line.accessibleName() == "Passphrase")
    line.setText(passphrase)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def said(window):
    return " ".join(label.text() for label in window.findChildren(Label) if label.isVisibleTo(window))


def test_the_right_passphrase_leads_to_the_filled_worklist(window, reception, sealed, qtbot):
    assert sealed.exists()
    reception.greet()
    with qtbot.waitSignal(reception.opened, timeout=10_000):
        give(window, qtbot, PASSPHRASE)

    assert [row.file_number for row in window.work.worklist.model.rows] == ["W301234567"]


def test_a_wrong_passphrase_opens_nothing_and_says_one_sentence(window, reception, sealed, qtbot):
    assert sealed.exists()
    reception.greet()
    give(window, qtbot, "a wrong one")
    qtbot.waitUntil(lambda: "Try again in 1 s." in said(window), timeout=10_000)

    assert window.work is None


def test_locking_takes_everything_off_the_screen(window, reception, sealed, qtbot):
    assert sealed.exists()
    reception.greet()
    with qtbot.waitSignal(reception.opened, timeout=10_000):
        reception.open(PASSPHRASE)
    window.work.open_case("W301234567")
    window.lock_asked.emit()
    qtbot.wait(20)

    assert window.work is None
    assert window.findChild(UnlockSheet) is not None
    assert "W301234567" not in said(window)
    assert "W301234567" not in window.windowTitle()
    with qtbot.waitSignal(reception.opened, timeout=10_000):
        give(window, qtbot, PASSPHRASE)


def test_a_store_that_does_not_exist_begins_with_the_first_start(window, reception, store, qtbot):
    reception.greet()
    first = window.findChild(FirstSheet)
    with qtbot.waitSignal(reception.opened, timeout=20_000):
        first.begun.emit(office_settings(), an_officer(), PASSPHRASE)

    assert store.exists()
    assert window.work.worklist.empty.isVisibleTo(window)


def test_a_first_start_that_cannot_write_says_why_and_keeps_what_was_typed(window, tmp_path, clock, qtbot):
    folder = tmp_path / "taken"
    folder.write_text("")
    reception = Reception(window, folder / "office.cases", clock)
    reception.greet()
    first = window.findChild(FirstSheet)
    first.begun.emit(office_settings(), an_officer(), PASSPHRASE)

    qtbot.waitUntil(
        lambda: any(
            label.property("role") == "error" and label.isVisibleTo(window) and label.text()
            for label in first.findChildren(Label)
        ),
        timeout=10_000,
    )
    assert window.work is None


def test_where_several_share_the_store_the_code_is_asked_for(window, desk, store, clock, qtbot):
    with desk._equipment.unit(an_officer(), "test.add") as unit:  # noqa: SLF001 - no verb enters officers yet
        unit.officers.add(Officer("XX001", "A Reader", (Role.AUDITOR,)))
    desk.close()
    reception = Reception(window, store, clock)
    reception.greet()
    give(window, qtbot, PASSPHRASE)
    code = next(line for line in window.findChildren(QLineEdit) if line.accessibleName() == "Officer’s code")
    qtbot.waitUntil(lambda: code.isVisibleTo(window), timeout=10_000)
    code.setText("XX001")
    with qtbot.waitSignal(reception.opened, timeout=10_000):
        give(window, qtbot, PASSPHRASE)

    qtbot.waitUntil(lambda: "A Reader" in said(window))
    reception.close()


def test_the_rooms_are_read_in_while_the_passphrase_is_typed(reception, qtbot):
    with qtbot.assertNotEmitted(reception.opened, wait=200):
        reception.warm_up()


def test_the_clock_of_the_desk_is_the_receptions(window, reception, sealed, qtbot, clock):
    assert sealed.exists()
    reception.greet()
    with qtbot.waitSignal(reception.opened, timeout=10_000):
        reception.open(PASSPHRASE)

    assert clock.now() == NOW
    window.work.open_case("W301234567")
    assert "44 days ago" in said(window)
