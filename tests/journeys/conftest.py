"""Both sample cases, told to their end at one desk."""

from typing import NamedTuple

import pytest

from tests.exports.conftest import accepted
from workstation.casework.desk import Desk, create_desk, open_desk
from workstation.commands.samples import BEGINS, OFFICE, OFFICER, shipped_cases, shipped_lists
from workstation.commands.story import StoryClock, Teller, tell
from workstation.domain.case import CaseRecord

__all__ = ["accepted"]

PASSPHRASE = "correct horse battery"


class Told(NamedTuple):
    """The desk after both stories, closed and opened again; its clock; and the cases before it was closed."""

    desk: Desk
    clock: StoryClock
    before: tuple[CaseRecord, ...]


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """Walk both cases from intake to their letters, without a window."""
    clock = StoryClock(BEGINS)
    desk = create_desk(tmp_path_factory.mktemp("journey") / "office.cases", PASSPHRASE, OFFICE, OFFICER, clock)
    tell(Teller(desk, OFFICER, clock), shipped_cases(), shipped_lists())
    before = tuple(desk.intake.read(OFFICER, case.file_number) for case in shipped_cases())
    desk.close()
    again = open_desk(desk.store, PASSPHRASE, clock)
    yield Told(again, clock, before)
    again.close()
