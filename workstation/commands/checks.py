"""``verify`` and ``rules check``: is the store whole, is the pack in order; no is exit code 1."""

from __future__ import annotations

from pathlib import Path

from workstation.casework.office import Verification
from workstation.commands.call import Call
from workstation.commands.shelf import Shelf
from workstation.domain.errors import InputError, StoreError
from workstation.paths import resources

NO = 1
DAMAGED = ("store.damaged", "store.case-damaged", "store.office-damaged", "store.key-damaged")


def register(shelf: Shelf) -> None:
    """Put ``rules check`` and ``verify`` on the shelf."""
    check = shelf.group("rules").command("check", check_rules)
    check.add_argument("folder", metavar="DIR", nargs="?", default="", help=shelf.words.say("command.argument.pack"))
    shelf.command("verify", verify)


def check_rules(call: Call) -> int:
    """Say what is wrong with a rule pack, one line each; 1 when anything is.

    Raises:
        InputError: ``pack.no-folder``.
    """
    from workstation.casework.paper import PACK, pack_problems

    folder = Path(call.options.folder) if call.options.folder else resources() / "rules" / PACK
    if not folder.is_dir():
        raise InputError("pack.no-folder", where=str(folder))
    problems = [call.words.state(problem) for problem in pack_problems(folder)]
    if call.json:
        call.console.answer({"pack": str(folder), "in_order": not problems, "problems": problems})
    else:
        for line in problems or [call.words.say("command.pack-in-order", folder=str(folder))]:
            call.console.say(line)
    return NO if problems else 0


def verify(call: Call) -> int:
    """Say whether the journal, the issued letters and the file of a store are whole; 1 when not.

    Raises:
        StoreError: the store cannot be opened for another reason than damage.
    """
    try:
        with call.desk() as (desk, officer):
            found = desk.office.verify(officer)
    except StoreError as fault:
        # A store too damaged to be opened is an answer too.
        if fault.code not in DAMAGED:
            raise
        found = Verification(0, 0, "", damage=(call.words.complain(fault),))
    if call.json:
        call.console.answer(
            {
                "whole": found.whole,
                "entries": found.entries,
                "head": found.head,
                "broken_at": found.broken_at,
                "letters": found.letters,
                "changed_letters": list(found.changed_letters),
                "damage": list(found.damage),
            }
        )
        return 0 if found.whole else NO
    say = call.words.say
    lines = [say("command.verified", entries=found.entries, letters=found.letters, head=found.head)]
    if found.broken_at is not None:
        lines.append(say("command.journal-broken", sequence=found.broken_at))
    lines += [say("command.letter-changed", number=number) for number in found.changed_letters]
    lines += [say("command.store-damaged", what=what) for what in found.damage]
    for line in lines:
        call.console.say(line)
    return 0 if found.whole else NO
