"""The officer's decision and the grounds it rests on."""

from __future__ import annotations

from datetime import datetime

from workstation.domain.codes import Outcome
from workstation.domain.part import Part


class Ground(Part):
    """One ground with its reasons, the case's own facts and the documents relied on."""

    code: str
    reasons: str | None = None
    facts: tuple[str, ...] | None = None
    documents: tuple[str, ...] | None = None


class Decision(Part):
    """What the officer decided; the program never fills ``outcome``."""

    outcome: Outcome | None = None
    grounds: tuple[Ground, ...] | None = None
    conditions: tuple[str, ...] | None = None


class Signature(Part):
    """Who signed, when, and with which rules; a signed case is closed to changes."""

    officer: str
    signed_at: datetime
    pack: str
