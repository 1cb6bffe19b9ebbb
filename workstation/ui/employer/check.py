"""The recorded check: the officer says what the names mean, with the list's date and age (OB 275-C 3.1, INEL-1, 8)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from workstation.domain.codes import CheckResult, Result
from workstation.domain.employer import IneligibilityCheck
from workstation.domain.errors import InputError
from workstation.domain.part import LONGEST_TEXT, checked_text
from workstation.ui.employer.columns import Found
from workstation.ui.employer.standing import of_check
from workstation.ui.kit.cards import Card
from workstation.ui.kit.flow import FlowLayout
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP, Panel, words
from workstation.ui.kit.icons import icon, symbol
from workstation.ui.kit.messages import sentence
from workstation.ui.kit.plain import Label, caption, set_tip
from workstation.ui.kit.theme import NEAR, pixels
from workstation.ui.kit.wrapped import breakable


class CheckPanel(Panel):
    """What is recorded, the question, and the three answers.

    Attributes:
        answered: result and reason; the officer pressed an answer.
    """

    answered = Signal(str, str)

    def __init__(self) -> None:
        """Start without a case."""
        super().__init__()
        self.card = Card("CheckPanel", QT_TRANSLATE_NOOP("CheckPanel", "Ineligibility check"))
        self._shown: tuple[IneligibilityCheck | None, date | None, str] = (None, None, "")
        self._found: Found | None = None
        self._symbol, self._recorded = Label(), Label().wrapped().selectable()
        self._reason_kept = Label(role="quiet").wrapped().selectable()
        self._question = Label(role="strong").wrapped()
        self.reason = QLineEdit()
        self._fault = Label(role="error").wrapped()
        self.answers = {result: QPushButton() for result in CheckResult}
        self._build()
        self.retranslate()

    def _build(self) -> None:
        status = QHBoxLayout()
        status.setSpacing(NEAR)
        status.addWidget(self._symbol)
        status.addWidget(self._recorded, 1)
        self.card.body.addLayout(status)
        for part in (self._reason_kept, self._question, self.reason, self._fault):
            self.card.add(part)
        row = FlowLayout(gap=NEAR)
        for result, button in self.answers.items():
            row.addWidget(button)
            button.clicked.connect(lambda _checked, result=result: self._answer(result))
        self.card.body.addLayout(row)
        self._fault.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card)

    def show_check(self, check: IneligibilityCheck | None, day: date, who: str = "", *, closed: bool = False) -> None:
        """Show what is recorded.

        Args:
            check: the recorded check, if there is one.
            day: the day of the case, which the list's age is counted to.
            who: who recorded it and when, in words.
            closed: whether the case is signed.
        """
        self._shown = (check, day, who)
        said = of_check(words(), check, day)
        self._symbol.setPixmap(symbol(said.result).pixmap(pixels(18), pixels(18)))
        self._recorded.setText(said.text)
        kept = [who, self._entry(check), (check and check.reason) or ""]
        self._reason_kept.setText(breakable(" ".join(part for part in kept if part)))
        self._reason_kept.setVisible(any(kept))
        self.reason.setEnabled(not closed)
        for button in self.answers.values():
            button.setEnabled(not closed)
        self._offer()

    def ask_about(self, found: Found | None) -> None:
        """Put the question about the candidate in front of the officer."""
        self._found = found
        self._offer()

    def complain(self, text: str) -> None:
        """Say what is wrong beside the reason; an empty text takes it back."""
        self._fault.setText(text)
        self._fault.setVisible(bool(text))

    def retranslate(self) -> None:
        """Say everything again in the language of now."""
        self.card.retranslate()
        labels = {
            CheckResult.NO_MATCH: self.tr("No name matched"),
            CheckResult.LISTED: self.tr("This employer is listed"),
            CheckResult.ANOTHER_EMPLOYER: self.tr("Another employer"),
        }
        # None of the answers is a good one: only the listed employer has a tone.
        icons = {
            CheckResult.NO_MATCH: icon("search"),
            CheckResult.LISTED: symbol(Result.NOT_MET),
            CheckResult.ANOTHER_EMPLOYER: icon("building"),
        }
        for result, button in self.answers.items():
            button.setText(caption(labels[result]))
            button.setIcon(icons[result])
        self.reason.setPlaceholderText(self.tr("Reason, kept with the check"))
        self.reason.setAccessibleName(self.tr("Reason for the answer"))
        check, day, who = self._shown
        if day is not None:
            self.show_check(check, day, who, closed=not self.reason.isEnabled())

    def _offer(self) -> None:
        """Enable the answers that fit the candidate; only a listed name can be this or another employer."""
        listed = self._found is not None and self._found.candidate.ineligible is not None
        name = self._found.candidate.name if self._found and listed else ""
        self._question.setText(breakable(words().say("employer-tab.question", name=name)) if listed else "")
        self._question.setVisible(listed)
        for result, button in self.answers.items():
            fits = result is CheckResult.NO_MATCH or listed
            button.setEnabled(self.reason.isEnabled() and fits)
            set_tip(button, "" if fits else self.tr("Choose a name that is on the list first."))

    def _answer(self, result: CheckResult) -> None:
        try:
            reason = checked_text(self.reason.text().strip(), "reason", LONGEST_TEXT)
        except InputError as error:
            self.complain(sentence(error))
            return
        if result is CheckResult.ANOTHER_EMPLOYER and not reason:
            self.complain(words().say("employer-tab.reason-needed"))
            self.reason.setFocus()
            return
        self.complain("")
        self.answered.emit(result.value, reason)

    def _entry(self, check: IneligibilityCheck | None) -> str:
        """Return the entry that was looked at, with its own day and status."""
        if check is None or check.entry is None or not check.entry.name:
            return ""
        entry = check.entry
        details = [words().show(value) for value in (entry.determined_on, entry.status) if value]
        said = words().say("employer-tab.entry", name=entry.name)
        return f"{said} ({', '.join(details)})." if details else f"{said}."
