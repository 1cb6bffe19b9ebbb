"""How far an officer's reasons speak of this case: its facts and documents counted against stock phrases.

Courts set reasons aside that would fit any file (features 74 and 89). The count is an aid to the officer who writes:
it judges nothing, it is never stored and it stops nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise

import msgspec

from workstation.domain.case import Case
from workstation.domain.codes import Factor
from workstation.domain.part import Part

# Ways to write a day, such as ``2015-07-02`` and ``July 2, 2015``.
DayForms = Callable[[date], tuple[str, ...]]

# What refusal letters say whatever the file holds; every phrase fits every case, so none of them gives a reason.
STOCK_PHRASES: tuple[str, ...] = (
    "after a careful review",
    "based on all the evidence",
    "based on the information provided",
    "does not meet the requirements",
    "having considered all the factors",
    "I am not satisfied",
    "I have considered all the evidence",
    "insufficient evidence",
    "not credible",
    "on a balance of probabilities",
    "the applicant has failed to",
    "the employer has failed to",
    "the job offer is not genuine",
    "taking everything into account",
    "weighing all the factors",
    "à la lumière des renseignements fournis",
    "après un examen attentif",
    "compte tenu de l’ensemble",
    "je ne suis pas convaincu",
    "je ne suis pas convaincue",
    "l’employeur n’a pas démontré",
    "l’offre d’emploi n’est pas authentique",
    "le demandeur n’a pas démontré",
    "n’est pas crédible",
    "ne répond pas aux exigences",
    "preuve insuffisante",
    "selon la prépondérance des probabilités",
    "sur la foi des renseignements fournis",
)
# A name of one or two letters or a number of one digit stands in too many sentences to be a sign of this case.
_SHORTEST = 2
# One fact may be an accident; the second shows that somebody looked.
_ENOUGH = 2
_WORDS = re.compile(r"\w+")
_SMALL_WORD = 3
# Amounts and other figures of three digits and more that a step of the verification log found.
_FIGURES = re.compile(r"\d[\d,.\u00a0\u202f]*\d{2}(?!\d)")


class Weight(StrEnum):
    """What the reasons mostly are."""

    EMPTY = "empty"
    STOCK = "stock"
    THIN = "thin"
    GROUNDED = "grounded"


class KnownFact(Part):
    """A fact of the case and the ways it may be written; ``label`` is how the meter names it."""

    label: str
    spellings: tuple[str, ...]


class Measure(Part):
    """What was found in the reasons.

    Attributes:
        words: number of words.
        facts: labels of the case's facts that the reasons mention.
        documents: titles of the documents that they mention.
        phrases: stock phrases that they use.
    """

    words: int = 0
    facts: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()

    @property
    def cited(self) -> int:
        """Return how many facts and documents of the case are mentioned."""
        return len(self.facts) + len(self.documents)

    @property
    def weight(self) -> Weight:
        """Return what the reasons mostly are: grounded needs two things of this case, and more of them than phrases."""
        if not self.words:
            return Weight.EMPTY
        if not self.cited:
            return Weight.STOCK if self.phrases else Weight.THIN
        return Weight.GROUNDED if self.cited >= _ENOUGH and self.cited > len(self.phrases) else Weight.THIN


def weigh(reasons: str, known: Iterable[KnownFact], documents: Iterable[KnownFact]) -> Measure:
    """Return what ``reasons`` mention of the case.

    Case, accents, punctuation and the two apostrophes make no difference; only whole words count. A document is
    mentioned by its title or by two words that stand together in it, such as *Schedule 100*.

    Args:
        reasons: what the officer wrote.
        known: the case's facts, from ``case_facts``.
        documents: the case's documents, spelled by their titles.
    """
    text = _folded(reasons)
    return Measure(
        words=len(_WORDS.findall(reasons)),
        facts=tuple(fact.label for fact in known if any(_mentions(text, one) for one in fact.spellings)),
        documents=tuple(
            document.label
            for document in dict.fromkeys(documents)
            if any(_names_document(text, title) for title in document.spellings)
        ),
        phrases=tuple(phrase for phrase in STOCK_PHRASES if _folded(phrase) in text),
    )


def case_facts(case: Case, factor: Factor | None, day_forms: DayForms) -> tuple[KnownFact, ...]:
    """Return the names, days and numbers of a case that reasons can mention, each once.

    Args:
        case: the case.
        factor: the factor whose verification log counts too, or ``None`` for none.
        day_forms: every way a day may be written, in either language; the first is its label.
    """
    found: dict[str, KnownFact] = {}
    for value in _values(case, factor):
        fact = _known(value, day_forms)
        if len(fact.label) >= _SHORTEST:
            found.setdefault(fact.label, fact)
    return tuple(found.values())


def _values(case: Case, factor: Factor | None) -> Iterator[object]:
    """Yield the values of the parts that say something about the offer; identifiers of our own are not among them."""
    yield case.received_on
    for part in (case.employer, case.offer, case.foreign_contract, case.recruiter, case.opinion, case.imp_offer):
        yield from _leaves(part)
    if case.applicant is not None:
        yield case.applicant.family_name
    if factor is not None and case.genuineness is not None:
        for entry in case.genuineness.factor(factor).log or ():
            yield from (entry.on, entry.source)
            yield from _FIGURES.findall(f"{entry.what} {entry.result}")


def _leaves(value: object) -> Iterator[object]:
    """Yield the plain values inside a part, however deep."""
    if isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from _leaves(getattr(value, name))
    elif isinstance(value, date | Decimal) or (isinstance(value, str) and not isinstance(value, StrEnum)):
        yield value


def _known(value: object, day_forms: DayForms) -> KnownFact:
    if isinstance(value, date):
        forms = day_forms(value)
        return KnownFact(label=forms[0], spellings=forms)
    if isinstance(value, Decimal):
        return _amount(value)
    text = " ".join(str(value or "").split())
    return KnownFact(label=text, spellings=(text,))


def _amount(amount: Decimal) -> KnownFact:
    """Return an amount with its spellings: ``12.00``, ``12,00`` and, for a whole number, ``12``."""
    plain = f"{amount:f}"
    whole = (f"{amount:.0f}",) if amount == amount.to_integral_value() else ()
    return KnownFact(label=plain, spellings=(plain, plain.replace(".", ","), *whole))


def _mentions(folded_text: str, wanted: str) -> bool:
    folded = _folded(wanted)
    return len(folded.strip()) >= _SHORTEST and folded in folded_text


def _names_document(folded_text: str, title: str) -> bool:
    if _mentions(folded_text, title):
        return True
    words = _folded(title).split()
    pairs = (f" {one} {other} " for one, other in pairwise(words) if _tells(one) and _tells(other))
    return any(pair in folded_text for pair in pairs)


def _tells(word: str) -> bool:
    """Return whether a word of a title can tell it from others: long enough, or a form's number."""
    return len(word) > _SMALL_WORD or any(letter.isdigit() for letter in word)


def _folded(text: str) -> str:
    """Return the words of ``text`` between single blanks, without case and accents, a blank at either end."""
    plain = "".join(mark for mark in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(mark))
    return f" {' '.join(_WORDS.findall(plain))} "
