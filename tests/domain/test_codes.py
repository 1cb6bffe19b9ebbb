from enum import StrEnum

import pytest

from workstation.domain import codes

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
    "ListKind": "ineligible opinions-positive opinions-negative sts-negative",
}


@pytest.mark.parametrize("name", CONTRACT)
def test_the_words_of_the_contract_are_the_words_of_the_program(name):
    assert [code.value for code in getattr(codes, name)] == CONTRACT[name].split()
