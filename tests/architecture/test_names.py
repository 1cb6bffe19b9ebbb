"""Names are an officer's words: no drawers for odds and ends, and a name says a day from an instant."""

import ast

import pytest

from tests.architecture.sources import PROGRAM, SCRIPTS, TESTS, everything, sources, words_of

DRAWERS = {"util", "utils", "helper", "helpers", "manager", "misc", "common", "stuff"}
# The case document prescribes these (its own field names may not change).
DAYS_OF_THE_CASE_DOCUMENT = {"dated", "deadline", "list_date", "valid_to"}
PERIODS = {"since", "until", "from", "to", "end", "day", "on", "first", "last"}

each_file = pytest.mark.parametrize("source", everything(), ids=lambda source: source.name)
each_program_file = pytest.mark.parametrize("source", sources(PROGRAM), ids=lambda source: source.name)


def fields_of(source, kind):
    """Return the fields of a source's classes whose declared type is ``kind``, or ``kind`` or nothing."""
    declared = {kind, f"{kind} | None"}
    fields = [part for node in source.classes() for part in node.body if isinstance(part, ast.AnnAssign)]
    return [field.target.id for field in fields if ast.unparse(field.annotation) in declared]


@each_file
def test_no_module_is_a_drawer(source):
    assert not (DRAWERS | {"base"}) & set(words_of(source.path.stem))


@each_file
def test_no_class_is_a_drawer(source):
    assert [source.at(node) for node in source.classes() if DRAWERS & set(words_of(node.name))] == []


@each_file
def test_what_others_inherit_from_has_a_name_of_its_own(source):
    inherited = {ast.unparse(parent).rpartition(".")[2] for node in source.classes() for parent in node.bases}
    foreign = {"BaseModel", "BaseException"}

    assert [name for name in inherited - foreign if "base" in words_of(name)] == []


@each_file
def test_no_function_is_called_after_nothing_but_getting(source):
    assert [source.at(node) for node in source.functions() if node.name.lstrip("_").startswith("get_")] == []


@each_program_file
def test_a_day_is_called_on(source):
    days = [name for name in fields_of(source, "date") if name not in DAYS_OF_THE_CASE_DOCUMENT]

    assert [name for name in days if not PERIODS & set(words_of(name))] == []


@each_program_file
def test_an_instant_is_called_at(source):
    assert [name for name in fields_of(source, "datetime") if not name.endswith("_at")] == []


@pytest.mark.parametrize("source", sources(TESTS), ids=lambda source: source.name)
def test_the_name_of_a_test_is_a_sentence(source):
    tests = [node for node in source.functions() if node.name.startswith("test_")]
    # A test-file path is no test; a sentence has a subject and says something of it.
    assert [source.at(node) for node in tests if len(node.name.split("_")) < 4] == []


def test_the_words_of_a_name_are_told_apart():
    assert words_of("HTMLHelper2_for_tables") == ["html", "helper", "2", "for", "tables"]


def test_scripts_and_program_are_both_read():
    assert sources(PROGRAM)
    assert sources(SCRIPTS)
