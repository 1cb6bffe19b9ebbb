"""What no module does: ask the clock by itself, print, swallow every error, silence a tool without a reason."""

import ast
import io
import re
import tokenize

import pytest

from tests.architecture.sources import PROGRAM, SCRIPTS, TESTS, dotted, everything, sources

THE_CLOCK = "workstation/domain/clock.py"
ASKING_THE_TIME = re.compile(
    r"(^|\.)(date|datetime)\.(today|now|utcnow)$|^time\.(time|time_ns|localtime|gmtime)$|(^|\.)current(Date|Time|DateTime)(Utc)?$"
)
SILENCING = re.compile(r"#\s*(type:\s*ignore|noqa|pragma|fmt:\s*off|ruff:|mypy:)", re.IGNORECASE)
WITH_CODE_AND_REASON = re.compile(
    r"#\s*(type:\s*ignore\[[\w, -]+\]|noqa:\s*[A-Z]+\d+(,\s*[A-Z]+\d+)*)\s*(#|-|–|:|\()?\s*\w+\W+\w+"
)
BROAD = {"", "Exception", "BaseException"}

each_file = pytest.mark.parametrize("source", everything(), ids=lambda source: source.name)


def comments_of(source):
    tokens = tokenize.generate_tokens(io.StringIO(source.text).readline)
    return [token for token in tokens if token.type == tokenize.COMMENT]


def caught_by(handler):
    if isinstance(handler.type, ast.Tuple):
        return {dotted(kind) for kind in handler.type.elts}
    return {dotted(handler.type)}


def passes_on(handler):
    """Return whether a handler ends by raising what it caught: it undoes something, it hides nothing."""
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


@pytest.mark.parametrize("source", sources(PROGRAM, SCRIPTS), ids=lambda source: source.name)
def test_only_the_clock_asks_the_machine_for_the_time(source):
    asking = [source.at(call) for call in source.calls() if ASKING_THE_TIME.search(dotted(call.func))]

    assert asking == [] or source.name == THE_CLOCK


@each_file
def test_nothing_is_printed(source):
    assert [source.at(call) for call in source.calls() if dotted(call.func) in {"print", "pprint"}] == []


@each_file
def test_nothing_swallows_every_error(source):
    handlers = [node for node in source.nodes if isinstance(node, ast.ExceptHandler)]

    assert [source.at(node) for node in handlers if caught_by(node) & BROAD and not passes_on(node)] == []


@each_file
def test_a_tool_is_silenced_only_with_a_code_and_a_reason(source):
    silencing = [comment for comment in comments_of(source) if SILENCING.search(comment.string)]

    assert [
        f"{source.name}:{c.start[0]} {c.string}" for c in silencing if not WITH_CODE_AND_REASON.search(c.string)
    ] == []


@pytest.mark.parametrize("source", sources(TESTS), ids=lambda source: source.name)
def test_our_own_classes_are_never_mocked(source):
    imported = [dotted_name for node in source.nodes for dotted_name in imports_of(node)]

    assert [name for name in imported if "mock" in name] == []


def imports_of(node):
    if isinstance(node, ast.ImportFrom):
        return [f"{node.module}.{name.name}" for name in node.names]
    return [name.name for name in node.names] if isinstance(node, ast.Import) else []


@pytest.mark.parametrize(
    "comment",
    [
        "# type: ignore",
        "# noqa",
        "# noqa: S101",
        "# type: ignore[misc]",
        "# ruff: noqa",
        "# pragma: no cover",
        "# fmt: off",
    ],
)
def test_a_bare_silencing_is_recognised(comment):
    assert SILENCING.search(comment)
    assert not WITH_CODE_AND_REASON.search(comment)


@pytest.mark.parametrize(
    "comment",
    [
        "# type: ignore[misc]  # Qt passes None here",
        "# noqa: S101 - the caller has checked",
    ],
)
def test_a_silencing_with_code_and_reason_is_let_pass(comment):
    assert WITH_CODE_AND_REASON.search(comment)


@pytest.mark.parametrize("call", ["date.today", "datetime.datetime.now", "time.time", "QDate.currentDate"])
def test_every_way_to_ask_the_time_is_known(call):
    assert ASKING_THE_TIME.search(call)
