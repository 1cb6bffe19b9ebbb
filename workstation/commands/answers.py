"""Answers for machines: the shapes of the contract, from domain objects."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import msgspec

from workstation.domain.calendar import next_day
from workstation.domain.duration import DurationAnswer, DurationCount, Tally
from workstation.domain.finance import FinanceAnswer
from workstation.domain.finding import Assessment, Conflict, Finding, Statement
from workstation.domain.register import Candidate, LookupAnswer
from workstation.wording import Wording

Answer = dict[str, Any]
# The figures of a count, in the contract's order.
COUNTED = (
    "counted", "limit_reached", "limit_reached_by_days", "methods_agree", "reached_on", "barred_from", "remaining",
    "latest_end", "resets", "after_reset",
)  # fmt: skip


def assessment(answer: Assessment, words: Wording) -> Answer:
    """Return the answer of ``assess``; sentences in the language of ``words``."""
    return {
        "pack": answer.pack,
        "day": answer.day.isoformat(),
        "findings": [finding(found, words) for found in answer.findings],
        "not_applicable": [{"rule": rule.rule, "why": words.state(rule.why)} for rule in answer.not_applicable],
        "outcome": answer.outcome.value,
        "because": told(answer.because, words),
        "grounds": list(answer.grounds),
        "blocks": [{"part": block.part, "what": words.state(block.what)} for block in answer.blocks],
    }


def finding(found: Finding, words: Wording) -> Answer:
    """Return one finding, with its facts by their path in the case document."""
    return {
        "rule": found.rule,
        "part": found.part,
        "result": found.result.value,
        "citation": found.citation,
        "facts": msgspec.to_builtins(found.facts),
        "assumptions": told(found.assumptions, words),
        "made_by": found.made_by,
        "why": words.state(found.why),
        "trace": told(found.trace, words),
        "ground": found.ground,
        "mandatory": found.mandatory,
        "conflicts": conflicts(found.conflicts),
    }


def conflicts(found: tuple[Conflict, ...]) -> list[Answer]:
    """Return questions with more than one reading: what each gives, and which is followed, by whom and why."""
    return [
        {
            "about": conflict.about.value,
            "readings": {one.reading.value: one.result.value for one in conflict.readings},
            "chosen": conflict.chosen.value if conflict.chosen else None,
            "chosen_by": conflict.chosen_by or None,
            "reason": conflict.reason,
        }
        for conflict in found
    ]


def told(statements: tuple[Statement, ...], words: Wording) -> list[str]:
    """Return statements as sentences."""
    return [words.state(statement) for statement in statements]


def duration(answer: DurationAnswer, words: Wording) -> Answer:
    """Return the answer of ``duration``; without a work history nothing is counted and figures are null."""
    return {
        **(counted(answer.count) if answer.count else dict.fromkeys(COUNTED)),
        "periods": periods(answer.count, words) if answer.count else [],
        "exception": answer.exception,
        "result": answer.result.value,
        "why": words.state(answer.why),
        "near_limit": answer.near_limit,
        "conflicts": conflicts(answer.conflicts),
        "assumptions": told(answer.assumptions, words),
        "trace": told(answer.trace, words),
    }


def counted(count: DurationCount) -> Answer:
    """Return the figures of a count: before any reset but for ``after_reset``."""
    resets = count.resets
    return {
        "counted": tally(count.counted) | {"days": count.days},
        "limit_reached": count.limit_reached,
        "limit_reached_by_days": count.limit_reached_by_days,
        "methods_agree": count.methods_agree,
        "reached_on": iso(count.reached_on),
        "barred_from": iso(next_day(count.reached_on)) if count.reached_on else None,
        "remaining": tally(count.remaining),
        "latest_end": iso(count.latest_end),
        "resets": {"since_limit": iso(resets.since_limit), "since_last_work": iso(resets.since_last_work)},
        "after_reset": tally(count.after_reset) if count.after_reset else None,
    }


def periods(count: DurationCount, words: Wording) -> list[Answer]:
    """Return what became of each entry of the work history."""
    return [
        {
            "from": iso(period.since),
            "to": iso(period.until),
            "counts": period.counts,
            "days": period.days,
            "why": words.state(period.why),
        }
        for period in count.periods
    ]


def tally(total: Tally) -> Answer:
    """Return a total of the calendar method."""
    return {"months": total.months, "days_over": total.days_over}


def finance(answer: FinanceAnswer, words: Wording) -> Answer:
    """Return the answer of ``finance``; amounts are text in dollars and cents."""
    return {
        "income": cents(answer.income),
        "caregiver_wage": cents(answer.caregiver_wage),
        "lico": cents(answer.lico),
        "lico_source": words.state(answer.lico_source) if answer.lico_source else None,
        "surplus": cents(answer.surplus),
        "family_size": answer.family_size,
        "tolerance": cents(answer.tolerance),
        "published_on_day": answer.published_on_day,
        "result": answer.result.value,
        "lines": [{"what": words.state(line.what), "amount": cents(line.amount)} for line in answer.lines],
        "missing": list(answer.missing),
        "conflicts": conflicts(answer.conflicts),
        "assumptions": told(answer.assumptions, words),
    }


def cents(amount: Decimal | None) -> str | None:
    """Return an amount with two decimals, as text."""
    return None if amount is None else f"{amount:.2f}"


def lookup(answer: LookupAnswer, words: Wording) -> Answer:
    """Return the answer of ``lookup``."""
    return {
        "query": answer.query,
        "day": answer.day.isoformat(),
        "lists": [
            {
                "kind": held.kind.value,
                "published_on": held.published_on.isoformat(),
                "age_days": held.age_days,
                "rows": held.rows,
            }
            for held in answer.lists
        ],
        "candidates": [candidate(found, words) for found in answer.candidates],
        "warning": " ".join(told(answer.warning, words)),
    }


def candidate(found: Candidate, words: Wording) -> Answer:
    """Return one candidate; ``ineligible`` is null for an employer that is not on the list."""
    standing = found.ineligible
    return {
        "name": found.name,
        "also": list(found.also),
        "address": found.address,
        "province": found.province.value if found.province else None,
        "score": round(found.score, 4),
        "why": told(found.why, words),
        "ineligible": {
            "status": standing.status,
            "from": iso(standing.since),
            "to": iso(standing.until),
            "bars_on_day": standing.bars_on_day,
        }
        if standing
        else None,
        "history": {"positive": found.history.positive, "negative": found.history.negative},
    }


def iso(day: date | None) -> str | None:
    """Return a day as ``YYYY-MM-DD``."""
    return day.isoformat() if day else None
