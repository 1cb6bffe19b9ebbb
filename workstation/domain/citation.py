"""Where a rule or a figure comes from."""

from __future__ import annotations

from datetime import date

from workstation.domain.part import Part


class Source(Part):
    """A publication that a value was taken from; a value without one does not load.

    Attributes:
        title: name of the publication, with its date where it has one.
        section: place in it.
        checked_on: day somebody last compared the value with the publication.
        url: where it stood, if it was public.
    """

    title: str
    section: str
    checked_on: date
    url: str | None = None
