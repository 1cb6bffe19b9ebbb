"""What the rules cost: loading the packs, one full case, a history of 1,000 periods, 10,000 documents in one process.

Each has its yardstick in the same run: loading is set against parsing the same files and nothing else, a case against
decoding its document, a history against a slow count that marks every day in a set. Memory is counted in blocks that
Python holds, after the first tenth of the documents and after the last.
"""

from __future__ import annotations

import csv
import gc
import json
import sys
import time
import tomllib
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from statistics import median

from workstation.domain.case import Case
from workstation.domain.codes import WorkKind
from workstation.domain.document import decode
from workstation.domain.office import OfficeSettings
from workstation.domain.work_history import WorkPeriod
from workstation.paths import resources
from workstation.rules import decision, duration, ledger, reader, standards_table
from workstation.rules.pack import Pack

_LOADS, _CASES, _HISTORIES = 7, 60, 15
_PERIODS = 1_000
DAY = date(2015, 7, 15)
_FIRST = date(2005, 1, 1)
LIMITS = ledger.Limits(date(2011, 4, 1), 48, 1_461)
_OFFICE = OfficeSettings("Bench")


def run(out: Callable[[str], None], documents: int = 10_000) -> dict[str, float]:
    """Measure, say the results in four lines through ``out``, and return them.

    Args:
        out: takes each line.
        documents: how many documents are assessed in one process.

    Returns:
        For ``load``, ``case`` and ``history``: milliseconds, those of the yardstick, and ``_ratio``; for the documents
        milliseconds each and ``documents_growth``, blocks held at the end for each block held after the first tenth.
    """
    folder = resources() / "rules" / "ob275c"
    pack = reader.load(folder)
    figures = {
        **_against("load", _LOADS, lambda: _load(folder), lambda: _parse(folder)),
        **_against("case", _CASES, lambda: _assess(pack), lambda: decode(DOCUMENT)),
        **_against("history", _HISTORIES, _count, mark_days),
        **_in_one_process(pack, documents),
    }
    out(_line("load of all packs", "load", figures, "parsing the same files", 60))
    out(_line("one full case", "case", figures, "decoding its document", 5))
    out(_line(f"history of {_PERIODS} periods", "history", figures, "marking days", 20))
    each, growth = figures["documents_each_ms"], figures["documents_growth"]
    out(f"{documents} documents: {each:.2f} ms each, memory at the end {growth:.3f} of that after the first tenth")
    return figures


def _against(name: str, times: int, work: Callable[[], object], yardstick: Callable[[], object]) -> dict[str, float]:
    """Return the medians in milliseconds of both, taken in turn, and their ratio."""
    measured: list[float] = []
    compared: list[float] = []
    for _ in range(times):
        started = time.perf_counter()
        work()
        between = time.perf_counter()
        yardstick()
        compared.append(time.perf_counter() - between)
        measured.append(between - started)
    one, other = median(measured), median(compared)
    return {f"{name}_ms": one * 1e3, f"{name}_yardstick_ms": other * 1e3, f"{name}_ratio": one / other}


def _line(what: str, name: str, figures: dict[str, float], yardstick: str, most: int) -> str:
    own, other, ratio = (figures[f"{name}_{kind}"] for kind in ("ms", "yardstick_ms", "ratio"))
    return f"{what}: {own:.2f} ms (at most {most}), {yardstick}: {other:.2f} ms, ratio {ratio:.3f}"


def _load(folder: Path) -> None:
    reader.load(folder)
    standards_table.read(folder)


def _parse(folder: Path) -> None:
    """Parse every file that loading reads, and do nothing with it; worked examples are not loaded."""
    for file in (*folder.glob("*.toml"), *folder.glob("standards/*.toml")):
        tomllib.loads(file.read_text("utf-8"))
    for file in folder.glob("*.csv"):
        list(csv.reader(file.read_text("utf-8").splitlines()))


def _assess(pack: Pack) -> None:
    decision.assess(_CASE, pack, _OFFICE, DAY)


def _count() -> int:
    return duration.count(HISTORY, duration.Horizon(DAY), LIMITS).days


def mark_days() -> int:
    """Return the days counted by the slow reference: a set of every day worked, less every day of study.

    Like the engine it also finds how many days each period accounts for.
    """
    worked: set[date] = set()
    studied: set[date] = set()
    for period in HISTORY:
        (studied if period.kind is WorkKind.FULL_TIME_STUDY else worked).update(_days_of(period))
    counted = {day for day in worked - studied if LIMITS.counts_from <= day <= DAY}
    told = [sum(day in counted for day in _days_of(period)) for period in HISTORY]
    return len(counted) if told else 0


def _days_of(period: WorkPeriod) -> list[date]:
    length = ((period.until or DAY) - period.since).days
    return [period.since + timedelta(days=number) for number in range(length + 1)]


