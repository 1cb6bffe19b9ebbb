"""What the table of candidates shows of each."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QIcon

from workstation.domain.register import Candidate, ListState
from workstation.ui.employer.standing import closeness, of_candidate, place
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP, words
from workstation.ui.kit.icons import symbol
from workstation.ui.kit.plain import isolated
from workstation.ui.kit.table_model import Column

CONTEXT = "Candidates"
SCORE, PLACE, OPINIONS = 0, 2, 4


@dataclass(frozen=True)
class Found:
    """A candidate and the list it was looked for in."""

    candidate: Candidate
    held: ListState | None


def spoken_score(found: Found) -> str:
    """Return how close the name is, in words."""
    return words().say(f"closeness.{closeness(found.candidate.score)}")


def name(found: Found) -> str:
    """Return the published name with the other names it is known by."""
    candidate = found.candidate
    others = ", ".join(candidate.also)
    return f"{isolated(candidate.name)}  ({isolated(others)})" if others else candidate.name


def status(found: Found) -> str:
    """Return where the candidate stands on the list, in words."""
    return of_candidate(words(), found.candidate, found.held).text


def status_symbol(found: Found) -> QIcon | None:
    """Return the symbol of that standing; none where the name is on no list."""
    result = of_candidate(words(), found.candidate, found.held).result
    return symbol(result) if result else None


def opinions(found: Found) -> str:
    """Return the published opinions about the employer, positive and negative, plus and minus."""
    history = found.candidate.history
    return f"+{history.positive}  \u2212{history.negative}" if history.positive or history.negative else ""


def spoken_opinions(found: Found) -> str:
    """Return the same in words."""
    history = found.candidate.history
    return words().say("employer-tab.opinions", positive=history.positive, negative=history.negative)


COLUMNS: tuple[Column[Found], ...] = (
    Column(
        QT_TRANSLATE_NOOP("Candidates", "Match"),
        lambda _found: "",
        key=lambda found: found.candidate.score,
        spoken=spoken_score,
        tip=spoken_score,
    ),
    Column(QT_TRANSLATE_NOOP("Candidates", "Published name"), name, tip=name),
    Column(
        QT_TRANSLATE_NOOP("Candidates", "Place"),
        lambda found: place(found.candidate),
        tip=lambda found: place(found.candidate),
    ),
    Column(QT_TRANSLATE_NOOP("Candidates", "On the list"), status, symbol=status_symbol, tip=status),
    Column(
        QT_TRANSLATE_NOOP("Candidates", "Opinions"),
        opinions,
        key=lambda found: found.candidate.history.positive + found.candidate.history.negative,
        spoken=spoken_opinions,
    ),
)
