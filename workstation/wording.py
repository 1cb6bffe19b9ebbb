"""Sentences by code, one place per language: ``resources/wording/<language>/*.toml``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from workstation.domain.codes import Language
from workstation.domain.errors import WorkstationError
from workstation.domain.finding import Statement
from workstation.paths import resources

MONTHS = {
    Language.ENGLISH: "January February March April May June July August September October November December".split(),
    Language.FRENCH: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
}
_HEADING = re.compile(r'^\[+\s*"?([\w-]+)', re.MULTILINE)
_KEY = re.compile(r'^"?([\w-]+)', re.MULTILINE)
_FIXED = "\u00a0"


class Wording:
    """The sentences of one language.

    Tables nest: the code ``errors.period.ends-before-start`` is looked up in table ``errors``, the code of a
    closed list in a table of its name (``stream.lmo_exempt``).
    """

    def __init__(self, language: Language, sentences: Mapping[str, str]) -> None:
        """Keep ``sentences`` by their dotted code."""
        self.language = language
        self._sentences = sentences

    def knows(self, code: str) -> bool:
        """Return whether there is a sentence for ``code``."""
        return code in self._sentences

    def codes(self) -> frozenset[str]:
        """Return every code there is a sentence for."""
        return frozenset(self._sentences)

    def say(self, code: str, /, **facts: object) -> str:
        """Return the sentence of ``code`` with its facts filled in, as plain text.

        A code without a sentence is returned as it is, so that an officer sees something; a test keeps that rare.
        """
        sentence = self._sentences.get(code)
        if sentence is None:
            return code
        return sentence.format_map({name: self.show(value) for name, value in facts.items()})

    def state(self, statement: Statement) -> str:
        """Return the statement as a sentence."""
        return self.say(statement.code, **statement.facts)

    def complain(self, error: WorkstationError) -> str:
        """Return the one clear sentence of a known fault."""
        return self.say(f"errors.{error.code}", **error.facts)

    def code(self, value: StrEnum) -> str:
        """Return the officer's word for a value of a closed list."""
        return self.say(f"{_table_of(value)}.{value.value}")

    def show(self, value: object) -> str:
        """Return a fact as this language writes it: days in full, amounts with the language's marks."""
        match value:
            case StrEnum():
                return self.code(value)
            case bool():
                return self.say(f"answer.{'yes' if value else 'no'}")
            case date():
                return self.day(value)
            case Decimal():
                return self.number(value)
            case None:
                return self.say("answer.unknown")
            case Statement():
                return self.state(value)
            case list() | tuple():
                return ", ".join(self.show(item) for item in value)
            case _:
                return str(value)

    def labelled(self, label: str, value: str) -> str:
        """Return a label and what it labels, with this language's colon."""
        return f"{label}{': ' if self.language is Language.ENGLISH else f'{_FIXED}: '}{value}"

    def day(self, day: date) -> str:
        """Return a day in full: ``July 2, 2015``, ``2 juillet 2015``, ``1er juillet 2015``."""
        month = MONTHS[self.language][day.month - 1]
        if self.language is Language.ENGLISH:
            return f"{month} {day.day}, {day.year}"
        number = "1er" if day.day == 1 else str(day.day)
        return f"{number} {month} {day.year}"

    def number(self, amount: Decimal) -> str:
        """Return a number with this language's thousands and decimal marks."""
        plain = f"{amount:,f}"
        if self.language is Language.ENGLISH:
            return plain
        return plain.replace(",", _FIXED).replace(".", ",")

    def dollars(self, amount: Decimal) -> str:
        """Return an amount in dollars, to the cent: ``$1,234.50``, ``1 234,50 $``, below nothing ``-$5.00``."""
        cents = amount.quantize(Decimal("0.01"), ROUND_HALF_UP)
        shown = self.number(abs(cents))
        sign = "-" if cents < 0 else ""
        return f"{sign}${shown}" if self.language is Language.ENGLISH else f"{sign}{shown}{_FIXED}$"


def _table_of(value: StrEnum) -> str:
    """Return the name of the wording table of a closed list: its class name in words joined by ``-``."""
    name = type(value).__name__
    return "".join(f"-{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("-")


@lru_cache(maxsize=2)
def wording(language: Language) -> Wording:
    """Return the wording of ``language``, read from the resources as it is needed."""
    return Wording(language, Sentences((resources() / "wording" / language.value).glob("*.toml")))


class Sentences(Mapping[str, str]):
    """The sentences of several files by their dotted code.

    A file is read through when a code of one of its tables is first asked for: a window that shows the worklist
    needs two files of sixteen, and the start is measured.
    """

    def __init__(self, files: Iterable[Path]) -> None:
        """Look which tables the files hold."""
        self._unread = [file.read_text("utf-8") for file in sorted(files)]
        self._holders: dict[str, list[int]] = {}
        self._known: dict[str, str] = {}
        for number, text in enumerate(self._unread):
            for table in _tables_in(text):
                self._holders.setdefault(table, []).append(number)

    def __getitem__(self, code: str) -> str:
        """Return the sentence of ``code``."""
        self._read(code.partition(".")[0])
        return self._known[code]

    def __iter__(self) -> Iterator[str]:
        """Yield every code."""
        for table in tuple(self._holders):
            self._read(table)
        return iter(self._known)

    def __len__(self) -> int:
        """Return the number of sentences."""
        return sum(1 for _code in self)

    def _read(self, table: str) -> None:
        for number in self._holders.pop(table, ()):
            _flatten(tomllib.loads(self._unread[number]), "", self._known)
            self._unread[number] = ""


def _tables_in(text: str) -> set[str]:
    """Return the outermost names of a file: of its tables, and of the keys that stand before the first of them."""
    before, _heading, _rest = f"\n{text}".partition("\n[")
    return {*_HEADING.findall(text), *_KEY.findall(before)}


def _flatten(table: Mapping[str, object], prefix: str, into: dict[str, str]) -> None:
    for key, value in table.items():
        if isinstance(value, Mapping):
            _flatten(value, f"{prefix}{key}.", into)
        else:
            into[prefix + key] = str(value)
