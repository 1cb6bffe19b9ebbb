"""Letter templates: blocks with placeholders, read from ``resources/letters/<language>/<kind>.toml``.

A template has no expressions: ``when`` and ``each`` name functions of ``conditions`` and ``sequences``, a
placeholder names one of ``values``. What is harder than that is a function with a test.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import lru_cache

import msgspec

from workstation.domain.codes import Language, LetterKind
from workstation.domain.part import Part
from workstation.paths import resources


class Entry(Part):
    """One item of a list or one labelled line; ``each`` repeats it, ``when`` names what must hold for it to stand."""

    text: str
    label: str = ""
    when: tuple[str, ...] = ()
    each: str = ""


class Block(Part, rename={"items": "list"}):
    """One block: a heading, a paragraph, a list, labelled lines, or blocks repeated for each item of a sequence.

    Attributes:
        heading: text of a heading.
        text: text of a paragraph.
        items: entries of a list (key ``list``).
        fields: labelled lines.
        block: blocks that stand together under the same ``when`` and ``each``.
        when: names of conditions, all of which must hold.
        each: name of the sequence whose every item the block is written for.
    """

    heading: str = ""
    text: str = ""
    items: tuple[Entry, ...] = ()
    fields: tuple[Entry, ...] = ()
    block: tuple[Block, ...] = ()
    numbered: bool = False
    when: tuple[str, ...] = ()
    each: str = ""


class Template(Part):
    """A whole letter: to whom, the subject, the body and the lines under it."""

    subject: str
    addressee: str
    block: tuple[Block, ...]
    closing: tuple[Entry, ...]


@lru_cache(maxsize=16)
def template(kind: LetterKind, language: Language) -> Template:
    """Return the template of a letter, read once.

    Raises:
        msgspec.ValidationError: the shipped file has an unknown key or a wrong type, which is a fault of ours.
    """
    return msgspec.convert(_tables(language, f"{kind.value}.toml"), Template)


class GroundText(Part):
    """How a letter names a ground and says what the provision asks."""

    title: str
    text: str


@lru_cache(maxsize=2)
def ground_texts(language: Language) -> Mapping[str, GroundText]:
    """Return the texts of the grounds by their code (rules.md 15), read once."""
    return msgspec.convert(_tables(language, "grounds.toml"), dict[str, GroundText])


def placeholders(found: Template) -> Iterator[str]:
    """Yield every text of a template, for tests that look for placeholders."""
    yield found.subject
    yield from (entry.text for entry in found.closing)
    yield from _texts(found.block)


def _texts(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        yield from (block.heading, block.text)
        yield from (text for entry in (*block.items, *block.fields) for text in (entry.label, entry.text))
        yield from _texts(block.block)


def _tables(language: Language, name: str) -> object:
    return tomllib.loads((resources() / "letters" / language.value / name).read_text("utf-8"))
