"""Where the program's own resources and the officer's data lie."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
DATA_VARIABLE = "WORKSTATION_DATA"


def resources() -> Path:
    """Return the folder of the shipped resources: from a frozen build, an installed wheel or a checkout."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen, "resources")
    # The wheel carries the resources inside the package; a checkout has them beside it.
    packed = _PACKAGE / "resources"
    return packed if packed.is_dir() else _PACKAGE.parent / "resources"


def data_folder() -> Path:
    """Return the folder of the officer's own data, which need not exist yet.

    ``WORKSTATION_DATA`` names another one, for tests and for offices that keep data on a drive of their own.
    """
    named = os.environ.get(DATA_VARIABLE)
    if named:
        return Path(named)
    from platformdirs import user_data_path

    return user_data_path("workstation", appauthor=False)
