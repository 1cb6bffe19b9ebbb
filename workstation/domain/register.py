"""Published lists of employers, and what a search in them answers."""

from __future__ import annotations

from datetime import date

from workstation.domain.codes import ListKind, Province
from workstation.domain.finding import Statement
from workstation.domain.part import Part


class ListFile(Part):
    """A file that is to be loaded into the register, with what only the person who loads it knows.

    Attributes:
        published_on: day of publication; ``None`` when it stands in ``source``, as in ``2016-10-21_2015_list.csv``.
        source: name of the file, or where it was published.
    """

    content: bytes
    kind: ListKind
    published_on: date | None = None
    source: str = ""


class PublishedRow(Part):
    """One employer's row of a published list.

    Attributes:
        line: line of the file it began on.
        name: the published spelling, whole field.
        key: stable key of the employer, 16 hex digits: the same name at the same place.
        also: other names: the split-off trade or legal name.
        address: as published, one line.
        city: as it is compared.
        decisions: number of opinions (opinion lists), else 1.
        unreadable_day: the day of determination as published, when there is no such day; a listed employer is
            not left out because of a slip of the pen.
    """

    line: int
    name: str
    key: str
    also: tuple[str, ...] = ()
    address: str = ""
    city: str = ""
    province: Province | None = None
    postal_code: str | None = None
    business_number: str | None = None
    occupations: tuple[str, ...] = ()
    stream: str = ""
    decisions: int = 1
    determined_on: date | None = None
    unreadable_day: str = ""
    status: str | None = None
    penalty: str = ""
    reasons: str = ""


class RejectedRow(Part):
    """A row that could not be taken, with its line in the file and the reason."""

    line: int
    text: str
    why: Statement


class PublishedList(Part):
    """A list as read from its file: ``len(taken) + merged + len(rejected) == rows``.

    Attributes:
        content_hash: SHA-256 of the file's bytes; a list is known by it.
        year: year the list speaks of, when its source names one; else that of its publication.
        rows: rows of the file that are records (not titles, headings, province lines, notes, blanks).
        merged: rows folded into an earlier row of the same employer.
    """

    kind: ListKind
    published_on: date
    source: str
    content_hash: str
    year: int
    rows: int
    taken: tuple[PublishedRow, ...]
    merged: int
    rejected: tuple[RejectedRow, ...]


class ImportReport(Part):
    """What an import did; ``taken + merged + rejected == rows``."""

    kind: ListKind
    published_on: date
    rows: int
    taken: int
    merged: int
    rejected: int
    rejects: tuple[RejectedRow, ...] = ()
    already_there: bool = False


class ListState(Part):
    """A list the register holds, seen on a day; ``age_days`` counts from its publication."""

    kind: ListKind
    published_on: date
    age_days: int
    rows: int
    source: str = ""


class Question(Part):
    """What is asked of the register; blank fields are not asked."""

    name: str = ""
    business_number: str = ""
    address: str = ""
    province: Province | None = None
    postal_code: str = ""


class Standing(Part):
    """Where an employer stands on the list of ineligible employers on a day (rules INEL-2, INEL-3).

    Attributes:
        status: as published, or ``determined`` for lists without one.
        since: first day of the bar, if there is one.
        until: last day of the bar; ``None`` with ``bars_on_day`` true means until further notice.
        bars_on_day: whether the bar runs on the day asked for; ``None`` when the entry does not say, never read as no.
        determined_on: day of the determination, if published.
    """

    status: str
    bars_on_day: bool | None
    since: date | None = None
    until: date | None = None
    determined_on: date | None = None


class OpinionHistory(Part):
    """Published opinions about an employer, by list year: how many decisions each way."""

    positive: int = 0
    negative: int = 0
    by_year: tuple[tuple[int, int, int], ...] = ()


class RegisterRow(Part):
    """An employer as the register holds it: one published row and the list it stands on."""

    key: str
    name: str
    kind: ListKind
    published_on: date
    year: int
    also: tuple[str, ...] = ()
    address: str = ""
    city: str = ""
    province: Province | None = None
    postal_code: str | None = None
    business_number: str | None = None
    occupations: tuple[str, ...] = ()
    stream: str = ""
    decisions: int = 1
    determined_on: date | None = None
    unreadable_day: str = ""
    status: str | None = None
    penalty: str = ""
    reasons: str = ""


class FoundName(Part):
    """A name in the register that may be the one asked for, and where its employer is.

    Attributes:
        key: the employer that bears it.
        text: the name as published, or as split off from a published field.
    """

    key: str
    text: str
    province: Province | None = None
    postal_code: str | None = None
    city: str = ""


class Candidate(Part):
    """A possible match: a question to the officer, never an answer (INEL-8).

    Attributes:
        key: stable key of the employer, for what officers say of it.
        score: 0 to 1, the same meaning from query to query.
        why: words matched, words that differ, same postal code, same number.
        ineligible: standing on the list of ineligible employers, if it is on it.
    """

    key: str
    name: str
    also: tuple[str, ...]
    address: str
    province: Province | None
    score: float
    why: tuple[Statement, ...]
    ineligible: Standing | None = None
    history: OpinionHistory = OpinionHistory()


class LookupAnswer(Part):
    """The answer to a question, with the lists it was asked of.

    Attributes:
        warning: why no list, an empty list or an old list must not be read as a clear answer.
    """

    query: str
    day: date
    lists: tuple[ListState, ...]
    candidates: tuple[Candidate, ...]
    warning: tuple[Statement, ...] = ()
