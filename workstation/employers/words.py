"""From letters to words: what is left of a name when case, accents, marks and spelling habits are gone."""

from __future__ import annotations

import re
import unicodedata

# Old lists were typed under one code page and read under another: Qu‚bec, frŠres. Only between letters, and only
# marks that no name carries there, so that real quotation marks stay what they are.
_MISREAD = str.maketrans({"‚": "é", "Š": "è", "…": "à", "ˆ": "ê", "‡": "ç"})
_MISREAD_INSIDE = re.compile(r"(?<=[A-Za-zÀ-ÿ])[‚Š…ˆ‡](?=[a-zà-ÿ])")
# Letters that Unicode does not take apart.
_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "’": "'", "‘": "'", "`": "'", "´": "'"})
_ACCENTS = re.compile("[\u0300-\u036f]")
# l'Acadie and d'Olivier are two words, McDonald's and O'Brien one.
_ELISION = re.compile(r"\b([ldjnscmt]|qu)'(?=\w)")
# C.T.M.E., B.C. and B.C without its last point.
_INITIALS = re.compile(r"\b(?:[^\W\d_]\.)+[^\W\d_]\b\.?")
_QUEBEC_NUMBER = re.compile(r"\b(\d{4})[-–—‑ ](\d{4})\b")
# 495472B.C Ltd.: a company's number is a word of its own.
_GLUED_NUMBER = re.compile(r"\b(\d{5,10})(?=[^\W\d_])")
_DIGIT = re.compile(r"\d")
_WORDS = re.compile(r"[^\W_]+")

# One spelling for each habit; the empty one drops the word.
_SPELLING = {
    "and": "", "et": "", "y": "",
    "saint": "st", "sainte": "st", "ste": "st", "saints": "st",
    "mount": "mt", "mont": "mt", "fort": "ft",
    "brothers": "bros", "freres": "bros",
    "centre": "center", "centres": "center", "centers": "center", "ctr": "center",
    "manufacturing": "mfg", "international": "intl", "internationale": "intl", "national": "natl",
    "management": "mgmt", "mgt": "mgmt", "service": "services", "serv": "services", "svcs": "services", "svc": "services",
    "enterprise": "enterprises", "entreprise": "enterprises", "entreprises": "enterprises", "ent": "enterprises",
    "holding": "holdings", "restaurants": "restaurant", "rest": "restaurant", "resto": "restaurant",
    "construct": "construction", "const": "construction", "constr": "construction", "constructions": "construction",
    "development": "dev", "developments": "dev", "developpement": "dev", "technologies": "tech", "technology": "tech",
    "technologie": "tech", "association": "assoc", "assn": "assoc", "associates": "assoc", "university": "univ",
    "universite": "univ", "department": "dept", "transportation": "transport", "transports": "transport",
    "farms": "farm", "ferme": "farm", "fermes": "farm", "food": "foods", "group": "groupe", "grp": "groupe",
    "systems": "system", "industries": "industry", "ind": "industry", "products": "product", "prod": "product",
    "productions": "production", "solutions": "solution", "communications": "communication",
    "laboratories": "lab", "labs": "lab", "laboratory": "lab", "investments": "investment", "properties": "property",
    "contractors": "contracting", "contractor": "contracting", "bldg": "building", "bldrs": "builders",
    "consultants": "consulting", "consultant": "consulting", "equip": "equipment", "engineering": "eng",
    "engr": "eng", "hwy": "highway", "govt": "government", "auto": "auto", "automotive": "auto",
}  # fmt: skip


def repaired(text: str) -> str:
    """Return ``text`` with the letters of a code page read wrongly put right: ``Qu‚bec`` becomes ``Québec``."""
    if text.isascii():
        return text
    return _MISREAD_INSIDE.sub(lambda found: found.group().translate(_MISREAD), text)


def plain(text: str) -> str:
    """Return ``text`` in lower case without accents, elisions and the points of initials."""
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", repaired(text)).casefold().translate(_LETTERS)
        text = _ACCENTS.sub("", decomposed)
    else:
        text = text.lower()
    if "'" in text:
        text = _ELISION.sub(r"\1 ", text).replace("'", "")
    if "." in text:
        text = _INITIALS.sub(lambda found: found.group().replace(".", "") + " ", text)
    return text


def words(text: str) -> list[str]:
    """Return the words of ``text`` in the one spelling they are compared in, in order; empty when nothing is left.

    ``Saint``, ``Ste`` and ``St.`` are one word, ``and``, ``et`` and ``&`` none; the two halves of a Quebec number
    are joined.
    """
    bare = plain(text)
    if _DIGIT.search(bare):
        bare = _GLUED_NUMBER.sub(r"\1 ", _QUEBEC_NUMBER.sub(r"\1\2", bare))
    spelled = (_SPELLING.get(word, word) for word in _WORDS.findall(bare))
    return [word for word in spelled if word]
