"""Canadian dollars as exact decimals, never floats."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from workstation.domain.errors import InputError

GREATEST = Decimal("1000000000")


def parse_money(text: str, where: str) -> Decimal:
    """Return the amount typed as ``10.25``, ``10,25`` or ``1 234.50``.

    Args:
        text: what was typed; blanks group thousands, a comma or a point marks cents.
        where: the field, quoted in the error.

    Raises:
        InputError: ``money.not-an-amount`` when it is not an amount between 0 and a billion in whole cents.
    """
    plain = "".join(text.split()).replace(",", ".").removeprefix("$").removesuffix("$")
    try:
        amount = Decimal(plain)
    except InvalidOperation:
        raise InputError("money.not-an-amount", where=where, value=text) from None
    return checked_money(amount, where)


def checked_money(amount: Decimal, where: str) -> Decimal:
    """Return ``amount`` when it is a possible sum in whole cents.

    Raises:
        InputError: ``money.not-an-amount``.
    """
    if not amount.is_finite() or not 0 <= amount <= GREATEST or amount != amount.quantize(Decimal("0.01")):
        raise InputError("money.not-an-amount", where=where, value=str(amount))
    return amount
