"""What stops signing."""

from __future__ import annotations

from datetime import date

import pytest

from tests.rules.asking import assessed, told

DAY = date(2014, 7, 15)
FACTOR = {"finding": "met", "reasons": "The shop was seen on July 2."}
WHOLE = {
    "received_on": "2014-06-01",
    "exemption": "R205(a)",
    "office": {"kind": "mission"},
    "ineligibility_check": {"result": "no_match", "list_date": "2014-07-10"},
    "sts": {"workers": []},
    "qualifications": {"finding": "met", "reasons": "Two certificates."},
    "admissibility": {"finding": "met", "reasons": "Nothing adverse."},
    "genuineness": {"a": FACTOR, "b": FACTOR, "c": FACTOR, "d": FACTOR},
    "decision": {"outcome": "approve_for_port"},
}


def blocks(**changes):
    facts = {name: value for name, value in (WHOLE | changes).items() if value is not None}
    return [(block.part, block.what.code.removeprefix("block.")) for block in assessed(told(**facts), DAY).blocks]


def test_a_whole_case_can_be_signed():
    assert blocks() == []


@pytest.mark.parametrize("outcome", ["refuse", "refuse_admit_as_visitor", "issue", "approve_for_port"])
def test_no_decision_is_signed_before_the_list_was_searched(outcome):
    assert ("ineligibility_check", "check-not-recorded") in blocks(
        ineligibility_check=None, decision={"outcome": outcome}
    )


@pytest.mark.parametrize("outcome", ["withdrawn", "report_a44", "further_examination"])
def test_what_decides_no_application_needs_no_search(outcome):
    assert blocks(ineligibility_check=None, office={"kind": "port_of_entry"}, decision={"outcome": outcome}) == []


@pytest.mark.parametrize("check", [{"result": "no_match"}, {"list_date": "2014-07-10"}])
def test_half_a_search_is_none(check):
    assert ("ineligibility_check", "check-not-recorded") in blocks(ineligibility_check=check)


def test_each_finding_without_reasons_is_named_with_its_factor():
    answer = assessed(told(**(WHOLE | {"genuineness": {"b": {"finding": "met"}, "c": {"reasons": "Half."}}})), DAY)
    named = [block.what.facts["factor"] for block in answer.blocks if block.what.code == "block.no-reasons"]

    assert named == ["R200(5)(b)"]


@pytest.mark.parametrize("factor", ["a", "b", "c"])
def test_met_though_the_employer_refused_to_supply_is_a_contradiction(factor):
    refused = {factor: FACTOR | {"refused_to_supply": True}}

    assert ("genuineness", "met-though-refused") in blocks(genuineness=WHOLE["genuineness"] | refused)


def test_for_d_it_is_a_discretion():
    refused = {"d": FACTOR | {"refused_to_supply": True}}

    assert blocks(genuineness=WHOLE["genuineness"] | refused) == []


def test_no_outcome_is_one():
    assert blocks(decision=None) == [("decision", "no-outcome")]


@pytest.mark.parametrize(
    ("kind", "outcome", "code"),
    [
        ("port_of_entry", "approve_for_port", "only-mission"),
        ("mission", "report_a44", "only-port"),
        ("mission", "refuse_admit_as_visitor", "only-port"),
    ],
)
def test_outcomes_have_their_office(kind, outcome, code):
    assert ("decision", code) in blocks(office={"kind": kind}, visa_required=True, decision={"outcome": outcome})


def refusal(**ground):
    whole = {"code": "R200(3)(c)", "reasons": "A strike is on.", "facts": ["Notice of June 30."]}
    return {"decision": {"outcome": "refuse", "grounds": [whole | ground]}}


def test_a_ground_of_the_officers_own_needs_reasons_and_facts():
    assert blocks(**refusal()) == []
    assert blocks(**refusal(reasons=" ")) == [("decision", "ground-without-reasons")]
    assert blocks(**refusal(facts=[])) == [("decision", "ground-without-facts")]
    assert blocks(**refusal(facts=[" "])) == [("decision", "ground-without-facts")]


