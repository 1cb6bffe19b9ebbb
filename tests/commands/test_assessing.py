import io
import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from tests.builders import employer, office_settings, small_case
from tests.samples import decided
from workstation.casework.paper import assess, standards
from workstation.commands import answers
from workstation.commands.assessing import page
from workstation.commands.standards import comparison
from workstation.domain.caregiver import Caregiver, Finance, HouseholdMember, LicoOverride
from workstation.domain.choice import Choice, OpenQuestion, Reading
from workstation.domain.codes import HouseholdRole, Language, Proposal, Result, Stream, WorkKind
from workstation.domain.document import encode
from workstation.domain.finance import FinanceResult
from workstation.domain.offer import ProposedPermit
from workstation.domain.work_history import WorkPeriod
from workstation.wording import wording

CONTRACT = Path(__file__).parents[1] / "files" / "contract-case.json"
ENGLISH = wording(Language.ENGLISH)


def expected(day):
    found = answers.assessment(assess(decided("refusal"), office_settings(), day), ENGLISH)
    beside = standards(decided("refusal"), day)
    assert beside is not None
    return found | {"standards": comparison(beside, ENGLISH)}


def test_the_answer_for_machines_is_the_assessment_and_nothing_else(workstation, paper):
    told = workstation("assess", paper, "--json")
    assert (told.code, told.err) == (0, "")
    assert json.loads(told.out) == expected(date(2015, 7, 15))


def test_another_day_may_be_asked_for(workstation, paper):
    assert json.loads(workstation("assess", paper, "--json", "--as-of", "2016-02-01").out) == expected(date(2016, 2, 1))


@pytest.mark.parametrize("language", Language)
def test_a_person_reads_outcome_findings_and_what_does_not_apply(workstation, paper, language):
    told = workstation("assess", paper, "--lang", language)
    words = wording(language)
    assert words.code(Proposal.REFUSE) in told.out.splitlines()[0]
    assert "GEN-C" in told.out
    assert words.say("command.not-applicable") in told.out
    assert words.say("command.blocks") not in told.out


def test_a_blank_case_is_assessed_and_its_gaps_are_named(workstation, tmp_path):
    (tmp_path / "blank.json").write_bytes(encode(small_case()))
    told = workstation("assess", tmp_path / "blank.json")
    assert told.code == 0
    assert ENGLISH.code(Proposal.MORE_INFORMATION) in told.out
    assert ENGLISH.say("command.blocks") in told.out


def test_the_offices_settings_come_from_the_store_that_is_named(workstation, paper, store):
    assert workstation("case", "import", paper, "--store", store).code == 0
    told = workstation("assess", paper, "--json", "--store", store)
    assert (told.code, json.loads(told.out)["outcome"]) == (0, "refuse")


def test_a_document_may_come_by_standard_input(workstation, paper, machine):
    machine.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(paper.read_bytes())))
    assert json.loads(workstation("assess", "-", "--json").out)["outcome"] == "refuse"


@pytest.mark.parametrize(
    ("content", "ends"),
    [
        (b"", "(1:1)"),
        (b"[" * 40, "case.json)"),
        (b'{"format": "workstation-case/1", "format": "workstation-case/1"}', "(format)"),
        (encode(decided("refusal")).replace(b'"27.50"', b"27.5"), "(offer.wage.amount)"),
        (encode(decided("refusal")).replace(b'"2015-09-01"', b'"2018-09-01"', 1), "(offer.ends_on)"),
        (encode(decided("refusal")).replace("Nguyễn".encode(), b"\\u0000"), "(applicant.family_name)"),
        (encode(decided("refusal")).replace(b'"kind": "mission"', b'"kind": null'), "(office.kind)"),
    ],
)
def test_a_document_that_is_refused_is_one_line_with_the_path_and_nothing_written(workstation, tmp_path, content, ends):
    (tmp_path / "case.json").write_bytes(content)
    told = workstation("assess", tmp_path / "case.json", "--json")
    assert told.code == 2
    assert told.complaint.endswith(ends)
    assert [path.name for path in tmp_path.iterdir()] == ["case.json"]


def test_the_page_tells_why_and_what_was_assumed():
    lines = page(assess(decided("refusal"), office_settings(), date(2015, 7, 15)), ENGLISH)
    place = next(number for number, line in enumerate(lines) if "WHO-5-exemption" in line)
    assert lines[place].split()[1:2] == ["Met"]
    assert all(line.startswith("    ") for line in lines[place + 1 : place + 3])


def test_the_duration_has_the_contracts_shape(workstation):
    told = workstation("duration", CONTRACT, "--json")
    answer = json.loads(told.out)
    assert (told.code, told.err) == (0, "")
    assert answer["counted"] == {"months": 24, "days_over": 0, "days": 732}
    assert answer["remaining"] == {"months": 24, "days_over": 0}
    assert (answer["limit_reached"], answer["limit_reached_by_days"], answer["methods_agree"]) == (False, False, True)
    assert (answer["reached_on"], answer["barred_from"], answer["after_reset"]) == (None, None, None)
    assert set(answer["resets"]) == {"since_limit", "since_last_work"}
    assert [set(period) >= {"from", "to", "counts", "why"} for period in answer["periods"]] == [True] * 3


