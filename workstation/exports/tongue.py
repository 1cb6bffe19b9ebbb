"""Which official language a text is written in, so that a reading machine can speak it."""

from __future__ import annotations

import re

from workstation.domain.codes import Language

_WORD = re.compile(r"[^\W\d_]+(?=['’])|[^\W\d_]+")
# The commonest short words that the other language does not have.
_SIGNS = {
    Language.ENGLISH: frozenset(
        "the of and to is was were that not for with this it are by from has have been which at be an who".split()
    ),
    Language.FRENCH: frozenset(
        "le la les des du une est que qui dans pour pas ne et au aux sur par avec ce il elle l d n s été sont".split()
    ),
}
_FEWEST_SIGNS = 2


def tongue(text: str) -> Language | None:
    """Return the language whose common words clearly prevail in ``text``; ``None`` when that is not sure."""
    words = [word.lower() for word in _WORD.findall(text)]
    counts = {language: sum(word in signs for word in words) for language, signs in _SIGNS.items()}
    first, second = sorted(counts, key=lambda language: counts[language], reverse=True)
    sure = counts[first] >= _FEWEST_SIGNS and counts[first] > 2 * counts[second]
    return first if sure else None
