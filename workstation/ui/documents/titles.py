"""How documents and factors are called in the officer's language."""

from __future__ import annotations

import re

from workstation.wording import Wording

_LETTER = re.compile(r"R200\(5\)(\([a-d]\))|R203\(1\)(\(d\)\(i{1,3}\))")


def title(words: Wording, document: str) -> str:
    """Return the title of a document: of Annex A by its id, of an own document as the officer wrote it."""
    code = f"document.{document}"
    return words.say(code) if words.knows(code) else document


def factor_name(words: Wording, factor: str) -> str:
    """Return what a factor is called, with its letter before it: ``(a) Actively engaged in the business``."""
    code = f"factor.{factor}"
    name = words.say(code) if words.knows(code) else ""
    return f"{factor_letter(factor)} {name}".strip()


def factor_letter(factor: str) -> str:
    """Return the short form of a provision for narrow columns: ``(a)`` of ``R200(5)(a)``."""
    found = _LETTER.fullmatch(factor)
    return (found[1] or found[2]) if found else factor
