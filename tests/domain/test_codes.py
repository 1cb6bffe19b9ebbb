import json
from enum import StrEnum

import pytest

from tests.builders import small_case
from tests.refusing import refused
from workstation.domain import codes
from workstation.domain.document import decode, encode

LISTS = [
    kind
    for kind in vars(codes).values()
    if isinstance(kind, type) and issubclass(kind, StrEnum) and kind is not StrEnum
]


@pytest.mark.parametrize("kind", LISTS, ids=lambda kind: kind.__name__)
def test_a_closed_list_has_each_value_once_in_the_form_of_the_contract(kind):
    values = [code.value for code in kind]
    assert len(values) == len(set(values)) > 1
    assert [value for value in values if not value or value != value.strip() or " " in value] == []


# The contract fixes these words: acceptance checks and case documents of others use them.
CONTRACT = {
    "Stream": "lmo_required caregiver lmo_exempt seasonal low_skill low_wage open no_permit",
    "OfficeKind": "mission port_of_entry inland",
    "Application": "initial extension new_employer restoration",
    "PermanentResidence": "none applied csq pnp lcp_approval fsw cec",
    "Per": "hour week month year",
    "OpinionResult": "positive neutral negative",
    "CheckResult": "no_match listed another_employer",
    "Result": "met not_met insufficient",
    "Justification": (
        "law_change collective_agreement economic_change good_faith_error accounting_error similar force_majeure"
    ),
    "WorkKind": "permit implied_status without_permit unauthorized full_time_study gap",
    "GapReason": "outside_canada medical_leave parental_leave other",
    "ExceptionKind": "noc_0_a annex_b international_agreement seasonal spouse dependant permanent_residence",
    "CareFor": "child senior disabled",
    "HouseholdRole": "employer spouse joint_employer child sponsored_relative extended_family",
    "Basis": "before_tax after_tax",
    "Area": "rural under_30000 30000_99999 100000_499999 500000_plus",
    "AssessedBy": "hrsdc officer",
    "DocumentState": "not_asked asked received reviewed waived not_applicable",
    "ConcernKind": "sufficiency credibility extrinsic",
    "PutHow": "letter interview telephone in_person",
    "Outcome": "refuse issue approve_for_port refuse_admit_as_visitor withdrawn report_a44 further_examination",
    "Proposal": "refuse may_refuse may_issue more_information",
    "LetterKind": "refusal approval fairness documents sts-justification",
    "NoteSystem": "gcms foss caips",
    "Language": "en fr",
    "Province": "AB BC MB NB NL NS NT NU ON PE QC SK YT",
    "Factor": "a b c d",
    "ListKind": "ineligible opinions-positive opinions-negative sts-negative",
}


@pytest.mark.parametrize("name", CONTRACT)
def test_the_words_of_the_contract_are_the_words_of_the_program(name):
    assert [code.value for code in getattr(codes, name)] == CONTRACT[name].split()


def test_only_the_stages_of_the_worklist_are_our_own_words():
    assert {kind.__name__ for kind in LISTS} - CONTRACT.keys() == {"Stage"}
    assert [stage.value for stage in codes.Stage] == ["received", "in_progress", "decided", "signed"]


# Where each list stands in the case document, key by key; a star marks a list.
PLACES = {
    "Stream": "stream",
    "OfficeKind": "office kind",
    "Application": "application",
    "PermanentResidence": "applicant permanent_residence",
    "Language": "applicant letter_language",
    "Province": "offer province",
    "Per": "offer wage per",
    "OpinionResult": "opinion result",
    "CheckResult": "ineligibility_check result",
    "Result": "qualifications finding",
    "Justification": "sts justification",
    "WorkKind": "work_history* kind",
    "GapReason": "work_history* reason",
    "ExceptionKind": "exceptions* kind",
    "CareFor": "caregiver care for",
    "HouseholdRole": "caregiver finance household* role",
    "Basis": "caregiver finance basis",
    "Area": "caregiver finance area",
    "AssessedBy": "caregiver assessed_by",
    "DocumentState": "documents* state",
    "ConcernKind": "concerns* kind",
    "PutHow": "concerns* how",
    "Outcome": "decision outcome",
}
# What must stand beside a value for its part to be whole.
BESIDE = {
    "Per": {"amount": "12.00"},
    "WorkKind": {"from": "2011-06-01"},
    "GapReason": {"kind": "gap", "from": "2011-06-01"},
    "DocumentState": {"document": "contract"},
}


def document_with(name, value):
    """Return a case document with one value of a closed list in its place."""
    *outer, last = PLACES[name].split()
    piece = {last: value, **BESIDE.get(name, {})}
    for key in reversed(outer):
        piece = {key.rstrip("*"): [piece] if key.endswith("*") else piece}
    return json.loads(encode(small_case())) | piece


@pytest.mark.parametrize("name", PLACES)
def test_the_case_document_holds_each_value_of_a_list_and_no_other(name):
    for word in CONTRACT[name].split():
        document = document_with(name, word)
        assert json.loads(encode(decode(json.dumps(document).encode()))) == document
    with refused("document.not-in-list") as caught:
        decode(json.dumps(document_with(name, "something_else")).encode())
    assert caught.value.facts["where"] == PLACES[name].replace("* ", "[0].").replace(" ", ".")