def _in_one_process(pack: Pack, documents: int) -> dict[str, float]:
    """Decode and assess the document again and again, and see what memory is still held."""
    first = 0
    started = time.perf_counter()
    for number in range(1, documents + 1):
        decision.assess(decode(DOCUMENT), pack, _OFFICE, DAY)
        if number == max(documents // 10, 1):
            gc.collect()
            first = sys.getallocatedblocks()
    took = time.perf_counter() - started
    gc.collect()
    return {"documents_each_ms": took * 1e3 / documents, "documents_growth": sys.getallocatedblocks() / first}


def _history() -> tuple[WorkPeriod, ...]:
    """Return periods that overlap, touch and leave gaps, with study inside them, in no order of days."""
    kinds = (WorkKind.PERMIT, WorkKind.PERMIT, WorkKind.WITHOUT_PERMIT, WorkKind.FULL_TIME_STUDY)
    periods = []
    for number in range(_PERIODS):
        since = _FIRST + timedelta(days=number * 7919 % 3800)
        length = timedelta(days=number * 31 % 20)
        periods.append(WorkPeriod(kinds[number % len(kinds)], since, since + length))
    return tuple(periods)


HISTORY = _history()
_FACTOR = {
    "finding": "met",
    "reasons": "The contract, the payroll and the call of July 2 agree.",
    "refused_to_supply": False,
    "documents": ["contract", "t4_summary"],
    "log": [{"on": "2015-07-02", "what": "called", "source": "employer", "result": "confirmed"}],
}
_TERMS = {"wage": "14.00", "occupation": "6322", "conditions": "Room and board."}
_NOC = {"edition": 2011, "code": "6322"}
DOCUMENT = json.dumps(
    {
        "format": "workstation-case/1",
        "file_number": "W300000001",
        "received_on": "2015-06-01",
        "decided_on": "2015-07-15",
        "stream": "lmo_exempt",
        "exemption": "R205(a)",
        "office": {"kind": "mission", "name": "Bench"},
        "visa_required": True,
        "application": "extension",
        "applicant": {"family_name": "Reyes", "given_names": "Ana", "born_on": "1985-02-03", "citizenship": "PHL"},
        "employer": {"legal_name": "Café Nord inc.", "address": {"city": "Winnipeg", "province": "MB"}},
        "offer": {
            "title": "Cook",
            "noc": _NOC,
            "starts_on": "2015-08-01",
            "ends_on": "2016-07-31",
            "hours_per_week": "40",
            "wage": {"amount": "14.00", "per": "hour"},
            "province": "MB",
            "agreed_on": "2015-05-01",
        },
        "imp_offer": {"number": "A1234567", "submitted_on": "2015-05-20", "fee_paid": True},
        "ineligibility_check": {"list_date": "2015-07-10", "checked_on": "2015-07-15", "result": "no_match"},
        "genuineness": {"a": _FACTOR, "b": _FACTOR, "c": _FACTOR, "d": _FACTOR},
        "recruiter": {"name": "Prairie Staffing", "province": "MB", "licensed": True, "fee_paid_by_worker": False},
        "sts": {
            "workers": [
                {"name": f"Worker {number}", "from": "2014-01-01", "offered": _TERMS, "provided": _TERMS}
                for number in range(10)
            ],
            "negative_list": {"result": "no_match", "list_date": "2015-07-01"},
        },
        "qualifications": {"finding": "met", "reasons": "Certificates seen."},
        "admissibility": {"finding": "met", "reasons": "Checks are clear."},
        "work_history": [
            {"kind": "permit", "from": f"{year}-05-01", "to": f"{year}-11-30", "noc": _NOC}
            for year in range(2008, 2015)
        ]
        + [
            {"kind": "implied_status", "from": "2014-12-01", "to": "2015-01-31"},
            {"kind": "full_time_study", "from": "2012-09-01", "to": "2012-11-30"},
            {
                "kind": "gap",
                "from": "2013-06-01",
                "to": "2013-07-31",
                "reason": "outside_canada",
                "proof": ["stamps"],
                "accepted": True,
            },
        ],
        "declared_months": 20,
        "last_contract": {"offered_wage": "14.00", "paid_wage": "14.00", "proof": ["pay stubs"]},
        "exceptions": [
            {"kind": "spouse", "proof": ["certificate"], "principal_noc": _NOC, "principal_lmo_exempt": True}
        ],
        "proposed_permit": {"from": "2015-08-01", "to": "2016-07-31"},
        "concerns": [{"what": "The site is empty.", "kind": "extrinsic", "put_on": "2015-06-20", "how": "letter"}],
        "decision": {"outcome": "approve_for_port"},
    }
).encode()
_CASE: Case = decode(DOCUMENT)
