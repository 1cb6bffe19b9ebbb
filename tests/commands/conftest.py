"""The command line as a person or a script meets it: arguments in; exit code, standard output and error out."""

from typing import NamedTuple

import pytest

from tests.samples import decided
from workstation.commands.line import run
from workstation.domain.document import encode
from workstation.settings import OFFICER_VARIABLE, PASSPHRASE_VARIABLE
from workstation.store.keys import Cost

PASSPHRASE = "correct horse battery"


class Told(NamedTuple):
    """What one call of the command line did."""

    code: int
    raw: bytes
    err: str

    @property
    def out(self):
        return self.raw.decode()

    @property
    def complaint(self):
        """The one line a refused command says, and nothing else."""
        assert self.raw == b""
        line, end, rest = self.err.partition("\n")
        assert (line.startswith("workstation: "), end, rest) == (True, "\n", "")
        return line.removeprefix("workstation: ")


@pytest.fixture(autouse=True)
def machine(monkeypatch, tmp_path):
    """An English machine without a terminal, without the officer's own data."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setenv("WORKSTATION_DATA", str(tmp_path / "data"))
    monkeypatch.setenv(PASSPHRASE_VARIABLE, PASSPHRASE)
    monkeypatch.delenv(OFFICER_VARIABLE, raising=False)
    monkeypatch.setattr("sys.stdin", None)
    # What a guess at the passphrase costs is tested where keys are made; here it would only cost time.
    monkeypatch.setattr("workstation.store.keys.STANDARD", Cost(memory_kib=1024, iterations=1, lanes=1))
    return monkeypatch


@pytest.fixture
def workstation(capsysbinary):
    """Return the command line."""

    def call(*arguments):
        capsysbinary.readouterr()
        try:
            code = run([str(argument) for argument in arguments])
        except SystemExit as left:
            code = left.code
        out, err = capsysbinary.readouterr()
        return Told(code, out, err.decode())

    return call


@pytest.fixture
def paper(tmp_path):
    """The shipped refusal as a case document."""
    path = tmp_path / "case.json"
    path.write_bytes(encode(decided("refusal")))
    return path


@pytest.fixture
def store(tmp_path):
    """Where a store will lie."""
    return tmp_path / "office.cases"
