"""Asking the rules about a case told in few words: the shipped pack, the usual office, one day."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec

from tests.builders import office_settings, small_case
from workstation.domain.case import Case
from workstation.domain.finding import Assessment, Finding
from workstation.paths import resources
from workstation.rules import decision, reader, streams
from workstation.rules.inquiry import Inquiry
from workstation.rules.pack import Pack

FOLDER = resources() / "rules" / "ob275c"
DAY = date(2015, 7, 15)


@lru_cache(maxsize=1)
def pack() -> Pack:
    return reader.load(FOLDER)


def told(**facts: Any) -> Case:
    """Return a case of the document's facts: ``told(genuineness={"a": {"finding": "met"}})``."""
    small = {"received_on": "2015-06-01", "stream": "lmo_exempt", "file_number": "W301234567"}
    written = msgspec.json.encode({"format": "workstation-case/1"} | small | facts)
    return msgspec.json.decode(written, type=Case)


def assessed(case: Case | None = None, day: date = DAY, **office: Any) -> Assessment:
    return decision.assess(case or small_case(), pack(), office_settings(**office), day)


def found(rule: str, case: Case, day: date = DAY, **office: Any) -> Finding:
    """Return the finding of ``rule``; the test fails when it gave none."""
    finding = assessed(case, day, **office).of(rule)
    assert finding is not None, rule
    return finding


def inquiry(case: Case, day: date = DAY, **office: Any) -> Inquiry:
    return Inquiry(case, pack(), office_settings(**office), day, streams.parts_of(case, pack()))


def copied(folder: Path, **changes: tuple[str, str]) -> Path:
    """Return a copy of the shipped pack in ``folder`` with words replaced: file stem to (old, new)."""
    for file in (path for path in FOLDER.rglob("*") if path.is_file()):
        target = folder / file.relative_to(FOLDER)
        target.parent.mkdir(parents=True, exist_ok=True)
        text = file.read_text("utf-8")
        if file.parent == FOLDER and file.stem in changes and file.suffix == ".toml":
            old, new = changes[file.stem]
            assert old in text, (file.name, old)
            text = text.replace(old, new, 1)
        target.write_text(text, "utf-8")
    return folder
