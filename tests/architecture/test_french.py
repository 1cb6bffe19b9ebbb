"""French is written as Canada writes it: with its own apostrophes, guillemets and spaces."""

import re
import tomllib

import pytest

from tests.architecture.sources import ROOT

RESOURCES = ROOT / "resources"
# An apostrophe is curved; a colon and guillemets keep their space on the same line; other marks follow at once.
FOREIGN_MARKS = re.compile(r"\w'\w|[^\s\d{}:]:(?=\s|$)| :| »|« |«[^\u00a0]|[^\u00a0]»|\s[;?!]|\d %")


def french_files():
    return sorted(path.relative_to(RESOURCES).as_posix() for path in RESOURCES.glob("*/fr/**/*.toml"))


def texts_in(value):
    """Return every text of a TOML document, however deep."""
    if isinstance(value, str):
        return [value]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for part in parts for text in texts_in(part)]


@pytest.mark.parametrize("file", french_files())
def test_french_is_written_with_its_own_marks(file):
    texts = texts_in(tomllib.loads((RESOURCES / file).read_text("utf-8")))

    assert [text for text in texts if FOREIGN_MARKS.search(text)] == []


@pytest.mark.parametrize("text", ["l'offre", "Motif : ", "Motif: ", "« oui »", "oui ; non", "10 %"])
def test_french_with_foreign_marks_is_recognised(text):
    assert FOREIGN_MARKS.search(text)


@pytest.mark.parametrize("text", ["l’offre", "Motif\u00a0: ", "«\u00a0oui\u00a0»", "oui; non", "10\u00a0%", "à 10:30"])
def test_french_with_its_own_marks_is_let_pass(text):
    assert not FOREIGN_MARKS.search(text)
