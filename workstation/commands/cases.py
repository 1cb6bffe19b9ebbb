"""``case export``, ``case import`` and ``case list``: cases between stores and files."""

from __future__ import annotations

from workstation.commands.call import Call
from workstation.commands.papers import STREAM, read_file, require_target, write_out
from workstation.commands.shelf import Shelf
from workstation.domain.case import WorklistRow
from workstation.domain.document import decode
from workstation.domain.errors import InputError

EVERY = 1_000_000_000


def register(shelf: Shelf) -> None:
    """Put ``case`` and its three words on the shelf."""
    say = shelf.words.say
    group = shelf.group("case")
    out = group.command("export", export_case)
    out.add_argument("file_number", metavar="FILE_NUMBER", help=say("command.argument.file-number"))
    out.options.add_argument("--out", metavar="FILE", required=True, help=say("command.option.out"))
    group.command("import", import_case).add_argument("case", metavar="FILE", help=say("command.argument.case"))
    group.command("list", list_cases)


def export_case(call: Call) -> int:
    """Write the case document of a case in the store.

    Raises:
        InputError: ``case.unknown``, or both the document and JSON are asked for on standard output.
    """
    if call.json and call.options.out == STREAM:
        raise InputError("usage.two-answers", where="--json --out -")
    require_target(call.options.out, call.store_files)
    with call.desk() as (desk, officer):
        content = desk.intake.export_document(officer, call.options.file_number)
    write_out(call.options.out, content, call.console)
    if call.json:
        call.console.answer({"file_number": call.options.file_number, "out": call.options.out})
    elif call.options.out != STREAM:
        call.console.say(call.options.out)
    return 0


def import_case(call: Call) -> int:
    """Take a case document into the store, which is made if there is none.

    Raises:
        InputError: the document is refused, or the store has the case already.
    """
    content = read_file(call.options.case)
    from workstation.casework.scrutiny import checked_case

    # A document that is refused must not leave a new store behind.
    checked_case(decode(content), call.clock.today())
    with call.desk(create=True) as (desk, officer):
        record = desk.intake.import_document(officer, content)
    number = record.case.file_number
    if call.json:
        call.console.answer({"file_number": number, "stage": record.stage.value})
    else:
        call.console.say(number)
    return 0


def list_cases(call: Call) -> int:
    """List the cases of the store, one line each."""
    with call.desk() as (desk, officer):
        rows = desk.intake.worklist(officer, limit=EVERY)
    if call.json:
        call.console.answer([_machine_row(row) for row in rows])
        return 0
    for row in rows:
        words = call.words
        cells = (row.file_number, row.received_on.isoformat(), words.code(row.stage), words.code(row.stream), row.name)
        # A name that breaks its line or holds a tab would be taken for another case.
        call.console.say("\t".join(" ".join(cell.split()) for cell in (*cells, row.employer)))
    return 0


def _machine_row(row: WorklistRow) -> dict[str, object]:
    return {
        "file_number": row.file_number,
        "name": row.name,
        "employer": row.employer,
        "stream": row.stream.value,
        "received_on": row.received_on.isoformat(),
        "stage": row.stage.value,
        "officer": row.officer,
        "due_on": row.due_on.isoformat() if row.due_on else None,
    }
