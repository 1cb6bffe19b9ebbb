"""The command line from its first word to its exit code."""

from __future__ import annotations

from collections.abc import Sequence

from workstation import __version__
from workstation.commands import windows
from workstation.commands.call import Call
from workstation.commands.console import PROGRAM, Console
from workstation.commands.parser import Parser, language_asked
from workstation.commands.shelf import Shelf, add_common
from workstation.domain.codes import Language
from workstation.domain.errors import EnvironmentFault, WorkstationError
from workstation.settings import system_language
from workstation.wording import Wording, wording

INTERRUPTED = 130
# The common options that a value follows.
_WITH_VALUE = ("--store", "--lang", "--as-of", "--officer")


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments ask and return the exit code.

    0 done, 1 the answer is no, 2 bad input or usage, 3 the environment failed; 130 when interrupted.
    Anything else that goes wrong is a mistake of the program and goes to ``sys.excepthook``.
    """
    words = wording(_language(arguments))
    try:
        asked = parser(words) if names_a_command(arguments) else _door(words)
        options = asked.parse_args(list(arguments))
        return int(options.run(Call(options, words.language)))
    except WorkstationError as error:
        return _refuse(error, words)
    except KeyboardInterrupt:
        return INTERRUPTED


def names_a_command(arguments: Sequence[str]) -> bool:
    """Return whether anything but common options is asked for: a command, the help, or something unknown."""
    left = iter(arguments)
    for argument in left:
        name, equals, _value = argument.partition("=")
        if name not in (*_WITH_VALUE, "--json"):
            return True
        if name in _WITH_VALUE and not equals:
            next(left, None)
    return False


def parser(words: Wording) -> Parser:
    """Return the parser of the whole command line."""
    from workstation.commands import assessing, benches, cases, checks, letters, lists, samples

    whole = _door(words)
    commands = whole.add_subparsers(title=words.say("command.commands"), metavar=words.say("command.name"))
    # In the order of the contract's table, which is also the order of the help.
    for room in (samples, lists, assessing, letters, cases, checks, benches):
        room.register(Shelf(commands, words))
    return whole


def _door(words: Wording) -> Parser:
    """Return the parser of the options that lead to the window; it reads in no command, for the start is measured."""
    whole = Parser(prog=PROGRAM, words=words, description=words.say("command.program"))
    whole.options.add_argument(
        "--version", action="version", version=f"{PROGRAM} {__version__}", help=words.say("command.option.version")
    )
    add_common(whole)
    whole.set_defaults(run=windows.open_window, store="", json=False, as_of=None, officer="", lang="")
    return whole


def _language(arguments: Sequence[str]) -> Language:
    asked = language_asked(arguments)
    return Language(asked) if asked in tuple(Language) else system_language()


def _refuse(error: WorkstationError, words: Wording) -> int:
    try:
        Console().complain(error, words)
    except EnvironmentFault:
        # Standard error is gone too; the exit code must do.
        return error.exit_code
    return error.exit_code
