"""Checking a rule pack as its administrator would: strict loading, both languages, ids, worked examples."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from workstation.domain.codes import Factor, Language
from workstation.domain.errors import WorkstationError
from workstation.domain.finding import Statement
from workstation.rules import examples, genuineness, opinion, reader, standards_table
from workstation.rules.decision import RULES, assess
from workstation.rules.inquiry import say
from workstation.rules.pack import Pack
from workstation.wording import wording

# The rules of the reading that the packs implement, by family and greatest number (design: the rules, one by one).
_FAMILIES = {"INEL": 8, "WHO": 6, "STS": 5, "DUR": 11, "LMO": 6, "IMP": 2, "FPT": 1, "ALMO": 1, "LCP": 6, "FIN": 6}
READING = frozenset(
    {f"{family}-{number}" for family, most in _FAMILIES.items() for number in range(1, most + 1)}
    | {f"GEN-{factor.upper()}" for factor in Factor}
    | {"LCP-0"}
)


def problems(folder: Path) -> tuple[Statement, ...]:
    """Return everything that is wrong with the pack in ``folder``; nothing when it may be used.

    A pack that does not load is told with its first fault: the rest cannot be looked at.
    """
    try:
        pack = reader.load(folder)
        files = examples.read(folder)
        standards_table.read(folder)
    except WorkstationError as fault:
        return (_as_statement(fault),)
    told = (*_ids(pack), *_unused_grounds(pack), *_wordings(pack))
    # Examples can only be worked with a pack that has the program's rules.
    return told if any(_ids(pack)) else (*told, *_worked(pack, files))


def _as_statement(fault: WorkstationError) -> Statement:
    """Return a fault as a statement; its sentence is the one an officer would read."""
    return Statement(f"errors.{fault.code}", {name: str(value) for name, value in fault.facts.items()})


def _ids(pack: Pack) -> Iterator[Statement]:
    """The rules of the pack are the rules of the program, both ways."""
    for name in sorted(RULES.keys() - pack.rules.keys()):
        yield say("check.rule-without-values", rule=name)
    for name in sorted(pack.rules.keys() - RULES.keys()):
        yield say("check.rule-unknown", rule=name)


def _unused_grounds(pack: Pack) -> Iterator[Statement]:
    """A ground that no rule supports must be one the officer may use alone."""
    supported = {rule.ground for rule in pack.rules.values()} | set(opinion.GROUNDS)
    for dated in pack.genuineness.refusal_to_supply.values():
        supported |= {step.value.ground for step in dated.history if step.value is not None}
    for code, ground in pack.grounds.items():
        if not ground.alone and code not in supported:
            yield say("check.ground-unused", ground=code)


def _wordings(pack: Pack) -> Iterator[Statement]:
    """Everything a pack names is worded in both languages."""
    named = (
        *(f"ground.{code}" for code in pack.grounds),
        *(f"finding-name.{rule}" for rule in pack.rules),
        *(f"document.{row.document}" for row in pack.documents.row),
        *(f"condition.{row.condition}" for row in pack.documents.row if row.condition),
        *(f"not-acceptable.{row.not_acceptable}" for row in pack.documents.row if row.not_acceptable),
        *(code for factor in Factor for code in genuineness.questions(factor, pack)),
    )
    for language in Language:
        words = wording(language)
        for code in named:
            if not words.knows(code):
                yield say("check.not-worded", code=code, language=language)


def _worked(pack: Pack, files: dict[str, examples.ExampleFile]) -> Iterator[Statement]:
    """Every worked example comes out as written, and every rule has one."""
    shown: set[str] = set()
    for name, file in files.items():
        for example in file.example:
            shown |= set(example.rules)
            yield from _run(pack, name, file, example)
    for rule in sorted((pack.rules.keys() | READING) - shown):
        yield say("check.no-example", rule=rule)


def _run(pack: Pack, name: str, file: examples.ExampleFile, example: examples.Example) -> Iterator[Statement]:
    try:
        case = examples.case_of(file.facts, example, name)
    except WorkstationError as fault:
        yield _as_statement(fault)
        return
    found = assess(case, pack, examples.office_of(example), example.day)
    for difference in examples.differences(example.expect, found):
        yield say("check.example-differs", file=name, example=example.name, difference=difference)
