"""A refusal on which everything is recorded that signing needs."""

from __future__ import annotations

from typing import Any

import msgspec

from tests.builders import concern, factor, full_case, genuineness, ineligibility_check
from workstation.domain.case import Case
from workstation.domain.codes import CheckResult, Outcome, Result
from workstation.domain.decision import Decision, Ground

REASONS = "The lease of the premises ended in May and the landlord says that nobody works there."
GROUND = Ground("R200(5)(a)", REASONS, ("2015-07-02: called the landlord",), ("contract",))


def ready_case(**changes: Any) -> Case:
    """One factor not met, its ground with reasons and facts, nothing that stops signing."""
    parts: dict[str, Any] = {
        "ineligibility_check": ineligibility_check(result=CheckResult.NO_MATCH, reason=None, entry=None),
        "genuineness": genuineness(a=factor(finding=Result.NOT_MET, reasons=REASONS)),
        "concerns": (concern(became_ground=None),),
        "recruiter": None,
        "decision": Decision(outcome=Outcome.REFUSE, grounds=(GROUND,)),
    }
    return msgspec.structs.replace(full_case(), **(parts | changes))
