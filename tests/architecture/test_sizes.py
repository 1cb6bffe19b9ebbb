"""Nothing grows beyond what a reader holds in the head; the limits have no exceptions."""

import ast

import pytest

from tests.architecture.sources import FUNCTIONS, everything

LONGEST_FILE = 300
LONGEST_FUNCTION = 40
MOST_METHODS = 15
MOST_ARGUMENTS = 5
OWN_OBJECT = {"self", "cls"}

each_file = pytest.mark.parametrize("source", everything(), ids=lambda source: source.name)


def length_of(function):
    return function.end_lineno - function.lineno + 1


def arguments_of(function):
    listed = function.args
    named = [*listed.posonlyargs, *listed.args, *listed.kwonlyargs, listed.vararg, listed.kwarg]
    return [argument.arg for argument in named if argument is not None and argument.arg not in OWN_OBJECT]


def methods_of(node):
    return [part for part in node.body if isinstance(part, FUNCTIONS)]


@each_file
def test_no_file_is_too_long_to_read_at_once(source):
    assert len(source.text.splitlines()) <= LONGEST_FILE


@each_file
def test_no_function_is_longer_than_a_screen(source):
    assert [source.at(function) for function in source.functions() if length_of(function) > LONGEST_FUNCTION] == []


@each_file
def test_no_class_has_more_methods_than_one_can_name(source):
    assert [source.at(node) for node in source.classes() if len(methods_of(node)) > MOST_METHODS] == []


@each_file
def test_no_function_asks_for_more_arguments_than_a_call_can_show(source):
    functions = source.functions()
    assert [source.at(node) for node in functions if len(arguments_of(node)) > MOST_ARGUMENTS] == []


def test_keyword_arguments_and_collected_ones_count_as_arguments():
    function = ast.parse("def f(self, a, /, b, *c, d, **e): ...").body[0]

    assert arguments_of(function) == ["a", "b", "d", "c", "e"]
