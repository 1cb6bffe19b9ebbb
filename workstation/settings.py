"""What a person's machine says about this program: where the store lies unless told, and which language to speak."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from workstation.domain.codes import Language
from workstation.paths import data_folder

OFFICER_VARIABLE = "WORKSTATION_OFFICER"
PASSPHRASE_VARIABLE = "WORKSTATION_PASSPHRASE"  # noqa: S105 - the name of a variable, not a passphrase
_LOCALES = ("LC_ALL", "LC_MESSAGES", "LANG")


def default_store() -> Path:
    """Return the store that is used unless another one is named; it need not exist yet."""
    return data_folder() / "office.cases"


def system_language(variables: Mapping[str, str] = os.environ) -> Language:
    """Return French where the machine speaks French, else English."""
    named = next((variables[name] for name in _LOCALES if variables.get(name)), "")
    return Language.FRENCH if named.lower().startswith("fr") else Language.ENGLISH
