"""The second tab: who the employer is, and whether its name is on the list of ineligible employers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from workstation.domain.case import CaseRecord
from workstation.domain.codes import CheckResult
from workstation.domain.employer import Employer
from workstation.domain.register import LookupAnswer, Question
from workstation.ui.employer.candidate import CandidatePanel
from workstation.ui.employer.check import CheckPanel
from workstation.ui.employer.columns import Found
from workstation.ui.employer.declared import DeclaredEmployer
from workstation.ui.employer.search import SearchPanel
from workstation.ui.employer.standing import list_in_force, of_list
from workstation.ui.kit.cards import Card, Page
from workstation.ui.kit.dates import shown_day, shown_time
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP, Panel, words
from workstation.ui.kit.icons import symbol
from workstation.ui.kit.plain import Label
from workstation.ui.kit.theme import NEAR, pixels

if TYPE_CHECKING:
    from workstation.casework.lookup import Lookup
    from workstation.ui.session import Session

PART = "ineligibility_check"


class EmployerTab(Panel):
    """Search above, the recorded check below; the list's date and age stand between heading and search."""

    def __init__(self, session: Session, lookup: Lookup) -> None:
        """Work on the session's open case with the verbs of ``lookup``."""
        super().__init__()
        self._session, self._lookup = session, lookup
        self._number = ""
        self._found: Found | None = None
        self.card = Card("EmployerTab", QT_TRANSLATE_NOOP("EmployerTab", "Employer"))
        self._list_symbol, self.list_line = Label(), Label().wrapped()
        self.declared = DeclaredEmployer()
        self.search = SearchPanel(self._ask)
        self.candidate = CandidatePanel()
        self.check = CheckPanel()
        self._build()
        self._connect()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(self._list_symbol)
        row.addWidget(self.list_line, 1)
        self.card.body.addLayout(row)
        self.card.add(self.declared)
        self.card.add(self.search, 1)
        self.card.add(self.candidate)
        page = Page()
        page.add(self.card, 1)
        page.add(self.check)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)

    def _connect(self) -> None:
        self.declared.asked.connect(self.search.ask_for)
        self.search.pointed.connect(self._point)
        self.check.answered.connect(self._record)

    def show_case(self, record: CaseRecord) -> None:
        """Show what the case declares and what is recorded of the check."""
        case = record.case
        if case.file_number != self._number:
            self._number = case.file_number
            self.check.reason.clear()
            # Looking the employer up is the first step of every case: what would be typed first is asked already.
            self.search.ask_for(_declared_name(case.employer))
        self.declared.show_employer(case.employer)
        closed = record.signature is not None
        self.check.show_check(case.ineligibility_check, self._session.day, self._who(record), closed=closed)
        self._show_list()

    def jump(self, place: str) -> None:
        """Lead the officer to the search box; every place on this tab begins there."""
        del place
        self.search.box.setFocus()

    def retranslate(self) -> None:
        """Say heading and list line in the language of now; the panels follow by themselves."""
        self.card.retranslate()
        if self._number:
            self._show_list()

    def _ask(self, question: Question) -> LookupAnswer:
        session = self._session
        answer: LookupAnswer = self._lookup.search(session.officer, question, session.day)
        return answer

    def _point(self, found: Found | None) -> None:
        self._found = found
        self.candidate.show_candidate(found)
        self.check.ask_about(found)

    def _record(self, result: str, reason: str) -> None:
        session, answer = self._session, CheckResult(result)
        candidate = self._found.candidate if self._found and answer is not CheckResult.NO_MATCH else None
        record = session.attempt(
            lambda: self._lookup.record_check(session.officer, self._number, answer, candidate, reason)
        )
        if record is not None:
            self.check.reason.clear()
            session.adopt(record, PART)

    def _show_list(self) -> None:
        session = self._session
        lists = session.attempt(lambda: self._lookup.lists(session.officer, session.day)) or ()
        limit = session.desk.office.settings(session.officer).list_age_days
        said = of_list(words(), list_in_force(lists), limit)
        self._list_symbol.setPixmap(symbol(said.result).pixmap(pixels(18), pixels(18)))
        self.list_line.setText(said.text)

    def _who(self, record: CaseRecord) -> str:
        """Return who recorded the check and when, from the journal."""
        if record.case.ineligibility_check is None:
            return ""
        session = self._session
        entries = session.desk.office.history(session.officer, record.case.file_number)
        found = next((entry for entry in reversed(entries) if entry.part == PART), None)
        if found is None:
            return ""
        at = found.entered_at.astimezone()
        return words().say(
            "employer-tab.who", officer=found.officer, at=f"{shown_day(at.date())} {shown_time(found.entered_at)}"
        )


def _declared_name(employer: Employer | None) -> str:
    """Return the name an officer would look up first, empty when none is declared."""
    return (employer.legal_name or employer.operating_name or "") if employer else ""
