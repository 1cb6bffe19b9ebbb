"""What the rules cost, told against yardsticks of the same run."""

from __future__ import annotations

import pytest

from workstation.benchmarks import rules
from workstation.benchmarks.rules import DOCUMENT, HISTORY, run
from workstation.domain.document import decode
from workstation.domain.duration import Span
from workstation.rules import duration


def test_each_figure_stands_beside_its_yardstick_and_the_ratio_of_both():
    said: list[str] = []
    figures = run(said.append, documents=20)

    for name in ("load", "case", "history"):
        assert figures[f"{name}_ratio"] > 0
        assert figures[f"{name}_ms"] > 0
        assert figures[f"{name}_yardstick_ms"] > 0
    assert [line.split(":")[0] for line in said] == [
        "load of all packs",
        "one full case",
        "history of 1000 periods",
        "20 documents",
    ]


def test_documents_leave_no_memory_behind():
    assert run(lambda _line: None, documents=300)["documents_growth"] == pytest.approx(1, abs=0.02)


def test_the_history_has_a_thousand_periods_and_engine_and_yardstick_count_alike():
    counted = duration.count(HISTORY, duration.Horizon(rules.DAY), rules.LIMITS)

    assert len(counted.periods) == 1_000
    assert counted.days == rules.mark_days() == sum(span.days for span in counted.spans if isinstance(span, Span))
    assert counted.days > 100


def test_the_case_fills_most_parts_of_its_stream():
    case = decode(DOCUMENT)

    assert case.sts is not None
    assert len(case.sts.workers or ()) == 10
    assert len(case.work_history or ()) == 10
