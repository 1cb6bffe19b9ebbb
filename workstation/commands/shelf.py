"""The shelf of commands: where each room of the command line puts its own."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from workstation.commands.call import Call
from workstation.commands.parser import Parser, day
from workstation.domain.codes import Language
from workstation.wording import Wording

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[Parser]  # noqa: SLF001 - argparse gives the class no public name

Run = Callable[[Call], int]


class Shelf:
    """Where commands are put: each gets its help, the common options, and the function that does it."""

    def __init__(self, commands: Commands, words: Wording, group: str = "") -> None:
        """Put commands into ``commands``, with words in the language asked for, after the word ``group`` if any."""
        self._commands = commands
        self._group = f"{group}-" if group else ""
        self.words = words

    def command(self, name: str, run: Run | None = None) -> Parser:
        """Return the parser of a new command.

        Args:
            name: the command's word.
            run: what does it: a function from ``Call`` to the exit code; none for a group of commands.
        """
        told = self.words.say(f"command.{self._group}{name}")
        added = self._commands.add_parser(name, help=told, description=told, words=self.words)
        add_common(added)
        if run is not None:
            added.set_defaults(run=run)
        return added

    def group(self, name: str) -> Shelf:
        """Return the shelf of the commands that follow the word ``name``."""
        whole = self.command(name)
        inner = whole.add_subparsers(
            title=self.words.say("command.commands"), metavar=self.words.say("command.name"), required=True, dest=name
        )
        return Shelf(inner, self.words, name)


def add_common(parser: Parser) -> None:
    """Add the options every command has; they may stand before or after the command's word."""
    say, absent = parser.words.say, argparse.SUPPRESS
    add = parser.options.add_argument
    add("--store", metavar="FILE", default=absent, help=say("command.option.store"))
    add("--lang", choices=[language.value for language in Language], default=absent, help=say("command.option.lang"))
    add("--json", action="store_true", default=absent, help=say("command.option.json"))
    add("--as-of", metavar="YYYY-MM-DD", type=day, default=absent, help=say("command.option.as-of"))
    add("--officer", metavar="CODE", default=absent, help=say("command.option.officer"))
