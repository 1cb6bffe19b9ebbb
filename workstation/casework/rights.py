"""Who may do what: each verb asks here before it acts, whatever the window shows."""

from __future__ import annotations

from workstation.domain.errors import RightError
from workstation.domain.officer import Officer, Right


def require(officer: Officer, right: Right) -> None:
    """Let the verb go on when one of the officer's roles gives the right.

    Raises:
        RightError: ``right.missing``, with the officer's code and the right.
    """
    if not officer.may(right):
        raise RightError("right.missing", officer=officer.code, right=right)
