"""Ranks what the register found for a question, and says why each may be the employer asked for."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from workstation.domain.finding import Statement
from workstation.domain.part import Part
from workstation.domain.register import FoundName, Question
from workstation.employers.names import FoldedName, fold, names_in, numbers_in
from workstation.employers.places import place_of, postal_code_in
from workstation.employers.similarity import NOTHING, Likeness, all_market, likeness

# Below this a name is not shown.
LEAST = 0.45
_PART_OF_QUESTION, _MARKET_PART = 0.99, 0.6
_SAME_CODE, _SAME_CITY = 0.35, 0.12
_OTHER_CODE, _OTHER_PROVINCE = 0.985, 0.95
_ONLY_PLACE = 0.5


class Match(Part):
    """An employer that may be the one asked for.

    Attributes:
        key: the employer.
        text: its name that came closest.
        score: 0 to 1, with the same meaning in every question.
        why: what agrees and what differs, the most telling first.
    """

    key: str
    text: str
    score: float
    why: tuple[Statement, ...]


class Asked(Part):
    """A question as it is compared."""

    names: tuple[FoldedName, ...]
    business_number: str
    postal_code: str
    city: str
    province: str


def asked(question: Question) -> Asked:
    """Return the question with its names folded and its place read out of the address."""
    province, code, city = place_of(question.address)
    name = name_asked(question)
    whole = fold(name)
    parts = [fold(part) for part in names_in(name)]
    numbers = () if whole.number else numbers_in(name)
    return Asked(
        names=tuple(name for name in (whole, *parts, *numbers) if name.words),
        business_number="".join(sign for sign in question.business_number if sign.isdigit())[:9],
        postal_code=postal_code_in(question.postal_code) or code or "",
        city=city if question.address else "",
        province=question.province or province or "",
    )


def name_asked(question: Question) -> str:
    """Return the name asked for; a number alone may be a business number or that of a numbered company."""
    return question.name if question.name.strip() else question.business_number


def rank(about: Asked, found: Sequence[FoundName], numbered: frozenset[str], limit: int) -> tuple[Match, ...]:
    """Return at most ``limit`` employers, the likeliest first, each with its closest name.

    Args:
        about: the question.
        found: names the register proposes, each perhaps several times.
        numbered: keys of employers published with the business number asked for.
        limit: greatest number of employers.
    """
    best: dict[str, tuple[float, FoundName, Likeness]] = {}
    for name in found:
        alike = _closest(about, fold(name.text))
        score = 1.0 if name.key in numbered else _placed(about, name, alike.score)
        if score >= LEAST and (name.key not in best or score > best[name.key][0]):
            best[name.key] = (score, name, alike)
    ranked = sorted(best.values(), key=lambda entry: (-entry[0], entry[1].text, entry[1].key))
    return tuple(
        Match(name.key, name.text, round(score, 3), _why(about, name, alike, name.key in numbered))
        for score, name, alike in ranked[:limit]
    )


def _closest(about: Asked, listed: FoldedName) -> Likeness:
    """Return the likeness of the name in the question that comes closest; part of a question counts a little less."""
    closest = NOTHING
    for place, name in enumerate(about.names):
        alike = likeness(name, listed)
        if place:
            worth = _MARKET_PART if all_market(name.words) else _PART_OF_QUESTION
            alike = msgspec.structs.replace(alike, score=alike.score * worth)
        if alike.score > closest.score:
            closest = alike
    return closest


def _placed(about: Asked, name: FoundName, score: float) -> float:
    """Return the score with what the place says for or against it."""
    if not about.names:
        return _ONLY_PLACE if about.postal_code and name.postal_code == about.postal_code else 0.0
    if about.postal_code and name.postal_code:
        if about.postal_code == name.postal_code:
            return score + (1 - score) * _SAME_CODE
        score *= _OTHER_CODE
    if about.city and name.city == about.city:
        score += (1 - score) * _SAME_CITY
    if about.province and name.province and name.province != about.province:
        score *= _OTHER_PROVINCE
    return score


def _why(about: Asked, name: FoundName, alike: Likeness, same_number: bool) -> tuple[Statement, ...]:
    said = [Statement("match.same-business-number", {"number": about.business_number})] if same_number else []
    said += _about_words(alike)
    if about.postal_code and name.postal_code:
        same = "same" if about.postal_code == name.postal_code else "other"
        said.append(Statement(f"match.{same}-postal-code", {"code": name.postal_code}))
    if about.city and name.city == about.city:
        said.append(Statement("match.same-city"))
    if about.province and name.province and name.province != about.province:
        said.append(Statement("match.other-province", {"province": name.province}))
    return tuple(said)


def _about_words(alike: Likeness) -> list[Statement]:
    if not alike.score:
        return []
    if alike.how != "words":
        return [Statement(f"match.{alike.how}", {"words": " ".join(alike.same) or ", ".join(alike.near)})]
    told = (("words-same", alike.same), ("words-near", alike.near), ("asked-only", alike.asked_only),
            ("listed-only", alike.listed_only))  # fmt: skip
    return [Statement(f"match.{code}", {"words": ", ".join(words)}) for code, words in told if words]
