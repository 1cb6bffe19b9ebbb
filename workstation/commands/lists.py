"""``import`` and ``lookup``: published lists into the register, and employers found in it."""

from __future__ import annotations

import io
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from workstation.commands import answers
from workstation.commands.call import Call
from workstation.commands.papers import STREAM, read_file, require_target, write_out
from workstation.commands.parser import positive
from workstation.commands.shelf import Shelf
from workstation.domain.codes import ListKind, Province
from workstation.domain.errors import InputError
from workstation.domain.officer import Officer
from workstation.domain.register import Candidate, ImportReport, ListFile, LookupAnswer, PublishedList, Question
from workstation.wording import Wording

if TYPE_CHECKING:
    from workstation.casework.desk import Desk

GREATEST_LIST = 100_000_000
LONGEST_QUERY = 10_000
CANDIDATES = 10


class Query(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One line of a file of queries: the same fields as the options."""

    name: str = ""
    address: str = ""
    bn: str = ""
    province: Province | None = None
    postal_code: str = ""

    def question(self) -> Question:
        """Return the question to the register."""
        return Question(self.name, self.bn, self.address, self.province, self.postal_code)


def register(shelf: Shelf) -> None:
    """Put ``import`` and ``lookup`` on the shelf."""
    from workstation.commands.parser import day

    say = shelf.words.say
    lists = shelf.command("import", import_lists)
    lists.add_argument("lists", metavar="LIST", nargs="+", help=say("command.argument.list"))
    kinds = [kind.value for kind in ListKind]
    lists.options.add_argument("--kind", choices=kinds, required=True, help=say("command.option.list-kind"))
    lists.options.add_argument("--published-on", metavar="DATE", type=day, help=say("command.option.published-on"))
    lists.options.add_argument("--source", metavar="TEXT", default="", help=say("command.option.source"))
    lists.options.add_argument("--rejects", metavar="FILE", help=say("command.option.rejects"))
    lookup = shelf.command("lookup", look_up)
    lookup.add_argument("name", metavar="NAME", nargs="?", default="", help=say("command.argument.name"))
    for option in ("--address", "--bn", "--postal-code"):
        lookup.options.add_argument(option, metavar="TEXT", default="", help=say(f"command.option.{option[2:]}"))
    provinces = [province.value for province in Province]
    lookup.options.add_argument("--province", choices=provinces, help=say("command.option.province"))
    lookup.options.add_argument(
        "--limit", metavar="N", type=positive, default=CANDIDATES, help=say("command.option.limit")
    )
    lookup.options.add_argument("--queries", metavar="FILE", help=say("command.option.queries"))


def import_lists(call: Call) -> int:
    """Load published lists, each whole or not at all, into the register of the store, which is made if there is none.

    All are read before the first is taken: a list that is refused leaves no new store, and no other list half told.

    Raises:
        InputError: a file is no list of that kind, nobody knows when it was published, the rejected rows would be
            written over a list or the store, or two answers are asked for on standard output.
    """
    options = call.options
    if call.json and options.rejects == STREAM:
        raise InputError("usage.two-answers", where="--json --rejects -")
    require_target(options.rejects, (*options.lists, *call.store_files))
    listings = [_listing(call, name) for name in options.lists]
    with call.desk(create=True) as (desk, officer):
        reports = [desk.lookup.take(officer, listing) for listing in listings]
    if options.rejects:
        write_out(options.rejects, rejects(options.lists, reports, call.words), call.console)
    _tell_import(call, reports)
    return 0


def _listing(call: Call, name: str) -> PublishedList:
    from workstation.casework.lookup import read_list

    options, kind = call.options, ListKind(call.options.kind)
    content = read_file(name, GREATEST_LIST)
    try:
        file = ListFile(content, kind, options.published_on, options.source or Path(name).name)
        return read_list(file, call.clock.today())
    except InputError as refused:
        refused.facts.setdefault("where", name)
        raise


def _tell_import(call: Call, reports: list[ImportReport]) -> None:
    totals = {
        name: sum(getattr(report, name) for report in reports) for name in ("rows", "taken", "merged", "rejected")
    }
    if call.json:
        each = [
            {"file": name, "published_on": report.published_on.isoformat(), **_counts(report)}
            for name, report in zip(call.options.lists, reports, strict=True)
        ]
        call.console.answer({**totals, "lists": each})
        return
    for name, report in zip(call.options.lists, reports, strict=True):
        call.console.say(call.words.say("command.imported", file=name, day=report.published_on, **_counts(report)))


def _counts(report: ImportReport) -> dict[str, int]:
    return {"rows": report.rows, "taken": report.taken, "merged": report.merged, "rejected": report.rejected}


def rejects(names: list[str], reports: list[ImportReport], words: Wording) -> bytes:
    """Return the file of rejected rows: JSON lines with list, line in it, text and reason."""
    lines = [
        {"list": name, "line": row.line, "text": row.text, "why": words.state(row.why)}
        for name, report in zip(names, reports, strict=True)
        for row in report.rejects
    ]
    return b"".join(msgspec.json.encode(line) + b"\n" for line in lines)


def look_up(call: Call) -> int:
    """Answer ranked candidates for one employer, or for each line of a file.

    Raises:
        InputError: nothing is asked, or a line of the file is no query.
    """
    options = call.options
    if options.queries:
        asked = list(queries(read_file(options.queries)))
    else:
        asked = [Query(options.name, options.address, options.bn, _province(options.province), options.postal_code)]
    if not any(msgspec.structs.astuple(query) != msgspec.structs.astuple(Query()) for query in asked):
        raise InputError("usage.nothing-asked", where="lookup")
    with call.desk() as (desk, officer):
        for query in asked:
            answer, elapsed = _timed(desk, officer, query, call.as_of or call.clock.today())
            _tell(call, answer, elapsed)
    return 0


def _province(code: str | None) -> Province | None:
    return Province(code) if code else None


def _timed(desk: Desk, officer: Officer, query: Query, day: date) -> tuple[LookupAnswer, float]:
    """Return the answer and the milliseconds of the search itself."""
    start = time.perf_counter()
    answer = desk.lookup.search(officer, query.question(), day)
    return answer, (time.perf_counter() - start) * 1000


def _tell(call: Call, answer: LookupAnswer, elapsed: float) -> None:
    shown = msgspec.structs.replace(answer, candidates=answer.candidates[: call.options.limit])
    machine = answers.lookup(shown, call.words)
    if call.options.queries:
        call.console.answer({**machine, "elapsed_ms": round(elapsed, 3)})
    elif call.json:
        call.console.answer(machine)
    else:
        call.console.say("\n".join(lines(shown, call.words)))


def lines(answer: LookupAnswer, words: Wording) -> list[str]:
    """Return the lines an officer reads: warnings, lists, then candidates with the reasons of their score."""
    told = answers.told(answer.warning, words)
    for held in answer.lists:
        facts = {"kind": held.kind, "day": held.published_on, "age": held.age_days, "rows": held.rows}
        told.append(words.say("command.list-held", **facts))
    if not answer.candidates:
        told.append(words.say("command.no-candidate"))
    for found in answer.candidates:
        told += ["", *_candidate(found, words)]
    return told


def _candidate(found: Candidate, words: Wording) -> list[str]:
    where = ", ".join(part for part in (found.address, found.province or "") if part)
    reasons = answers.told(found.why, words)
    standing = found.ineligible
    if standing is not None:
        reasons.append(words.say("command.on-list", status=standing.status, bars=standing.bars_on_day))
    return [f"{found.score:.2f}  {found.name}", *(f"      {line}" for line in (where, *reasons) if line)]


def queries(content: bytes) -> Iterator[Query]:
    """Yield the queries of a file: one name per line, or one JSON object per line; blank lines are none.

    Raises:
        InputError: ``usage.not-utf-8``, or ``usage.no-query`` with the line.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError("usage.not-utf-8", where="--queries") from None
    # Only line ends part queries: a name may hold what else Python takes for the end of a line.
    for number, line in enumerate(io.StringIO(text, newline=None), start=1):
        if not line.strip():
            continue
        if not line.lstrip().startswith("{"):
            yield Query(name=line.strip()[:LONGEST_QUERY])
            continue
        try:
            yield msgspec.json.decode(line, type=Query)
        except msgspec.MsgspecError:
            raise InputError("usage.no-query", where=f"--queries:{number}") from None
