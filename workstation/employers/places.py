"""Where an employer is: province, postal code and city out of an address as published."""

from __future__ import annotations

import re
from functools import lru_cache

from workstation.domain.codes import Province
from workstation.employers.legal_forms import province_named
from workstation.employers.words import words

# Letters D, F, I, O, Q, U never stand in a postal code, W and Z not in front. Between the halves old lists have
# blanks, no-break spaces or the mark that one became.
_POSTAL_CODE = re.compile(
    r"\b([ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z])[\s\u00a0\u02c6-]{0,3}(\d[ABCEGHJ-NPRSTV-Z]\d)\b", re.IGNORECASE
)
# "…, City, PR  A1A 1A1" as nine of ten lists have it.
_USUAL = re.compile(
    r"(?:^|,)([^,]+),\s*(AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT)\s+"
    r"([ABCEGHJ-NPRSTVXY][0-9][ABCEGHJ-NPRSTV-Z])[\s\u00a0]([0-9][ABCEGHJ-NPRSTV-Z][0-9])$"
)
_PROVINCE_OF_LETTER = {
    "A": "NL", "B": "NS", "C": "PE", "E": "NB", "G": "QC", "H": "QC", "J": "QC", "K": "ON", "L": "ON", "M": "ON",
    "N": "ON", "P": "ON", "R": "MB", "S": "SK", "T": "AB", "V": "BC", "Y": "YT",
}  # fmt: skip
_LONGEST = 500


def postal_code_in(text: str) -> str | None:
    """Return the last postal code in ``text`` as ``A1A 1A1``, or ``None``."""
    found = _POSTAL_CODE.findall(text[:_LONGEST])
    return " ".join(found[-1]).upper() if found else None


def place_of(address: str) -> tuple[Province | None, str | None, str]:
    """Return the province, the postal code and the folded city of an address as published.

    ``215 Water Street, St. John's, NL  A1C 6C9`` gives ``NL``, ``A1C 6C9`` and ``st johns``. A foreign address has
    neither province nor postal code; its city is what stands before the country or code.
    """
    usual = _USUAL.search(address)
    if usual is not None:
        city, province, first, second = usual.groups()
        folded = _folded_city(city.strip())
        if folded:
            return Province(province), f"{first} {second}", folded
    return _place_in_pieces(address[:_LONGEST])


def _place_in_pieces(address: str) -> tuple[Province | None, str | None, str]:
    """Return the place of an address in any other order or with less in it."""
    code = postal_code_in(address)
    bare = _POSTAL_CODE.sub(" ", address) if code else address
    pieces = [piece for piece in (piece.strip() for piece in bare.split(",")) if piece]
    province = None
    for index in range(len(pieces) - 1, max(-1, len(pieces) - 3), -1):
        province = province_named(words(pieces[index]))
        if province is not None:
            del pieces[index]
            break
    if province is None and code is not None:
        letter = _PROVINCE_OF_LETTER.get(code[0])
        province = Province(letter) if letter else None
    cities = (_folded_city(piece) for piece in reversed(pieces))
    return province, code, next((city for city in cities if city), "")


@lru_cache(maxsize=20_000)
def _folded_city(piece: str) -> str:
    """Return the words of a piece of an address that have no figure in them."""
    return " ".join(word for word in words(piece) if not any(sign.isdigit() for sign in word))
