"""Each test can fail and each runs: none is empty, skipped without a reason or expected to fail."""

import ast

import pytest

from tests.architecture.sources import TESTS, dotted, sources

each_file = pytest.mark.parametrize("source", sources(TESTS), ids=lambda source: source.name)
EXPECTING = {"pytest.raises", "pytest.warns", "qtbot.waitUntil", "qtbot.waitSignal", "qtbot.assertNotEmitted"}
# A function so called checks for whoever calls it.
CHECKING = {"assert", "check", "require", "expect", "walk", "refused"}


def cases_of(source):
    """Return the test functions at the top of a file and in its test classes."""
    bodies = [source.tree.body] + [node.body for node in source.classes() if node.name.startswith("Test")]
    functions = [node for body in bodies for node in body if isinstance(node, ast.FunctionDef)]
    return [function for function in functions if function.name.startswith("test_") and not returns(function)]


def returns(function):
    """Return whether a function answers, which a test never does."""
    return any(isinstance(node, ast.Return) and node.value is not None for node in function.body)


def expects_something(function):
    for node in ast.walk(function):
        if isinstance(node, ast.Assert):
            return True
        if isinstance(node, ast.Call):
            called = dotted(node.func)
            spoken = set(called.rpartition(".")[2].split("_"))
            if called in EXPECTING or spoken & CHECKING or "qtmodeltester" in called:
                return True
    return False


@each_file
def test_each_test_expects_something(source):
    assert [source.at(test) for test in cases_of(source) if not expects_something(test)] == []


@each_file
def test_nothing_is_asserted_that_is_always_true(source):
    claims = [node for node in source.nodes if isinstance(node, ast.Assert)]

    assert [source.at(claim) for claim in claims if isinstance(claim.test, ast.Constant | ast.Tuple)] == []


@each_file
def test_nothing_is_skipped_without_a_reason(source):
    skipping = [call for call in source.calls() if dotted(call.func) in {"pytest.skip", "pytest.mark.skipif"}]
    bare = [node for node in source.nodes if isinstance(node, ast.Attribute) and dotted(node) in FORBIDDEN]

    assert [source.at(call) for call in skipping if not has_reason(call)] == []
    assert [source.at(node) for node in bare] == []


FORBIDDEN = {"pytest.mark.skip", "pytest.mark.xfail", "pytest.xfail", "pytest.importorskip"}


def has_reason(call):
    return bool(call.args) if dotted(call.func) == "pytest.skip" else any(k.arg == "reason" for k in call.keywords)


@pytest.mark.parametrize(
    ("body", "can_fail"),
    [
        ("pass", False),
        ("x = 1", False),
        ("assert x", True),
        ("with pytest.raises(E): f()", True),
        ("check_all()", True),
    ],
)
def test_a_test_without_teeth_is_recognised(body, can_fail):
    function = ast.parse(f"def test_something_is_so(): {body}" if "with" not in body else f"def t():\n    {body}").body[
        0
    ]

    assert expects_something(function) is can_fail
