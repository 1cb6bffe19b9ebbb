"""``letter`` and ``notes``: what can be written about a case document, without a store."""

from __future__ import annotations

from workstation.commands.call import Call
from workstation.commands.papers import STREAM, read_case, require_target, write_out
from workstation.commands.shelf import Shelf
from workstation.domain.codes import Language, LetterKind, NoteSystem
from workstation.domain.errors import InputError


def register(shelf: Shelf) -> None:
    """Put ``letter`` and ``notes`` on the shelf."""
    say = shelf.words.say
    letter = shelf.command("letter", write_letter)
    letter.add_argument("case", metavar="CASE.json", help=say("command.argument.case"))
    kinds = [kind.value for kind in LetterKind]
    letter.options.add_argument("--kind", choices=kinds, required=True, help=say("command.option.letter-kind"))
    languages = [language.value for language in Language]
    letter.options.add_argument(
        "--letter-lang", choices=languages, required=True, help=say("command.option.letter-lang")
    )
    letter.options.add_argument("--out", metavar="FILE.pdf", required=True, help=say("command.option.out"))
    notes = shelf.command("notes", write_notes)
    notes.add_argument("case", metavar="CASE.json", help=say("command.argument.case"))
    systems = [system.value for system in NoteSystem]
    notes.options.add_argument("--system", choices=systems, required=True, help=say("command.option.system"))


def write_letter(call: Call) -> int:
    """Write a letter marked DRAFT; what is not known is marked in it and listed on standard error.

    Raises:
        InputError: the document is refused, or both the letter and JSON are asked for on standard output.
    """
    from workstation.casework import paper

    options = call.options
    if call.json and options.out == STREAM:
        raise InputError("usage.two-answers", where="--json --out -")
    require_target(options.out, (options.case, *call.store_files))
    case = read_case(options.case, call.clock.today())
    language = Language(options.letter_lang)
    written = paper.letter(case, LetterKind(options.kind), language, call.author(case))
    write_out(options.out, paper.letter_pdf(written), call.console)
    for name in written.missing:
        call.console.remark(call.words.say("command.letter-missing", name=name))
    if call.json:
        call.console.answer({"out": options.out, "missing": list(written.missing)})
    elif options.out != STREAM:
        call.console.say(options.out)
    return 0


def write_notes(call: Call) -> int:
    """Write the text to paste into a system's notes."""
    from workstation.casework import paper

    case = read_case(call.options.case, call.clock.today())
    text = paper.notes(case, NoteSystem(call.options.system), call.words.language, call.author(case))
    if call.json:
        call.console.answer({"system": call.options.system, "text": text})
    else:
        call.console.say(text.rstrip("\n"))
    return 0
