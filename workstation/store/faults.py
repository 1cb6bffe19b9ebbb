"""What the engine says, told as faults that the program has sentences for."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from workstation.domain.errors import StoreError
from workstation.store.connection import DriverError

# Everything that the engine or SQLAlchemy may raise.
ENGINE_ERRORS = (SQLAlchemyError, DriverError)

# Primary result codes, https://www.sqlite.org/rescode.html; the driver gives no finer ones, so that a write refused
# by a quota and a disk that was unplugged are one fault.
_BUSY, _LOCKED, _READ_ONLY, _IO_ERROR, _CORRUPT, _FULL, _CANNOT_OPEN, _NOT_A_STORE = 5, 6, 8, 10, 11, 13, 14, 26
_CODES = {
    _BUSY: "store.busy",
    _LOCKED: "store.busy",
    _READ_ONLY: "store.unwritable",
    _IO_ERROR: "store.disk-failed",
    _CORRUPT: "store.damaged",
    _FULL: "store.disk-full",
    _CANNOT_OPEN: "store.unreadable",
    _NOT_A_STORE: "store.damaged",
}


def told(fault: Exception, store: Path) -> StoreError:
    """Return the fault that says what ``fault``, an error of the engine, means for the officer.

    Args:
        fault: one of ``ENGINE_ERRORS``.
        store: the file it happened to, named in the sentence.
    """
    said = getattr(fault, "orig", None) or fault
    code = getattr(said, "sqlite_errorcode", None)
    known = _CODES.get(code, "store.failed") if isinstance(code, int) else "store.failed"
    return StoreError(known, where=str(store))