def test_four_years_are_reached_at_the_end_of_a_day_and_bar_from_the_next(workstation, tmp_path):
    worked = WorkPeriod(WorkKind.PERMIT, date(2011, 4, 1), date(2015, 3, 31))
    case = small_case(work_history=(worked,), proposed_permit=ProposedPermit(date(2015, 8, 1), date(2016, 7, 31)))
    (tmp_path / "case.json").write_bytes(encode(case))
    answer = json.loads(workstation("duration", tmp_path / "case.json", "--json", "--as-of", "2015-07-15").out)
    assert answer["counted"] == {"months": 48, "days_over": 0, "days": 1461}
    assert (answer["reached_on"], answer["barred_from"]) == ("2015-03-31", "2015-04-01")
    assert (answer["latest_end"], answer["result"], answer["exception"]) == (None, "not_met", None)


def test_without_a_work_history_nothing_is_counted(workstation, tmp_path):
    (tmp_path / "case.json").write_bytes(encode(small_case()))
    answer = json.loads(workstation("duration", tmp_path / "case.json", "--json", "--as-of", "2015-07-15").out)
    assert (answer["counted"], answer["periods"], answer["result"]) == (None, [], "insufficient")


def test_the_low_income_test_has_the_contracts_shape_and_money_as_text(workstation):
    told = workstation("finance", CONTRACT, "--json")
    answer = json.loads(told.out)
    assert (told.code, told.err) == (0, "")
    assert {name: answer[name] for name in ("income", "caregiver_wage", "lico", "surplus", "tolerance")} == {
        "income": "70970.00",
        "caregiver_wage": "20592.00",
        "lico": "43791.00",
        "surplus": "6587.00",
        "tolerance": "4379.10",
    }
    assert (answer["family_size"], answer["published_on_day"], answer["result"]) == (2, True, "met")


def test_a_year_without_a_table_is_bad_input(workstation, tmp_path):
    content = CONTRACT.read_text("utf-8").replace('"year": 2010', '"year": 1950')
    (tmp_path / "case.json").write_text(content, "utf-8")
    told = workstation("finance", tmp_path / "case.json", "--json")
    assert (told.code, told.complaint != "") == (2, True)


def test_a_household_nobody_knows_is_insufficient(workstation, paper):
    answer = json.loads(workstation("finance", paper, "--json").out)
    assert (answer["result"], answer["surplus"]) == ("insufficient", None)
    assert workstation("finance", paper).code == 0


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("question", ["duration", "finance"])
def test_a_person_reads_both_in_the_language_asked_for(workstation, question, language):
    told = workstation(question, CONTRACT, "--lang", language)
    assert told.code == 0
    assert wording(language).code(Result.MET) in told.out or wording(language).code(FinanceResult.MET) in told.out
    assert "command." not in told.out


@pytest.mark.parametrize("question", ["assess", "duration", "finance"])
def test_a_document_that_cannot_be_true_is_refused_with_its_path(workstation, paper, question):
    paper.write_bytes(encode(small_case(employer=employer(business_number="123456789"))))
    told = workstation(question, paper, "--json")
    assert (told.code, told.complaint.endswith("(employer.business_number)")) == (2, True)


def test_an_estimate_is_marked_and_asks_its_questions(workstation, tmp_path):
    document = tmp_path / "call.json"
    permit = WorkPeriod(WorkKind.PERMIT, date(2013, 1, 1), date(2013, 12, 31))
    document.write_bytes(encode(small_case(work_history=(permit,))))
    told = json.loads(workstation("duration", document, "--estimate", "--json").out)

    assert told["estimate"] is True
    assert (told["counted"]["months"], len(told["questions"])) == (12, 4)
    spoken = workstation("duration", document, "--estimate").out
    assert told["caution"] in spoken
    assert all(question in spoken for question in told["questions"])


def test_the_answer_without_the_option_is_no_estimate(workstation, paper):
    assert "estimate" not in json.loads(workstation("duration", paper, "--json").out)


def test_a_question_with_two_readings_stands_in_the_answer_with_the_choice(workstation, tmp_path):
    document = tmp_path / "case.json"
    household = (HouseholdMember(HouseholdRole.EMPLOYER, Decimal("56000.00")),)
    finance = Finance(
        household=household, caregiver_wage_year=Decimal("20000.00"), lico_override=LicoOverride(Decimal("40000.00"))
    )
    choice = Choice(OpenQuestion.TOLERANCE, Reading.OF_REMAINING_INCOME, "It is what remains.")
    case = small_case(stream=Stream.CAREGIVER, caregiver=Caregiver(finance=finance), choices=(choice,))
    document.write_bytes(encode(case))

    assert json.loads(workstation("finance", document, "--json").out)["conflicts"] == [
        {
            "about": "tolerance",
            "readings": {"of_lico": "met", "of_remaining_income": "not_met"},
            "chosen": "of_remaining_income",
            "chosen_by": "officer",
            "reason": "It is what remains.",
        }
    ]
