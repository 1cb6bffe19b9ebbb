"""The desk: every verb of the office behind one door, over one open store."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from workstation.casework.assessment import Assessments
from workstation.casework.correspondence import Correspondence
from workstation.casework.decision import Decisions
from workstation.casework.documents import Documents
from workstation.casework.equipment import Equipment
from workstation.casework.intake import Intake
from workstation.casework.lookup import Lookup
from workstation.casework.office import OfficeDesk
from workstation.casework.scrutiny import checked_names
from workstation.domain.errors import InputError
from workstation.domain.officer import Officer

if TYPE_CHECKING:
    from workstation.domain.clock import Clock
    from workstation.domain.office import OfficeSettings


class Desk:
    """The parts of the desk, by the officer's words; each is a handful of verbs."""

    def __init__(self, equipment: Equipment) -> None:
        """Lay the parts out over the same store, register and clock."""
        self._equipment = equipment
        self.intake = Intake(equipment)
        self.lookup = Lookup(equipment)
        self.documents = Documents(equipment)
        self.assessment = Assessments(equipment)
        self.decision = Decisions(equipment)
        self.correspondence = Correspondence(equipment)
        self.office = OfficeDesk(equipment)

    @property
    def store(self) -> Path:
        """Return the file the store lies in."""
        return Path(self._equipment.casefile.path)

    @property
    def clock(self) -> Clock:
        """Return the clock the desk goes by."""
        return self._equipment.clock

    def sign_on(self, code: str = "") -> Officer:
        """Return the officer of the store with this code, else its only one.

        Raises:
            InputError: ``officer.unknown``, or ``officer.several`` when no code was given.
        """
        with self._equipment.casefile.reading() as unit:
            officers = unit.officers.all()
        named = [officer for officer in officers if not code or officer.code == code]
        return _only(named, code)

    def close(self) -> None:
        """Close the store and the register; the desk cannot be used afterwards."""
        self._equipment.close()


def open_desk(store: Path, passphrase: str, clock: Clock) -> Desk:
    """Return the desk over an existing store.

    Raises:
        KeyRefused: the passphrase does not open the store.
        StoreError: the store cannot be opened or read, or is newer than this program.
    """
    from workstation.store.casefile import open_casefile

    return Desk(Equipment(open_casefile(store, passphrase), clock))


def create_desk(store: Path, passphrase: str, office: OfficeSettings, officer: Officer, clock: Clock) -> Desk:
    """Return the desk over a new store, with its first officer.

    Raises:
        InputError: a name is too long, or there is a store already.
        StoreError: the store cannot be written.
    """
    checked_names(office)
    checked_names(officer)
    from workstation.store.casefile import create

    return Desk(Equipment(create(store, passphrase, office, officer, clock.now()), clock))


def _only(named: list[Officer], code: str) -> Officer:
    if len(named) == 1:
        return named[0]
    if code or not named:
        raise InputError("officer.unknown", where=code)
    raise InputError("officer.several", codes=[officer.code for officer in named])
