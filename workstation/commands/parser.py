"""Reading the command line: argparse, with its complaints told as ours and its headings in both languages."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from datetime import date
from typing import Any, NoReturn

from workstation.commands.console import Console
from workstation.domain.errors import InputError
from workstation.wording import Wording

GREATEST = 1_000
_ARGUMENT = r"argument (?P<where>[^:]+): "
_COMPLAINTS = (
    ("usage.not-in-list", re.compile(_ARGUMENT + r"invalid choice: (?P<value>.+) \(choose from (?P<choices>.+)\)")),
    ("usage.invalid-value", re.compile(_ARGUMENT + r"invalid \w+ value: (?P<value>.+)", re.DOTALL)),
    ("usage.value-missing", re.compile(_ARGUMENT + r"expected .+")),
    ("usage.missing", re.compile(r"the following arguments are required: (?P<where>.+)")),
    ("usage.unknown", re.compile(r"unrecognized arguments: (?P<where>.+)", re.DOTALL)),
)


class Parser(argparse.ArgumentParser):
    """A parser that raises our errors instead of ending the program."""

    def __init__(self, *, words: Wording, **settings: Any) -> None:  # noqa: ANN401 - argparse's own settings
        """Speak the language of ``words``; abbreviated options are refused, so that new ones break no script."""
        super().__init__(add_help=False, allow_abbrev=False, **settings)
        self.words = words
        self.options = self.add_argument_group(words.say("command.options"))
        self.options.add_argument("-h", "--help", action="help", help=words.say("command.option.help"))

    def error(self, message: str) -> NoReturn:
        """Refuse the command line.

        Raises:
            InputError: ``usage.*``.
        """
        raise told(message)

    def _print_message(self, message: str, _file: object = None) -> None:
        """Write help and version where every answer goes, so that a full disk is noticed."""
        Console().say(message.rstrip("\n"))

    def format_usage(self) -> str:
        """Return the usage line, introduced in the language of the words."""
        return self.format_help().partition("\n\n")[0] + "\n"

    def format_help(self) -> str:
        """Return the help, with its usage line introduced in the language of the words."""
        return super().format_help().replace("usage: ", self.words.say("command.usage"), 1)


def told(message: str) -> InputError:
    """Return argparse's complaint as one of ours."""
    for code, form in _COMPLAINTS:
        found = form.fullmatch(message)
        if found:
            return InputError(code, **found.groupdict())
    return InputError("usage.wrong", reason=message)


def day(text: str) -> date:
    """Return the day written ``YYYY-MM-DD``.

    Raises:
        ValueError: it is written otherwise, or does not exist.
    """
    read = date.fromisoformat(text)
    if read.isoformat() != text:
        raise ValueError(text)
    return read


def positive(text: str) -> int:
    """Return a whole number from 1 to 1,000.

    Raises:
        ValueError: it is none.
    """
    number = int(text) if text.isascii() and text.isdigit() and len(text) <= len(str(GREATEST)) else 0
    if not 1 <= number <= GREATEST:
        raise ValueError(text)
    return number


def language_asked(arguments: Sequence[str]) -> str:
    """Return what ``--lang`` says, before anything is parsed: complaints about the rest come in that language."""
    for number, argument in enumerate(arguments):
        if argument == "--lang":
            return "".join(arguments[number + 1 : number + 2])
        if argument.startswith("--lang="):
            return argument.partition("=")[2]
    return ""
