"""The office: its settings, its officers, the history of a case, and whether the store is whole."""

from __future__ import annotations

from workstation.casework.equipment import Equipment
from workstation.casework.rights import require
from workstation.casework.scrutiny import checked_names
from workstation.domain.errors import InputError
from workstation.domain.history import JournalEntry, first_break
from workstation.domain.office import OfficeSettings
from workstation.domain.officer import Officer, Right
from workstation.domain.part import Part


class Verification(Part):
    """Whether the store is whole.

    Attributes:
        entries: number of journal entries looked at.
        broken_at: sequence number of the first entry that does not fit its chain; ``None`` when it is whole.
        letters: number of issued letters looked at.
        changed_letters: numbers of the letters that are not those that were issued: changed, slipped in, or gone.
        damage: what the database itself reports; empty when it is sound.
        head: hash of the journal's last entry, to compare with one printed on a letter.
    """

    entries: int
    letters: int
    head: str
    broken_at: int | None = None
    changed_letters: tuple[str, ...] = ()
    damage: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        """Return whether nothing is wrong."""
        return self.broken_at is None and not self.changed_letters and not self.damage


class OfficeDesk:
    """The verbs about the office as a whole."""

    def __init__(self, equipment: Equipment) -> None:
        """Work with the desk's equipment."""
        self._at = equipment

    def settings(self, officer: Officer) -> OfficeSettings:
        """Return the office's settings.

        Raises:
            RightError: the officer may not read.
        """
        require(officer, Right.READ)
        return self._at.settings()

    def change(self, officer: Officer, settings: OfficeSettings) -> OfficeSettings:
        """Replace the office's settings; the journal shows both.

        Raises:
            RightError: the officer may not set the office.
            InputError: a text is too long or holds control characters.
        """
        require(officer, Right.SET_OFFICE)
        checked_names(settings)
        with self._at.unit(officer, "office.change") as unit:
            unit.office.change(settings)
            return unit.office.read()

    def welcome(self, officer: Officer, newcomer: Officer) -> tuple[Officer, ...]:
        """Add an officer to the store and return all of them.

        Raises:
            RightError: the officer may not set the office.
            InputError: ``officer.already-exists``, or the code or the name is blank or no writing.
        """
        require(officer, Right.SET_OFFICE)
        checked_names(newcomer)
        if not newcomer.code.strip():
            raise InputError("text.blank", where="code")
        with self._at.unit(officer, "office.welcome") as unit:
            unit.officers.add(newcomer)
            return unit.officers.all()

    def officers(self, officer: Officer) -> tuple[Officer, ...]:
        """Return the officers of the store.

        Raises:
            RightError: the officer may not read.
        """
        require(officer, Right.READ)
        with self._at.casefile.reading() as unit:
            return unit.officers.all()

    def history(self, officer: Officer, file_number: str) -> tuple[JournalEntry, ...]:
        """Return what was done in a case, in order.

        Raises:
            RightError: the officer may not read.
        """
        require(officer, Right.READ)
        with self._at.casefile.reading() as unit:
            return unit.journal.of(file_number)

    def verify(self, officer: Officer) -> Verification:
        """Return whether the journal's chain, the issued letters and the database itself are whole.

        Raises:
            RightError: the officer may not read.
        """
        require(officer, Right.READ)
        with self._at.casefile.reading() as unit:
            entries = unit.journal.all()
            return Verification(
                entries=len(entries),
                letters=unit.letters.count(),
                head=unit.journal.head()[1],
                broken_at=first_break(list(entries)),
                changed_letters=unit.letters.not_as_issued(entries),
                damage=unit.damage(),
            )
