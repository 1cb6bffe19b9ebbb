"""From letters to words: what is left of a name when case, accents, marks and spelling habits are gone."""

from __future__ import annotations

import re
import unicodedata

# Old lists were typed under one code page and read under another, so that quotation marks stand for accented letters.
# Only between letters, and only marks that no name carries there: real quotation marks stay what they are.
_MISREAD = str.maketrans({"\u201a": "é", "\u0160": "è", "\u2026": "à", "\u02c6": "ê", "\u2021": "ç"})
_MISREAD_INSIDE = re.compile("(?<=[A-Za-zÀ-ÿ])[\u201a\u0160\u2026\u02c6\u2021](?=[a-zà-ÿ])")
# Letters that Unicode does not take apart.
_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d"})
_APOSTROPHES = str.maketrans(dict.fromkeys("\u2019\u2018\u00b4`", "'"))
_ACCENTS = re.compile("[\u0300-\u036f]")
# l'Acadie and d'Olivier are two words, McDonald's and O'Brien one.
_ELISION = re.compile(r"\b([ldjnscmt]|qu)'(?=\w)")
# C.T.M.E., B.C. and B.C without its last point.
_INITIALS = re.compile(r"\b(?:[^\W\d_]\.)+[^\W\d_]\b\.?")
_QUEBEC_NUMBER = re.compile(r"\b(\d{4})[-–—\u2010\u2011\u2212 ](\d{4})\b")
# 495472B.C Ltd.: a company's number is a word of its own.
_GLUED_NUMBER = re.compile(r"\b(\d{5,10})(?=[^\W\d_])")
_DIGIT = re.compile(r"\d")
_WORDS = re.compile(r"[^\W_]+")

# One spelling for each habit, in full so that a slip of the pen still resembles it; the empty one drops the word.
_SPELLING = {
    written: kept
    for kept, habits in {
        "": "and et y",
        "st": "saint sainte ste saints",
        "mount": "mt mont",
        "fort": "ft",
        "brothers": "bros freres",
        "center": "centre centres centers ctr",
        "manufacturing": "mfg",
        "international": "intl internationale int",
        "national": "natl nationale",
        "management": "mgmt mgt",
        "services": "service serv svcs svc",
        "enterprises": "enterprise entreprise entreprises ent entr",
        "holdings": "holding",
        "restaurant": "restaurants rest resto",
        "construction": "construct const constr constructions",
        "development": "dev developments developpement developpements",
        "technologies": "tech technology technologie techs",
        "association": "assoc assn",
        "associates": "associe associes",
        "university": "univ universite",
        "department": "dept",
        "transport": "transportation transports transp",
        "farm": "farms ferme fermes",
        "foods": "food",
        "group": "groupe grp",
        "systems": "system sys",
        "industries": "industry ind",
        "products": "product prod",
        "productions": "production",
        "solutions": "solution soln",
        "communications": "communication comm",
        "laboratories": "laboratory laboratoire laboratoires lab labs",
        "investments": "investment invest",
        "properties": "property",
        "contracting": "contractor contractors contr",
        "building": "bldg",
        "builders": "bldrs builder",
        "consulting": "consultants consultant",
        "equipment": "equip",
        "engineering": "engr engineers",
        "highway": "hwy",
        "government": "govt",
        "automotive": "auto autos",
    }.items()
    for written in habits.split()
}


def repaired(text: str) -> str:
    """Return ``text`` with the letters of a code page read wrongly put right."""
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
    if _DIGIT.search(text):
        text = _GLUED_NUMBER.sub(r"\1 ", _QUEBEC_NUMBER.sub(r"\1\2", text))
    spelled = [_SPELLING.get(word, word) for word in _WORDS.findall(plain(text))]
    return [word for word in spelled if word] if "" in spelled else spelled
