"""Answers for machines: the shapes of the contract, from domain objects."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec

from workstation.domain.finding import Assessment, Finding, Statement
from workstation.domain.register import Candidate, LookupAnswer
from workstation.wording import Wording

Answer = dict[str, Any]


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
    }


def told(statements: tuple[Statement, ...], words: Wording) -> list[str]:
    """Return statements as sentences."""
    return [words.state(statement) for statement in statements]


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
