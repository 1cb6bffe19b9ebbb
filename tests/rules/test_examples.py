"""How worked examples are read and compared."""

from __future__ import annotations

from datetime import date

import pytest

from tests.rules.asking import FOLDER, assessed, copied, told
from workstation.domain.codes import Proposal
from workstation.domain.errors import InputError
from workstation.domain.office import ToleranceBase
from workstation.rules import examples
from workstation.rules.examples import Example, Expected, differences

DAY = date(2015, 7, 15)
LISTED = told(ineligibility_check={"result": "listed"})


def test_the_shipped_examples_are_read_by_topic():
    files = examples.read(FOLDER)

    assert {"ineligibility", "genuineness", "duration", "treatment"} <= set(files)
    assert all(file.title and file.example for file in files.values())


def test_a_pack_without_examples_has_none(tmp_path):
    assert examples.read(tmp_path) == {}


def test_an_unknown_key_in_an_example_is_refused(tmp_path):
    folder = copied(tmp_path)
    file = folder / "examples" / "duration.toml"
    file.write_text(file.read_text("utf-8").replace("expect.finds", "expects.finds", 1), "utf-8")

    with pytest.raises(InputError) as fault:
        examples.read(folder)

    assert fault.value.code == "pack.unknown-key"


def test_facts_that_are_no_case_are_refused_with_the_name_of_the_example():
    with pytest.raises(InputError) as fault:
        examples.case_of({"received_on": date(2015, 6, 1)}, Example("No stream", (), DAY), "streams")

    assert fault.value.facts["where"] == "streams: No stream"


def test_an_example_may_change_the_settings_of_the_office():
    example = Example("Readings", (), DAY, office={"tolerance_base": "remaining_income"})

    assert examples.office_of(example).tolerance_base is ToleranceBase.REMAINING_INCOME


def test_an_example_that_expects_nothing_never_differs():
    assert differences(Expected(), assessed(LISTED)) == ()


def test_what_is_expected_and_found_does_not_differ():
    expected = Expected(
        finds={"INEL-6": "not_met", "GEN-A": "insufficient", "LMO-1": "not_applicable", "ALMO-1": "silent"},
        why={"INEL-6": "rule.INEL-6.listed", "LMO-1": "not-applicable.stream-LMO"},
        also=("rule.INEL-6.assume-runs",),
        outcome=Proposal.REFUSE,
        grounds=("R200(3)(h)",),
        blocks=("block.check-not-recorded", "block.no-outcome"),
    )

    assert differences(expected, assessed(LISTED)) == ()


@pytest.mark.parametrize(
    ("expected", "told_as"),
    [
        (Expected(finds={"INEL-6": "met"}), "INEL-6: met / not_met"),
        (Expected(why={"INEL-6": "rule.INEL-6.barred"}), "INEL-6 why: rule.INEL-6.barred / rule.INEL-6.listed"),
        (Expected(also=("rule.INEL-4.old-list",)), "also: rule.INEL-4.old-list / not said"),
        (Expected(outcome=Proposal.MAY_ISSUE), "outcome: may_issue / refuse"),
        (Expected(grounds=()), "grounds: () / ('R200(3)(h)',)"),
        (Expected(blocks=()), "blocks: () / ('block.check-not-recorded', 'block.no-outcome')"),
    ],
)
def test_each_difference_is_named(expected, told_as):
    assert differences(expected, assessed(LISTED)) == (told_as,)
