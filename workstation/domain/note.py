"""Working notes."""

from __future__ import annotations

from datetime import date

from workstation.domain.part import Part


class Note(Part):
    """A working note about what happened on a day; notes are added, never changed."""

    event_on: date | None = None
    text: str | None = None
