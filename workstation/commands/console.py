"""The one place that writes to the terminal: answers to standard output, complaints to standard error."""

from __future__ import annotations

import errno
import json
import os
import re
import sys
from collections.abc import Mapping, Sequence
from io import TextIOWrapper
from typing import TextIO

from workstation.domain.errors import EnvironmentFault, WorkstationError
from workstation.wording import Wording

PROGRAM = "workstation"


class Console:
    """Standard output and standard error, in UTF-8 whatever the terminal was set to."""

    def __init__(self) -> None:
        """Take the streams as they are now."""
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, TextIOWrapper):
                # A path that is not UTF-8 must come out as it went in.
                stream.reconfigure(encoding="utf-8", errors="surrogateescape")

    def say(self, text: str) -> None:
        """Write one answer, with a line end.

        Raises:
            EnvironmentFault: ``output.unwritable`` when the stream takes no more.
        """
        self._write(sys.stdout, f"{text}\n")

    def answer(self, answer: Mapping[str, object] | Sequence[object]) -> None:
        """Write one answer for machines: JSON on one line.

        Raises:
            EnvironmentFault: ``output.unwritable``.
        """
        self.say(json.dumps(answer, ensure_ascii=False))

    def raw(self, content: bytes) -> None:
        """Write bytes as they are.

        Raises:
            EnvironmentFault: ``output.unwritable``.
        """
        self._write(sys.stdout, "")
        try:
            sys.stdout.buffer.write(content)
            sys.stdout.buffer.flush()
        except OSError as fault:
            raise _unwritable(fault) from fault

    def remark(self, text: str) -> None:
        """Write a remark that is no part of the answer, as one line on standard error."""
        self._write(sys.stderr, f"{PROGRAM}: {one_line(text)}\n")

    def complain(self, error: WorkstationError, words: Wording) -> None:
        """Write the one line that says what is wrong, and where."""
        sentence, where = words.complain(error), str(error.facts.get("where", ""))
        self.remark(sentence if not where or _names(sentence, where) else f"{sentence} ({where})")

    def _write(self, stream: TextIO | None, text: str) -> None:
        if stream is None:
            # Whoever started the program closed the stream.
            raise EnvironmentFault("output.unwritable", reason=os.strerror(errno.EBADF))
        try:
            stream.write(text)
            stream.flush()
        except OSError as fault:
            raise _unwritable(fault) from fault


def _names(sentence: str, where: str) -> bool:
    """Return whether the sentence names the place by itself; a short name inside a word is none."""
    return re.search(rf"(?<!\w){re.escape(where)}(?!\w)", sentence) is not None


def one_line(text: str) -> str:
    """Return ``text`` so that it stays one line and cannot steer a terminal."""
    return "".join(letter if letter.isprintable() else ascii(letter)[1:-1] for letter in text)


def _unwritable(fault: OSError) -> EnvironmentFault:
    # Whatever is still buffered would fail once more when Python ends, with a traceback.
    silent = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and not _takes_text(stream):
            os.dup2(silent, stream.fileno())
    os.close(silent)
    return EnvironmentFault("output.unwritable", reason=fault.strerror or "")


def _takes_text(stream: TextIO) -> bool:
    try:
        stream.flush()
    except OSError:
        return False
    return True
