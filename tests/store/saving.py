"""Processes that save until they are killed; run as a script, it makes one whenever it is told to.

Starting Python anew for each would take most of the time: this process has imported and used everything already,
and each of its children opens the store for itself and lives for its saves alone.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from tests.builders import FILE_NUMBER, small_case
from tests.stores import OFFICER, PASSPHRASE, new_store, write
from workstation.domain.note import Note
from workstation.store.casefile import open_casefile

# The store is closed and opened again now and then, so that closing is interrupted too.
SAVES_BETWEEN_CLOSINGS = 15


def text_of(version: int) -> str:
    """Return what the save that makes this version writes; some are longer than a page of the store."""
    return f"Save number {version}. " * (1 + version % 7 * 60)


def save_for_a_session(place: Path) -> None:
    """Save the notes of the one case again and again, and say each version once its unit has ended."""
    with open_casefile(place, PASSPHRASE) as store:
        for _ in range(SAVES_BETWEEN_CLOSINGS):
            with write(store, "intake.amend") as unit:
                seen = unit.cases.read(FILE_NUMBER).versions.get("notes", 0)
                unit.cases.save_part(FILE_NUMBER, "notes", (Note(text=text_of(seen + 1)),), seen)
            tell(f"saved {seen + 1}")


def tell(line: str) -> None:
    """Say one line at once and whole."""
    os.write(1, f"{line}\n".encode())


def warm_up() -> None:
    """Do once what takes time the first time, in a store of its own and without a word."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder, "warm.cases")
        with new_store(place) as store, write(store) as unit:
            unit.cases.add(small_case(), OFFICER)
        with open_casefile(place, PASSPHRASE) as store, write(store) as unit:
            unit.cases.save_part(FILE_NUMBER, "notes", (Note(text="warm"),), 0)


def serve(place: Path) -> None:
    """For each line on standard input make a child that saves, say its number, and say when it is gone."""
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            while True:
                save_for_a_session(place)
        tell(f"child {child}")
        _, status = os.waitpid(child, 0)
        tell(f"gone {os.waitstatus_to_exitcode(status)}")


if __name__ == "__main__":
    warm_up()
    serve(Path(sys.argv[1]))
