from datetime import date

import pytest

from tests.builders import full_case, office_settings
from tests.exports.matters import GROUND_C, scene
from workstation.domain.case import Office
from workstation.domain.codes import Language, OfficeKind
from workstation.domain.concern import Concern
from workstation.domain.decision import Ground


def test_an_officers_braces_stay_braces():
    filled, lacked = scene().fill("He wrote {what}.", {"what": lambda _: "{file_number} {0}"})
    assert (filled, lacked) == ("He wrote {file_number} {0}.", False)


def test_a_fact_that_is_not_known_is_marked_by_its_name():
    here = scene()
    filled, lacked = here.fill("UCI {uci}", {"uci": lambda _: None})
    assert (filled, lacked, here.missing) == ("UCI [not recorded: UCI]", True, ["UCI"])


def test_the_mark_is_noticed_again_where_the_fact_was_missing_before():
    here = scene()
    tellers = {"uci": lambda _: None}
    assert [here.fill("{uci}", tellers)[1] for _ in range(2)] == [True, True]


def test_text_that_only_looks_like_a_mark_is_no_missing_fact():
    assert scene().fill("{what}", {"what": lambda _: "[not recorded: UCI]"}) == ("[not recorded: UCI]", False)


def test_all_scenes_of_a_letter_gather_what_is_missing_together():
    here = scene()
    here.at(GROUND_C, 1).lacking("ground_facts")
    assert here.missing == ["facts relied on for this ground"]


def test_a_template_that_asks_outside_a_list_is_a_fault_of_ours():
    with pytest.raises(TypeError, match="asks for Concern outside"):
        scene(GROUND_C).the(Concern)
    assert scene(GROUND_C).the(Ground) is GROUND_C


def test_the_cases_own_office_counts_before_the_writing_one():
    inland = full_case(office=Office(OfficeKind.INLAND))
    assert scene(case=inland).office_kind is OfficeKind.INLAND
    assert scene(case=full_case(office=None), office=office_settings()).office_kind is OfficeKind.MISSION


def test_rules_and_names_hold_for_the_day_of_the_decision_else_of_the_letter():
    assert scene().day == date(2015, 7, 15)
    assert scene(case=full_case(decided_on=None)).day == date(2015, 7, 21)


@pytest.mark.parametrize(
    ("since", "until", "told"),
    [
        (date(2015, 8, 1), date(2016, 7, 31), "du 1er août 2015 au 31 juillet 2016"),
        (date(2015, 8, 1), None, "du 1er août 2015 au [non consigné\u00a0: dernier jour]"),
        (None, None, None),
    ],
)
def test_a_period_marks_the_end_that_is_not_known(since, until, told):
    assert scene(language=Language.FRENCH).period(since, until) == told
