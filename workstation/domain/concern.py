"""Procedural fairness: concerns, how they were put, what was answered."""

from __future__ import annotations

from datetime import date

from workstation.domain.codes import ConcernKind, PutHow
from workstation.domain.part import Part, require_order


class Concern(Part):
    """One concern from its source to the ground it became, if any."""

    what: str | None = None
    kind: ConcernKind | None = None
    source: str | None = None
    put_on: date | None = None
    how: PutHow | None = None
    deadline: date | None = None
    replied_on: date | None = None
    reply: str | None = None
    became_ground: str | None = None

    def __post_init__(self) -> None:
        """Refuse a deadline or a reply before the concern was put."""
        require_order(self.put_on, self.deadline, "deadline")
        require_order(self.put_on, self.replied_on, "replied_on")
