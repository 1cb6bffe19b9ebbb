"""Officers, their roles, and what each role may do."""

from __future__ import annotations

from enum import StrEnum

from workstation.domain.part import Part


class Role(StrEnum):
    """What an officer is in the office."""

    OFFICER = "officer"
    REVIEWER = "reviewer"
    PACK_ADMINISTRATOR = "pack_administrator"
    AUDITOR = "auditor"


class Right(StrEnum):
    """What a verb asks for before it acts."""

    READ = "read"
    ASSESS = "assess"
    SIGN = "sign"
    REVIEW = "review"
    LOAD_DATA = "load_data"
    SET_OFFICE = "set_office"


_RIGHTS: dict[Role, frozenset[Right]] = {
    Role.OFFICER: frozenset({Right.READ, Right.ASSESS, Right.SIGN}),
    Role.REVIEWER: frozenset({Right.READ, Right.REVIEW}),
    Role.PACK_ADMINISTRATOR: frozenset({Right.READ, Right.LOAD_DATA, Right.SET_OFFICE}),
    Role.AUDITOR: frozenset({Right.READ}),
}
ALL_ROLES: tuple[Role, ...] = tuple(Role)


class Officer(Part):
    """An officer of the store; ``code`` stands on letters and in the journal."""

    code: str
    name: str
    roles: tuple[Role, ...]

    def may(self, right: Right) -> bool:
        """Return whether any of the officer's roles gives ``right``."""
        return any(right in _RIGHTS[role] for role in self.roles)
