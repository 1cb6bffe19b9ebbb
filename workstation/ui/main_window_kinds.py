"""The kinds of tabs a case has: their names, how each is made, and the parts of a case that are mended there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from workstation.ui.session import Session


def _intake(session: Session) -> QWidget:
    from workstation.ui.intake.tab import IntakeTab

    return IntakeTab(session, session.desk.intake)


def _employer(session: Session) -> QWidget:
    from workstation.ui.employer.tab import EmployerTab

    return EmployerTab(session, session.desk.lookup)


def _documents(session: Session) -> QWidget:
    from workstation.ui.documents.tab import DocumentsTab

    return DocumentsTab(session, session.desk.documents)


def _genuineness(session: Session) -> QWidget:
    from workstation.ui.genuineness.tab import GenuinenessTab

    return GenuinenessTab(session, session.desk.assessment)


def _decision(session: Session) -> QWidget:
    from workstation.ui.decision.tab import DecisionTab

    return DecisionTab(session, session.desk.decision, session.desk.correspondence)


@dataclass(frozen=True)
class TabKind:
    """One tab: its name in code and on screen, how it is made, and the parts of a case that are mended there."""

    name: str
    title: str
    make: Callable[[Session], QWidget]
    parts: frozenset[str]


KINDS = (
    TabKind(
        "intake",
        QT_TRANSLATE_NOOP("Tabs", "Intake"),
        _intake,
        frozenset({"head", "applicant", "employer", "representative", "offer", "proposed_permit"}),
    ),
    TabKind(
        "employer",
        QT_TRANSLATE_NOOP("Tabs", "Employer"),
        _employer,
        frozenset({"ineligibility_check", "ineligibility"}),
    ),
    TabKind("documents", QT_TRANSLATE_NOOP("Tabs", "Documents"), _documents, frozenset({"documents"})),
    TabKind(
        "genuineness",
        QT_TRANSLATE_NOOP("Tabs", "Genuineness"),
        _genuineness,
        frozenset({"genuineness", "qualifications", "admissibility", "foreign_contract", "recruiter", "sts"}),
    ),
    TabKind("decision", QT_TRANSLATE_NOOP("Tabs", "Decision"), _decision, frozenset({"decision", "concerns"})),
)
