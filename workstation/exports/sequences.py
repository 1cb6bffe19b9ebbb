"""What a template's ``each`` may repeat over: each name is a function of the scene that returns the items."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from workstation.domain.codes import DocumentState, OpinionResult, Result
from workstation.domain.concern import Concern
from workstation.domain.decision import Ground
from workstation.domain.documents import ChecklistRow, DocumentMark
from workstation.domain.offer import Opinion, OpinionFindings
from workstation.domain.treatment import EarlierWorker
from workstation.exports.scene import Scene
from workstation.exports.template import GroundText, ground_texts
from workstation.wording import Wording

_OPINION_FACTOR = re.compile(r"R203\(1\)\(([a-e])\)")
_LETTERS = "abcde"


def grounds(scene: Scene) -> tuple[Ground, ...]:
    """Return the grounds of the decision, in the officer's order."""
    decision = scene.case.decision
    return (decision.grounds or ()) if decision else ()


def known_ground_text(code: str, texts: Mapping[str, GroundText]) -> GroundText | None:
    """Return the text of a ground: of its whole code, else of the longest known code it begins with."""
    known = [start for start in texts if code.startswith(start)]
    return texts[max(known, key=len)] if known else None


def ground_text(scene: Scene) -> GroundText | None:
    """Return how the letter's language words the ground the scene stands at."""
    return known_ground_text(scene.the(Ground).code, ground_texts(scene.language))


def ground_reasons(scene: Scene) -> tuple[str, ...]:
    """Return the officer's reasons for a ground by their paragraphs, as they were written."""
    return paragraphs(scene.the(Ground).reasons)


def paragraphs(text: str | None) -> tuple[str, ...]:
    """Return the lines of a text that are not blank."""
    return tuple(line.strip() for line in (text or "").splitlines() if line.strip())


def ground_facts(scene: Scene) -> tuple[str, ...]:
    """Return the facts of the case that a ground relies on."""
    return tuple(fact for fact in scene.the(Ground).facts or () if fact.strip())


def ground_documents(scene: Scene) -> tuple[str, ...]:
    """Return the titles of the documents that a ground relies on."""
    return tuple(document_title(document, scene.words) for document in scene.the(Ground).documents or ())


def document_title(document: str, words: Wording) -> str:
    """Return the title of a document of the pack in the language, or the officer's own title as it was typed."""
    code = f"document.{document}"
    return words.say(code) if words.knows(code) else document


def concerns_put(scene: Scene) -> tuple[Concern, ...]:
    """Return the concerns that the applicant was told of."""
    return tuple(one for one in scene.case.concerns or () if one.put_on or one.how or one.replied_on or one.reply)


def concerns_open(scene: Scene) -> tuple[Concern, ...]:
    """Return the concerns that nobody has replied to yet."""
    return tuple(one for one in scene.case.concerns or () if not (one.replied_on or one.reply))


def documents_asked(scene: Scene) -> tuple[ChecklistRow, ...]:
    """Return the documents that are asked for and not here, in the checklist's order, own documents last."""
    rows = scene.matter.checklist.rows if scene.matter.checklist else ()
    known = {row.document for row in rows}
    marks: tuple[DocumentMark, ...] = scene.case.documents or ()
    # The case's own marks are newer than a checklist drawn up from it.
    marked = {mark.document: mark for mark in marks}
    listed = [row for row in rows if _asked(marked.get(row.document, row.mark))]
    return (*listed, *(ChecklistRow(mark.document, mark=mark) for mark in marks if _asked(mark, known)))


def _asked(mark: DocumentMark | None, but: set[str] | None = None) -> bool:
    return mark is not None and mark.state is DocumentState.ASKED and mark.document not in (but or ())


def conditions_set(scene: Scene) -> tuple[str, ...]:
    """Return the conditions the officer wrote for the permit."""
    decision = scene.case.decision
    return tuple(one for one in (decision.conditions if decision else None) or () if one.strip())


def workers_with_differences(scene: Scene) -> tuple[EarlierWorker, ...]:
    """Return the earlier workers who were given something else than they were offered (STS-2)."""
    workers = scene.case.sts.workers if scene.case.sts else None
    return tuple(worker for worker in workers or () if worker.offered != worker.provided)


def factors_not_met(opinion: Opinion, code: str) -> tuple[str, ...]:
    """Return the letters of R203(1) on which the opinion was not favourable and the ground ``code`` rests.

    A ground that names a letter rests on that one only; a negative opinion of which no finding against the offer is
    recorded speaks to the letter that the ground names.
    """
    findings = opinion.findings or OpinionFindings()
    unmet = tuple(letter for letter in _LETTERS if getattr(findings, letter) is Result.NOT_MET)
    named = _OPINION_FACTOR.search(code)
    if named is None:
        return unmet
    letter = named[1]
    silent = not unmet and getattr(findings, letter) is None and opinion.result is OpinionResult.NEGATIVE
    return (letter,) if letter in unmet or silent else ()


SEQUENCES: Mapping[str, Callable[[Scene], tuple[object, ...]]] = {
    "grounds": grounds,
    "ground_reasons": ground_reasons,
    "ground_facts": ground_facts,
    "ground_documents": ground_documents,
    "concerns_put": concerns_put,
    "concerns_open": concerns_open,
    "documents_asked": documents_asked,
    "conditions_set": conditions_set,
    "workers_with_differences": workers_with_differences,
}
