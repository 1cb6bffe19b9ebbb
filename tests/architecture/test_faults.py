"""Every fault an officer can meet has a sentence in both languages, and every sentence a fault that says it."""

import ast
import re
import string
import tomllib
from functools import lru_cache

import pytest

from tests.architecture.sources import PROGRAM, ROOT, dotted, sources

WORDING = ROOT / "resources" / "wording"
CODE = re.compile(r"[a-z][a-z0-9_-]*(\.[a-z0-9_-]+)+")
ROOT_OF_FAULTS = "WorkstationError"


def fault_classes():
    """Return the names of every class that comes from the root of faults, however far down."""
    parents = {node.name: {dotted(base) for base in node.bases} for s in sources(PROGRAM) for node in s.classes()}
    found = {ROOT_OF_FAULTS}
    while grown := {name for name, bases in parents.items() if bases & found} - found:
        found |= grown
    return found


def raisings():
    """Return every making of a fault: where it stands, its first argument and the names of its facts."""
    kinds = fault_classes()
    for source in sources(PROGRAM):
        for call in source.calls():
            if dotted(call.func).rpartition(".")[2] in kinds and call.args:
                yield source.at(call), call.args[0], {keyword.arg for keyword in call.keywords}


def raised_codes():
    return {code.value for _, code, _ in raisings() if isinstance(code, ast.Constant)}


def written_codes():
    """Return every text in the program that could be a code, however it reaches its fault."""
    texts = (node.value for source in sources(PROGRAM) for node in source.nodes if isinstance(node, ast.Constant))
    return {text for text in texts if isinstance(text, str) and CODE.fullmatch(text)}


def flat(table, prefix=""):
    """Return a TOML table's texts by their dotted keys."""
    texts = {}
    for key, value in table.items():
        texts |= flat(value, f"{prefix}{key}.") if isinstance(value, dict) else {prefix + key: value}
    return texts


def names_of(language):
    folder = WORDING / language
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.toml"))


@lru_cache
def files_of(language):
    """Return the texts of each wording file of a language, by the file's name."""
    return {name: flat(tomllib.loads((WORDING / language / name).read_text("utf-8"))) for name in names_of(language)}


def sentences_of(language):
    every = (texts for texts in files_of(language).values())
    pairs = [
        (key.removeprefix("errors."), text)
        for texts in every
        for key, text in texts.items()
        if key.startswith("errors.")
    ]
    return dict(pairs)


def placeholders(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_each_fault_is_made_with_a_code_written_whole():
    composed = [where for where, code, _ in raisings() if isinstance(code, ast.JoinedStr | ast.BinOp)]

    assert composed == []


def test_each_code_names_its_room_and_what_is_wrong():
    assert {code for code in raised_codes() if not CODE.fullmatch(code)} == set()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_each_fault_has_a_sentence(language):
    assert raised_codes() - set(sentences_of(language)) == set()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_each_sentence_has_a_fault_that_says_it(language):
    assert set(sentences_of(language)) - written_codes() == set()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_sentence_asks_for_a_fact_its_fault_does_not_give(language):
    sentences = sentences_of(language)
    told = [(where, code.value, facts) for where, code, facts in raisings() if isinstance(code, ast.Constant)]
    # A fault made with ``**facts`` shows a None here: what it gives is not known before it runs.
    known = [(where, code, facts) for where, code, facts in told if None not in facts and code in sentences]

    assert [(where, code) for where, code, facts in known if placeholders(sentences[code]) - facts] == []


def test_both_languages_have_the_same_files():
    assert set(files_of("en")) == set(files_of("fr"))
    assert files_of("en")


@pytest.mark.parametrize("file", names_of("en"))
def test_both_languages_say_the_same_things(file):
    assert set(files_of("en")[file]) == set(files_of("fr").get(file, {}))


@pytest.mark.parametrize("file", names_of("en"))
def test_both_languages_name_the_same_facts(file):
    french = files_of("fr").get(file, {})
    pairs = [(key, text, french.get(key, text)) for key, text in files_of("en")[file].items()]

    assert [key for key, english, other in pairs if placeholders(str(english)) != placeholders(str(other))] == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_key_is_said_twice_in_different_files(language):
    keys = [key for texts in files_of(language).values() for key in texts]

    assert sorted(key for key in set(keys) if keys.count(key) > 1) == []
