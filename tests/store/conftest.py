"""A store of its own for each test."""

import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.builders import full_case, issued_letter
from tests.stores import OFFICER, PASSPHRASE, new_store, write
from workstation.store.casefile import open_casefile

NOBODY = 65534


@pytest.fixture
def place(tmp_path):
    return tmp_path / "office.cases"


@pytest.fixture
def store(place):
    with new_store(place) as opened:
        yield opened


@pytest.fixture
def with_case(store):
    """A store that holds the case in which every part is known."""
    with write(store, "intake.receive") as unit:
        unit.cases.add(full_case(), OFFICER)
    return store


@pytest.fixture
def open_place():
    """A folder that any user may look into: the test run's own are closed to all others."""
    folder = Path(tempfile.mkdtemp(prefix="workstation-"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o700)
    shutil.rmtree(folder)


@pytest.fixture
def as_anybody():
    """A context in which the process has no special rights, even where the tests run as the system's own user."""

    @contextmanager
    def without_rights():
        before = os.geteuid()
        if before == 0:
            os.seteuid(NOBODY)
        try:
            yield
        finally:
            os.seteuid(before)

    return without_rights


@pytest.fixture
def with_letter(with_case):
    """A store that holds a case and a letter about it."""
    with write(with_case, "correspondence.issue") as unit:
        unit.letters.issue(issued_letter())
    return with_case


@pytest.fixture
def reopened(place):
    """What opens the store again; whatever was opened is closed at the end."""
    opened = []

    def again():
        opened.append(open_casefile(place, PASSPHRASE))
        return opened[-1]

    yield again
    for store in opened:
        store.close()
