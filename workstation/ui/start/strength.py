"""How hard a passphrase is to guess, said in a sentence while it is typed."""

from __future__ import annotations

import math
from enum import StrEnum

SHORTEST = 10
_FAIR, _GOOD, _STRONG = 45.0, 60.0, 80.0
# How many different characters an attacker must try for each kind that was used.
_KINDS = ((str.islower, 26), (str.isupper, 26), (str.isdigit, 10))
_OTHERS = 33


class Strength(StrEnum):
    """Steps of strength; each has a sentence ``passphrase.<value>``."""

    BLANK = "blank"
    SHORT = "short"
    WEAK = "weak"
    FAIR = "fair"
    GOOD = "good"
    STRONG = "strong"

    @property
    def enough(self) -> bool:
        """Return whether a store may be locked with it."""
        return self in (Strength.FAIR, Strength.GOOD, Strength.STRONG)


def bits(passphrase: str) -> float:
    """Return a cautious estimate of the passphrase's strength in bits.

    Repeated characters and runs such as ``abcd`` or ``1111`` count once, so that length alone does not deceive.
    """
    worth = [
        character
        for number, character in enumerate(passphrase)
        if number == 0 or abs(ord(character) - ord(passphrase[number - 1])) > 1
    ]
    alphabet = sum(size for belongs, size in _KINDS if any(map(belongs, passphrase)))
    if any(not character.isalnum() for character in passphrase):
        alphabet += _OTHERS
    different = len(set(worth))
    # Each further use of a character that was there already adds little.
    length = different + (len(worth) - different) / 2
    return length * math.log2(max(2, alphabet))


def strength(passphrase: str) -> Strength:
    """Return how strong ``passphrase`` is."""
    if not passphrase:
        return Strength.BLANK
    if len(passphrase) < SHORTEST:
        return Strength.SHORT
    held = bits(passphrase)
    for least, step in ((_STRONG, Strength.STRONG), (_GOOD, Strength.GOOD), (_FAIR, Strength.FAIR)):
        if held >= least:
            return step
    return Strength.WEAK
