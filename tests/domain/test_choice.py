"""Questions with two readings, and the officer's choice."""

from __future__ import annotations

import pytest

from tests.builders import small_case
from workstation.domain.choice import READINGS, Choice, OpenQuestion, Reading
from workstation.domain.document import decode, encode
from workstation.domain.errors import InputError


def test_every_question_has_at_least_two_readings_and_every_reading_a_question():
    assert set(READINGS) == set(OpenQuestion)
    assert min(len(readings) for readings in READINGS.values()) == 2
    assert {reading for readings in READINGS.values() for reading in readings} == set(Reading)


def test_a_reading_of_another_question_is_refused_with_those_that_there_are():
    with pytest.raises(InputError) as refused:
        Choice(OpenQuestion.CHILD_AGE, Reading.CALENDAR)
    assert refused.value.code == "choice.not-a-reading"
    assert refused.value.facts["choices"] == (Reading.CHILD, Reading.ADULT)


def test_a_document_names_the_place_of_a_reading_that_does_not_fit():
    written = encode(small_case(choices=(Choice(OpenQuestion.CHILD_AGE, Reading.CHILD, "The bulletin."),)))
    with pytest.raises(InputError) as refused:
        decode(written.replace(b'"child"', b'"days"'))
    assert refused.value.facts["where"] == "choices[0].chosen"


def test_two_readings_of_one_question_are_refused():
    both = tuple(Choice(OpenQuestion.CHILD_AGE, reading, "-") for reading in READINGS[OpenQuestion.CHILD_AGE])
    with pytest.raises(InputError) as refused:
        small_case(choices=both)
    assert (refused.value.code, refused.value.facts["where"]) == ("choice.twice", "choices")


def test_one_reading_each_of_two_questions_stands():
    told = (Choice(OpenQuestion.CHILD_AGE, Reading.CHILD), Choice(OpenQuestion.TOLERANCE, Reading.OF_LICO))
    assert small_case(choices=told).choices == told
