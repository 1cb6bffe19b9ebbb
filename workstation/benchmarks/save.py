"""What one durable save costs: the officer's save against a bare commit of the standard library's sqlite3.

The yardstick writes the same text as one row of one plain, unencrypted table, in the same folder, with the same
guarantee (write-ahead log, synchronous FULL). The save does what a verb does: it checks that nobody else changed the
part, and enters it, before and after, chained and encrypted, in the journal.

Both are measured as in a session of work, from the opening on, while their logs grow: a log that is written over
costs both sides less, the bare commit more so (after some 400 saves; the ratio is then about 2.2).
"""

from __future__ import annotations

import sqlite3
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import median

from workstation.domain.case import FORMAT, Case
from workstation.domain.codec import encode_part
from workstation.domain.codes import Result, Stream
from workstation.domain.genuineness import FactorAssessment, Genuineness, LogEntry
from workstation.domain.office import OfficeSettings
from workstation.domain.officer import ALL_ROLES, Officer
from workstation.store import casefile
from workstation.store.casefile import CaseFile

# Within the first thousand pages of both logs, before the engine starts to write them over.
_ROUNDS = 300
# The first rounds fill caches and compile statements on both sides.
_WARM_UP = 30
_AT = datetime(2015, 7, 15, 14, 2, 11, tzinfo=UTC)
_NUMBER = "W300000001"
_OFFICER = "BENCH"


def run(out: Callable[[str], None]) -> dict[str, float]:
    """Measure, say the result in one line through ``out``, and return it.

    Returns:
        ``bare_us`` and ``save_us``, medians in microseconds, and ``ratio``, how many bare commits one save costs.
    """
    with tempfile.TemporaryDirectory(prefix="workstation-bench-") as folder:
        bare, saved = _measure(Path(folder), _ROUNDS)
    figures = {"bare_us": bare * 1e6, "save_us": saved * 1e6, "ratio": saved / bare}
    out(
        f"save: {figures['save_us']:.0f} us, bare sqlite3 commit: {figures['bare_us']:.0f} us,"
        f" ratio {figures['ratio']:.2f} (medians of {_ROUNDS}; at most 2.00)"
    )
    return figures


def _measure(folder: Path, rounds: int) -> tuple[float, float]:
    """Return the medians of a bare commit and of a save in seconds, taken in turn so that both see the same disk."""
    connection = _plain(folder / "bare.sqlite")
    bare: list[float] = []
    saved: list[float] = []
    with _store(folder / "bench.store") as store:
        for turn in range(rounds + _WARM_UP):
            worksheet = _worksheet(turn)
            body = encode_part(worksheet)
            started = time.perf_counter()
            _commit(connection, body)
            between = time.perf_counter()
            _save(store, worksheet, seen=turn)
            saved.append(time.perf_counter() - between)
            bare.append(between - started)
    connection.close()
    return median(bare[_WARM_UP:]), median(saved[_WARM_UP:])


def _plain(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE saved (id INTEGER PRIMARY KEY, body TEXT NOT NULL)")
    return connection


def _commit(connection: sqlite3.Connection, body: str) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO saved (body) VALUES (?)", (body,))
    connection.execute("COMMIT")


def _store(path: Path) -> CaseFile:
    store = casefile.create(path, "bench", OfficeSettings("Bench"), Officer(_OFFICER, "Bench", ALL_ROLES), _AT)
    with store.unit(_OFFICER, "intake.receive", _AT) as unit:
        unit.cases.add(Case(FORMAT, _NUMBER, date(2015, 6, 1), Stream.LMO_EXEMPT), _OFFICER)
    return store


def _save(store: CaseFile, worksheet: Genuineness, seen: int) -> None:
    with store.unit(_OFFICER, "intake.amend", _AT) as unit:
        unit.cases.save_part(_NUMBER, "genuineness", worksheet, seen)


def _worksheet(turn: int) -> Genuineness:
    """Return a worksheet as it is when an officer types reasons: one factor begun, another one text each time."""
    call = LogEntry(date(2015, 7, 2), "Called the employer.", "employer", "Confirmed the duties and the wage.")
    reasons = f"The contract and the call agree on duties, hours and wage; the site is active ({turn})."
    return Genuineness(a=FactorAssessment(Result.MET, reasons, documents=("contract",), log=(call,)))
