import pytest
from PySide6.QtCore import Qt

from tests.screens import in_french, nameless, shown
from workstation.domain.codes import Stage
from workstation.ui.decision.signing import SignBar


@pytest.fixture
def bar_of(qtbot):
    def make(session):
        made = SignBar(session, session.desk.decision)
        qtbot.addWidget(made)

        def show(*_told):
            made.show_case(session.record, session.assessment)

        session.case_changed.connect(show)
        show()
        made.resize(600, 50)
        made.show()
        return made

    return make


def test_what_stops_signing_is_counted_and_nothing_can_be_signed(bar_of, blank):
    bar = bar_of(blank)
    bar.ask()

    assert "things stop signing" in shown(bar)
    assert not bar.button.isEnabled()
    assert bar.dialog is None


def test_signing_takes_a_last_look_and_then_closes_the_case(bar_of, ready):
    bar = bar_of(ready)
    assert "Ready to sign." in shown(bar)
    bar.button.click()
    assert ready.record.signature is None
    bar.dialog.sign.click()

    kept = ready.desk.intake.read(ready.officer, "W301234567")
    assert kept.signature.officer == "MN042"
    assert kept.stage is Stage.SIGNED
    assert "Signed by MN042 on 2015-07-15" in shown(bar)
    assert not bar.button.isVisible()


def test_not_yet_leaves_the_case_open(bar_of, ready):
    bar = bar_of(ready)
    bar.button.click()
    bar.dialog.not_yet.click()

    assert ready.desk.intake.read(ready.officer, "W301234567").signature is None


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_ctrl_enter_asks_for_the_signature(bar_of, ready, qtbot, key):
    bar = bar_of(ready)
    with qtbot.waitActive(bar):
        bar.activateWindow()
    bar.button.setFocus()
    qtbot.keyClick(bar.button, key, Qt.KeyboardModifier.ControlModifier)

    assert bar.dialog is not None
    bar.dialog.reject()


def test_what_blocks_only_in_the_store_is_told(bar_of, ready, failures):
    bar = bar_of(ready)
    bar.button.click()
    ready.desk.intake.amend(
        ready.officer, "W301234567", "ineligibility_check", None, ready.record.versions["ineligibility_check"]
    )
    bar.dialog.sign.click()

    assert [error.code for error in failures] == ["decision.signing-blocked"]
    assert ready.desk.intake.read(ready.officer, "W301234567").signature is None


def test_the_bar_follows_the_language(bar_of, ready):
    bar = bar_of(ready)

    assert nameless(bar) == []
    assert "Prêt à signer." in in_french(bar)
