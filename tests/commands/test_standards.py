"""The offer beside employment standards, in the answer of ``assess``."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal

import pytest

from tests.builders import employer, offer, small_case
from workstation.casework import paper
from workstation.commands.standards import comparison, page
from workstation.domain.codes import Language, Per, Province
from workstation.domain.document import encode
from workstation.domain.offer import Wage
from workstation.wording import wording

DAY = date(2012, 7, 15)
LOW = offer(
    starts_on=date(2012, 3, 1), ends_on=date(2012, 12, 31), wage=Wage(Decimal("9.90"), Per.HOUR), province=Province.NB
)


def compared(told, **parts):
    found = paper.standards(small_case(offer=told, **parts), DAY)
    assert found is not None
    return found


@pytest.mark.parametrize("language", Language)
def test_every_rate_has_its_days_its_amount_and_its_source(language):
    told = comparison(compared(LOW), wording(language))

    assert [one["rate"] for one in told["minimum_wages"]] == ["9.50", "10.00"]
    assert told["minimum_wages"][1]["from"] == "2012-04-01"
    assert all(one["source"] for one in told["minimum_wages"])
    assert len(told["differences"]) == 1
    assert told["table"]["jurisdiction"] == "NB"
    assert told["table"]["rows"][0]["topic"] == "wage"


def test_a_territory_has_no_table_and_the_answer_says_so():
    told = comparison(compared(offer(province=Province.YT)), wording(Language.ENGLISH))

    assert told["table"] is None
    assert any("no table" in remark.lower() for remark in told["remarks"])


def test_a_day_without_a_rate_says_null():
    early = offer(starts_on=date(1901, 1, 1), ends_on=date(1901, 12, 31), province=Province.ON)
    rates = comparison(compared(early), wording(Language.ENGLISH))["minimum_wages"]

    assert (rates[0]["rate"], rates[0]["from"], rates[0]["source"]) == (None, None, None)


def test_a_person_reads_the_differences_first():
    lines = page(compared(LOW), wording(Language.ENGLISH))

    assert lines[1] == "Beside the employment standards of Annex C (information only):"
    assert "minimum wage" in lines[2]


def test_assess_shows_the_standards_as_information(workstation, tmp_path):
    document = tmp_path / "case.json"
    document.write_bytes(encode(small_case(offer=LOW)))
    answer = json.loads(workstation("assess", document, "--json", "--as-of", "2012-07-15").out)

    assert answer["standards"]["differences"]
    assert "Annex C" in workstation("assess", document).out


def test_without_an_offer_there_is_nothing_beside_the_findings(workstation, tmp_path):
    document = tmp_path / "case.json"
    document.write_bytes(encode(small_case(employer=employer())))

    assert json.loads(workstation("assess", document, "--json").out)["standards"] is None
    assert "Annex C" not in workstation("assess", document).out
