from datetime import date

import pytest

from workstation.commands.parser import Parser, day, language_asked, positive, told
from workstation.domain.codes import Language
from workstation.wording import wording

K = {"where": "-k", "value": "'x'", "choices": "'a'"}


@pytest.mark.parametrize(
    ("message", "code", "facts"),
    [
        ("argument -k: invalid choice: 'x' (choose from 'a')", "usage.not-in-list", K),
        ("argument --as-of: invalid day value: 'soon'", "usage.invalid-value", {"where": "--as-of", "value": "'soon'"}),
        ("argument --out: expected one argument", "usage.value-missing", {"where": "--out"}),
        ("the following arguments are required: CASE.json", "usage.missing", {"where": "CASE.json"}),
        ("unrecognized arguments: --frob\nx", "usage.unknown", {"where": "--frob\nx"}),
        ("something new in a later Python", "usage.wrong", {"reason": "something new in a later Python"}),
    ],
)  # fmt: skip
def test_complaints_of_argparse_are_told_as_ours(message, code, facts):
    error = told(message)
    assert (error.code, error.facts) == (code, facts)


@pytest.mark.parametrize("text", ["2015-6-1", "20150601", "2015-02-29", "1/6/2015", "", "2015-W01-1"])
def test_a_day_is_written_in_one_way_only(text):
    with pytest.raises(ValueError, match=r".*"):
        day(text)


def test_a_day_that_exists_is_read():
    assert day("2015-07-15") == date(2015, 7, 15)


@pytest.mark.parametrize("text", ["0", "1001", "-1", "1e2", "٣", "", "9" * 5000])
def test_a_number_of_candidates_is_between_one_and_a_thousand(text):
    with pytest.raises(ValueError, match=r".*"):
        positive(text)


def test_a_number_within_bounds_is_read():
    assert [positive("1"), positive("1000")] == [1, 1000]


@pytest.mark.parametrize(
    ("arguments", "asked"),
    [([], ""), (["--lang"], ""), (["x", "--lang", "fr"], "fr"), (["--lang=fr", "x"], "fr"), (["lang", "fr"], "")],
)
def test_the_language_is_known_before_anything_is_parsed(arguments, asked):
    assert language_asked(arguments) == asked


def test_an_abbreviated_option_is_refused_so_that_new_ones_break_no_script():
    parser = Parser(words=wording(Language.ENGLISH), prog="workstation")
    parser.options.add_argument("--published-on")
    with pytest.raises(ValueError, match=r"usage.unknown"):
        parser.parse_args(["--published", "x"])
