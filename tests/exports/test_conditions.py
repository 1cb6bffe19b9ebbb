from datetime import date

import pytest

from tests.builders import caregiver, concern, full_case, genuineness, office_settings, opinion
from tests.exports.matters import refused, scene
from tests.parts import factor, offer
from workstation.domain.case import Office
from workstation.domain.codes import (
    AssessedBy,
    ConcernKind,
    OfficeKind,
    OpinionResult,
    Outcome,
    Province,
    Result,
    Stream,
)
from workstation.domain.concern import Concern
from workstation.domain.decision import Decision, Ground
from workstation.domain.offer import Caq, OpinionFindings
from workstation.domain.treatment import EarlierWorker, Terms
from workstation.exports.conditions import CONDITIONS

NEGATIVE = opinion(result=OpinionResult.NEGATIVE, findings=OpinionFindings(b=Result.NOT_MET))
ON_B = Ground("R203(1)(b)")


def holds(name, item=None, **changes):
    office = changes.pop("writing_office", office_settings())
    return CONDITIONS[name](scene(item, case=full_case(**changes), office=office))


@pytest.mark.parametrize(
    ("stream", "named_employer", "by_opinion"),
    [
        (Stream.LMO_EXEMPT, True, False),
        (Stream.LMO_REQUIRED, True, True),
        (Stream.CAREGIVER, True, True),
        (Stream.SEASONAL, True, True),
        (Stream.LOW_SKILL, True, True),
        (Stream.LOW_WAGE, True, True),
        (Stream.OPEN, False, False),
        (Stream.NO_PERMIT, False, False),
    ],
)
def test_the_stream_says_who_is_named_and_whether_an_opinion_is_needed(stream, named_employer, by_opinion):
    assert holds("employer_specific", stream=stream) is named_employer
    assert holds("permit_is_open", stream=stream) is not named_employer
    assert holds("opinion_needed", stream=stream) is by_opinion
    assert holds("exemption_claimed", stream=stream) is not by_opinion


@pytest.mark.parametrize(
    ("kind", "outside", "inland"),
    [(OfficeKind.MISSION, True, False), (OfficeKind.PORT_OF_ENTRY, False, False), (OfficeKind.INLAND, False, True)],
)
def test_the_office_says_whether_the_decision_is_made_outside_canada(kind, outside, inland):
    office = Office(kind)
    assert holds("decided_outside_canada", office=office) is outside
    assert holds("decided_in_canada", office=office) is not outside
    assert holds("decided_inland", office=office) is inland
    assert holds("decided_outside_canada", office=None, writing_office=office_settings(kind=kind)) is outside


@pytest.mark.parametrize(
    ("outcome", "refuses", "approves", "at_port"),
    [
        (Outcome.REFUSE, True, False, True),
        (Outcome.REFUSE_ADMIT_AS_VISITOR, True, False, True),
        (Outcome.ISSUE, False, True, False),
        (Outcome.APPROVE_FOR_PORT, False, True, True),
        (Outcome.WITHDRAWN, False, False, True),
        (None, False, False, True),
    ],
)
def test_the_outcome_says_what_the_letter_may_say(outcome, refuses, approves, at_port):
    decided = Decision(outcome)
    assert holds("decision_does_not_refuse", decision=decided) is not refuses
    assert holds("decision_does_not_approve", decision=decided) is not approves
    assert holds("printed_at_port", decision=decided) is at_port
    assert holds("issued_at_once", decision=decided) is not at_port
    assert holds("admitted_as_visitor", decision=decided) is (outcome is Outcome.REFUSE_ADMIT_AS_VISITOR)


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("listing_rule_in_force", date(2011, 4, 1), None),
        ("duration_in_force", date(2011, 4, 1), date(2016, 12, 12)),
        ("two_year_rule_in_force", None, date(2015, 11, 30)),
        ("two_year_rule_replaced", date(2015, 12, 1), None),
        ("force_majeure_in_force", date(2020, 4, 20), None),
    ],
)
def test_a_rule_holds_from_its_first_day_to_its_last(name, first, last):
    early = {"received_on": date(2009, 1, 1)}
    if first is not None:
        assert holds(name, decided_on=first, **early)
        assert not holds(name, decided_on=date.fromordinal(first.toordinal() - 1), **early)
    if last is not None:
        assert holds(name, decided_on=last, **early)
        assert not holds(name, decided_on=date.fromordinal(last.toordinal() + 1), **early)


def test_the_opinion_changes_its_name_on_its_day():
    lmo = {"stream": Stream.LMO_REQUIRED, "received_on": date(2014, 1, 1)}
    assert holds("opinion_is_lmo", decided_on=date(2014, 6, 19), **lmo)
    assert holds("opinion_is_lmia", decided_on=date(2014, 6, 20), **lmo)
    assert not holds("opinion_is_lmia", stream=Stream.OPEN)


