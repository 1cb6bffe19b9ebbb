from datetime import date

import pytest

from tests.builders import concern
from workstation.domain.codes import ConcernKind
from workstation.domain.concern import Concern
from workstation.domain.decision import Ground
from workstation.ui.decision.columns import (
    CONCERNS,
    GROUND,
    Chosen,
    Put,
    complete,
    ground_state,
    ground_text,
    put_text,
    standing,
)
from workstation.ui.kit.table_model import TableModel


def test_a_ground_is_said_in_a_sentence_and_an_unknown_one_by_its_code():
    assert ground_text("R200(3)(h)") == "The employer is ineligible."
    assert ground_text("R999") == "R999"


@pytest.mark.parametrize(
    ("ground", "whole"),
    [
        (Ground("R200(5)(a)", "No lease.", facts=("The lease ended.",)), True),
        (Ground("R200(5)(a)", "No lease.", documents=("contract",)), True),
        (Ground("R200(5)(a)", "No lease."), False),
        (Ground("R200(5)(a)", "  ", facts=("The lease ended.",)), False),
    ],
)
def test_a_ground_is_complete_with_reasons_and_something_of_the_case(ground, whole):
    assert complete(ground) is whole


def test_a_ground_says_whether_a_finding_supports_it_and_what_is_missing():
    chosen = Chosen(Ground("R200(5)(a)"), proposed=False)

    assert ground_state(chosen) == "no finding supports it · reasons or facts of this case are missing"
    assert GROUND.text(chosen).startswith("R200(5)(a)  The offer is not genuine")


@pytest.mark.parametrize(
    ("held", "said"),
    [
        (Concern(what="x"), "not put to the applicant"),
        (Concern(put_on=date(2015, 6, 20)), "put on 2015-06-20"),
        (Concern(put_on=date(2015, 6, 20), deadline=date(2015, 7, 20)), "reply by 2015-07-20"),
        (concern(), "answered on 2015-07-01"),
    ],
)
def test_a_concern_says_how_far_it_has_come(held, said):
    assert standing(held) == said


def test_the_fairness_board_is_a_sound_model(qtmodeltester):
    model = TableModel("Concerns", CONCERNS, lambda put: put.number)
    model.show_rows([Put(0, concern()), Put(1, Concern())])
    qtmodeltester.check(model)

    assert [model.index(0, column).data() for column in range(6)] == [
        "The site visit report says that the premises are empty.",
        "Extrinsic",
        "2015-06-20\nLetter",
        "The firm moved.",
        "answered on 2015-07-01",
        "R200(5)(c)",
    ]
    assert put_text(Put(1, Concern(kind=ConcernKind.CREDIBILITY))) == ""
