"""Whether there is a screen at all, asked before Qt ends the program for the lack of one."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path

from workstation.domain.errors import EnvironmentFault

_X11 = re.compile(r"(?:unix)?(?P<host>[^:]*):(?P<number>\d+)(?:\.\d+)?")
_X11_PORT = 6000
_PATIENCE = 2.0  # seconds for a display on another machine to answer


def require_display(environment: Mapping[str, str] | None = None) -> None:
    """Make sure that a window could be shown.

    Args:
        environment: the process's variables; its own unless told.

    Raises:
        EnvironmentFault: ``window.no-display`` when there is no display or it does not answer.
    """
    named = os.environ if environment is None else environment
    if not sys.platform.startswith("linux") or named.get("QT_QPA_PLATFORM"):
        return
    if not (_wayland_answers(named) or _x11_answers(named.get("DISPLAY", ""))):
        raise EnvironmentFault("window.no-display")


def _wayland_answers(named: Mapping[str, str]) -> bool:
    name = named.get("WAYLAND_DISPLAY", "")
    folder = named.get("XDG_RUNTIME_DIR", "")
    return bool(name) and _connects(str(Path(folder, name)))


def _x11_answers(display: str) -> bool:
    found = _X11.fullmatch(display)
    if not found:
        return False
    import socket

    number = int(found["number"])
    if found["host"]:
        try:
            with socket.create_connection((found["host"], _X11_PORT + number), _PATIENCE):
                return True
        except OSError:
            return False
    return _connects(f"/tmp/.X11-unix/X{number}") or _connects(f"\0/tmp/.X11-unix/X{number}")  # noqa: S108 - X11's own


def _connects(address: str) -> bool:
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        try:
            line.connect(address)
        except OSError:
            return False
        return True
