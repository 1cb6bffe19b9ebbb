import io
import json
from datetime import date

import pytest

from tests.builders import office_settings, small_case
from tests.samples import decided
from workstation.casework.paper import assess
from workstation.commands import answers
from workstation.commands.assessing import page
from workstation.domain.codes import Language, Proposal
from workstation.domain.document import encode
from workstation.wording import wording

ENGLISH = wording(Language.ENGLISH)


def expected(day):
    return answers.assessment(assess(decided("refusal"), office_settings(), day), ENGLISH)


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
