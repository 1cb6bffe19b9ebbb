"""Days as published lists write them."""

from __future__ import annotations

from datetime import date

import pytest

from workstation.rules.days import day_in_words

DAY = date(2024, 9, 26)


@pytest.mark.parametrize(
    "text",
    ["September 26, 2024", "september 26 2024", "26 septembre 2024", "le 26 septembre 2024", " 2024-09-26 "],
)
def test_a_day_in_words_is_read_in_both_languages(text):
    assert day_in_words(text) == DAY


def test_the_first_of_a_month_is_read_in_french():
    assert day_in_words("1er août 2024") == date(2024, 8, 1)


@pytest.mark.parametrize("text", ["", "soon", "26/09/2024", "September 31, 2024", "Smarch 1, 2024", "2024-13-01", "26"])
def test_what_is_no_day_is_not_guessed(text):
    assert day_in_words(text) is None
