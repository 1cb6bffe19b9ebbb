from datetime import date

import pytest
from PySide6.QtCore import Qt

from tests.builders import TODAY
from tests.screens import HOSTILE, guessing, in_french, nameless, shown
from workstation.domain.genuineness import LogEntry
from workstation.ui.genuineness.log import LogPanel


@pytest.fixture
def log(qtbot):
    made = LogPanel(TODAY)
    qtbot.addWidget(made)
    made.resize(600, 200)
    made.show()
    return made


def write(log, **texts):
    for name, text in texts.items():
        getattr(log, name).setText(text)


def test_steps_stand_in_the_order_they_were_added(log, qtmodeltester):
    log.show_log((LogEntry(date(2015, 7, 2), "called", "employer", "confirmed"), LogEntry(what="wrote")))
    model = log.table.rows
    qtmodeltester.check(model)

    assert [[model.index(row, column).data() for column in range(4)] for row in range(2)] == [
        ["2015-07-02", "called", "employer", "confirmed"],
        ["", "wrote", "", ""],
    ]


def test_a_new_step_is_of_today_unless_the_officer_says_otherwise(log, qtbot):
    write(log, what="Telephoned", source="Owner", result=" Described the work. ")
    with qtbot.waitSignal(log.added) as added:
        qtbot.keyClick(log.result, Qt.Key.Key_Return)

    assert added.args == [LogEntry(TODAY, "Telephoned", "Owner", "Described the work.")]


def test_the_row_is_cleared_only_once_the_step_was_recorded(log):
    write(log, what="Telephoned")
    log.add.click()
    assert log.what.text() == "Telephoned"

    log.accept()
    assert log.what.text() == ""
    assert log.day.line.text() == "2015-07-15"


def test_a_day_that_is_none_is_refused_and_everything_stays(log, qtbot):
    write(log, what="Telephoned")
    log.day.line.setText("31/06/2015")
    with qtbot.assertNotEmitted(log.added):
        log.add.click()

    assert "can be read two ways" in shown(log)
    assert log.what.text() == "Telephoned"


def test_a_step_that_says_nothing_is_not_added(log, qtbot):
    write(log, source="Owner")
    with qtbot.assertNotEmitted(log.added):
        log.add.click()


def test_a_control_character_is_refused_with_a_sentence(log, qtbot):
    write(log, what="bell\x07")
    with qtbot.assertNotEmitted(log.added):
        log.add.click()

    assert "control" in shown(log)


def test_a_closed_log_can_be_read_only(log):
    log.show_log((LogEntry(TODAY, HOSTILE),))
    log.close_to_changes(True)

    assert not log.add.isEnabled()
    assert HOSTILE in shown(log)
    assert guessing(log) == []


def test_every_control_has_a_name_in_both_languages(log):
    assert nameless(log) == []
    assert in_french(log)
    assert nameless(log) == []
