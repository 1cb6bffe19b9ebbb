"""Published lists for tests: real ones where they lie beside the repository, and invented ones in any shape."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from workstation.domain.codes import ListKind
from workstation.domain.register import PublishedList
from workstation.employers import published

ROOT = Path(__file__).parent.parent
REAL = ROOT.parent / "shared" / "data" / "register"
REAL_FILES = sorted(REAL.rglob("*.csv"))
DAY = date(2015, 7, 10)
LATER_DAY = date(2015, 8, 9)

needs_real_lists = pytest.mark.skipif(not REAL_FILES, reason="the real published lists are not beside this repository")

INELIGIBLE_HEADINGS = "operating_name,legal_name,address,reasons,decision_date,penalty,status"
OPINION_HEADINGS = "Province/Territory,Employer,Address,Occupation,Approved Positions"


def kind_of(path: Path) -> ListKind:
    """Return the kind of a real list by the folder it lies in."""
    folders = {"positive": ListKind.OPINIONS_POSITIVE, "negative": ListKind.OPINIONS_NEGATIVE}
    return folders.get(path.parent.name, ListKind.INELIGIBLE)


@cache
def read_real(path: Path) -> PublishedList:
    return published.read(path.read_bytes(), kind_of(path), published.day_in(path.name) or DAY, path.name)


def ineligible(*rows: str, published_on: date = DAY) -> PublishedList:
    """Return a list of ineligible employers with these rows, each as a line of CSV."""
    content = "\n".join((INELIGIBLE_HEADINGS, *rows)).encode()
    return published.read(content, ListKind.INELIGIBLE, published_on, "invented")


def opinions(*rows: str, kind: ListKind = ListKind.OPINIONS_POSITIVE, published_on: date = DAY) -> PublishedList:
    """Return a list of opinions with these rows, each as a line of CSV."""
    headings = (
        OPINION_HEADINGS if kind is ListKind.OPINIONS_POSITIVE else OPINION_HEADINGS.replace("Approved", "Requested")
    )
    return published.read("\n".join((headings, *rows)).encode(), kind, published_on, "invented")
