"""One call of the command line: what was asked, for which day, of which store, by which officer."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.commands.console import Console
from workstation.commands.papers import make_folder
from workstation.domain.case import Case, decision_day
from workstation.domain.clock import Clock, SystemClock
from workstation.domain.codes import Language, OfficeKind
from workstation.domain.errors import InputError
from workstation.domain.office import OfficeSettings
from workstation.domain.officer import ALL_ROLES, Officer
from workstation.settings import OFFICER_VARIABLE, PASSPHRASE_VARIABLE, default_store
from workstation.wording import Wording, wording

if TYPE_CHECKING:
    from workstation.casework.desk import Desk
    from workstation.casework.paper import Author

# What lies beside a store under its name: key, lock, register, and the engine's logs of both.
STORE_ENDS = (
    "", ".key", ".lock", "-wal", "-shm", ".register", ".register-wal", ".register-shm",
)  # fmt: skip


class Call:
    """What a command works with.

    Attributes:
        options: the parsed command line.
        console: where answers go.
        words: sentences in the language asked for.
        clock: the clock.
    """

    def __init__(self, options: argparse.Namespace, language: Language) -> None:
        """Take the parsed command line."""
        self.options = options
        self.console = Console()
        self.words: Wording = wording(language)
        self.clock: Clock = SystemClock()

    @property
    def json(self) -> bool:
        """Return whether a machine reads the answer."""
        return bool(self.options.json)

    @property
    def language_asked(self) -> Language | None:
        """Return the language named on the command line, if one was; answers fall back on the machine's."""
        return Language(self.options.lang) if self.options.lang else None

    @property
    def as_of(self) -> date | None:
        """Return the day the question is asked for, if one was named."""
        named: date | None = self.options.as_of
        return named

    @property
    def officer_code(self) -> str:
        """Return the officer named on the command line or by the environment; empty when none is."""
        return self.options.officer or os.environ.get(OFFICER_VARIABLE, "")

    @property
    def store(self) -> Path:
        """Return the store's file: the one named, else the user's own."""
        return Path(self.options.store) if self.options.store else default_store()

    @property
    def store_files(self) -> tuple[Path, ...]:
        """Return the files that belong to the store, which nothing a command writes may take the place of."""
        # The others lie beside the store itself, wherever a link to it stands.
        store = Path(os.path.realpath(self.store))
        return tuple(store.with_name(store.name + end) for end in STORE_ENDS)

    def day(self, case: Case) -> date:
        """Return the day a question about ``case`` is asked for: the one named, else the case's own, else today."""
        return self.as_of or decision_day(case, self.clock.today())

    @contextmanager
    def desk(self, create: bool = False) -> Iterator[tuple[Desk, Officer]]:
        """Open the desk over the store, and close it afterwards.

        Args:
            create: whether a store that does not exist is made, with one officer ``local`` who has every role.

        Raises:
            InputError: ``store.missing``, ``passphrase.none``, ``officer.*``, or the passphrase is refused.
            StoreError: the store cannot be opened.
        """
        from workstation.casework.desk import create_desk, open_desk

        store = self.store
        if store.exists():
            desk = open_desk(store, ask_passphrase(self.words), self.clock)
        elif create:
            if not self.options.store:
                make_folder(store.parent)
            office = OfficeSettings(name="", language=self.words.language)
            desk = create_desk(store, new_passphrase(self.words), office, self._local_officer(), self.clock)
        else:
            raise InputError("store.missing", where=str(store))
        try:
            yield desk, desk.sign_on(self.officer_code)
        finally:
            desk.close()

    def author(self, case: Case) -> Author:
        """Return who writes about a bare case; settings and officer are the store's only when one was named."""
        from workstation.casework.paper import Author

        if self.options.store:
            with self.desk() as (desk, officer):
                return Author(officer, desk.office.settings(officer), self.day(case))
        return Author(Officer(self.officer_code, "", ()), office_of(case), self.day(case))

    def _local_officer(self) -> Officer:
        return Officer(self.officer_code or "local", self.officer_code or "local", ALL_ROLES)


def office_of(case: Case) -> OfficeSettings:
    """Return the settings of an office of which only the case is known."""
    office = case.office
    kind = office.kind if office and office.kind else OfficeKind.MISSION
    return OfficeSettings(name=(office.name if office else None) or "", kind=kind)


def ask_passphrase(words: Wording) -> str:
    """Return the passphrase: the environment's, else the one typed; never one of the command line.

    Raises:
        InputError: ``passphrase.none`` when nobody is there to type it.
    """
    named = os.environ.get(PASSPHRASE_VARIABLE)
    if named:
        return named
    if sys.stdin is None or not sys.stdin.isatty():
        raise InputError("passphrase.none", variable=PASSPHRASE_VARIABLE)
    return getpass.getpass(words.say("command.passphrase"))


def new_passphrase(words: Wording) -> str:
    """Return the passphrase of a new store; when it is typed, it is typed twice.

    Raises:
        InputError: ``passphrase.none`` or ``passphrase.differs``.
    """
    first = ask_passphrase(words)
    if not os.environ.get(PASSPHRASE_VARIABLE) and getpass.getpass(words.say("command.passphrase-again")) != first:
        raise InputError("passphrase.differs")
    return first
