"""System notes: what GCMS, FOSS and CAIPS keep of a case, ready to be pasted (OB 275-C 1.5)."""

from __future__ import annotations

from collections.abc import Iterator

from workstation.domain.letter import NotesMatter
from workstation.exports import note_findings, note_sections
from workstation.exports.note_facts import Section, Teller
from workstation.exports.note_lines import folded, wrapped
from workstation.wording import wording

_SECTIONS = (
    note_sections.head,
    note_sections.employer,
    note_sections.offer,
    note_sections.check,
    note_sections.opinion,
    note_sections.documents,
    note_findings.genuineness,
    note_findings.foreign_contract,
    note_findings.recruiter,
    note_findings.treatment,
    note_findings.caregiver,
    note_findings.other_findings,
    note_findings.work_history,
    note_findings.concerns,
    note_findings.decision,
    note_findings.permit,
)


def write(matter: NotesMatter) -> str:
    """Return the note as text whose lines fit the system's width, with a line break at the end.

    Every number and fact comes from the case; a part of which nothing is recorded is left out, except the check of
    the list and the decision, which say so.
    """
    tell = Teller(matter, wording(matter.language))
    told = [section for section in (one(tell) for one in _SECTIONS) if section.entries]
    texts = ["\n".join(_lines(section, matter)) for section in told]
    return "\n\n".join([*texts, "\n".join(_foot(tell))]) + "\n"


def _lines(section: Section, matter: NotesMatter) -> Iterator[str]:
    for depth, text in [(0, section.title), *section.entries]:
        yield from wrapped(folded(text, matter.system), matter.width, depth)


def _foot(tell: Teller) -> Iterator[str]:
    matter, assessed = tell.matter, tell.matter.assessment
    sentences = [tell.say("foot.officer", officer=matter.officer, day=matter.issued_on)]
    if assessed is not None:
        sentences.append(tell.say("foot.rules", pack=assessed.pack, day=assessed.day))
    if matter.program:
        sentences.append(tell.say("foot.program", program=matter.program))
    yield from wrapped(folded(" ".join(sentences), matter.system), matter.width)
