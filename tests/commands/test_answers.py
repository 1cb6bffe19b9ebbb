import json
from datetime import date

import pytest

from tests.builders import assessment, office_settings
from tests.samples import decided
from workstation.casework import paper
from workstation.commands import answers
from workstation.domain.codes import Language, ListKind, Province
from workstation.domain.finding import Statement
from workstation.domain.register import Candidate, ListState, LookupAnswer, OpinionHistory, Standing
from workstation.wording import wording

DAY = date(2015, 7, 15)
CONTRACT_KEYS = {"pack", "day", "findings", "not_applicable", "outcome", "grounds", "blocks"}
FINDING_KEYS = {"rule", "part", "result", "citation", "facts", "assumptions", "made_by", "why"}


@pytest.mark.parametrize("language", Language)
def test_an_assessment_has_the_contracts_shape_with_sentences_in_the_language(language):
    words = wording(language)
    answer = answers.assessment(paper.assess(decided("refusal"), office_settings(), DAY), words)
    assert set(answer) >= CONTRACT_KEYS
    assert answer["outcome"] == "refuse"
    assert answer["grounds"] == ["R200(5)(c)"]
    assert all(set(found) >= FINDING_KEYS for found in answer["findings"])
    assert all(set(rule) == {"rule", "why"} for rule in answer["not_applicable"])
    sentences = [found["why"] for found in answer["findings"]] + [rule["why"] for rule in answer["not_applicable"]]
    assert [sentence for sentence in sentences if " " not in sentence] == []
    assert json.loads(json.dumps(answer)) == answer


def test_facts_stand_by_their_path_as_the_document_writes_them():
    found = answers.finding(assessment().findings[0], wording(Language.ENGLISH))
    assert found["facts"] == {
        "genuineness.a.finding": "not_met",
        "offer.wage.amount": "12.00",
        "day": "2015-07-15",
    }


def candidate(**changes):
    fields = {
        "key": "k",
        "name": "Lantern Sloe Tea Rooms",
        "also": ("Lantern Sloe Hospitality Corp.",),
        "address": "Nanaimo",
        "province": Province.BC,
        "score": 0.93333333,
        "why": (Statement("match.same-name", {"words": "lantern sloe"}),),
    }
    return Candidate(**(fields | changes))


def test_a_lookup_has_the_contracts_shape():
    standing = Standing("determined", True, date(2015, 1, 8), date(2017, 1, 8), date(2015, 1, 8))
    held = ListState(ListKind.INELIGIBLE, date(2015, 7, 10), 5, 8)
    found = candidate(ineligible=standing, history=OpinionHistory(3, 1))
    answer = answers.lookup(LookupAnswer("lantern", DAY, (held,), (found,)), wording(Language.ENGLISH))
    assert answer["lists"] == [{"kind": "ineligible", "published_on": "2015-07-10", "age_days": 5, "rows": 8}]
    (told,) = answer["candidates"]
    assert told["ineligible"] == {
        "status": "determined",
        "from": "2015-01-08",
        "to": "2017-01-08",
        "bars_on_day": True,
    }
    assert (told["score"], told["province"], told["history"]) == (0.9333, "BC", {"positive": 3, "negative": 1})
    assert (answer["query"], answer["warning"]) == ("lantern", "")


def test_an_employer_on_no_list_of_ineligible_ones_has_none():
    answer = answers.candidate(candidate(province=None), wording(Language.ENGLISH))
    assert (answer["ineligible"], answer["province"]) == (None, None)
    assert answers.iso(None) is None
