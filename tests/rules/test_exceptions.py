"""What lifts the refusal for four years of work (DUR-10)."""

from __future__ import annotations

import pytest

from tests.rules.asking import inquiry, pack, told
from workstation.rules.exceptions import Standing, need_not_leave, strongest


def standing(**facts):
    claim = strongest(inquiry(told(stream="lmo_required", **facts)))
    return claim.standing if claim else None


def test_without_a_claim_there_is_none():
    assert standing() is None


def test_only_the_job_sought_excepts_never_a_past_one():
    past = [{"kind": "permit", "from": "2012-01-01", "noc": {"edition": 2011, "code": "2171"}}]

    assert standing(work_history=past) is None
    assert standing(work_history=past, offer={"noc": {"edition": 2011, "code": "6322"}}) is Standing.NONE


@pytest.mark.parametrize(
    ("code", "expected"), [("0631", "proved"), ("2171", "proved"), ("6322", "none"), ("4412", "none"), ("6711", "none")]
)
def test_managers_and_professionals_are_excepted(code, expected):
    assert standing(offer={"noc": {"edition": 2011, "code": code}}) == expected


def test_an_unknown_occupation_claims_nothing():
    assert standing(offer={"noc": {"edition": 2011, "code": "9999"}}) is None


def test_every_category_of_annex_b_excepts_by_name_and_by_provision():
    for name, provision in pack().exceptions.annex_b.category.items():
        for code in (name, provision, provision.replace("R", "R ")):
            claim = {"kind": "annex_b", "code": code, "proof": ["letter"]}
            assert standing(exceptions=[claim]) is Standing.PROVED, code


@pytest.mark.parametrize("code", ["R204", "R204(c)", "C10", "R209"])
def test_what_is_not_in_annex_b_does_not(code):
    assert standing(exceptions=[{"kind": "annex_b", "code": code, "proof": ["letter"]}]) is Standing.NONE


def test_the_claim_that_goes_furthest_is_taken():
    claims = [{"kind": "international_agreement"}, {"kind": "annex_b", "code": "R208", "proof": ["permit"]}]

    assert standing(exceptions=claims, offer={"noc": {"edition": 2011, "code": "6322"}}) is Standing.PROVED


@pytest.mark.parametrize("residence", ["csq", "pnp", "lcp_approval", "fsw", "cec"])
def test_a_positive_selection_excepts(residence):
    claim = {"kind": "permanent_residence", "proof": ["letter"]}

    assert standing(applicant={"permanent_residence": residence}, exceptions=[claim]) is Standing.PROVED


@pytest.mark.parametrize("applicant", [{}, {"permanent_residence": "none"}, {"permanent_residence": "applied"}])
def test_an_application_alone_does_not(applicant):
    claim = {"kind": "permanent_residence", "proof": ["letter"]}

    assert standing(applicant=applicant, exceptions=[claim]) is Standing.NONE


def family(kind, code, exempt):
    claim = {"kind": kind, "proof": ["certificate"], "principal_lmo_exempt": exempt}
    return standing(exceptions=[claim | {"principal_noc": {"edition": 2011, "code": code}}])


@pytest.mark.parametrize(
    ("kind", "code", "exempt", "expected"),
    [
        ("spouse", "2171", True, "proved"),
        ("spouse", "2171", False, "disputed"),
        ("spouse", "6322", True, "disputed"),
        ("spouse", "6322", False, "disputed"),
        ("spouse", "6711", True, "none"),
        ("dependant", "0631", True, "proved"),
        ("dependant", "0631", False, "disputed"),
        ("dependant", "6322", True, "none"),
    ],
)
def test_the_three_readings_for_families_are_compared(kind, code, exempt, expected):
    assert family(kind, code, exempt) == expected


def test_a_family_member_without_proof_proves_nothing():
    claim = {"kind": "spouse", "principal_noc": {"edition": 2011, "code": "2171"}, "principal_lmo_exempt": True}

    assert standing(exceptions=[claim]) is Standing.UNPROVED


@pytest.mark.parametrize(("code", "free"), [("R206", True), ("section_25", True), ("R207(a)", False), ("R208", False)])
def test_some_need_not_show_that_they_will_leave(code, free):
    assert need_not_leave(inquiry(told(exceptions=[{"kind": "annex_b", "code": code}]))) is free
