"""``bench``: the benchmarks, each as a ratio against its yardstick in the same run."""

from __future__ import annotations

from importlib import import_module

from workstation.commands.call import Call
from workstation.commands.shelf import Shelf
from workstation.domain.errors import InputError

NAMES = ("start", "save", "rules")


def register(shelf: Shelf) -> None:
    """Put ``bench`` on the shelf."""
    command = shelf.command("bench", bench)
    command.add_argument("names", metavar="NAME", nargs="*", help=shelf.words.say("command.argument.bench"))


def bench(call: Call) -> int:
    """Run the benchmarks named, else all of them, and say each figure.

    Raises:
        InputError: ``usage.no-benchmark``.
    """
    for name in call.options.names:
        if name not in NAMES:
            raise InputError("usage.no-benchmark", value=name, choices=NAMES)
    out = _say_nothing if call.json else call.console.say
    figures = {name: import_module(f"workstation.benchmarks.{name}").run(out) for name in call.options.names or NAMES}
    if call.json:
        call.console.answer(figures)
    return 0


def _say_nothing(_line: str) -> None:
    """Keep standard output for the one answer that machines read."""
