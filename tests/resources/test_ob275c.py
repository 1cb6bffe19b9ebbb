"""The shipped rule pack: every worked example, every word, and the time it takes to load."""

from __future__ import annotations

import csv
import re
import sys
import time

import pytest

from tests.rules.asking import FOLDER, pack
from workstation.domain.codes import Language
from workstation.domain.finding import Assessment
from workstation.paths import resources
from workstation.rules import examples, reader
from workstation.rules.check import READING
from workstation.rules.decision import assess
from workstation.wording import wording

FILES = examples.read(FOLDER)
WORKED = [(name, file, example) for name, file in FILES.items() for example in file.example]
SAID_BY_EXAMPLES = ("rule.", "block.", "not-applicable.")
# Said by the count without a case's finding, which examples do not ask for.
ELSEWHERE = {"rule.DUR-9.no-permit"}


def assessed(file, example, name) -> Assessment:
    return assess(examples.case_of(file.facts, example, name), pack(), examples.office_of(example), example.day)


def statements(answer):
    for finding in answer.findings:
        yield from (finding.why, *finding.assumptions, *finding.trace)
    yield from (aside.why for aside in answer.not_applicable)
    yield from answer.because
    yield from (block.what for block in answer.blocks)


@pytest.mark.parametrize(
    ("name", "file", "example"), WORKED, ids=[f"{name}: {example.name}" for name, _, example in WORKED]
)
def test_a_worked_example_comes_out_as_written(name, file, example):
    assert examples.differences(example.expect, assessed(file, example, name)) == ()


@pytest.mark.parametrize("language", list(Language))
def test_everything_the_examples_say_is_worded_with_its_facts(language):
    words = wording(language)
    said = {statement for name, file, example in WORKED for statement in said_by(file, example, name)}

    assert {code for code, _ in said if not words.knows(code)} == set()
    assert [text for _, text in said if re.search(r"[{}]", words.say(text))] == []


def said_by(file, example, name):
    for statement in statements(assessed(file, example, name)):
        yield statement.code, wording(Language.FRENCH).state(statement)


def test_every_sentence_of_the_rules_is_said_by_an_example():
    said = {code for name, file, example in WORKED for code, _ in said_by(file, example, name)}
    worded = {code for code in wording(Language.ENGLISH).codes() if code.startswith(SAID_BY_EXAMPLES)}

    assert worded - said == ELSEWHERE


def test_every_rule_of_the_reading_has_a_worked_example():
    shown = {rule for _, _, example in WORKED for rule in example.rules}

    assert len(READING) == 57
    assert READING - shown == set()


def test_no_example_is_called_like_another():
    names = [example.name for _, _, example in WORKED]

    assert {name for name in names if names.count(name) > 1} == set()


def test_annex_a_has_the_marks_it_is_certain_to_have():
    marks = {row.document: len(row.columns) + len(row.conditional) for row in pack().documents.row}

    assert len(marks) == 38
    assert (marks["contract"], marks["pd7a"], marks["t4_summary"], marks["opinion"], marks["option_c"]) == (
        4,
        2,
        3,
        3,
        1,
    )
    certain = [row for row in pack().documents.row if row.confidence != "inferred-by-rowspan"]
    assert sum(len(row.columns) + len(row.conditional) for row in certain) == 57


def test_every_table_ends_its_lines_in_one_way():
    for table in FOLDER.glob("*.csv"):
        assert b"\r" not in table.read_bytes()
        rows = list(csv.reader(table.read_text("utf-8").splitlines()))
        assert {len(row) for row in rows} == {len(rows[0])}


def test_no_source_names_a_machine_or_a_folder():
    text = "\n".join(file.read_text("utf-8") for file in FOLDER.rglob("*") if file.is_file())

    assert not re.search(r"/work\b|/tmp\b|\.txt\b|localhost", text)


def test_loading_takes_at_most_sixty_milliseconds():
    times = []
    for _ in range(5):
        begun = time.process_time()
        reader.load(resources() / "rules" / "ob275c")
        times.append(time.process_time() - begun)

    # A tracing debugger or coverage is several times slower.
    assert min(times) < (0.060 if sys.gettrace() is None else 1)
