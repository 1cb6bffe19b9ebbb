"""What placeholders tell of the decision: its grounds, the list it may rest on, the concerns that were put."""

from __future__ import annotations

from collections.abc import Mapping

from workstation.domain.codes import LetterKind
from workstation.domain.concern import Concern
from workstation.domain.decision import Ground
from workstation.domain.employer import IneligibilityCheck, ListEntry
from workstation.domain.offer import Opinion
from workstation.exports import conditions, sequences
from workstation.exports.provision import in_full, in_short
from workstation.exports.scene import Scene, Teller


def _check(scene: Scene) -> IneligibilityCheck:
    return scene.case.ineligibility_check or IneligibilityCheck()


def _entry(scene: Scene) -> ListEntry:
    return _check(scene).entry or ListEntry()


def provision_told(scene: Scene, code: str) -> str:
    """Return a provision by its code and in full; an unknown code as it is."""
    full = in_full(code, scene.language)
    return code if full == code else scene.phrase("provision", code=in_short(code, scene.language), full=full)


def opinion_factor(scene: Scene) -> str | None:
    """Return the factors of R203(1) on which the opinion was not favourable."""
    letters = sequences.factors_not_met(scene.case.opinion or Opinion(), scene.the(Ground).code)
    return "; ".join(scene.phrase(f"factor-{letter}") for letter in letters) or None


def list_entry(scene: Scene) -> str | None:
    """Return the entry as it was published, with its status where the list gives one."""
    entry = _entry(scene)
    return f"{entry.name} ({entry.status})" if entry.name and entry.status else entry.name


def ground_title(scene: Scene) -> str:
    """Return the ground's title; of an unknown one, the wording of the rules or the code."""
    text = sequences.ground_text(scene)
    if text is not None:
        return text.title
    code = scene.the(Ground).code
    return scene.words.say(f"ground.{code}") if scene.words.knows(f"ground.{code}") else code


def ground_law(scene: Scene) -> str:
    """Return what the provision asks and what the officer concludes."""
    text = sequences.ground_text(scene)
    return text.text if text is not None else ""


def concern_how(scene: Scene) -> str:
    """Return how the concern was put, as the end of a clause; nothing when it is not recorded."""
    how = scene.the(Concern).how
    return scene.phrase(f"concern-how-{how.value}") if how else ""


def _refusing(kind: LetterKind) -> Teller:
    outcomes = conditions.REFUSALS if kind is LetterKind.REFUSAL else conditions.APPROVALS

    def told(scene: Scene) -> str | None:
        return "" if scene.case.decision and scene.case.decision.outcome in outcomes else None

    return told


DECISION_VALUES: Mapping[str, Teller] = {
    "decision_to_refuse": _refusing(LetterKind.REFUSAL),
    "decision_to_approve": _refusing(LetterKind.APPROVAL),
    "grounds": lambda scene: None if not sequences.grounds(scene) else "",
    "ground_count": lambda scene: scene.count(len(sequences.grounds(scene))),
    "ground_title": ground_title,
    "ground_provision": lambda scene: provision_told(scene, scene.the(Ground).code),
    "ground_text": ground_law,
    "ground_reasons": lambda scene: scene.the(Ground).reasons or None,
    "ground_facts": lambda scene: "; ".join(sequences.ground_facts(scene)) or None,
    "opinion_factor": opinion_factor,
    "list_date": lambda scene: scene.day_of(_check(scene).list_date, "list_date"),
    "list_entry": list_entry,
    "list_determined_on": lambda scene: scene.day_of(_entry(scene).determined_on, "list_determined_on"),
    # concerns
    "concerns": lambda scene: None if not sequences.concerns_open(scene) else "",
    "concern_count": lambda scene: scene.count(len(sequences.concerns_open(scene))),
    "concern_what": lambda scene: scene.the(Concern).what or None,
    "concern_how": concern_how,
    "concern_source": lambda scene: scene.the(Concern).source or None,
    "concern_provision": lambda scene: in_full(scene.the(Concern).became_ground or "", scene.language),
    "concern_put_on": lambda scene: scene.day_of(scene.the(Concern).put_on, "concern_put_on"),
    "concern_deadline": lambda scene: scene.day_of(scene.the(Concern).deadline, "concern_deadline"),
    "concern_replied_on": lambda scene: scene.day_of(scene.the(Concern).replied_on, "concern_replied_on"),
    "concern_reply": lambda scene: scene.the(Concern).reply or None,
}
