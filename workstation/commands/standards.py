"""The offer beside employment standards, for machines and on paper: it informs and decides nothing (Annex C)."""

from __future__ import annotations

from typing import Any

from workstation.domain.standards import Comparison, MinimumRate, StandardTable
from workstation.wording import Wording


def comparison(found: Comparison, words: Wording) -> dict[str, Any]:
    """Return the comparison as an answer: differences and remarks in sentences, rates by day, the table's rows."""
    return {
        "differences": [words.state(one) for one in found.differences],
        "remarks": [words.state(one) for one in found.remarks],
        "minimum_wages": [_rate(one) for one in found.rates],
        "table": _table(found.table, words) if found.table else None,
    }


def _rate(rate: MinimumRate) -> dict[str, Any]:
    return {
        "province": rate.province.value,
        "rate": None if rate.rate is None else f"{rate.rate:.2f}",
        "from": rate.since.isoformat() if rate.since else None,
        "to": rate.until.isoformat() if rate.until else None,
        "source": rate.source.title if rate.source else None,
    }


def _table(table: StandardTable, words: Wording) -> dict[str, Any]:
    return {
        "jurisdiction": table.jurisdiction.value,
        "source": table.source.title,
        "rows": [
            {
                "topic": row.topic.value,
                "told": [words.state(one) for one in row.told],
                "notes": [words.state(one) for one in row.notes],
            }
            for row in table.rows
        ],
    }


def page(found: Comparison, words: Wording) -> list[str]:
    """Return the lines an officer reads below the findings: what differs, then what else must be known."""
    return [
        "",
        words.say("command.standards"),
        *(f"  {words.state(one)}" for one in (*found.differences, *found.remarks)),
    ]
