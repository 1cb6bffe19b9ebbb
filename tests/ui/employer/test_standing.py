from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import TODAY, ineligibility_check
from workstation.domain.codes import CheckResult, Language, ListKind, Province, Result
from workstation.domain.employer import IneligibilityCheck
from workstation.domain.finding import Statement
from workstation.domain.register import Candidate, ListState, LookupAnswer, Standing
from workstation.ui.employer.standing import (
    Closeness,
    age,
    bar_dates,
    closeness,
    list_in_force,
    of_answer,
    of_candidate,
    of_check,
    of_list,
    place,
)
from workstation.wording import wording

WORDS = wording(Language.ENGLISH)
LIST = ListState(kind=ListKind.INELIGIBLE, published_on=date(2015, 7, 10), age_days=5, rows=9)
BARRED = Standing(status="determined", bars_on_day=True, since=date(2015, 3, 1), until=date(2017, 3, 1))


def candidate(standing=None, **changes):
    fields = {"key": "1", "name": "Café Nord", "also": (), "address": "", "province": None, "score": 0.9, "why": ()}
    return Candidate(**(fields | changes), ineligible=standing)


def aged(days, rows=9):
    return ListState(kind=ListKind.INELIGIBLE, published_on=date(2015, 7, 10), age_days=days, rows=rows)


@pytest.mark.parametrize("language", Language)
def test_nothing_that_is_said_calls_anybody_clear(language):
    words = wording(language)
    said = [of_list(words, held, 7).text for held in (None, aged(3), aged(30), aged(3, rows=0))]
    said += [of_candidate(words, candidate(), held).text for held in (None, LIST)]
    said.append(of_check(words, ineligibility_check(result=CheckResult.NO_MATCH), TODAY).text)

    assert [text for text in said if "clear" in text or "admissible." in text] == []


def test_the_lines_date_and_age_are_always_said():
    assert of_list(WORDS, LIST, 7).text == "List of ineligible employers of July 10, 2015, 5 days old."
    assert of_list(WORDS, LIST, 7).result is Result.MET


def test_a_list_at_the_offices_limit_is_good_and_a_day_older_warns():
    assert of_list(WORDS, aged(7), 7).result is Result.MET
    assert of_list(WORDS, aged(8), 7).result is Result.INSUFFICIENT
    assert "limit of 7 days" in of_list(WORDS, aged(8), 7).text


def test_no_list_and_an_empty_list_are_faults_and_not_answers():
    assert of_list(WORDS, None, 7).result is Result.NOT_MET
    assert of_list(WORDS, aged(0, rows=0), 7).result is Result.NOT_MET
    assert "empty" in of_list(WORDS, aged(0, rows=0), 7).text


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "published that day"),
        (1, "1 day old"),
        (2, "2 days old"),
        (-3, "published 3 days after the day of the case"),
    ],
)
def test_an_age_is_said_in_words(days, said):
    assert age(WORDS, days) == said


def test_the_list_published_last_is_the_one_in_force():
    older = ListState(kind=ListKind.INELIGIBLE, published_on=date(2015, 5, 1), age_days=75, rows=4)
    opinions = ListState(kind=ListKind.OPINIONS_NEGATIVE, published_on=date(2015, 7, 14), age_days=1, rows=4)

    assert list_in_force((older, LIST, opinions)) is LIST
    assert list_in_force((opinions,)) is None


def test_a_bar_that_runs_is_said_with_its_last_day():
    said = of_candidate(WORDS, candidate(BARRED), LIST)

    assert said.text == "Listed: barred to 2017-03-01"
    assert said.result is Result.NOT_MET
    assert bar_dates(candidate(BARRED)) == "2015-03-01 – 2017-03-01"
    assert bar_dates(candidate()) == ""


def test_an_entry_that_does_not_say_is_never_read_as_no_bar():
    unclear = of_candidate(WORDS, candidate(Standing(status="unknown", bars_on_day=None)), LIST)
    lapsed = of_candidate(WORDS, candidate(Standing(status="determined", bars_on_day=False)), LIST)

    assert unclear.result is Result.INSUFFICIENT
    assert "does not say" in unclear.text
    assert "not barred" in lapsed.text


def test_a_bar_without_an_end_runs_until_further_notice():
    said = of_candidate(WORDS, candidate(Standing(status="unpaid", bars_on_day=True)), LIST)

    assert said.text == "Listed: barred"


def test_a_check_that_is_not_recorded_says_that_nothing_is_signed_without_it():
    for check in (None, IneligibilityCheck()):
        assert "no decision is signed" in of_check(WORDS, check, TODAY).text
        assert of_check(WORDS, check, TODAY).result is None


def test_a_recorded_check_says_result_day_list_and_age():
    said = of_check(WORDS, ineligibility_check(), TODAY)

    assert said.text == (
        "Listed name is another employer. Checked on July 15, 2015 against the list of July 10, 2015, 5 days old."
    )
    assert said.result is Result.MET
    assert of_check(WORDS, ineligibility_check(result=CheckResult.LISTED), TODAY).result is Result.NOT_MET
    assert "not recorded" in of_check(WORDS, ineligibility_check(list_date=None), TODAY).text


def test_listed_names_are_a_question():
    answer = LookupAnswer("Café", TODAY, (LIST,), (candidate(BARRED), candidate()))
    several = LookupAnswer("Café", TODAY, (LIST,), (candidate(BARRED), candidate(BARRED)))

    assert of_answer(WORDS, answer).text.endswith("Is it the employer of this case?")
    assert of_answer(WORDS, several).text.startswith("2 of these names")


def test_an_answer_keeps_its_warnings_but_not_those_of_the_lists_own_line():
    warning = (Statement("lookup.old-list", {"list_date": TODAY, "days": 9, "limit": 7}),)
    later = Statement("lookup.later-lists", {"count": 2, "day": TODAY})
    said = of_answer(WORDS, LookupAnswer("Café", TODAY, (LIST,), (candidate(),), (*warning, later))).text

    assert "left out: 2" in said
    assert "limit" not in said
    assert "try the operating name" in said


@pytest.mark.parametrize(
    ("score", "word"),
    [(1.0, "very-close"), (0.93, "very-close"), (0.92, "close"), (0.79, "like"), (0.6, "like"), (0.59, "faint")],
)
def test_a_score_has_a_word(score, word):
    assert closeness(score) is Closeness(word)


@given(st.floats(min_value=0, max_value=1), st.floats(min_value=0, max_value=1))
def test_a_greater_score_never_has_a_weaker_word(one, other):
    order = list(Closeness)
    assert (one <= other) or order.index(closeness(one)) <= order.index(closeness(other))


def test_a_place_is_the_address_else_the_province():
    assert place(candidate(address="Gatineau QC")) == "Gatineau QC"
    assert place(candidate(province=Province.QC)) == "QC"
    assert place(candidate()) == ""
