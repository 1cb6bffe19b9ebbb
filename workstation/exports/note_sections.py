"""The parts of a system note about the application: who applies, for what work, which list and papers were seen."""

from __future__ import annotations

from datetime import date

from workstation.domain.applicant import full_name
from workstation.domain.case import decision_day
from workstation.domain.codes import CheckResult, DocumentState, Language
from workstation.domain.documents import DocumentMark
from workstation.domain.employer import IneligibilityCheck
from workstation.exports.conditions import REFUSALS
from workstation.exports.note_facts import Section, Teller, joined
from workstation.exports.sequences import document_title


def head(tell: Teller) -> Section:
    """Return who applies, when and how; its title is the file number and the name."""
    case = tell.case
    section = Section(tell.say("head", file_number=case.file_number, name=full_name(case.applicant)).rstrip(" -"))
    section.add(tell.known(case.applicant, "uci", "born_on", "citizenship", "permanent_residence"))
    section.add(tell.known(case, "received_on", "application", "stream", "exemption", "visa_required"))
    office = case.office
    if office is not None and (office.name or office.kind):
        named = ", ".join(tell.shown(fact) for fact in (office.name, office.kind) if fact)
        section.add(tell.labelled("office", named))
    return section


def employer(tell: Teller) -> Section:
    """Return the employer as declared, and who acts for whom."""
    section, case = tell.section("employer"), tell.case
    section.add(tell.known(case.employer, "legal_name", "operating_name", "business_number"))
    address = case.employer.address if case.employer else None
    if address is not None:
        lines = (address.street, address.city, address.province and address.province.value, address.postal_code)
        section.add(tell.labelled("address", ", ".join(line for line in lines if line)) if any(lines) else "")
    if case.representative:
        acting = tell.known(case.representative, "name", "firm", "authority_on")
        section.add(tell.labelled("representative", acting) if acting else "")
    return section


def offer(tell: Teller) -> Section:
    """Return the offer with the fields of Annex E, and what was submitted with it (OB 275-C 3.4, Annex E)."""
    section, case = tell.section("offer"), tell.case
    offered = case.offer
    if offered is not None:
        terms = tell.known(offered, "title", "noc", "city", "province", "hours_per_week", "wage", "agreed_on")
        section.add(joined(terms, tell.period(offered.starts_on, offered.ends_on)))
        for name in ("duties", "education", "language", "skills", "benefits"):
            section.add(tell.telling(name, getattr(offered, name)))
    submitted = case.imp_offer
    if submitted is not None:
        section.add(joined(tell.labelled("imp_offer", tell.known(submitted, "number", "submitted_on", "fee_paid"))))
        outage = submitted.outage
        if outage is not None:
            told = tell.known(outage, "asked_on", "permission_by", "permitted_on", "proofs")
            section.add(tell.labelled("outage", joined(tell.period(outage.since, outage.until), told)))
    caq = tell.known(case.caq, "number", "valid_to")
    section.add(tell.labelled("caq", caq) if caq else "")
    return section


def check(tell: Teller) -> Section:
    """Return the first step, never told as more than it is: which list, how old, and what was found (INEL-1, INEL-4).

    For a listed employer whose permit is refused it holds the remark that OB 275-C 3.1 prescribes, with the list's
    date and the entry (INEL-6).
    """
    section, case = tell.section("check"), tell.case
    recorded = case.ineligibility_check
    if recorded is None:
        section.add(tell.say("check.none"))
        return section
    found = recorded.result.value if recorded.result else "no_result"
    searched = tell.say("check.searched", checked_on=recorded.checked_on) if recorded.checked_on else ""
    section.add(tell.say(f"check.{found}", list=_list(tell, recorded), searched=searched))
    entry = _entry(tell, recorded)
    refused = case.decision is not None and case.decision.outcome in REFUSALS
    if recorded.result is CheckResult.LISTED and refused:
        section.add(tell.say("check.remark", list_date=recorded.list_date, entry=entry or None))
    elif entry:
        section.add(tell.labelled("entry", entry))
    section.add(tell.telling("reason", recorded.reason))
    return section


def _list(tell: Teller, recorded: IneligibilityCheck) -> str:
    """Return the list by its day and its age on the day it was searched."""
    if recorded.list_date is None:
        return tell.say("check.list-undated")
    day = recorded.checked_on or decision_day(tell.case, tell.matter.issued_on)
    age = (day - recorded.list_date).days
    # French counts none as one, English as many.
    alone = age == 1 or (age == 0 and tell.matter.language is Language.FRENCH)
    return tell.say("check.list-one-day" if alone else "check.list", list_date=recorded.list_date, age=age)


def _entry(tell: Teller, recorded: IneligibilityCheck) -> str:
    listed = recorded.entry
    return joined(listed.name or "", tell.known(listed, "determined_on", "status")) if listed else ""


def opinion(tell: Teller) -> Section:
    """Return the labour market opinion with HRSDC's findings by their letter (LMO-2)."""
    section, given = tell.section("opinion"), tell.case.opinion
    if given is None:
        return section
    section.add(tell.known(given, "number", "requested_on", "issued_on", "expires_on", "result"))
    section.add(tell.known(given, "accelerated", "named_worker"))
    findings = given.findings
    letters = [(letter, getattr(findings, letter, None)) for letter in "abcde"]
    told = (
        tell.say("pair", first=tell.say("opinion.finding", letter=name), second=value)
        for name, value in letters
        if value
    )
    section.add(joined(*told))
    return section


def documents(tell: Teller) -> Section:
    """Return each document that was asked for, received, reviewed or waived, with its days."""
    section = tell.section("documents")
    for mark in tell.case.documents or ():
        if mark.state is not DocumentState.NOT_ASKED:
            section.add(_document(tell, mark))
    return section


def _document(tell: Teller, mark: DocumentMark) -> str:
    days: tuple[date | None, ...] = (mark.asked_on, mark.received_on, mark.dated)
    told = tell.known(mark, "asked_on", "received_on", "dated", "reason") if any(days) or mark.reason else ""
    first = document_title(mark.document, tell.words)
    return tell.say("pair", first=first, second=joined(tell.words.code(mark.state).lower(), told))
