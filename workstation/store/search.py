"""Finding cases by a few letters of a name, a firm or a number, in 100,000 of them while the officer types."""

from __future__ import annotations

import unicodedata
from typing import TypeVarTuple

from sqlalchemy import Integer, Select, TableClause, column, func, literal, literal_column, table

from workstation.store.tables import cases

Columns = TypeVarTuple("Columns")

# The index of letters knows three in a row and more; shorter words are beginnings of words.
_SHORTEST = 3
_LETTERS = table("case_letters", column("rowid", Integer))
_BEGINNINGS = table("case_beginnings", column("rowid", Integer))
# Letters that Unicode does not take apart, and the two apostrophes, as they are typed on another keyboard.
_PLAIN = str.maketrans(
    {
        "đ": "d",
        "ð": "d",
        "ħ": "h",
        "\u0131": "i",
        "ł": "l",
        "ø": "o",
        "ŧ": "t",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "’": "'",
    }
)


def folded(*texts: str | None) -> str:
    """Return the texts as they are searched: without accents and capitals, single blanks between words."""
    spread = unicodedata.normalize("NFKD", " ".join(text for text in texts if text))
    plain = "".join(character for character in spread if not unicodedata.combining(character))
    return " ".join(plain.replace("\0", " ").casefold().translate(_PLAIN).split())


def found(lines: Select[*Columns], text: str, **narrowed: str) -> Select[*Columns]:
    """Return ``lines``, in the order of their position, with only those in which every word of ``text`` stands.

    A word of three letters and more may stand anywhere, also within a word; a shorter one begins a word.

    Args:
        lines: a selection from ``cases``.
        text: what the officer typed; none of it is a command to the index.
        narrowed: values of ``officer`` or ``stage``, which spare looking at lines that ``lines`` leaves out anyway.
    """
    words = folded(text).split()
    long = [f"search : {_quoted(word)}" for word in words if len(word) >= _SHORTEST]
    short = [word for word in words if len(word) < _SHORTEST]
    if long:
        long += [f"{name} : {_quoted(f'|{value}|')}" for name, value in narrowed.items()]
        # Few lines are left to look at: no need for the other index.
        begun = [func.instr(literal(" ") + cases.c.search, f" {word}") > 0 for word in short]
        return _asked(lines.where(*begun), _LETTERS, long)
    if short:
        return _asked(lines, _BEGINNINGS, [f"{_quoted(word)} *" for word in short])
    return lines.order_by(cases.c.position)


def _asked(lines: Select[*Columns], index: TableClause, terms: list[str]) -> Select[*Columns]:
    matches = literal_column(index.name).op("MATCH", is_comparison=True)(" AND ".join(terms))
    # The index gives its rows in this order and one by one; by the same number in `cases` they would all be sorted.
    return lines.join(index, index.c.rowid == cases.c.position).where(matches).order_by(index.c.rowid)


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
