"""Real stores for tests, under a key that is cheap to try; what an office pays for a try is tested once."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path

from tests.builders import INSTANT, an_officer, office_settings
from workstation.store.casefile import CaseFile, found
from workstation.store.connection import open_driver
from workstation.store.keys import Cost, new_seal, read_key, unsealed

CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = "correct horse battery staple"
OFFICER = an_officer().code


def new_store(path: Path) -> CaseFile:
    return found(path, new_seal(PASSPHRASE, CHEAP), office_settings(), an_officer(), INSTANT)


def write(store: CaseFile, verb: str = "test.write"):
    """Return the context of one unit of the one officer there is."""
    return store.unit(OFFICER, verb, INSTANT)


@contextmanager
def opened_behind(path: Path):
    """Open a closed store past the program, as somebody would who knows the passphrase and means ill."""
    connection = open_driver(path, unsealed(read_key(path), PASSPHRASE, path))
    yield connection
    connection.close()
