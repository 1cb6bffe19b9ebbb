"""The letter of the case on screen, what is missing in it, and the ones that were issued for good."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout

from workstation.domain.case import CaseRecord
from workstation.domain.codes import Language, LetterKind, Result
from workstation.domain.errors import WorkstationError
from workstation.domain.letter import IssuedLetter, plain_text
from workstation.files import write_whole
from workstation.ui.decision.letter_choice import LetterChoice, kind_of
from workstation.ui.decision.sheets import LetterSheets
from workstation.ui.kit.i18n import Panel, language, words
from workstation.ui.kit.icons import icon, symbol
from workstation.ui.kit.messages import sentence
from workstation.ui.kit.plain import Label
from workstation.ui.kit.tasks import Task
from workstation.ui.kit.theme import NEAR

if TYPE_CHECKING:
    from workstation.casework.correspondence import Correspondence
    from workstation.domain.officer import Officer
    from workstation.ui.session import Session

# Milliseconds after a change before the letter is set again.
_PAUSE = 350


@dataclass(frozen=True)
class Asked:
    """The letter that is wanted on screen."""

    file_number: str
    kind: LetterKind
    spoken: Language


@dataclass(frozen=True)
class Shown:
    """A letter on screen: its bytes and text, what is missing, and its number once it was issued."""

    pdf: bytes
    text: str
    missing: tuple[str, ...] = ()
    number: str = ""


def drafted(letters: Correspondence, officer: Officer, asked: Asked) -> Shown:
    """Return the letter as it would read now; works beside the window."""
    letter = letters.letter(officer, asked.file_number, asked.kind, asked.spoken)
    pdf = letters.preview(officer, asked.file_number, asked.kind, asked.spoken)
    return Shown(pdf, plain_text(letter), letter.missing)


def file_name(asked: Asked, number: str) -> str:
    """Return the name under which a letter is offered to be saved; it holds no name of a person."""
    parts = (asked.file_number, asked.kind.value, asked.spoken.value, number or "draft")
    return "-".join("".join(mark if mark.isalnum() else "_" for mark in part) for part in parts) + ".pdf"


class LettersPanel(Panel):
    """Sets the letter in a thread of its own after each change."""

    def __init__(self, session: Session, letters: Correspondence) -> None:
        """Work on the session's open case with the verbs of ``letters``."""
        super().__init__()
        self._session, self._letters = session, letters
        self._record: CaseRecord | None = None
        self._asked: Asked | None = None
        self._turn = 0
        self.shown: Shown | None = None
        self._fault = ""
        self._issued: tuple[IssuedLetter, ...] = ()
        self.choice, self.sheets = LetterChoice(), LetterSheets()
        self._sign, self.said = Label(), Label().wrapped().selectable()
        self.issue, self.save = QPushButton(), QPushButton()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._build()
        self.choice.changed.connect(self.set_letter)
        self._pause.timeout.connect(self.set_letter)
        self.issue.clicked.connect(self.issue_letter)
        self.save.clicked.connect(self._ask_where)
        self.retranslate()

    def _build(self) -> None:
        check = QHBoxLayout()
        check.setSpacing(NEAR)
        check.addWidget(self._sign)
        check.addWidget(self.said, 1)
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addWidget(self.issue)
        foot.addWidget(self.save)
        foot.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(NEAR)
        layout.addWidget(self.choice)
        layout.addWidget(self.sheets, 1)
        layout.addLayout(check)
        layout.addLayout(foot)

    def show_case(self, record: CaseRecord) -> None:
        """Show the letter of a case: the one that tells the outcome, when the outcome changed."""
        former, self._record = self._record, record
        case, session = record.case, self._session
        if former is None or former.case.file_number != case.file_number:
            told = kind_of(case) or LetterKind.DOCUMENTS
            self.choice.choose(told, (case.applicant and case.applicant.letter_language) or language())
        elif kind_of(case) is not kind_of(former.case):
            self.choice.choose(kind_of(case))
        self._issued = session.attempt(lambda: self._letters.issued(session.officer, case.file_number)) or ()
        self._pause.start()

    def choose(self, kind: LetterKind) -> None:
        """Show a letter, as the officer chooses it."""
        self.choice.choose(kind)
        self.set_letter()

    def set_letter(self) -> None:
        """Set the letter now; an answer to an older question is not shown any more."""
        self._pause.stop()
        self._turn += 1
        if self._record is None:
            return
        asked = Asked(self._record.case.file_number, self.choice.kind, self.choice.spoken)
        self._asked, turn = asked, self._turn
        issued = self._issued_as(asked)
        if issued is not None:
            self._take(turn, Shown(issued.pdf, issued.text, number=issued.number))
            return
        task, letters, officer = Task(self), self._letters, self._session.officer
        task.done.connect(lambda shown: self._take(turn, shown))
        task.failed.connect(lambda error: self._fail(turn, error))
        task.ended.connect(task.deleteLater)
        task.begin(lambda _task: drafted(letters, officer, asked))

    def issue_letter(self) -> None:
        """Issue the letter for good: number, text, bytes and hash are kept."""
        session, asked = self._session, self._asked
        if asked is None:
            return
        issued = session.attempt(
            lambda: self._letters.issue(session.officer, asked.file_number, asked.kind, asked.spoken)
        )
        if issued is not None:
            self._issued = (*self._issued, issued)
            session.saved.emit(issued.issued_at)
            self.set_letter()

    def save_to(self, target: Path) -> None:
        """Save the letter on screen into a file, whole or not at all."""
        shown = self.shown
        if shown is not None:
            self._session.attempt(lambda: write_whole(target, shown.pdf))

    def retranslate(self) -> None:
        """Say buttons and what is missing in the language of now."""
        self.issue.setText(self.tr("Issue letter"))
        self.issue.setIcon(icon("document"))
        self.save.setText(self.tr("Save PDF…"))
        self.save.setIcon(icon("export"))
        self._say()

    def _issued_as(self, asked: Asked) -> IssuedLetter | None:
        found = [one for one in self._issued if one.kind is asked.kind and one.language is asked.spoken]
        return found[-1] if found else None

    def _take(self, turn: int, shown: Shown) -> None:
        if turn == self._turn:
            self.shown, self._fault = shown, ""
            self.sheets.show_pdf(shown.pdf, shown.text)
            self._say()

    def _fail(self, turn: int, error: WorkstationError) -> None:
        if turn == self._turn:
            self.shown, self._fault = None, sentence(error)
            self.sheets.show_pdf(b"", "")
            self._say()

    def _say(self) -> None:
        """Say whether the letter is complete, and what it can be used for now."""
        shown, record = self.shown, self._record
        result, text = checked(shown) if shown else (Result.NOT_MET if self._fault else None, self._fault)
        self.said.setText(text)
        self._sign.setPixmap(symbol(result).pixmap(QSize(16, 16)))
        self._sign.setVisible(bool(text))
        tells = self.choice.kind in (LetterKind.REFUSAL, LetterKind.APPROVAL)
        signed = record is not None and record.signature is not None
        ready = shown is not None and not shown.missing and not shown.number
        self.issue.setEnabled(ready and (signed or not tells))
        self.save.setEnabled(shown is not None)

    def _ask_where(self) -> None:
        if self._asked is None or self.shown is None:
            return
        name = file_name(self._asked, self.shown.number)
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the letter"), name, "PDF (*.pdf)")
        if chosen:
            self.save_to(Path(chosen))


def checked(shown: Shown) -> tuple[Result, str]:
    """Return what the letter checker says of a letter: issued, complete, or what is missing by name."""
    if shown.number:
        return Result.MET, words().say("decision-tab.letter-issued", number=shown.number)
    if not shown.missing:
        return Result.MET, words().say("decision-tab.letter-complete")
    return Result.INSUFFICIENT, words().say("decision-tab.letter-misses", missing=", ".join(shown.missing))
