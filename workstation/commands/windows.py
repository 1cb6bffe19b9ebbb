"""No command: the window on the officer's own store."""

from __future__ import annotations

from types import ModuleType

from workstation.commands.call import Call
from workstation.domain.errors import EnvironmentFault
from workstation.ui.display import require_display


def open_window(call: Call) -> int:
    """Open the window and return its exit code.

    Raises:
        EnvironmentFault: ``window.no-display`` or ``window.no-libraries``.
    """
    require_display()
    exit_code: int = composition_root().run(call.store, call.officer_code, call.language_asked)
    return exit_code


def composition_root() -> ModuleType:
    """Return the module that builds windows; it is the only one here that needs Qt.

    Raises:
        EnvironmentFault: ``window.no-libraries`` when the system lacks what Qt draws with.
    """
    try:
        from workstation import app
    except ImportError as fault:
        if (fault.name or "").startswith("workstation"):
            raise
        raise EnvironmentFault("window.no-libraries", reason=str(fault)) from fault
    return app
