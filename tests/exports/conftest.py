"""Accepted texts: compared exactly, and written anew by ``pytest tests/exports --accept``."""

from pathlib import Path

import pytest

ACCEPTED = Path(__file__).parents[1] / "accepted"


def pytest_addoption(parser):
    parser.addoption("--accept", action="store_true", help="write the accepted texts anew instead of comparing them")


@pytest.fixture
def accepted(request):
    """A function that compares a text with the accepted file of that name."""

    def compare(text, name):
        file = ACCEPTED / name
        if request.config.getoption("--accept", default=False):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8", newline="\n")
        assert text == file.read_text("utf-8")

    return compare
