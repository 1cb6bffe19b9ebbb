"""An employer's names: taken apart as they are published, folded as they are compared."""

from __future__ import annotations

import re
from functools import lru_cache

from workstation.domain.part import Part
from workstation.employers.legal_forms import numbered, without_form
from workstation.employers.words import repaired, words

# "X o/a Y" and its kin. Each mark stands after a blank, a stop or a bracket and before one.
_TRADING_AS = re.compile(
    r"(?:(?<=[\s,;:(\[\"“])|(?<=[a-zé][a-zé]\.))"
    r"(?:o\s?/\s?a\b|o\.a\.|s\s?/\s?n\b|s\.n\.|d\s?/\s?b\s?/\s?a\b|d\.?b\.?a\b\.?|f\s?/\s?a\s?/\s?s\b|f\.a\.s\.?|"
    r"faisant\s+affaires?\s+sous(?:\s+le\s+nom|\s+la\s+raison\s+sociale)?(?:\s+d[eu])?|faisant\s+affaires?|"
    r"exploitée?\s+sous\s+le\s+nom(?:\s+d[eu])?|connue?\s+sous\s+le\s+nom(?:\s+d[eu])?|"
    r"(?:doing|carrying\s+on)\s+business\s+as|operating\s+as|trading\s+as|also\s+known\s+as|t/a\b|a\.?k\.?a\b\.?|"
    r"c\.?o\.?b\.?\s+as|c/o\b|formerly(?:\s+known\s+as)?|anciennement)"
    r"[\s.:,]*",
    re.IGNORECASE,
)
# Cheap to look for, and one of them stands wherever one of the marks above does.
_SIGN_OF_TWO = re.compile(r"[/(]|dba|d\.b|o\.a\.|s\.n\.|f\.a|aka|a\.k|\bas\b|affaire|nom|formerly|anciennement")
_MAY_BE_NUMBERED = re.compile(r"\d\d\d\d")
_NUMBER = re.compile(r"\b(?:\d{4}-\d{4}|\d{5,10})")
_FORM = re.compile(r"\b(?:inc|ltd|ltée|ltee|limited|limitée|corp|corporation|incorporated)\b\.?", re.IGNORECASE)
_EDGES = ' \t\u00a0,;:-–/"“”'
_LONGEST = 300
_NUMBER_ALONE = 6


class FoldedName(Part):
    """A name as it is compared.

    Attributes:
        text: as published.
        words: the words that name the firm, legal form dropped; empty when the name folds to nothing.
        form: the legal form in one spelling, or empty.
        number: digits of a numbered company without leading zeros, or empty.
        jurisdiction: where a numbered company is registered: a province, ``CA``, or empty.
    """

    text: str
    words: tuple[str, ...]
    form: str = ""
    number: str = ""
    jurisdiction: str = ""

    @property
    def core(self) -> str:
        """Return what two spellings of one name share: the words, or number and jurisdiction."""
        return f"{self.number} {self.jurisdiction}".strip() if self.number else " ".join(self.words)

    @property
    def spaceless(self) -> str:
        """Return the words written together: ``Den Boer`` and ``DenBoer`` are the same."""
        return "".join(self.words)


# As many as the longest list has, because each name is folded again when it is indexed.
@lru_cache(maxsize=65_536)
def fold(text: str) -> FoldedName:
    """Return ``text`` as it is compared; a name of marks only folds to no words."""
    spelled = words(text[:_LONGEST])
    number = numbered(spelled) if _MAY_BE_NUMBERED.search(text) else None
    if number is not None:
        return FoldedName(text=text, words=(number[0],), number=number[0], jurisdiction=number[1])
    core, form = without_form(spelled)
    return FoldedName(text=text, words=tuple(core), form=form)


def numbers_in(text: str) -> tuple[FoldedName, ...]:
    """Return the company numbers that stand in what was typed, whatever became of the words beside them."""
    spelled = words(text[:_LONGEST])
    numbers = (word.lstrip("0") for word in spelled if word.isdecimal() and len(word) >= _NUMBER_ALONE)
    return tuple(FoldedName(text=number, words=(number,), number=number) for number in numbers if number)


@lru_cache(maxsize=20_000)
def names_in(text: str) -> tuple[str, ...]:
    """Return the names that one published field holds besides the whole: ``X o/a Y`` gives X and Y.

    A numbered company is also split from the name in front of it or behind it. A field with one name gives none.
    """
    text = repaired(text[:_LONGEST])
    parts = [text]
    if _SIGN_OF_TWO.search(text.lower()):
        parts = _TRADING_AS.split(text)
    if _NUMBER.search(text):
        parts = [piece for part in parts for piece in _around_numbers(part)]
    if len(parts) == 1:
        return ()
    trimmed = (_trimmed(part) for part in parts)
    different = tuple(dict.fromkeys(part for part in trimmed if words(part)))
    return different if len(different) > 1 or different[:1] != (text,) else ()


def _trimmed(part: str) -> str:
    """Return a part without the marks that stood between it and the next, brackets only when one of them is missing."""
    part = part.lstrip("." + _EDGES).rstrip(_EDGES)
    if part.count("(") != part.count(")") or (part[:1] == "(" and part[-1:] == ")"):
        part = part.strip("()" + _EDGES)
    return part


def _around_numbers(text: str) -> list[str]:
    """Split ``Tim (3356035 Canada inc.)`` before a numbered company, ``1785634 Ontario Inc MM`` behind one."""
    if fold(text).number:
        return [text]
    pieces, done = [], 0
    for found in _NUMBER.finditer(text):
        start = found.start()
        if start < done:
            continue
        form = _FORM.search(text, start)
        end = next((end for end in (form.end() if form else 0, len(text)) if fold(text[start:end]).number), None)
        if end is not None:
            pieces += [text[done:start], text[start:end]]
            done = end
    return [*pieces, text[done:]]
