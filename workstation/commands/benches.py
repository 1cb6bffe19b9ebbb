"""``bench``: the benchmarks, each as a ratio against its yardstick in the same run."""

from __future__ import annotations

from importlib import import_module

from workstation.commands.call import Call
from workstation.commands.shelf import Shelf
from workstation.domain.errors import InputError

NAMES = ("start", "save")


def register(shelf: Shelf) -> None:
    """Put ``bench`` on the shelf."""
    command = shelf.command("bench", bench)
    command.add_argument("names", metavar="NAME", nargs="*", help=shelf.words.say("command.argument.bench"))


def bench(call: Call) -> int:
    """Run the benchmarks named, else all of them.

    Raises:
        InputError: ``usage.no-benchmark``.
    """
    for name in call.options.names:
        if name not in NAMES:
            raise InputError("usage.no-benchmark", value=name, choices=NAMES)
    for name in call.options.names or NAMES:
        import_module(f"workstation.benchmarks.{name}").run()
    return 0
