"""A real store for the verbs, opened with a key that is cheap to try."""

from datetime import UTC, datetime

import pytest

from tests.builders import an_officer, office_settings, small_case
from workstation.casework.equipment import Equipment
from workstation.domain.clock import FixedClock
from workstation.store.casefile import found
from workstation.store.keys import Cost, new_seal

NOW = datetime(2015, 7, 15, 14, 2, 11, tzinfo=UTC)


@pytest.fixture(scope="session")
def clock():
    return FixedClock(NOW)


@pytest.fixture
def equipment(tmp_path, clock):
    seal = new_seal("correct horse", Cost(memory_kib=1024, iterations=1, lanes=1))
    casefile = found(tmp_path / "office.cases", seal, office_settings(), an_officer(), NOW)
    opened = Equipment(casefile, clock)
    yield opened
    opened.close()


@pytest.fixture
def officer():
    return an_officer()


@pytest.fixture
def case(equipment, officer):
    """The smallest case, in the store."""
    with equipment.unit(officer, "test.add") as unit:
        return unit.cases.add(small_case(), officer.code).case
