"""The findings of the case in a list, and the words for the one in front of the officer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workstation.domain.finding import Finding, NotApplicable
from workstation.ui.documents.titles import factor_name
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP, words
from workstation.ui.kit.icons import symbol
from workstation.ui.kit.table_model import Column, TableModel
from workstation.ui.kit.tables import Table
from workstation.ui.kit.theme import pixels
from workstation.wording import Wording

_FACTORS = {"GEN-A": "a", "GEN-B": "b", "GEN-C": "c", "GEN-D": "d"}


@dataclass(frozen=True)
class Line:
    """A finding and its place among those of its rule: a rule may find twice."""

    number: int
    finding: Finding


def name_of(say: Wording, rule: str, part: str = "") -> str:
    """Return what a rule asks, in a few words; its part or its id where it has no name of its own."""
    if rule in _FACTORS:
        return factor_name(say, f"R200(5)({_FACTORS[rule]})")
    for code in (f"finding-name.{rule}", f"part.{part}"):
        if say.knows(code):
            return say.say(code)
    return rule


def fact_name(say: Wording, path: str) -> str:
    """Return what a fact is called: by its path's last word, with the factor before it where there is one."""
    names = path.split(".")
    code = f"field.{names[-1]}"
    said = say.say(code) if say.knows(code) else names[-1].replace("_", " ")
    return f"({names[1]}) {said}" if names[0] == "genuineness" and len(names) > 2 else said  # noqa: PLR2004 - part, factor, field


def explained(say: Wording, finding: Finding) -> tuple[tuple[str, str], ...]:
    """Return the sections of a finding as heading code and text, blank ones left out."""
    facts = "\n".join(say.labelled(fact_name(say, path), say.show(value)) for path, value in finding.facts.items())
    sections = (
        ("facts", facts),
        ("assumptions", "\n".join(f"•  {say.state(one)}" for one in finding.assumptions)),
        ("trace", "\n".join(f"{place}.  {say.state(one)}" for place, one in enumerate(finding.trace, start=1))),
        ("source", f"{finding.citation} · {finding.rule}"),
        ("made-by", say.say(f"made-by.{finding.made_by}")),
    )
    return tuple((code, text) for code, text in sections if text)


def left_out(say: Wording, rules: Sequence[NotApplicable]) -> str:
    """Return the rules that give no finding with the reason, one on each line."""
    return "\n".join(say.labelled(f"•  {name_of(say, one.rule)}", say.state(one.why)) for one in rules)


def _name(line: Line) -> str:
    return name_of(words(), line.finding.rule, line.finding.part)


def _spoken(line: Line) -> str:
    return words().labelled(_name(line), words().code(line.finding.result))


COLUMNS: tuple[Column[Line], ...] = (
    Column(
        QT_TRANSLATE_NOOP("Findings", "Finding"),
        _name,
        symbol=lambda line: symbol(line.finding.result),
        spoken=_spoken,
        tip=_spoken,
    ),
)


class FindingList(Table[Line]):
    """One line for each finding, in the order of the rules."""

    def __init__(self) -> None:
        """Start without findings."""
        super().__init__(TableModel("Findings", COLUMNS, lambda line: (line.finding.rule, line.number)), flat=True)
        self.horizontalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(pixels(23))
        self.set_widths((None,))

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show ``findings``; the one in front of the officer stays."""
        seen: dict[str, int] = {}
        lines = []
        for finding in findings:
            seen[finding.rule] = seen.get(finding.rule, -1) + 1
            lines.append(Line(seen[finding.rule], finding))
        current = self.current()
        self.show_rows(lines, (current.finding.rule, current.number) if current else None)
        if lines and not self.currentIndex().isValid():
            self.selectRow(0)

    def choose(self, rule: str) -> bool:
        """Go to the first finding of a rule; return whether there is one."""
        index = self.rows.index_of((rule, 0))
        if index.isValid():
            self.setCurrentIndex(index)
        return index.isValid()
