"""What a room offers says what it does, what it returns and what it raises."""

import ast

import pytest

from tests.architecture.sources import FUNCTIONS, PROGRAM, SCRIPTS, dotted, sources

each_file = pytest.mark.parametrize("source", sources(PROGRAM, SCRIPTS), ids=lambda source: source.name)


def public_functions(body):
    """Return the functions another module may call, those of public classes included."""
    for node in body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            yield from public_functions(node.body)
        elif isinstance(node, FUNCTIONS) and not node.name.startswith("_"):
            yield node


def raised_in(function):
    """Return the names of the errors a function itself makes and raises; a failed assertion is nobody's to catch."""
    raised = [node.exc for node in ast.walk(function) if isinstance(node, ast.Raise)]
    names = {dotted(error.func).rpartition(".")[2] for error in raised if isinstance(error, ast.Call)}
    return {name for name in names if name[:1].isupper()} - {"AssertionError", "SystemExit"}


@each_file
def test_each_module_says_what_it_is(source):
    assert ast.get_docstring(source.tree)


@each_file
def test_each_public_class_says_what_it_is(source):
    public = [node for node in source.tree.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_")]

    assert [source.at(node) for node in public if not ast.get_docstring(node)] == []


@each_file
def test_each_public_function_says_what_it_does(source):
    assert [source.at(node) for node in public_functions(source.tree.body) if not ast.get_docstring(node)] == []


@each_file
def test_each_public_function_names_the_errors_it_raises(source):
    raising = [(node, raised_in(node)) for node in public_functions(source.tree.body)]

    assert [source.at(node) for node, raised in raising if raised and not names_errors(node, raised)] == []


def names_errors(function, raised):
    _, section, told = (ast.get_docstring(function) or "").partition("Raises:")
    return bool(section) and all(error in told for error in raised)
