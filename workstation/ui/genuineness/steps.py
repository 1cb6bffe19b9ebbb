"""The list at the left of the tab: what is to be found, with the symbol of what was found."""

from __future__ import annotations

from dataclasses import dataclass, replace

from workstation.domain.case import Case
from workstation.domain.codes import Factor, Result
from workstation.domain.genuineness import Genuineness, OfficerFinding
from workstation.ui.documents.titles import factor_name
from workstation.ui.genuineness.worker import HEADINGS
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP, translated, words
from workstation.ui.kit.icons import symbol
from workstation.ui.kit.table_model import Column
from workstation.ui.kit.theme import pixels
from workstation.ui.kit.wrapped import WrappedList


@dataclass(frozen=True)
class Step:
    """One thing to find: a factor (``a`` to ``d``) or a part about the worker; ``brief`` where room is short."""

    name: str
    result: Result | None = None
    brief: bool = False


STEPS = (*(factor.value for factor in Factor), *HEADINGS)


def steps_of(case: Case) -> tuple[Step, ...]:
    """Return what is to be found in a case, with the officer's findings."""
    worksheet = case.genuineness or Genuineness()
    factors = [Step(factor.value, worksheet.factor(factor).finding) for factor in Factor]
    about_worker = {"qualifications": case.qualifications, "admissibility": case.admissibility}
    return (*factors, *(Step(name, (found or OfficerFinding()).finding) for name, found in about_worker.items()))


def heading(step: Step) -> str:
    """Return what a step is called."""
    if step.name in HEADINGS:
        return translated("WorkerSheet", HEADINGS[step.name])
    return factor_name(words(), f"R200(5)({step.name})")


def said(step: Step) -> str:
    """Return what was found, in words."""
    return words().code(step.result) if step.result else words().say("genuineness-tab.not-found-yet")


_NARROWEST, _GROWS = 110, 86
_BRIEF, _BRIEF_WIDTH = 4, 76


def text(step: Step) -> str:
    """Return what the list shows of a step; its letter or its beginning where room is short."""
    if step.brief:
        return f"{heading(step)[:_BRIEF].rstrip()}{'' if step.name in tuple(Factor) else '.'}"
    return f"{heading(step)}\n{said(step)}"


def spoken(step: Step) -> str:
    """Return the whole of it, for screen readers and as tooltip."""
    return f"{heading(step)}: {said(step)}"


COLUMN: Column[Step] = Column(
    QT_TRANSLATE_NOOP("GenuinenessSteps", "To be found"),
    text,
    symbol=lambda step: symbol(step.result),
    spoken=spoken,
    tip=spoken,
)


class StepList(WrappedList[Step]):
    """Factors and findings about the worker, one below the other, what was found below each."""

    def __init__(self) -> None:
        """Start with nothing found."""
        super().__init__("GenuinenessSteps", COLUMN, lambda step: step.name)
        self._brief = False
        self._fit_width()
        self.show_rows([Step(name) for name in STEPS])
        self.selectRow(0)

    def show_case(self, case: Case) -> None:
        """Show what was found in a case; the chosen step stays."""
        current = self.current()
        steps = [replace(step, brief=self._brief) for step in steps_of(case)]
        self.show_rows(steps, current.name if current else STEPS[0])

    def be_brief(self, brief: bool) -> None:
        """Show letters only, where the worksheet needs the room."""
        if brief != self._brief:
            self._brief = brief
            self._fit_width()
            self.show_rows([replace(step, brief=brief) for step in self.rows.rows])

    def _fit_width(self) -> None:
        # With large text the worksheet needs the room more than the list does.
        self.setFixedWidth(pixels(_BRIEF_WIDTH) if self._brief else _NARROWEST + pixels(_GROWS))

    def choose(self, name: str) -> None:
        """Go to a step."""
        index = self.rows.index_of(name)
        if index.isValid():
            self.setCurrentIndex(index)
