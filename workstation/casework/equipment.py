"""What every part of the desk works with: the case file, the register, the clock."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from workstation.domain.clock import Clock
    from workstation.domain.office import OfficeSettings
    from workstation.domain.officer import Officer
    from workstation.store.casefile import CaseFile
    from workstation.store.registers import Register
    from workstation.store.unit import Unit


class Equipment:
    """The case file, the register beside it, and the clock; shared by all parts of one desk."""

    def __init__(self, casefile: CaseFile, clock: Clock) -> None:
        """Take an open case file; the register is opened when it is first asked for."""
        self.casefile = casefile
        self.clock = clock
        self._register: Register | None = None

    @property
    def register_path(self) -> Path:
        """Return where the register lies: ``FILE.register`` beside the store."""
        return Path(f"{self.casefile.path}.register")

    @property
    def register(self) -> Register:
        """Return the register of published lists.

        Raises:
            StoreError: the register cannot be opened.
        """
        if self._register is None:
            from workstation.store.registers import Register

            self._register = Register(self.register_path)
        return self._register

    def unit(
        self, officer: Officer, verb: str, *, event_at: datetime | None = None, pack: str = ""
    ) -> AbstractContextManager[Unit]:
        """Return one unit of work for one verb: kept whole if it ends well, undone if it raises."""
        return self.casefile.unit(officer.code, verb, self.clock.now(), event_at=event_at, pack=pack)

    def settings(self) -> OfficeSettings:
        """Return the office's settings as they stand."""
        with self.casefile.reading() as unit:
            return unit.office.read()

    def today(self) -> date:
        """Return the clock's day."""
        return self.clock.today()

    def close(self) -> None:
        """Close the register and the case file."""
        if self._register is not None:
            self._register.close()
            self._register = None
        self.casefile.close()
