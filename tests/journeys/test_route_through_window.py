"""The sample refusal, walked by an officer's hands through the real window over a real store."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import NamedTuple

import msgspec
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.hands import choose, enter, enter_all, press, wait_until, write
from tests.journeys.conftest import PASSPHRASE
from tests.journeys.test_route_without_window import ANCHOR
from tests.samples import shipped
from workstation.app import dress
from workstation.casework.desk import create_desk, open_desk
from workstation.commands.samples import OFFICE, OFFICER, shipped_lists
from workstation.domain.case import HEAD, Case, CaseRecord, part_of
from workstation.domain.clock import FixedClock
from workstation.domain.codes import CheckResult, Factor, Language, LetterKind
from workstation.domain.letter import IssuedLetter
from workstation.ui.decision.tab import DecisionTab
from workstation.ui.documents.tab import DocumentsTab
from workstation.ui.employer.tab import EmployerTab
from workstation.ui.genuineness.tab import GenuinenessTab
from workstation.ui.intake.dialog_new import NewApplicationDialog
from workstation.ui.intake.tab import IntakeTab
from workstation.ui.main_window import MainWindow
from workstation.ui.main_window_settings import WindowSettings
from workstation.ui.session import Session
from workstation.ui.why.panel import WhyPanel

CASE = shipped("refusal")
NOW = datetime(2015, 7, 16, 7, 30, tzinfo=UTC)
TABS = (IntakeTab, EmployerTab, DocumentsTab, GenuinenessTab, DecisionTab)
FINDINGS = {"met": Qt.Key.Key_M, "not_met": Qt.Key.Key_N, "insufficient": Qt.Key.Key_I}
# What has no place in the window yet, and what the window leaves unknown where nothing was pressed.
NOT_ENTERED = ("imp_offer", "sts", "work_history", "declared_months")
# The letters of the other walk follow three that were sent before; these two are the first of their store.
NUMBERS = {Language.ENGLISH: "2015-000005", Language.FRENCH: "2015-000006"}


class Walked(NamedTuple):
    """The case before the store was closed and after, its letters, the notes from the clipboard, what was refused."""

    before: CaseRecord
    after: CaseRecord
    letters: tuple[IssuedLetter, ...]
    notes: str
    faults: list[object]
    shown_again: str


class Walk:
    """The window at work on a desk."""

    def __init__(self, desk, folder):
        self.desk = desk
        self.faults = []
        self.session = Session(desk, OFFICER, desk.clock)
        self.session.failed.connect(self.faults.append)
        self.window = MainWindow(WindowSettings(folder / "window.ini"))
        self.window.resize(1400, 900)
        self.window.sit_down(self.session)
        self.window.show()

    def go_to(self, kind):
        """Go to a tab with its shortcut."""
        self.come_forward()
        key = Qt.Key(Qt.Key.Key_1 + TABS.index(kind))
        QTest.keyClick(self.window, key, Qt.KeyboardModifier.ControlModifier)
        wait_until(lambda: (found := self.window.findChild(kind)) is not None and found.isVisible())
        return self.window.findChild(kind)

    def come_forward(self):
        """Be the active window, as a window manager makes it when a dialog goes."""
        self.window.activateWindow()
        wait_until(self.window.isActiveWindow)

    def close(self):
        self.window.close()
        self.window.deleteLater()
        QApplication.processEvents()


def take_in(walk):
    """Ctrl+N: what identifies the application; the rest on the Intake tab."""

    def fill():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NewApplicationDialog)
        # A dialog that stays open would stop the test for good.
        QTimer.singleShot(20_000, dialog.reject)
        enter(dialog.fields, "file_number", CASE.file_number)
        enter(dialog.fields, "received_on", CASE.received_on)
        enter(dialog.fields, "stream", CASE.stream)
        press(dialog.receive_button)

    walk.come_forward()
    QTimer.singleShot(0, fill)
    QTest.keyClick(walk.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    tab = walk.go_to(IntakeTab)
    enter_all(tab.form("head"), part_of(CASE, HEAD), leaving_out=frozenset({"decided_on"}))
    for part in ("applicant", "employer", "offer", "proposed_permit"):
        enter_all(tab.form(part), part_of(CASE, part))


def look_up(walk):
    """The employer as declared is on no list; the listed name that comes near is another employer."""
    tab = walk.go_to(EmployerTab)
    press(tab.declared.legal)
    wait_until(lambda: tab.search.table.rows.rows != ())
    assert "Saltspray" in tab.candidate.name.text()
    tab.search.box.selectAll()
    QTest.keyClicks(tab.search.box, "Saltgrass Lacquerware Imports")
    wait_until(lambda: tab.candidate.name.text().startswith("Saltgrass"))
    write(tab.check.reason, CASE.ineligibility_check.reason)
    press(tab.check.answers[CheckResult.ANOTHER_EMPLOYER])


def mark_documents(walk):
    """Each document's days are typed, its state is a key."""
    tab = walk.go_to(DocumentsTab)
    for mark in CASE.documents:
        tab.table.setCurrentIndex(tab.table.rows.index_of(mark.document))
        enter_all(tab.mark.form, mark)
        tab.table.setFocus()
        QTest.keyClick(tab.table, Qt.Key.Key_V)


