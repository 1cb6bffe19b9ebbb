"""What the case strip says of the open case in a few chips: the employer, the four factors, what is open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from workstation.domain.case import Case
from workstation.domain.codes import CheckResult, Result
from workstation.domain.finding import Assessment, Finding
from workstation.ui.kit.i18n import words

_FACTORS = ("GEN-A", "GEN-B", "GEN-C", "GEN-D")
_CHECKS = {
    CheckResult.NO_MATCH: Result.MET,
    CheckResult.ANOTHER_EMPLOYER: Result.MET,
    CheckResult.LISTED: Result.NOT_MET,
}


@dataclass(frozen=True)
class Statement:
    """One chip: its words, its result, what a screen reader says, and where pressing it leads."""

    text: str
    result: Result | None
    spoken: str
    place: str
    rule: str = ""


def statements(case: Case, assessment: Assessment) -> tuple[Statement, ...]:
    """Return the chips of a case, in the order an officer works."""
    said = [_employer(case, assessment)] if _asked(assessment, "ineligibility") else []
    said += [_factor(finding) for rule in _FACTORS if (finding := assessment.of(rule))]
    others = [finding for finding in assessment.findings if not _has_own_chip(finding)]
    said += [_other(finding) for finding in others if finding.result is Result.NOT_MET]
    unknown = [finding for finding in others if finding.result is Result.INSUFFICIENT]
    said += [_unknown(unknown)] if unknown else []
    return (*said, _blocks(assessment))


def _asked(assessment: Assessment, part: str) -> bool:
    return any(finding.part == part for finding in assessment.findings)


def _has_own_chip(finding: Finding) -> bool:
    return finding.part == "ineligibility" or finding.rule in _FACTORS


def _employer(case: Case, assessment: Assessment) -> Statement:
    """Say what the check found and how old the list was: never that the employer is clear (rule INEL-4)."""
    check = case.ineligibility_check
    worst = _worst([finding for finding in assessment.findings if finding.part == "ineligibility"])
    if check is None or check.result is None:
        text = words().say("window.chip-not-checked")
        return Statement(text, Result.INSUFFICIENT, text, "ineligibility_check", worst.rule)
    age = _age(check.list_date, assessment.day)
    text = words().say(f"window.chip-{check.result.value.replace('_', '-')}", age=age)
    spoken = f"{text}. {words().state(worst.why)}"
    result = worst.result if worst.result is not Result.MET else _CHECKS[check.result]
    return Statement(text, result, spoken, "ineligibility_check", worst.rule)


def _age(list_date: date | None, day: date) -> str:
    if list_date is None:
        return words().say("window.list-undated")
    days = (day - list_date).days
    return words().say("window.list-age-one" if days == 1 else "window.list-age", days=days)


def _worst(findings: list[Finding]) -> Finding:
    order = (Result.NOT_MET, Result.INSUFFICIENT, Result.MET)
    return min(findings, key=lambda finding: order.index(finding.result))


def _factor(finding: Finding) -> Statement:
    letter = finding.rule.rpartition("-")[2]
    text = f"{letter} {words().say(f'window.short-{finding.result.value}')}"
    spoken = f"{finding.citation} {words().code(finding.result)}. {words().state(finding.why)}"
    return Statement(text, finding.result, spoken, f"genuineness.{letter.lower()}", finding.rule)


def _other(finding: Finding) -> Statement:
    codes = (f"finding-name.{finding.rule}", f"part.{finding.part}")
    name = next((words().say(code) for code in codes if words().knows(code)), finding.rule)
    text = words().say("window.chip-other", name=name, result=words().say(f"window.short-{finding.result.value}"))
    return Statement(text, finding.result, words().state(finding.why), finding.part, finding.rule)


def _unknown(findings: list[Finding]) -> Statement:
    text = words().say("window.chip-unknown", count=len(findings))
    spoken = f"{text}. " + " ".join(words().state(finding.why) for finding in findings)
    return Statement(text, Result.INSUFFICIENT, spoken, findings[0].part, findings[0].rule)


def _blocks(assessment: Assessment) -> Statement:
    count = len(assessment.blocks)
    if not count:
        text = words().say("window.chip-nothing-blocks")
        return Statement(text, Result.MET, text, "decision")
    text = words().say("window.chip-blocks", count=count)
    spoken = f"{text}. " + " ".join(words().state(block.what) for block in assessment.blocks)
    return Statement(text, None, spoken, "decision")