def test_a_certificate_is_needed_for_quebec_work_under_an_opinion_or_where_one_is_recorded():
    needed = {"stream": Stream.LMO_REQUIRED, "caq": None}
    assert holds("caq_needed", **needed)
    assert not holds("caq_needed", **needed, offer=offer(province=Province.BC))
    assert not holds("caq_needed", stream=Stream.LMO_EXEMPT, caq=None)
    assert holds("caq_needed", stream=Stream.LMO_EXEMPT, caq=Caq("C1"))


def test_a_ground_rests_on_a_negative_opinion_of_the_same_factor():
    required = {"stream": Stream.LMO_REQUIRED, "caregiver": None}
    assert holds("ground_rests_on_opinion", ON_B, opinion=NEGATIVE, **required)
    assert not holds("ground_rests_on_opinion", Ground("R203(1)(a)"), opinion=NEGATIVE, **required)
    assert holds("ground_rests_on_opinion", Ground("R200(1)(c)(iii)"), opinion=NEGATIVE, **required)
    assert not holds("ground_rests_on_opinion", Ground("R200(1)(c)(iii)"), opinion=opinion(), **required)
    assert not holds("ground_rests_on_opinion", ON_B, opinion=None, **required)
    assert not holds("ground_rests_on_opinion", Ground("R200(5)(b)"), opinion=NEGATIVE, **required)


def test_a_caregiver_factor_the_officer_assessed_does_not_rest_on_the_opinion():
    on_d = opinion(result=OpinionResult.NEGATIVE, findings=OpinionFindings(d=Result.NOT_MET))
    ground = Ground("R203(1)(d)(ii)")
    assert holds("ground_rests_on_opinion", ground, opinion=on_d, caregiver=caregiver(assessed_by=AssessedBy.HRSDC))
    own = caregiver(assessed_by=AssessedBy.OFFICER)
    assert not holds("ground_rests_on_opinion", ground, opinion=on_d, caregiver=own)


def test_a_refusal_to_supply_is_told_unless_the_ground_itself_says_it():
    silent = genuineness(c=factor(finding=Result.NOT_MET, refused_to_supply=True))
    assert holds("ground_information_refused", Ground("R200(5)(c)"), genuineness=silent)
    assert not holds("ground_information_refused", Ground("R200(5)(c)-refusal-to-supply"), genuineness=silent)
    assert not holds("ground_information_refused", Ground("R200(5)(a)"), genuineness=silent)
    assert not holds("ground_information_refused", Ground("R179"), genuineness=silent)
    assert not holds("ground_information_refused", Ground("R200(5)(c)"), genuineness=None)


def test_grounds_and_what_they_hold_are_counted():
    two = refused(Ground("R179"), Ground("R200(5)(a)"))
    assert [holds(name, decision=two) for name in ("no_grounds", "one_ground", "several_grounds")] == [
        False,
        False,
        True,
    ]
    ground = Ground("R179", "Because.", ("One.",), ("A", "B"))
    told = [name for name in CONDITIONS if name.startswith("ground_") and holds(name, ground)]
    assert set(told) == {
        "ground_is_worded",
        "ground_has_reasons",
        "ground_has_one_fact",
        "ground_has_several_documents",
    }
    bare = {name for name in CONDITIONS if name.startswith("ground_") and holds(name, Ground("House rule"))}
    assert bare == {"ground_lacks_reasons", "ground_lacks_facts"}


def test_a_concern_is_known_by_kind_source_and_answer():
    answered = concern(became_ground="R200(5)(c)")
    told = {name for name in CONDITIONS if name.startswith("concern_") and holds(name, answered, decision=refused())}
    assert told == {
        "concern_answered",
        "concern_became_ground",
        "concern_has_deadline",
        "concern_names_a_provision",
        "concern_is_extrinsic",
    }
    own = Concern("Rent.", ConcernKind.CREDIBILITY, "Lease of May 2015")
    told = {name for name in CONDITIONS if name.startswith("concern_") and holds(name, own)}
    assert told == {
        "concern_unanswered",
        "concern_is_no_ground",
        "concern_has_no_deadline",
        "concern_is_of_credibility",
        "concern_has_own_source",
    }


def test_what_differs_for_a_worker_is_told_apart():
    worker = EarlierWorker("A", offered=Terms(occupation="6322"), provided=Terms(occupation="6611"), detrimental=False)
    told = {
        name
        for name in CONDITIONS
        if name.startswith(("wage", "occupation", "conditions_d", "worker_")) and holds(name, worker)
    }
    assert told == {"occupation_differs"}
