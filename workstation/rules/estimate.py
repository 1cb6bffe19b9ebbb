"""The call centre's quick estimate of time worked, without a case (DUR-11, OB 275-C 2.6)."""

from __future__ import annotations

from datetime import date

from workstation.domain.case import Case
from workstation.domain.codes import WorkKind
from workstation.domain.duration import Estimate
from workstation.domain.finding import Statement
from workstation.domain.office import OfficeSettings
from workstation.rules.inquiry import say
from workstation.rules.limit import duration
from workstation.rules.pack import Pack

# What permits in the system do not show, by the kind of entry that answers it.
_ASKED = {
    "without-permit": (WorkKind.WITHOUT_PERMIT, WorkKind.UNAUTHORIZED),
    "implied-status": (WorkKind.IMPLIED_STATUS,),
    "status-change": (WorkKind.FULL_TIME_STUDY,),
    "absences": (WorkKind.GAP,),
}


def estimate(case: Case, pack: Pack, office: OfficeSettings, day: date) -> Estimate:
    """Return the count of the periods entered, marked as an estimate, and the questions they leave open.

    A question is asked while no entry answers it: work without a permit, work in implied status, a change of status
    that ended a permit or allowed full-time study, and time not worked.
    """
    kinds = {entry.kind for entry in case.work_history or ()}
    open_questions = tuple(_question(name) for name, answered in _ASKED.items() if not kinds & set(answered))
    return Estimate(duration(case, pack, office, day), open_questions, say("estimate.caution"))


def _question(name: str) -> Statement:
    return say(f"estimate.ask-{name}")