def assess(walk):
    """Four factors with log, documents, finding by key and reasons; then the worker."""
    tab = walk.go_to(GenuinenessTab)
    for factor in Factor:
        tab.steps.setCurrentIndex(tab.steps.rows.index_of(factor.value))
        sheet, held = tab.sheet, CASE.genuineness.factor(factor)
        for entry in held.log:
            for field, text in zip(
                (sheet.log.day.line, sheet.log.what, sheet.log.source, sheet.log.result),
                (entry.on.isoformat(), entry.what, entry.source, entry.result),
                strict=True,
            ):
                write(field, text)
            press(sheet.log.add)
        for document in held.documents:
            sheet.pinned.pin(document)
        find(tab, held)
    for part in ("qualifications", "admissibility"):
        tab.steps.setCurrentIndex(tab.steps.rows.index_of(part))
        find(tab, part_of(CASE, part))


def find(tab, held):
    tab.steps.setFocus()
    QTest.keyClick(tab.steps, FINDINGS[held.finding])
    write(tab.sheet.reasons.form.box("reasons").editor.parts[0], held.reasons)


def put_concerns(walk):
    """The fairness board; each concern with its reply and the ground it became."""
    tab = walk.go_to(DecisionTab)
    tab.pages.go_to("fairness")
    page = tab.fairness
    for concern in CASE.concerns:
        press(page.new)
        enter_all(page.form, concern)
        choose(page.ground, concern.became_ground)


def note(walk):
    panel = walk.window.findChild(WhyPanel).notes
    for one in CASE.notes:
        write(panel.text.paper, one.text)
        write(panel.day.line, one.event_on.isoformat())
        press(panel.add)


def decide_and_sign(walk):
    """The outcome is the officer's; the ground begins with the worksheet and gets the letter's own words."""
    tab = walk.go_to(DecisionTab)
    tab.pages.go_to("decide")
    press(tab.outcome.buttons[CASE.decision.outcome])
    (ground,) = CASE.decision.grounds
    press(tab.grounds.offers[ground.code])
    enter_all(tab.grounds.editor.form, ground)
    QTest.keyClick(walk.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert tab.signing.dialog is not None, tab.signing.said.text()
    press(tab.signing.dialog.sign)
    wait_until(lambda: walk.session.record.signature is not None)


def issue_letters(walk):
    tab = walk.go_to(DecisionTab)
    tab.pages.go_to("letter")
    for language in Language:
        press(tab.letters.choice.buttons[language])
        wait_until(tab.letters.issue.isEnabled)
        assert tab.letters.choice.kind is LetterKind.REFUSAL
        press(tab.letters.issue)
        wait_until(lambda: tab.letters.shown.number != "")


def copy_notes(walk):
    tab = walk.go_to(DecisionTab)
    tab.pages.go_to("notes")
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(tab.notes.text, Qt.Key.Key_C, modifiers)
    return QGuiApplication.clipboard().text()


def look_again(desk, folder):
    """Open the case in a new window and return the reasons as the worksheet shows them."""
    walk = Walk(desk, folder)
    walk.window.work.open_case(CASE.file_number)
    tab = walk.go_to(GenuinenessTab)
    tab.jump("c")
    reasons = tab.sheet.reasons.form.box("reasons").editor.typed()
    walk.close()
    return reasons


@pytest.fixture(scope="module")
def walked(qapp, tmp_path_factory):
    dress(qapp, Language.ENGLISH)
    folder = tmp_path_factory.mktemp("window")
    desk = create_desk(folder / "office.cases", PASSPHRASE, OFFICE, OFFICER, FixedClock(NOW))
    for file in shipped_lists():
        desk.lookup.import_list(OFFICER, file)
    walk = Walk(desk, folder)
    for step in (take_in, look_up, mark_documents, assess, put_concerns, note, decide_and_sign, issue_letters):
        step(walk)
    notes, before = copy_notes(walk), walk.session.record
    walk.close()
    desk.close()
    again = open_desk(folder / "office.cases", PASSPHRASE, FixedClock(NOW))
    after = again.intake.read(OFFICER, CASE.file_number)
    letters = again.correspondence.issued(OFFICER, CASE.file_number)
    shown_again = look_again(again, folder)
    again.close()
    return Walked(before, after, letters, notes, walk.faults, shown_again)


def as_entered(case: Case) -> Case:
    """Return the shipped case as the window can hold it: checked on the day of the walk, nothing that has no field."""
    check = msgspec.structs.replace(case.ineligibility_check, checked_on=NOW.date())
    factors = {
        factor.value: msgspec.structs.replace(case.genuineness.factor(factor), refused_to_supply=None)
        for factor in Factor
    }
    worksheet = msgspec.structs.replace(case.genuineness, **factors)
    unknown = dict.fromkeys(NOT_ENTERED)
    return msgspec.structs.replace(case, ineligibility_check=check, genuineness=worksheet, **unknown)


def test_nothing_was_refused_on_the_way(walked):
    assert walked.faults == []


def test_the_case_holds_what_was_typed_and_pressed(walked):
    assert walked.before.case == as_entered(CASE)
    assert walked.before.signature.officer == OFFICER.code


def test_closing_and_opening_brings_everything_back(walked):
    assert walked.after == walked.before
    assert walked.shown_again == CASE.genuineness.c.reasons


@pytest.mark.parametrize("language", Language)
def test_each_letter_reads_as_the_one_issued_without_a_window(walked, accepted, language):
    letter = next(one for one in walked.letters if one.language is language)
    text = ANCHOR.sub("(journal)", letter.text).replace(letter.number, NUMBERS[language])

    assert letter.number in letter.text
    accepted(text, f"journey/refusal-{NUMBERS[language]}-refusal.{language}.txt")


def test_the_notes_on_the_clipboard_are_those_of_the_case(walked):
    assert walked.notes.startswith(CASE.file_number)
    assert CASE.decision.grounds[0].code in walked.notes
