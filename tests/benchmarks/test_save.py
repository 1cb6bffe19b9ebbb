"""What one durable save costs."""

from __future__ import annotations

import pytest

from workstation.benchmarks.save import run


def test_a_save_is_told_against_a_bare_commit_in_both_stretches_of_a_session():
    said: list[str] = []
    figures = run(said.append)

    assert figures["ratio"] == pytest.approx(figures["save_us"] / figures["bare_us"])
    assert figures["over_ratio"] == pytest.approx(figures["over_save_us"] / figures["over_bare_us"])
    assert [line.split(":")[0] for line in said] == ["save", "save, log written over"]
    assert f"ratio {figures['ratio']:.2f}" in said[0]
