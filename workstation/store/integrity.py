"""Whether the file itself is whole: every encrypted page is authentic, every table agrees with its indexes."""

from __future__ import annotations

from workstation.store.connection import Cursor

_WHOLE = "ok"


def damage(cursor: Cursor) -> tuple[str, ...]:
    """Return what the engine finds wrong with the file it has open, in its own words; empty when it is whole."""
    # Each encrypted page carries an authentication code; this check reads them all and is silent when they fit.
    forged = cursor.execute("PRAGMA cipher_integrity_check").fetchall()
    # Pages that are not authentic cannot be looked at any further.
    rows = forged or cursor.execute("PRAGMA integrity_check").fetchall()
    return tuple(str(row[0]) for row in rows if row[0] != _WHOLE)
