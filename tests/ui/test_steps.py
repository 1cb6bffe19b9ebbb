from itertools import pairwise

import pytest

from workstation.ui.steps import Step, Steps


class Record:
    """Answers as a case record does: with the versions of its parts."""

    def __init__(self, version):
        self.versions = {"offer": version}


@pytest.fixture
def turned():
    return []


@pytest.fixture
def steps(turned):
    def bring_back(step):
        turned.append(step.before)
        return Record(step.version + 1)

    return Steps(bring_back, lambda _record, _part: None)


def did(steps, *values):
    for version, (before, after) in enumerate(pairwise(values), start=1):
        steps.did(Step("offer", before, after, version))


def test_steps_are_turned_from_the_last_to_the_first_and_back(steps, turned):
    did(steps, "a", "b", "c")
    steps.undo()
    steps.undo()
    steps.redo()
    steps.redo()

    assert turned == ["b", "a", "b", "c"]


def test_what_can_be_turned_is_named(steps):
    assert (steps.to_undo, steps.to_redo) == ("", "")
    did(steps, "a", "b")
    assert (steps.to_undo, steps.to_redo) == ("offer", "")
    steps.undo()
    assert (steps.to_undo, steps.to_redo) == ("", "offer")


def test_a_new_step_ends_what_could_be_made_again(steps):
    did(steps, "a", "b")
    steps.undo()
    did(steps, "a", "c")

    assert steps.to_redo == ""


def test_with_nothing_done_nothing_is_turned(steps, turned):
    steps.undo()
    steps.redo()

    assert turned == []


def test_a_step_that_cannot_be_turned_stays():
    refusing = Steps(lambda _step: None, lambda _record, _part: None)
    did(refusing, "a", "b")
    refusing.undo()

    assert (refusing.to_undo, refusing.to_redo) == ("offer", "")


def test_another_case_begins_with_no_steps(steps):
    did(steps, "a", "b", "c")
    steps.undo()
    steps.clear()

    assert (steps.to_undo, steps.to_redo) == ("", "")


def test_everyone_is_told_when_the_step_is_already_turned(turned):
    seen = []
    steps = Steps(lambda step: Record(step.version + 1), lambda _record, part: seen.append((part, steps.to_redo)))
    did(steps, "a", "b")
    steps.undo()

    assert seen == [("offer", "offer")]
    assert turned == []
