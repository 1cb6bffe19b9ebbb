"""No command: the window on the officer's own store."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from workstation.commands.call import Call
from workstation.domain.codes import Language
from workstation.domain.errors import EnvironmentFault

_DRAWS_NOTHING = ("", "minimal")


def open_window(call: Call) -> int:
    """Open the window and return its exit code.

    Raises:
        EnvironmentFault: ``window.no-display``.
    """
    if not has_display(os.environ, sys.platform):
        raise EnvironmentFault("window.no-display")
    from workstation.app import run

    asked = Language(call.options.lang) if call.options.lang else None
    return run(call.store, call.officer_code, asked)


def has_display(variables: Mapping[str, str], platform: str) -> bool:
    """Return whether a window could be opened; ``platform`` as in ``sys.platform``."""
    if not platform.startswith("linux"):
        return True
    if variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY"):
        return True
    return variables.get("QT_QPA_PLATFORM", "").split(":")[0] not in _DRAWS_NOTHING
