"""How much a word tells one employer from another: market words little, rare words much."""

from __future__ import annotations

import csv
import math
from functools import cache

from workstation.paths import resources

_ALL = 100_000
# A word of fewer names than this is as telling as any; the shipped table begins here.
_RARE = 40
_LEAST = 0.05
_ARTICLES = frozenset("the of le la les l de du des d au aux a in for".split())
# Below this a word alone is no evidence.
MARKET = 0.45


def weight(word: str) -> float:
    """Return the weight of a word, 0.05 to 1, the same for every question and every register.

    Taken from how many of 58,000 published employer names have the word, so that a score does not change its
    meaning when lists are loaded.
    """
    if word in _ARTICLES:
        return _LEAST
    share = _shares().get(word)
    if share is None:
        return 1.0
    return max(_LEAST, (math.log(_ALL / share) / math.log(_ALL / _RARE)) ** 2)


def is_market(word: str) -> bool:
    """Return whether a word is known as one of many names, so that another word like it is another word."""
    return word in _shares()


@cache
def _shares() -> dict[str, int]:
    """Return of how many names in 100,000 each market word is part, read once."""
    with (resources() / "register" / "word_shares.csv").open(encoding="utf-8", newline="") as file:
        return {row["word"]: int(row["per_100000_names"]) for row in csv.DictReader(file)}
