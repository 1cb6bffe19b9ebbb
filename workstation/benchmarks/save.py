"""What one durable save costs: the officer's save against a bare commit of the standard library's sqlite3.

The yardstick writes the same text as one row of one plain, unencrypted table, in the same folder, with the same
guarantee (write-ahead log, synchronous FULL). The save does what a verb does: it checks that nobody else changed the
part, and enters it, before and after, chained and encrypted, in the journal.

Two stretches of one session are told apart: the first saves, while both logs grow, and the later ones, when both
engines write over the log they have. Writing over costs both sides less, the bare commit more so: there the price of
encryption, of a second page for the index and of the chain shows, in the one tenth of a millisecond that it is.
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

# The engine starts to write its log over after a thousand pages, some four hundred saves.
_GROWING = 300
_OVER = 1_200
_ROUNDS = 1_800
# The first rounds fill caches and compile statements on both sides.
_WARM_UP = 30
_AT = datetime(2015, 7, 15, 14, 2, 11, tzinfo=UTC)
_NUMBER = "W300000001"
_OFFICER = "BENCH"


def run(out: Callable[[str], None]) -> dict[str, float]:
    """Measure, say the results in two lines through ``out``, and return them.

    Returns:
        ``bare_us`` and ``save_us``, medians in microseconds while the logs grow, and ``ratio``, how many bare commits
        one save costs; ``over_bare_us``, ``over_save_us`` and ``over_ratio`` once the logs are written over.
    """
    with tempfile.TemporaryDirectory(prefix="workstation-bench-") as folder:
        bare, saved = _measure(Path(folder), _ROUNDS)
    growing, over = slice(_WARM_UP, _WARM_UP + _GROWING), slice(_OVER, None)
    figures = {
        **_compared("", bare[growing], saved[growing]),
        **_compared("over_", bare[over], saved[over]),
    }
    out(_line("save", "", figures) + f" (medians of {_GROWING}; at most 2.00)")
    out(_line("save, log written over", "over_", figures) + f" (medians of {_ROUNDS - _OVER})")
    return figures


def _compared(name: str, bare: list[float], saved: list[float]) -> dict[str, float]:
    """Return both medians in microseconds and their ratio, named with a prefix."""
    one, other = median(bare), median(saved)
    return {f"{name}bare_us": one * 1e6, f"{name}save_us": other * 1e6, f"{name}ratio": other / one}


def _line(what: str, name: str, figures: dict[str, float]) -> str:
    save, bare, ratio = (figures[f"{name}{figure}"] for figure in ("save_us", "bare_us", "ratio"))
    return f"{what}: {save:.0f} us, bare sqlite3 commit: {bare:.0f} us, ratio {ratio:.2f}"


def _measure(folder: Path, rounds: int) -> tuple[list[float], list[float]]:
    """Return the seconds of each bare commit and of each save, taken in turn so that both see the same disk."""
    connection = _plain(folder / "bare.sqlite")
    bare: list[float] = []
    saved: list[float] = []
    with _store(folder / "bench.store") as store:
        for turn in range(rounds):
            worksheet = _worksheet(turn)
            body = encode_part(worksheet)
            started = time.perf_counter()
            _commit(connection, body)
            between = time.perf_counter()
            _save(store, worksheet, seen=turn)
            saved.append(time.perf_counter() - between)
            bare.append(between - started)
    connection.close()
    return bare, saved


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
