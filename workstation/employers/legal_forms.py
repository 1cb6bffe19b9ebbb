"""Legal forms and numbered companies: the parts of a name that tell firms apart least and most."""

from __future__ import annotations

import re

from workstation.domain.codes import Province

# Forms no name uses as a word of its own: dropped wherever they stand.
_ALWAYS = frozenset(
    "inc incorporated incorporee incorporation ltd ltee limitee llc llp ulc senc sencrl srl enr enrg enrl reg regd "
    "gmbh plc pty pte bv nv".split()
)
# Forms that are also words, initials or parts of a name: dropped only at its end.
_AT_THE_END = frozenset(
    "limited corp corporation co company cie compagnie lp gp sec sa sas sarl ag ab oy partnership societe in".split()
)
_ANYWHERE_OR_AT_THE_END = _ALWAYS | _AT_THE_END
# The same form in both languages and in full.
_ONE_FORM = {
    "incorporated": "inc", "incorporee": "inc", "incorporation": "inc", "limited": "ltd", "ltee": "ltd",
    "limitee": "ltd", "corporation": "corp", "company": "co", "cie": "co", "compagnie": "co", "sencrl": "llp",
    "srl": "llp", "sec": "lp", "senc": "gp", "enrg": "enr", "enrl": "enr", "reg": "enr", "regd": "enr", "in": "inc",
}  # fmt: skip
_LONG_FORMS = (
    (("societe", "en", "commandite"), "sec"),
    (("societe", "en", "nom", "collectif"), "senc"),
    (("limited", "liability", "partnership"), "llp"),
    (("limited", "liability", "company"), "llc"),
    (("unlimited", "liability", "company"), "ulc"),
    (("limited", "partnership"), "lp"),
    (("general", "partnership"), "gp"),
)
_WORDS_OF_LONG_FORMS = frozenset({"partnership", "societe", "liability"})
_JURISDICTIONS: dict[tuple[str, ...], str] = {
    ("alberta",): "AB", ("ab",): "AB", ("alta",): "AB",
    ("british", "columbia"): "BC", ("bc",): "BC", ("b", "c"): "BC",
    ("manitoba",): "MB", ("mb",): "MB", ("man",): "MB",
    ("new", "brunswick"): "NB", ("nb",): "NB", ("n", "b"): "NB", ("nouveau", "brunswick"): "NB",
    ("newfoundland", "labrador"): "NL", ("newfoundland",): "NL", ("nl",): "NL", ("nfld",): "NL",
    ("nova", "scotia"): "NS", ("ns",): "NS", ("n", "s"): "NS", ("nouvelle", "ecosse"): "NS",
    ("northwest", "territories"): "NT", ("nwt",): "NT", ("nt",): "NT",
    ("nunavut",): "NU", ("nu",): "NU",
    ("ontario",): "ON", ("on",): "ON", ("ont",): "ON",
    ("prince", "edward", "island"): "PE", ("pei",): "PE", ("pe",): "PE",
    ("quebec",): "QC", ("qc",): "QC", ("que",): "QC", ("pq",): "QC",
    ("saskatchewan",): "SK", ("sk",): "SK", ("sask",): "SK",
    ("yukon",): "YT", ("yt",): "YT",
    ("canada",): "CA", ("cdn",): "CA", ("canadian",): "CA",
}  # fmt: skip
# A1517301 and BC0699685 are written by registries with a letter in front.
_DIGITS = re.compile(r"(?:a|bc)?[0-9]{5,10}")
_LONG_NUMBER = 6
_GLUED_FORMS = ("ltd", "inc", "limited", "ltee")


def without_form(words: list[str]) -> tuple[list[str], str]:
    """Return the words that name the firm, and its legal form in one spelling (``ltd`` for ``ltée``, empty for none).

    A name that is nothing but a legal form keeps its words.
    """
    kept = _shortened(words)
    form = ""
    while kept and kept[-1] in _ANYWHERE_OR_AT_THE_END:
        form = kept.pop()
    core = kept
    if not _ALWAYS.isdisjoint(kept):
        core = [word for word in kept if word not in _ALWAYS]
        form = form or next(word for word in kept if word in _ALWAYS)
    return (core, _ONE_FORM.get(form, form)) if core else (list(words), "")


def _shortened(words: list[str]) -> list[str]:
    """Return a copy of ``words`` with forms of several words written as one."""
    kept = list(words)
    if _WORDS_OF_LONG_FORMS.isdisjoint(kept):
        return kept
    for long, short in _LONG_FORMS:
        for start in range(len(kept) - len(long), 0, -1):
            if tuple(kept[start : start + len(long)]) == long:
                kept[start : start + len(long)] = [short]
    return kept


def numbered(words: list[str]) -> tuple[str, str] | None:
    """Read a numbered company: ``1234567 Ontario Inc.``, ``9012-3456 Québec inc.``, ``BC 0894875 Ltd.``.

    A longer number with one unknown word and a legal form counts too: that word is a misspelt province.

    Args:
        words: as ``words.words`` returns them, legal form included.

    Returns:
        The number without leading zeros and the jurisdiction (a province's abbreviation, ``CA``, or empty when the
        name has none); ``None`` when it is no numbered company.
    """
    found = next((word for word in words if _DIGITS.fullmatch(word)), None)
    if found is None:
        return None
    digits = found.lstrip("abc")
    others = [word for word in words if word != found and word not in _ANYWHERE_OR_AT_THE_END]
    jurisdiction = _JURISDICTIONS.get(tuple(others), "") if others else ""
    with_form = len(others) < len(words) - 1 or (bool(others) and others[-1].endswith(_GLUED_FORMS))
    misspelt = len(others) == 1 and with_form and len(digits) >= _LONG_NUMBER and words[0] == found
    if others and not jurisdiction and not misspelt:
        return None
    return digits.lstrip("0") or "0", jurisdiction


def province_named(words: list[str]) -> Province | None:
    """Return the province or territory that ``words`` name in full or abbreviated, and nothing else."""
    found = _JURISDICTIONS.get(tuple(words))
    return Province(found) if found and found != "CA" else None
