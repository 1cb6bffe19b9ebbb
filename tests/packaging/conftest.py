"""A small checkout with the real set-up scripts, whose locked libraries lie on the disk: no network is asked."""

import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
# The interpreter the environment was made with: it has pip, which an environment of ours has not.
SYSTEM_PYTHON = str(Path(sys.executable).resolve())
PROGRAM = """
import json, os, sys
print(json.dumps({"arguments": sys.argv[1:], "folder": os.getcwd(), "python": sys.prefix}))
sys.exit(7 if "fail" in sys.argv else 0)
"""


class SmallCheckout:
    """A checkout that can be set up in a second."""

    def __init__(self, root):
        self.root = root
        self.wheels = root.parent / "wheels"
        self.wheels.mkdir()
        (root / "workstation").mkdir(parents=True)
        (root / "workstation" / "__init__.py").touch()
        (root / "workstation" / "__main__.py").write_text(PROGRAM)
        shutil.copytree(ROOT / "packaging", root / "packaging", ignore=shutil.ignore_patterns("__pycache__", "*.lock"))
        self.lock("requirements.lock", "paper")
        self.lock("requirements-dev.lock", "paper", "ruler")

    def lock(self, name, *libraries, version="1.0"):
        """Write a lock file for libraries, made up here and now."""
        lines = [f"{library}=={version} --hash=sha256:{self._wheel(library, version)}" for library in libraries]
        (self.root / "packaging" / name).write_text("\n".join(lines) + "\n")

    def _wheel(self, library, version):
        wheel = self.wheels / f"{library}-{version}-py3-none-any.whl"
        about = f"{library}-{version}.dist-info"
        with zipfile.ZipFile(wheel, "w") as content:
            content.writestr(f"{library}.py", f"version = {version!r}\n")
            content.writestr(f"{about}/METADATA", f"Metadata-Version: 2.1\nName: {library}\nVersion: {version}\n")
            content.writestr(f"{about}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
            content.writestr(f"{about}/RECORD", "")
        return hashlib.sha256(wheel.read_bytes()).hexdigest()

    def variables(self, **more):
        """Return an environment in which pip knows these wheels only, and no display is there."""
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
        return kept | {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(self.wheels), "PIP_CONFIG_FILE": os.devnull} | more

    def start(self, *arguments, folder=None, **more):
        """Run start.py as a person does, from any folder."""
        script = str(self.root / "packaging" / "start.py")
        return self.python(script, *arguments, folder=folder, **more)

    def python(self, *arguments, folder=None, **more):
        """Run the system's Python beside the scripts."""
        where = folder or self.root / "packaging"
        command = [SYSTEM_PYTHON, *arguments]
        variables = self.variables(**more)
        return subprocess.run(command, cwd=where, env=variables, capture_output=True, text=True, check=False)


@pytest.fixture
def checkout(tmp_path):
    return SmallCheckout(tmp_path / "a checkout")


@pytest.fixture
def commands(tmp_path, monkeypatch):
    """Return a folder that is the whole path; a script written there is a program of this machine."""
    folder = tmp_path / "commands"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))

    def make(name, script):
        program = folder / name
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)
        return program

    return make
