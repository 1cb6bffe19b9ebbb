"""How alike two folded names are, and which words say so."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import ratio

from workstation.domain.part import Part
from workstation.employers.names import FoldedName
from workstation.employers.weights import MARKET, is_market, weight

# What the officer typed counts a little more than what the list adds to it.
_OF_ASKED = 0.58
_SAME_LETTERS = 0.985
_OTHER_FORM = 0.98
_OTHER_ORDER = 0.97
_NUMBER_ELSEWHERE = 0.6
_NUMBER_NEAR = (0.0, 0.62, 0.48)
_SAME_PLACE = 0.05
# Below the scores of one name spelled otherwise, however few letters differ.
_NOT_SAME = 0.92
_OTHER_NUMBER = 0.72
_NO_RARE_WORD = 0.6
# Below this, and without a common word, a name is not worth the comparison word by word.
_HARDLY = 0.4
_SHORT = 3
_BEGUN = 0.6
_FEWEST_ALIKE = 0.6
_ROMAN = frozenset("i ii iii iv v vi vii viii ix x xi xii".split())


class Likeness(Part):
    """How alike two names are.

    Attributes:
        score: 0 to 1; above 0.92 only for the same name spelled otherwise.
        same: words that are in both, as asked.
        near: words that are nearly in both, ``asked/listed``.
        asked_only: words that only the question has.
        listed_only: words that only the list has.
        how: ``same-name``, ``other-form``, ``same-letters``, ``other-order``, ``same-number``,
            ``number-elsewhere``, ``number-near``, or ``words``.
    """

    score: float
    how: str = "words"
    same: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    asked_only: tuple[str, ...] = ()
    listed_only: tuple[str, ...] = ()


NOTHING = Likeness(score=0.0)


def likeness(asked: FoldedName, listed: FoldedName) -> Likeness:
    """Return how alike the names are; names that fold to nothing are like nothing."""
    if not asked.words or not listed.words:
        return NOTHING
    if asked.number or listed.number:
        return _of_numbers(asked, listed)
    if asked.words == listed.words:
        other = bool(asked.form and listed.form and asked.form != listed.form)
        return Likeness(
            score=_OTHER_FORM if other else 1.0, how="other-form" if other else "same-name", same=asked.words
        )
    if asked.spaceless == listed.spaceless:
        return Likeness(score=_SAME_LETTERS, how="same-letters", same=asked.words)
    if sorted(asked.words) == sorted(listed.words):
        return Likeness(score=_OTHER_ORDER, how="other-order", same=asked.words)
    return _of_words(asked, listed)


def _of_numbers(asked: FoldedName, listed: FoldedName) -> Likeness:
    """Compare numbered companies by their number alone; one without a number is like none with one."""
    if not (asked.number and listed.number):
        return NOTHING
    if asked.number == listed.number:
        if asked.jurisdiction and listed.jurisdiction and asked.jurisdiction != listed.jurisdiction:
            return Likeness(score=_NUMBER_ELSEWHERE, how="number-elsewhere", same=(asked.number,))
        return Likeness(score=1.0, how="same-number", same=(asked.number,))
    slips = OSA.distance(asked.number, listed.number, score_cutoff=len(_NUMBER_NEAR) - 1)
    if slips >= len(_NUMBER_NEAR):
        return NOTHING
    return Likeness(
        score=_NUMBER_NEAR[slips] + _SAME_PLACE * (asked.jurisdiction == listed.jurisdiction),
        how="number-near",
        near=(f"{asked.number}/{listed.number}",),
    )


def _of_words(asked: FoldedName, listed: FoldedName) -> Likeness:
    by_letters = ratio(asked.spaceless, listed.spaceless) / 100
    if by_letters < _HARDLY and set(asked.words).isdisjoint(listed.words):
        return Likeness(score=by_letters**3, asked_only=asked.words, listed_only=listed.words)
    of_question = _rejoined(asked.words, listed.words)
    of_list = _rejoined(listed.words, of_question)
    pairs, left, right = _aligned(of_question, of_list)
    alike = sum(weight_of_pair * likely for weight_of_pair, likely, _, _ in pairs)
    of_asked = alike / _total(of_question) if pairs else 0.0
    of_listed = sum(_weight(word) * likely for _, likely, _, word in pairs) / _total(of_list)
    by_words = _OF_ASKED * of_asked + (1 - _OF_ASKED) * of_listed
    score = min(_NOT_SAME, max(by_words, 0.5 * (by_words + by_letters), by_letters**3))
    if _numbers(left) != _numbers(right):
        score = min(score, _OTHER_NUMBER)
    if pairs and all_market(word for _, _, word, _ in pairs) and not all_market(left):
        score *= _NO_RARE_WORD
    return Likeness(
        score=score,
        same=tuple(word for _, _, word, other in pairs if word == other),
        near=tuple(f"{word}/{other}" for _, _, word, other in pairs if word != other),
        asked_only=tuple(left),
        listed_only=tuple(right),
    )


def _rejoined(words: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, ...]:
    """Return ``words`` with neighbours written together where ``others`` has them as one word."""
    for place in range(len(words) - 1):
        together = words[place] + words[place + 1]
        if together in others:
            return (*words[:place], together, *words[place + 2 :])
    return words


def _aligned(
    asked: tuple[str, ...], listed: tuple[str, ...]
) -> tuple[list[tuple[float, float, str, str]], list[str], list[str]]:
    """Pair each asked word with the listed word most like it, equal words first.

    Returns:
        Pairs of (weight of the asked word, likeness, asked word, listed word), and the words left over on each side.
    """
    left, right = list(asked), list(listed)
    pairs: list[tuple[float, float, str, str]] = []
    for word in asked:
        if word in right:
            right.remove(word)
            left.remove(word)
            pairs.append((_weight(word), 1.0, word, word))
    for word in [word for word in left if not _is_number(word)]:
        unfinished = word == asked[-1]
        others = [(_alike(word, other, unfinished), other) for other in right if not _is_number(other)]
        best = max(others, default=(0.0, ""))
        if best[0] >= _FEWEST_ALIKE:
            left.remove(word)
            right.remove(best[1])
            pairs.append((_weight(word), best[0], word, best[1]))
    return pairs, left, right


def _alike(word: str, other: str, unfinished: bool) -> float:
    """Return how alike two words are; the last word asked may still be typed.

    Numbers are alike only when equal, and two words of the market (consulting, contracting) are two words.
    """
    if unfinished and other.startswith(word):
        return _BEGUN + (1 - _BEGUN) * len(word) / len(other)
    if len(word) < _SHORT or len(other) < _SHORT or (is_market(word) and is_market(other)):
        return 0.0
    return OSA.normalized_similarity(word, other, score_cutoff=_FEWEST_ALIKE)


def _numbers(words: list[str]) -> set[str]:
    """Return what numbers branches and sister firms: figures, Roman figures."""
    return {word for word in words if _is_number(word)}


def _is_number(word: str) -> bool:
    return word.isdigit() or word in _ROMAN


def all_market(words: Iterable[str]) -> bool:
    """Return whether every word is one of many employers."""
    return all(_weight(word) < MARKET for word in words)


def _total(words: tuple[str, ...]) -> float:
    return sum(map(_weight, words))


_weight = lru_cache(maxsize=50_000)(weight)