def test_a_ground_agrees_with_a_finding_that_is_not_met():
    unmet = WHOLE["genuineness"] | {"a": {"finding": "not_met", "reasons": "Empty premises."}}

    assert blocks(**refusal(code="R200(5)(a)")) == [("decision", "ground-without-finding")]
    assert blocks(genuineness=unmet, **refusal(code="R200(5)(a)")) == []


@pytest.mark.parametrize(("code", "stands"), [("R200(3)(g.1)", True), ("R200(3)(f.1)", False)])
def test_a_ground_is_in_force_on_the_day(code, stands):
    assert (("decision", "ground-not-in-force") in blocks(**refusal(code=code))) is not stands


def test_the_same_ground_twice_is_told_once():
    twice = {"decision": {"outcome": "refuse", "grounds": [{"code": "R1"}, {"code": "R1"}]}}

    assert blocks(**twice) == [("decision", "ground-unknown")]


def concern(**facts):
    return blocks(concerns=[{"became_ground": "R200(3)(c)"} | facts], **refusal())


def test_a_concern_that_became_a_ground_was_put_to_the_applicant():
    assert concern(kind="extrinsic") == [("concerns", "concern-not-put")]
    assert concern() == [("concerns", "concern-not-put")]
    assert concern(kind="sufficiency") == []
    assert concern(kind="credibility", put_on="2014-07-01", replied_on="2014-07-02") == []


@pytest.mark.parametrize(("deadline", "runs"), [("2014-07-14", False), ("2014-07-15", True)])
def test_the_applicant_may_answer_to_the_last_day(deadline, runs):
    assert bool(concern(kind="credibility", put_on="2014-07-01", deadline=deadline)) is runs


def test_a_concern_without_a_deadline_that_was_put_does_not_stop():
    assert concern(kind="credibility", put_on="2014-07-01") == []


def test_a_concern_that_became_no_ground_does_not_stop():
    assert blocks(concerns=[{"kind": "extrinsic"}]) == []


def test_an_approval_names_each_blank_that_matters():
    assert blocks(qualifications=None, sts=None) == [("decision", "approval-without-finding")] * 2


CARE = {"stream": "caregiver", "received_on": "2012-06-15"} | refusal(code="A16(1)")


def care(**caregiver):
    given = {"caregiver": caregiver} if caregiver else {}
    return [code for part, code in blocks(**CARE, **given) if part == "caregiver"]


def test_a_mission_notes_whose_assessment_it_follows():
    assert care() == ["caregiver-not-noted"]
    assert care(assessed_by="hrsdc") == []


def test_a_reassessment_gives_its_reason_and_every_part():
    parts = {"contract": {}, "accommodation": {}, "finance": {}}

    assert care(assessed_by="officer") == [
        "caregiver-no-reason",
        "caregiver-contract",
        "caregiver-accommodation",
        "caregiver-finance",
    ]
    assert care(assessed_by="officer", reassessed_because="They moved.", **parts) == []


def test_elsewhere_the_caregiver_notes_are_not_asked():
    port = CARE | {"office": {"kind": "port_of_entry"}, "visa_required": True}

    assert [code for part, code in blocks(**port) if part == "caregiver"] == []


@pytest.mark.parametrize(("until", "stops"), [("2015-07-31", False), ("2015-08-01", True)])
def test_no_permit_is_approved_past_the_four_years(until, stops):
    found = blocks(
        exemption="R204(c)",
        agreement={"consistent": True},
        work_history=[{"kind": "permit", "from": "2011-08-01", "to": "2014-07-31"}],
        proposed_permit={"from": "2014-08-01", "to": until},
    )

    assert (found == [("proposed_permit", "permit-past-limit")]) is stops
