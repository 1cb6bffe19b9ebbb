"""Work in Canada, claims of not having worked, and what excepts from the limit."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from workstation.domain.codes import ExceptionKind, GapReason, WorkKind
from workstation.domain.offer import Noc
from workstation.domain.part import Part, require_order


class WorkPeriod(Part, rename={"since": "from", "until": "to"}):
    """A period, both days included; without an end it runs to the day history counts to (DUR-1)."""

    kind: WorkKind
    since: date
    until: date | None = None
    noc: Noc | None = None
    reason: GapReason | None = None
    proof: tuple[str, ...] | None = None
    accepted: bool | None = None
    paid_leave: bool | None = None
    covered_by_contract: bool | None = None

    def __post_init__(self) -> None:
        """Refuse an end before the start."""
        require_order(self.since, self.until, "to")


class LastContract(Part):
    """What the last contract promised and what was paid, CAD an hour (rule WHO-3)."""

    employer: str | None = None
    offered_wage: Decimal | None = None
    paid_wage: Decimal | None = None
    proof: tuple[str, ...] | None = None


class ExceptionClaim(Part):
    """A claim that the limit does not refuse this worker (rule DUR-10)."""

    kind: ExceptionKind
    code: str | None = None
    proof: tuple[str, ...] | None = None
    principal_noc: Noc | None = None
    principal_lmo_exempt: bool | None = None
