"""Provisions in full, as a letter writes them: ``R200(5)(a)`` is paragraph 200(5)(a) of the Regulations."""

from __future__ import annotations

import re
from enum import IntEnum

from workstation.domain.codes import Language

_ONE = re.compile(r"(?P<law>[AR])(?P<section>\d+(?:\.\d+)?)(?P<groups>(?:\([0-9A-Za-z.]+\))*)")
_RANGE = re.compile(r"(?P<law>[AR])(?P<first>\d+)-(?P=law)(?P<last>\d+)")
_GROUP = re.compile(r"\(([0-9A-Za-z.]+)\)")
_ROMAN = re.compile(r"[ivx]+(?:\.\d+)?")


class Level(IntEnum):
    """How deep a provision lies, by the names that drafters of federal law use."""

    SECTION = 0
    SUBSECTION = 1
    PARAGRAPH = 2
    SUBPARAGRAPH = 3
    CLAUSE = 4


_NAMES = {
    Language.ENGLISH: ("section", "subsection", "paragraph", "subparagraph", "clause"),
    Language.FRENCH: ("article", "paragraphe", "alinéa", "sous-alinéa", "division"),
}
_LAWS = {
    Language.ENGLISH: {
        "A": "of the Immigration and Refugee Protection Act",
        "R": "of the Immigration and Refugee Protection Regulations",
    },
    Language.FRENCH: {
        "A": "de la Loi sur l’immigration et la protection des réfugiés",
        "R": "du Règlement sur l’immigration et la protection des réfugiés",
    },
}
# How officers abbreviate the two laws: French manuals write L16(1) and R200(3)h).
_INITIALS = {Language.ENGLISH: {"A": "A", "R": "R"}, Language.FRENCH: {"A": "L", "R": "R"}}
_AND = {Language.ENGLISH: " and ", Language.FRENCH: " et "}
_TO = {Language.ENGLISH: "to", Language.FRENCH: "à"}


def in_short(code: str, language: Language) -> str:
    """Return the provisions that ``code`` names as officers write them, without what else a code may say.

    ``R200(5)(a)-refusal-to-supply`` gives ``R200(5)(a)``, in French ``R200(5)a)``; a code that names no provision
    is returned as it is.
    """
    span = _RANGE.fullmatch(code)
    if span is not None:
        law = _INITIALS[language][span["law"]]
        return f"{law}{span['first']} {_TO[language]} {law}{span['last']}"
    return _AND[language].join(_abbreviated(one, language) for one in _ONE.finditer(code)) or code


def in_full(code: str, language: Language) -> str:
    """Return the provisions that ``code`` names, in full, joined by *and*; ``code`` itself when it names none.

    ``R179/R200(1)(b)`` gives *section 179 and paragraph 200(1)(b) of the Immigration and Refugee Protection
    Regulations*: the law is named once for each run of provisions of it.
    """
    span = _RANGE.fullmatch(code)
    if span is not None:
        sections = f"{_NAMES[language][Level.SECTION]}s {span['first']} {_TO[language]} {span['last']}"
        return f"{sections} {_LAWS[language][span['law']]}"
    found = list(_ONE.finditer(code))
    words = []
    for place, one in enumerate(found):
        following = found[place + 1]["law"] if place + 1 < len(found) else ""
        law = "" if following == one["law"] else f" {_LAWS[language][one['law']]}"
        words.append(_named(one, language) + law)
    return _AND[language].join(words) or code


def _abbreviated(one: re.Match[str], language: Language) -> str:
    groups: list[str] = _GROUP.findall(one["groups"])
    return f"{_INITIALS[language][one['law']]}{one['section']}{_written(groups, language)}"


def _named(one: re.Match[str], language: Language) -> str:
    groups: list[str] = _GROUP.findall(one["groups"])
    return f"{_NAMES[language][level(groups)]} {one['section']}{_written(groups, language)}"


def level(groups: list[str]) -> Level:
    """Return how deep the last of ``groups`` lies: ``["5", "a"]`` is a paragraph.

    A roman numeral is a subparagraph only below a paragraph: paragraph (i) stands directly below a subsection.
    """
    deep = Level.SECTION
    for group in groups:
        if group[0].isdigit():
            deep = Level.SUBSECTION
        elif group[0].isupper():
            deep = Level.CLAUSE
        else:
            deep = Level.SUBPARAGRAPH if deep is Level.PARAGRAPH and _ROMAN.fullmatch(group) else Level.PARAGRAPH
    return deep


def _written(groups: list[str], language: Language) -> str:
    """Return the groups as the language's own version of the law prints them: French has ``200(5)a)``."""
    shown, so_far = "", []
    for group in groups:
        so_far.append(group)
        open_mark = "" if language is Language.FRENCH and level(so_far) is Level.PARAGRAPH else "("
        shown += f"{open_mark}{group})"
    return shown
