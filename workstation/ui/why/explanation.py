"""Why: the finding in front of the officer with its facts, its source, what was assumed and the steps."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from workstation.domain.finding import Assessment, Finding
from workstation.ui.kit.cards import Page
from workstation.ui.kit.i18n import Panel, words
from workstation.ui.kit.icons import symbol
from workstation.ui.kit.plain import Label
from workstation.ui.kit.theme import NEAR, TIGHT
from workstation.ui.kit.wrapped import breakable
from workstation.ui.why.findings import FindingList, Line, explained, left_out

_SECTIONS = ("facts", "assumptions", "trace", "source", "made-by")


class Explanation(Panel):
    """The list of findings, and below it the chosen one explained."""

    def __init__(self) -> None:
        """Start without a case."""
        super().__init__()
        self._assessment: Assessment | None = None
        self.list = FindingList()
        self._sign, self.result = Label(), Label(role="strong")
        self.why = Label().wrapped().selectable()
        self._headings = {code: Label(role="label") for code in _SECTIONS}
        self.texts = {code: Label().wrapped().selectable() for code in _SECTIONS}
        self.rules = Label(role="quiet").wrapped().selectable()
        self.others = Label(role="quiet").wrapped().selectable()
        self._build()
        self.list.pointed.connect(lambda _line: self.retranslate())
        self.retranslate()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self._sign)
        row.addWidget(self.result, 1)
        page = Page()
        page.column.setContentsMargins(0, TIGHT, NEAR, 0)
        page.column.setSpacing(TIGHT)
        page.column.addLayout(row)
        page.add(self.why)
        for code in _SECTIONS:
            page.add(self._headings[code])
            page.add(self.texts[code])
        page.add(self.rules)
        page.add(self.others)
        page.column.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(NEAR)
        layout.addWidget(self.list, 2)
        layout.addWidget(page, 3)

    def show_assessment(self, assessment: Assessment | None) -> None:
        """Show what is said of the case."""
        self._assessment = assessment
        self.list.show_findings(assessment.findings if assessment else ())
        self.retranslate()

    def explain(self, rule: str) -> None:
        """Explain the finding of ``rule``; a rule without a finding is among those that do not apply."""
        self.list.choose(rule)

    def retranslate(self) -> None:
        """Say the finding in the language of now."""
        self.list.setAccessibleName(self.tr("Findings"))
        self.list.rows.retranslate()
        line = self.list.current()
        self._say_finding(line.finding if isinstance(line, Line) else None)
        assessment = self._assessment
        if assessment is None:
            self.rules.setText("")
            self.others.setText("")
            return
        self.rules.setText(words().say("why.rules", pack=assessment.pack, day=assessment.day))
        others = left_out(words(), assessment.not_applicable)
        self.others.setText(f"{words().say('why.not-applicable')}\n{others}" if others else "")

    def _say_finding(self, finding: Finding | None) -> None:
        sections = dict(explained(words(), finding)) if finding else {}
        for code, text in self.texts.items():
            text.setText(breakable(sections.get(code, "")))
            self._headings[code].setText(words().say(f"why.{code}"))
            for label in (text, self._headings[code]):
                label.setVisible(code in sections)
        self.result.setText(words().code(finding.result) if finding else "")
        self.why.setText(breakable(words().state(finding.why)) if finding else words().say("why.nothing"))
        self._sign.setVisible(finding is not None)
        if finding is not None:
            self._sign.setPixmap(symbol(finding.result).pixmap(QSize(18, 18)))
