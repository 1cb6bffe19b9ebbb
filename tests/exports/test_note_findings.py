from datetime import date

from tests.builders import concern, full_case, small_case
from tests.exports.matters import GROUND_C, notes_matter, refused
from tests.parts import factor
from workstation.domain.codes import Language, Outcome, Result
from workstation.domain.decision import Decision, Ground
from workstation.domain.genuineness import FactorAssessment, Genuineness, LogEntry
from workstation.domain.treatment import EarlierWorker, Treatment
from workstation.exports import note_findings
from workstation.exports.note_facts import Teller
from workstation.wording import wording


def told(section, case=None, signed=False, **changes):
    matter = notes_matter(case=case or full_case(**changes), signed=signed)
    return [text for _, text in section(Teller(matter, wording(Language.ENGLISH))).entries]


def test_each_factor_is_told_with_finding_reasons_documents_and_steps():
    steps = (LogEntry(date(2015, 7, 2), "Called", "employer", "confirmed"), LogEntry(what="Searched the register"))
    only_c = Genuineness(c=factor(finding=Result.NOT_MET, reasons="Loss.", documents=("Lease",), log=steps))
    assert told(note_findings.genuineness, genuineness=only_c) == [
        "(c) Able to fulfil the terms of the offer: Not met",
        "Reasons: Loss.",
        "Documents: Lease",
        "2015-07-02 Called; Source: employer; Result: confirmed",
        "Searched the register",
    ]


def test_a_refusal_to_supply_and_a_missing_finding_are_said():
    open_a = Genuineness(a=FactorAssessment(refused_to_supply=True))
    assert told(note_findings.genuineness, genuineness=open_a) == [
        "(a) Actively engaged in the business: not recorded",
        "The employer refused to supply information for this factor.",
    ]


def test_contract_and_recruiter_are_told():
    assert told(note_findings.foreign_contract) == ["2015-08-01 to 2016-07-31; Payment covers wage and benefits: yes"]
    assert told(note_findings.recruiter) == [
        "Name: Prairie Staffing; Province: Manitoba; Licensed: no; Fee paid by the worker: no"
    ]


def test_the_treatment_of_workers_is_told_with_both_gates():
    text = told(note_findings.treatment)
    assert text[:2] == [
        "Luz Santos, 2014-01-01 to 2014-12-31",
        "Offered: Wage: $14.00; Occupation: 6322; Conditions: Room and board.",
    ]
    assert text[-1] == "OMC consulted on: 2015-07-01; Employer asked on: 2015-06-20; Employer answered on: 2015-07-05"
    assert told(note_findings.treatment, sts=Treatment((EarlierWorker(),))) == ["not recorded"]


def test_a_caregiver_case_notes_care_accommodation_contract_and_money():
    text = " ".join(told(note_findings.caregiver))
    for fact in ("HRSDC/Service Canada", "Care for: Child", "Private room: yes", "Signed by both parties: yes",
                 "Employer; Yearly income: $70,970.00", "$20,592.00", "Amount: $43,791.00", "2009-01-01"):  # fmt: skip
        assert fact in text


def test_qualifications_admissibility_and_agreement_are_findings_of_their_own():
    text = told(note_findings.other_findings)
    assert text[:2] == ["Qualifications: Met", "Reasons: Certificates seen."]
    assert text[-1] == "Federal-provincial agreement: Consistent with the agreement: yes"


def test_an_accepted_gap_is_noted_for_the_next_officer():
    text = told(note_findings.work_history)
    assert any("2012-02-01 to 2012-03-31" in line and "Accepted: yes" in line for line in text)
    assert text[-1] == "Months of work declared: 20"


def test_a_concern_is_told_with_how_it_was_put_and_answered():
    assert told(note_findings.concerns, concerns=(concern(),)) == [
        "1. The site visit report says that the premises are empty.",
        "Kind: Extrinsic: information from elsewhere; Source: Site visit of June 12; Put to the applicant on: "
        "2015-06-20; How it was put: Letter; Reply asked for by: 2015-07-20",
        "Replied on: 2015-07-01; Reply: The firm moved.",
        "Became ground: R200(5)(c)",
    ]


def test_the_decision_is_told_with_each_ground_and_whether_it_is_signed():
    text = told(note_findings.decision, decision=refused(GROUND_C, Ground("House rule 7")))
    assert text[0] == "Outcome: Refuse"
    assert "R200(5)(c) the employer’s ability to fulfil the offer" in text
    assert "House rule 7" in text
    assert any(GROUND_C.facts[0] in line for line in text)
    assert text[-1] == "Not signed when these notes were written."
    assert "Not signed" not in " ".join(told(note_findings.decision, signed=True))


def test_no_decision_is_said_to_be_none():
    assert told(note_findings.decision, case=small_case())[0] == "No decision is recorded."


def test_the_permit_is_told_with_its_conditions():
    approved = Decision(Outcome.APPROVE_FOR_PORT, conditions=("No work in health care.",))
    assert told(note_findings.permit, decision=approved) == [
        "Proposed permit: 2015-08-01 to 2016-07-31",
        "Conditions: No work in health care.",
    ]
