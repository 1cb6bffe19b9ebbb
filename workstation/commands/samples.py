"""``sample``: the whole route of two invented cases in a store of its own, with everything that comes out of it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from workstation.commands.call import Call
from workstation.commands.papers import make_folder
from workstation.commands.shelf import Shelf
from workstation.commands.story import StoryClock, Teller, tell
from workstation.commands.windows import composition_root
from workstation.domain.case import Case
from workstation.domain.codes import Language, ListKind, NoteSystem, OfficeKind
from workstation.domain.document import decode
from workstation.domain.errors import InputError, KeyRefused
from workstation.domain.letter import IssuedLetter
from workstation.domain.office import OfficeSettings
from workstation.domain.officer import ALL_ROLES, Officer
from workstation.domain.register import ListFile
from workstation.files import write_whole
from workstation.paths import resources
from workstation.settings import PASSPHRASE_VARIABLE

FOLDER = "sample-output"
STORE = "sample.cases"
# Everything in the sample is invented, so its passphrase may be known; an own one can be set all the same.
PASSPHRASE = "sample passphrase"  # noqa: S105 - protects invented people only
BEGINS = date(2015, 5, 11)
CASES = ("refusal", "approval")
OFFICER = Officer("MN0427", "Joséphine Castellane", ALL_ROLES)
OFFICE = OfficeSettings(
    name="Manila",
    kind=OfficeKind.MISSION,
    letterhead_en=("Embassy of Canada", "Visa Section", "Manila, Philippines"),
    letterhead_fr=("Ambassade du Canada", "Section des visas", "Manille, Philippines"),
)


def register(shelf: Shelf) -> None:
    """Put ``sample`` on the shelf."""
    command = shelf.command("sample", sample)
    command.options.add_argument(
        "--out", metavar="DIR", default=FOLDER, help=shelf.words.say("command.option.out-folder")
    )


def sample(call: Call) -> int:
    """Make the sample and say each path; what a former run left is replaced.

    Raises:
        InputError: ``sample.not-ours``: another store has the sample's name in that folder.
        EnvironmentFault: the folder cannot be written, or Qt cannot draw the pictures; then all else is there.
    """
    folder, passphrase = Path(call.options.out), os.environ.get(PASSPHRASE_VARIABLE) or PASSPHRASE
    make_folder(folder)
    store = folder / STORE
    _clear(store, passphrase)
    from workstation.casework.desk import create_desk

    clock = StoryClock(BEGINS)
    desk = create_desk(store, passphrase, OFFICE, OFFICER, clock)
    paths: list[str] = []
    try:
        for path in _everything(Teller(desk, OFFICER, clock), folder, call.language_asked):
            paths.append(str(path))
            if not call.json:
                call.console.say(str(path))
    finally:
        desk.close()
    if call.json:
        call.console.answer({"paths": paths})
    if passphrase == PASSPHRASE:
        call.console.remark(call.words.say("command.sample-passphrase", passphrase=PASSPHRASE))
    return 0


def _everything(teller: Teller, folder: Path, spoken: Language | None) -> Iterator[Path]:
    """Walk both cases and yield every file as it is written; the pictures come last, because they need Qt."""
    yield teller.desk.store
    cases = shipped_cases()
    tell(teller, cases, shipped_lists())
    for case in cases:
        yield from _letters(teller.desk.correspondence.issued(teller.officer, case.file_number), folder)
        yield from _notes(teller, case, folder)
        yield _document(teller, case, folder)
    pictures = folder / "pictures"
    make_folder(pictures)
    # The pictures are the same with and without a display.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    yield from composition_root().pictures(teller.desk, teller.officer, pictures, spoken)


def shipped_cases() -> tuple[Case, ...]:
    """Return the sample cases as they stand at the end of their stories."""
    return tuple(decode((resources() / "samples" / f"{name}.json").read_bytes()) for name in CASES)


def shipped_lists() -> tuple[ListFile, ...]:
    """Return the sample lists, each with its kind and its day of publication, which its name says."""
    files = []
    for kind in ListKind:
        for path in sorted((resources() / "samples").glob(f"*_{kind.value}.csv")):
            published_on = date.fromisoformat(path.name.partition("_")[0])
            files.append(ListFile(path.read_bytes(), kind, published_on, path.name))
    return tuple(files)


def _letters(letters: tuple[IssuedLetter, ...], folder: Path) -> Iterator[Path]:
    for letter in letters:
        yield _written(folder / f"{letter.file_number}-{letter.number}-{letter.kind}-{letter.language}.pdf", letter.pdf)


def _notes(teller: Teller, case: Case, folder: Path) -> Iterator[Path]:
    language = (case.applicant.letter_language if case.applicant else None) or Language.ENGLISH
    for system in NoteSystem:
        text = teller.desk.correspondence.notes(teller.officer, case.file_number, system, language)
        yield _written(folder / f"{case.file_number}-notes-{system}.txt", text.encode())


def _document(teller: Teller, case: Case, folder: Path) -> Path:
    content = teller.desk.intake.export_document(teller.officer, case.file_number)
    return _written(folder / f"{case.file_number}.json", content)


def _written(path: Path, content: bytes) -> Path:
    write_whole(path, content)
    return path


def _clear(store: Path, passphrase: str) -> None:
    """Take the former sample's store away, once it has shown that it is one: by opening with this passphrase."""
    if not store.exists():
        return
    from workstation.casework.desk import open_desk

    try:
        desk = open_desk(store, passphrase, StoryClock(BEGINS))
    except KeyRefused:
        raise InputError("sample.not-ours", where=str(store)) from None
    officers = desk.office.officers(OFFICER)
    desk.close()
    if OFFICER not in officers:
        raise InputError("sample.not-ours", where=str(store))
    for left in store.parent.glob(f"{STORE}*"):
        if left.is_dir():
            shutil.rmtree(left)
        else:
            left.unlink()
