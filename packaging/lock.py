"""Renew the lock files from pyproject.toml: ``python packaging/lock.py`` (needs the tool ``uv`` on the path).

Both files hold exact versions with hashes for every platform, and nothing of the machine they were made on.
Run packaging/check.py afterwards: its tests say whether the new versions serve.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from environment import DEV_LOCK, RUNTIME_LOCK, SetupFault, tell

ROOT = Path(__file__).resolve().parent.parent
_EXACT = ("--universal", "--python-version", "3.11", "--only-binary", ":all:", "--generate-hashes")
_BARE = ("--no-config", "--no-header", "--no-annotate", "--no-emit-index-url", "--quiet")


def main(arguments: Sequence[str]) -> int:
    """Write both lock files; ``--upgrade`` also takes newer versions. Return 0, or 3 with one line said."""
    upgrade = ["--upgrade"] if "--upgrade" in arguments else []
    try:
        compile_lock(RUNTIME_LOCK, upgrade)
        compile_lock(DEV_LOCK, [*upgrade, "--group", "dev", "--constraints", f"packaging/{RUNTIME_LOCK}"])
    except SetupFault as fault:
        tell(f"lock: {fault}")
        return 3
    return 0


def compile_lock(lock: str, options: Sequence[str]) -> None:
    """Write one lock file into packaging/.

    Raises:
        SetupFault: uv is missing or finds no versions that go together.
    """
    uv = shutil.which("uv")
    if uv is None:
        raise SetupFault("uv is not on the path; install it with pip")
    # Settings of this machine must not decide what everybody installs.
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("UV_", "PIP_"))}
    command = [uv, "pip", "compile", "pyproject.toml", *_EXACT, *_BARE, *options, "--output-file", f"packaging/{lock}"]
    if subprocess.run(command, check=False, cwd=ROOT, env=clean).returncode != 0:
        raise SetupFault(f"packaging/{lock} was not renewed; uv's own words stand above")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
