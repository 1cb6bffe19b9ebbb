"""What the tables of grounds and of concerns show."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QIcon

from workstation.domain.codes import Result
from workstation.domain.concern import Concern
from workstation.domain.decision import Ground
from workstation.ui.kit.dates import shown_day
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP, words
from workstation.ui.kit.icons import symbol
from workstation.ui.kit.table_model import Column


@dataclass(frozen=True)
class Chosen:
    """A ground the officer chose, and whether a finding proposes it."""

    ground: Ground
    proposed: bool


@dataclass(frozen=True)
class Put:
    """A concern and its number on the fairness board."""

    number: int
    concern: Concern


def ground_text(code: str) -> str:
    """Return what a ground says, in one sentence."""
    known = f"ground.{code}"
    return words().say(known) if words().knows(known) else code


def complete(ground: Ground) -> bool:
    """Return whether a ground has reasons and names facts or documents of the case."""
    return bool((ground.reasons or "").strip()) and bool(ground.facts or ground.documents)


def ground_state(chosen: Chosen) -> str:
    """Return in words whether a ground stands on a finding and has what it needs."""
    parts = ["proposed" if chosen.proposed else "not-proposed", "complete" if complete(chosen.ground) else "incomplete"]
    return " · ".join(words().say(f"decision-tab.ground-{part}") for part in parts)


def _ground_symbol(chosen: Chosen) -> QIcon:
    return symbol(Result.MET if complete(chosen.ground) else Result.INSUFFICIENT)


GROUND: Column[Chosen] = Column(
    QT_TRANSLATE_NOOP("Grounds", "Ground"),
    lambda chosen: f"{chosen.ground.code}  {ground_text(chosen.ground.code)}\n{ground_state(chosen)}",
    symbol=_ground_symbol,
)


def standing(concern: Concern) -> str:
    """Return how far a concern has come, in words."""
    if concern.put_on is None:
        return words().say("decision-tab.concern-open")
    if concern.replied_on is not None or concern.reply:
        return words().say("decision-tab.concern-answered", day=shown_day(concern.replied_on))
    if concern.deadline is not None:
        return words().say("decision-tab.concern-waiting", day=shown_day(concern.deadline))
    return words().say("decision-tab.concern-put", day=shown_day(concern.put_on))


def standing_symbol(concern: Concern) -> QIcon:
    """Return the symbol of that: answered, waited for, or not put yet."""
    if concern.replied_on is not None or concern.reply:
        return symbol(Result.MET)
    return symbol(Result.INSUFFICIENT if concern.put_on else None)


def put_text(put: Put) -> str:
    """Return when and how a concern was put, a line each."""
    how = words().code(put.concern.how) if put.concern.how else ""
    return "\n".join(part for part in (shown_day(put.concern.put_on), how) if part)


CONCERNS: tuple[Column[Put], ...] = (
    Column(
        QT_TRANSLATE_NOOP("Concerns", "Concern"),
        lambda put: put.concern.what or "",
        tip=lambda put: put.concern.what or "",
    ),
    Column(
        QT_TRANSLATE_NOOP("Concerns", "Kind"),
        lambda put: words().code(put.concern.kind).partition(":")[0].rstrip() if put.concern.kind else "",
        tip=lambda put: words().code(put.concern.kind) if put.concern.kind else "",
    ),
    Column(QT_TRANSLATE_NOOP("Concerns", "Put"), put_text),
    Column(
        QT_TRANSLATE_NOOP("Concerns", "Reply"),
        lambda put: put.concern.reply or "",
        tip=lambda put: put.concern.reply or "",
    ),
    Column(
        QT_TRANSLATE_NOOP("Concerns", "How far"),
        lambda put: standing(put.concern),
        symbol=lambda put: standing_symbol(put.concern),
        tip=lambda put: standing(put.concern),
    ),
    Column(QT_TRANSLATE_NOOP("Concerns", "Became ground"), lambda put: put.concern.became_ground or ""),
)
