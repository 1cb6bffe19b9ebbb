"""The office's settings and its officers, as the journal last says."""

from __future__ import annotations

from typing import Final, TypeVar

import msgspec

from workstation.domain.codec import encode_part
from workstation.domain.errors import InputError, StoreError
from workstation.domain.office import OfficeSettings
from workstation.domain.officer import Officer
from workstation.store.history import Journal

# Entries about the office are about no case.
_NO_CASE: Final = ""
_OFFICE, _OFFICER = "office", "officer"

Kind = TypeVar("Kind", OfficeSettings, Officer)


class Office:
    """The office's settings as one unit of work sees them."""

    def __init__(self, journal: Journal) -> None:
        """Read from ``journal`` and enter changes in it."""
        self._journal = journal

    def read(self) -> OfficeSettings:
        """Return the settings.

        Raises:
            StoreError: ``store.office-damaged``.
        """
        return _decoded(self._text(), OfficeSettings)

    def change(self, settings: OfficeSettings) -> None:
        """Keep new settings; the same settings are not a change."""
        before, after = self._text(), encode_part(settings)
        if before != after:
            self._journal.enter(_NO_CASE, _OFFICE, before, after)

    def _text(self) -> str:
        latest = self._journal.latest(_NO_CASE, _OFFICE)
        return latest.after if latest else ""


class Officers:
    """The officers of the store as one unit of work sees them."""

    def __init__(self, journal: Journal) -> None:
        """Read from ``journal`` and enter changes in it."""
        self._journal = journal

    def add(self, officer: Officer) -> None:
        """Keep a new officer.

        Raises:
            InputError: ``officer.already-exists``.
        """
        if officer.code in self._by_code():
            raise InputError("officer.already-exists", where=officer.code)
        self._journal.enter(_NO_CASE, _OFFICER, "", encode_part(officer))

    def all(self) -> tuple[Officer, ...]:
        """Return every officer, sorted by code.

        Raises:
            StoreError: ``store.office-damaged``.
        """
        return tuple(officer for _, officer in sorted(self._by_code().items()))

    def read(self, code: str) -> Officer:
        """Return the officer with that code.

        Raises:
            InputError: ``officer.unknown``.
            StoreError: ``store.office-damaged``.
        """
        officer = self._by_code().get(code)
        if officer is None:
            raise InputError("officer.unknown", where=code)
        return officer

    def _by_code(self) -> dict[str, Officer]:
        officers = (_decoded(text, Officer) for text in self._journal.texts(_NO_CASE, _OFFICER))
        return {officer.code: officer for officer in officers}


def _decoded(text: str, kind: type[Kind]) -> Kind:
    try:
        return msgspec.json.decode(text, type=kind)
    except msgspec.MsgspecError as fault:
        raise StoreError("store.office-damaged") from fault
