"""What can go wrong, as codes with facts; the sentences stand in ``resources/wording``."""

from __future__ import annotations


class WorkstationError(Exception):
    """A fault the program knows: a code such as ``period.ends-before-start`` and its facts.

    Anything raised that is not a ``WorkstationError`` is a bug of ours and is treated as one.

    Attributes:
        code: ``room.what-is-wrong``; each code has one sentence per language.
        facts: values the sentence needs; the fact ``where`` names a field or a path in a document.
    """

    exit_code = 2

    def __init__(self, code: str, **facts: object) -> None:
        """Keep the code and the facts; the text of the exception is for logs only."""
        super().__init__(code, facts)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        """Return code and facts on one line, for logs and for developers."""
        told = ", ".join(f"{name}={value!r}" for name, value in self.facts.items())
        return f"{self.code} ({told})" if told else self.code


class InputError(WorkstationError, ValueError):
    """What was given cannot be true or cannot be read: the person can mend it (exit code 2)."""


class RightError(InputError):
    """The acting officer's roles do not allow the verb."""


class StaleEdit(InputError):
    """Somebody changed the part since it was read; facts: ``part``, ``mine``, ``theirs``."""


class SigningBlocked(InputError):
    """A decision cannot be signed yet; fact ``blocks``: the codes of what is missing."""


class EnvironmentFault(WorkstationError):
    """The machine failed: disk full, file locked, no display; nothing is lost (exit code 3)."""

    exit_code = 3


class StoreError(EnvironmentFault):
    """The case file could not be opened, read or written."""


class KeyRefused(InputError):
    """The passphrase does not open this store."""
