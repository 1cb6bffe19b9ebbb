"""The project's own source files, read once and parsed, for the tests that hold the house rules."""

import ast
import re
import subprocess
from functools import cached_property, lru_cache
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
PROGRAM, SCRIPTS, TESTS = "workstation", "packaging", "tests"
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


class Source:
    """One Python file."""

    def __init__(self, path):
        self.path = path
        self.text = path.read_text(encoding="utf-8")

    @property
    def name(self):
        return self.path.relative_to(ROOT).as_posix()

    @cached_property
    def tree(self):
        return ast.parse(self.text)

    @cached_property
    def nodes(self):
        return list(ast.walk(self.tree))

    def classes(self):
        return [node for node in self.nodes if isinstance(node, ast.ClassDef)]

    def functions(self):
        return [node for node in self.nodes if isinstance(node, FUNCTIONS)]

    def calls(self):
        return [node for node in self.nodes if isinstance(node, ast.Call)]

    def at(self, node):
        """Say where a node stands, as an editor understands it."""
        return f"{self.name}:{node.lineno} {getattr(node, 'name', '')}".strip()


@lru_cache
def sources(*folders):
    """Return the Python files below the named folders of the root, in a steady order."""
    paths = (path for folder in folders for path in sorted((ROOT / folder).rglob("*.py")))
    return tuple(Source(path) for path in paths if "__pycache__" not in path.parts)


def everything():
    """Return every Python file of the project."""
    return sources(PROGRAM, SCRIPTS, TESTS)


@lru_cache
def project_files():
    """Return the files that belong to the project: those git tracks or would track."""
    if not (ROOT / ".git").exists():
        return tuple(_files_of_a_plain_copy())
    # A checkout may belong to somebody else than whoever runs the tests.
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout.decode()
    return tuple(path for name in listed.split("\0") if name and (path := ROOT / name).is_file())


def _files_of_a_plain_copy():
    made_by_running = {"__pycache__", ".venv", "build", "dist", "sample-output"}
    for path in sorted(ROOT.rglob("*")):
        parts = path.relative_to(ROOT).parts
        if (
            path.is_file()
            and not made_by_running & set(parts)
            and not re.fullmatch(r"\..*(cache|hypothesis)", parts[0])
        ):
            yield path


def dotted(node):
    """Return a chain of names as written: ``date.today``; empty for anything else."""
    if isinstance(node, ast.Attribute):
        owner = dotted(node.value)
        return f"{owner}.{node.attr}" if owner else node.attr
    return node.id if isinstance(node, ast.Name) else ""


def words_of(name):
    """Return the words of a name in snake or camel case, in small letters."""
    return [word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name)]
