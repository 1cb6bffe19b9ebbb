"""Canadian dollars as exact decimals, never floats."""

from __future__ import annotations

import re
from decimal import Decimal

from workstation.domain.errors import InputError

GREATEST = Decimal("1000000000")

# Decimal itself would also read 1e2, 1_000 and the digits of other scripts.
_TYPED = re.compile(r"[0-9]+(?:\.[0-9]{0,2})?|\.[0-9]{1,2}")
_CENTS = -2


def parse_money(text: str, where: str) -> Decimal:
    """Return the amount typed as ``10.25``, ``10,25`` or ``1 234.50``.

    Args:
        text: what was typed; blanks group thousands, a comma or a point marks cents.
        where: the field, quoted in the error.

    Raises:
        InputError: ``money.not-an-amount`` when it is not an amount between 0 and a billion in whole cents.
    """
    plain = "".join(text.split()).replace(",", ".").removeprefix("$").removesuffix("$")
    if not _TYPED.fullmatch(plain):
        raise InputError("money.not-an-amount", where=where, value=text)
    return checked_money(Decimal(plain), where)


def checked_money(amount: Decimal, where: str) -> Decimal:
    """Return ``amount`` when it is a possible sum in whole cents, written as the case document writes amounts.

    Raises:
        InputError: ``money.not-an-amount``; also for 10.500, 1E+2 and -0, which no document could carry.
    """
    if not amount.is_finite() or not 0 <= amount <= GREATEST or not _is_plain(amount):
        raise InputError("money.not-an-amount", where=where, value=str(amount))
    return amount


def _is_plain(amount: Decimal) -> bool:
    """Return whether a finite amount has no sign, no exponent and at most two places."""
    exponent = amount.as_tuple().exponent
    return not amount.is_signed() and isinstance(exponent, int) and _CENTS <= exponent <= 0
