from datetime import date

import msgspec
import pytest

from tests.builders import assessment, full_case, ineligibility_check
from workstation.domain.codes import CheckResult, Result
from workstation.domain.finding import Block, Finding, Statement
from workstation.ui.main_window_chips import statements

LISTED = Finding(
    rule="INEL-1",
    part="ineligibility",
    result=Result.MET,
    citation="R200(3)(h)",
    why=Statement("rule.INEL-1.not-recorded"),
)


def finding(rule, part, result):
    return msgspec.structs.replace(LISTED, rule=rule, part=part, result=result)


def said(case, *findings, **changes):
    return statements(case, assessment(findings=findings, **changes))


def checked(**changes):
    return full_case(ineligibility_check=ineligibility_check(**changes))


@pytest.mark.parametrize(
    ("result", "text", "tone"),
    [
        (CheckResult.NO_MATCH, "Employer: not listed, list 5 d old", Result.MET),
        (CheckResult.LISTED, "Employer: listed, list 5 d old", Result.NOT_MET),
        (CheckResult.ANOTHER_EMPLOYER, "Employer: another one is listed, list 5 d old", Result.MET),
    ],
)
def test_the_check_is_said_with_the_age_of_the_list(result, text, tone):
    chip = said(checked(result=result, list_date=date(2015, 7, 10)), LISTED)[0]

    assert (chip.text, chip.result, chip.place) == (text, tone, "ineligibility_check")


def test_a_check_of_yesterdays_list_is_a_day_old_not_days():
    assert "list 1 d old" in said(checked(list_date=date(2015, 7, 14)), LISTED)[0].text


def test_no_check_is_never_a_clear_answer():
    chip = said(full_case(ineligibility_check=None), LISTED)[0]

    assert chip.text == "Employer: not checked"
    assert chip.result is Result.INSUFFICIENT


def test_an_old_list_keeps_the_chip_from_being_green():
    old = finding("INEL-4", "ineligibility", Result.INSUFFICIENT)
    chip = said(checked(result=CheckResult.NO_MATCH), LISTED, old)[0]

    assert chip.result is Result.INSUFFICIENT
    assert chip.rule == "INEL-4"


def test_without_an_employer_assessment_there_is_no_employer_chip():
    chips = said(full_case(), finding("GEN-A", "genuineness", Result.MET))

    assert [chip.text for chip in chips] == ["A met", "Nothing blocks signing"]


def test_each_factor_leads_to_its_place():
    chips = said(full_case(), finding("GEN-C", "genuineness", Result.NOT_MET))

    assert (chips[0].text, chips[0].place, chips[0].rule) == ("C not met", "genuineness.c", "GEN-C")


def test_whatever_else_is_not_met_has_a_chip_of_its_own():
    chips = said(full_case(), finding("WHO-5-qualifications", "qualifications", Result.NOT_MET))

    assert chips[0].result is Result.NOT_MET
    assert chips[0].text.endswith(": not met")
    assert chips[0].place == "qualifications"


def test_what_is_not_known_is_counted_in_one_chip():
    unknown = [finding(f"WHO-{number}", "application", Result.INSUFFICIENT) for number in (1, 4)]
    chips = said(full_case(), *unknown)

    assert chips[0].text == "To be known: 2"


def test_what_blocks_signing_is_counted_and_told():
    blocks = (Block("decision", Statement("block.no-outcome")), Block("offer", Statement("block.no-grounds")))
    chip = said(full_case(), blocks=blocks)[-1]

    assert chip.text == "Blocks signing: 2"
    assert chip.place == "decision"
    assert len(chip.spoken) > len(chip.text)
