import re

import pytest

from workstation.benchmarks import start


def test_the_start_is_measured_against_an_empty_window_in_the_same_run(monkeypatch):
    monkeypatch.setattr(start, "_ROUNDS", 1)
    monkeypatch.setattr(start, "_CASES", 3)
    said = []
    figures = start.run(said.append)

    assert 0 < figures["empty_ms"] < figures["painted_ms"] < figures["usable_ms"]
    assert figures["painted"] == figures["painted_ms"] / figures["empty_ms"]
    assert figures["usable"] == figures["usable_ms"] / figures["empty_ms"]
    assert [re.search(r"ratio (\d+\.\d\d)", line)[1] for line in said] == [
        f"{figures['painted']:.2f}",
        f"{figures['usable']:.2f}",
    ]


def test_a_child_that_fails_is_told_with_its_own_words(tmp_path):
    with pytest.raises(RuntimeError, match="it broke"):
        start._watch("raise SystemExit('it broke')", tmp_path, {})  # noqa: SLF001 - the way a failure is told
