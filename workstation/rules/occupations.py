"""Unit groups of the National Occupational Classification, by edition, with their skill level (rules.md 14)."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from workstation.domain.citation import Source
from workstation.domain.errors import InputError
from workstation.domain.offer import Noc
from workstation.domain.part import Part
from workstation.paths import resources
from workstation.rules.tables import read_rows, read_topic

SHIPPED = "ob275c"
_COLUMNS = ("edition", "code", "level", "title_en", "title_fr")
_LEVELS = {"0": "A", "1": "A", "2": "B", "3": "B", "4": "C", "5": "C", "6": "D", "7": "D"}
_DIGITS = 4


class Edition(Part):
    """An edition: the day it was published, and where it was taken from."""

    since: date
    source: Source


class OccupationsHead(Part):
    """``noc.toml``."""

    edition: dict[str, Edition]


class Occupation(Part):
    """A unit group; ``title_fr`` is empty where the edition's French title is not held."""

    level: str
    title_en: str
    title_fr: str


class Occupations:
    """The unit groups of every edition of a pack."""

    def __init__(self, editions: dict[int, Edition], groups: dict[tuple[int, str], Occupation]) -> None:
        """Keep the editions and their unit groups."""
        self.editions = MappingProxyType(editions)
        self.groups = MappingProxyType(groups)

    def find(self, noc: Noc) -> Occupation | None:
        """Return the unit group, or ``None`` when the edition does not have it."""
        return self.groups.get((noc.edition, noc.code))

    def level(self, noc: Noc | None) -> str | None:
        """Return the skill level ``0``, ``A``, ``B``, ``C`` or ``D``; ``None`` for an unknown occupation."""
        found = self.find(noc) if noc is not None else None
        return found.level if found is not None else None


def level_of(code: str) -> str:
    """Return the skill level that the digits of a unit group carry: a first 0 is management, else the second digit.

    Raises:
        KeyError: the second digit is 8 or 9, which no unit group has.
    """
    return "0" if code.startswith("0") else _LEVELS[code[1]]


def read(folder: Path) -> Occupations:
    """Return the occupations of the pack in ``folder``.

    Raises:
        InputError: ``pack.*`` with the file and the line of the offence.
        EnvironmentFault: ``pack.unreadable``.
    """
    head = read_topic(folder / "noc.toml", OccupationsHead)
    editions = {int(name): edition for name, edition in head.edition.items() if name.isdecimal()}
    table = folder / "noc.csv"
    groups: dict[tuple[int, str], Occupation] = {}
    for line, cells in read_rows(table, _COLUMNS):
        code = cells["code"]
        key = (_edition(cells["edition"], editions, f"{table.name}:{line}"), code)
        if key in groups:
            raise InputError("pack.twice", where=f"{table.name}:{line}", key=code)
        if not _is_group(code) or level_of(code) != cells["level"]:
            raise InputError("pack.wrong-type", where=f"{table.name}:{line}", reason=f"{code} {cells['level']}")
        groups[key] = Occupation(cells["level"], cells["title_en"], cells["title_fr"])
    return Occupations(editions, groups)


def _edition(text: str, editions: dict[int, Edition], where: str) -> int:
    if text.isdecimal() and int(text) in editions:
        return int(text)
    raise InputError("pack.no-source", where=where, key=text)


def _is_group(code: str) -> bool:
    plain = len(code) == _DIGITS and code.isascii() and code.isdecimal()
    return plain and (code.startswith("0") or code[1] in _LEVELS)


@lru_cache(maxsize=1)
def shipped() -> Occupations:
    """Return the occupations of the shipped pack, read once; for checks of a field, which know no pack."""
    return read(resources() / "rules" / SHIPPED)
