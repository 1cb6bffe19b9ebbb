"""What a name is found by: words, parts of words and numbers, as terms without any query language."""

from __future__ import annotations

from workstation.employers.names import FoldedName, fold, names_in, numbers_in

# Longer names add nothing that their first letters do not find.
_LONGEST = 80
_PART = 3
_SHORT_WORD = 4


def terms_of(name: FoldedName) -> tuple[str, ...]:
    """Return the terms a name is kept under, each once; none for a name that folds to nothing.

    Whole words, every three letters of the name written together (so that typing errors, missing blanks and
    endings do not hide it), the letters of short words in any order (KDT, KTD), and numbers by themselves.
    """
    if not name.words:
        return ()
    together = name.spaceless[:_LONGEST]
    marked = f"^{together}$"
    terms = [marked[at : at + _PART] for at in range(len(marked) - _PART + 1)]
    terms += [f"={word}" for word in name.words]
    terms += [f"~{''.join(sorted(word))}" for word in name.words if 1 < len(word) <= _SHORT_WORD]
    if name.number:
        terms.append(f"#{name.number}")
    return tuple(dict.fromkeys(terms))


def terms_asked(text: str) -> tuple[str, ...]:
    """Return the terms of what was typed, which may hold several names."""
    names = [*(fold(part) for part in names_in(text) or (text,)), *numbers_in(text)]
    return tuple(dict.fromkeys(term for name in names for term in terms_of(name)))
