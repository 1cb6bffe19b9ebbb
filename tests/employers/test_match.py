import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.codes import Province
from workstation.domain.register import FoundName, Question
from workstation.employers.match import LEAST, asked, name_asked, rank
from workstation.wording import Language, wording

ROPES = FoundName("a" * 16, "Quillwort Ropeworks Ltd.", Province.NS, "B0J 2C0", "lunenburg")
ROPES_WEST = FoundName("b" * 16, "Quillwort Ropeworks Ltd.", Province.BC, "V9R 5X2", "nanaimo")
DINER = FoundName("c" * 16, "Dapple Diner", Province.ON, "K7H 0Z9", "perth")
ALL = (ROPES, ROPES_WEST, DINER)


def ranked(question, found=ALL, numbered=(), limit=10):
    return rank(asked(question), found, frozenset(numbered), limit)


def codes(match):
    return [reason.code for reason in match.why]


def test_the_best_name_of_each_employer_stands_for_it():
    operating = FoundName(ROPES.key, "Tarred Hemp Company")
    (match,) = ranked(Question(name="Tarred Hemp Co."), (ROPES, operating, operating))
    assert (match.key, match.text, match.score) == (ROPES.key, "Tarred Hemp Company", 1.0)


def test_the_postal_code_decides_between_branches_and_says_so():
    first, second = ranked(Question(name="Quilwort Ropeworks", postal_code="v9r5x2"))
    assert (first.key, second.key) == (ROPES_WEST.key, ROPES.key)
    assert codes(first)[-1] == "match.same-postal-code"
    assert codes(second)[-1] == "match.other-postal-code"


def test_city_and_province_are_read_out_of_the_address():
    first, second = ranked(Question(name="Quilwort Ropeworks", address="12 Wharf Rd, Lunenburg, Nova Scotia"))
    assert (first.key, codes(first)[-1]) == (ROPES.key, "match.same-city")
    assert codes(second)[-1] == "match.other-province"
    assert first.score > second.score


def test_a_province_alone_tells_branches_apart():
    assert ranked(Question(name="Quillwort Ropeworks", province=Province.BC))[0].key == ROPES_WEST.key


def test_an_employer_with_the_same_business_number_stands_first_whatever_its_name():
    match = ranked(Question(name="Quillwort", business_number="123026635RC0001"), numbered=[DINER.key])[0]
    assert (match.key, match.score, codes(match)) == (
        DINER.key,
        1.0,
        ["match.same-business-number", "match.asked-only", "match.listed-only"],
    )


def test_a_place_without_a_name_answers_who_is_there():
    (match,) = ranked(Question(postal_code="K7H 0Z9"))
    assert (match.key, codes(match)) == (DINER.key, ["match.same-postal-code"])


def test_either_name_of_a_question_finds_the_employer():
    (match,) = ranked(Question(name="1234567 Ontario Inc. o/a Dapple Diner"))
    assert (match.key, match.score) == (DINER.key, 0.99)


def test_a_market_word_that_is_part_of_the_question_finds_nobody():
    assert (
        ranked(Question(name="1234567 Ontario Inc. Restaurant"), [FoundName("d" * 16, "Restaurant Ltd.")])[0].score
        < 0.7
    )


def test_a_company_number_is_understood_without_its_province():
    found = [FoundName("d" * 16, "0961857 BC Ltd.")]
    assert ranked(Question(name="961857 B"), found)[0].score == 0.99
    assert ranked(Question(business_number="961857"), found)[0].score == 1.0


def test_a_name_is_asked_for_before_a_number():
    assert name_asked(Question(name="Quill", business_number="123456789")) == "Quill"
    assert name_asked(Question(name="  ", business_number="123456789")) == "123456789"


def test_names_that_are_hardly_alike_are_not_shown():
    assert ranked(Question(name="Saltspray Lacquer")) == ()


def test_equal_scores_keep_one_order_and_the_limit_holds():
    found = [FoundName(f"{number:016x}", "Quillwort") for number in range(9)]
    assert [int(match.key, 16) for match in ranked(Question(name="Quillwort"), found[::-1], limit=3)] == [0, 1, 2]


@pytest.mark.parametrize("nothing", ["", "???", "🙂", "\x00"])
def test_a_question_that_folds_to_nothing_matches_nothing(nothing):
    assert ranked(Question(name=nothing)) == ()


TEXTS = st.text(max_size=60) | st.sampled_from(["Quillwort", "Dapple Dinner", "123456789", "K7H 0Z9", "Perth, ON"])


@given(TEXTS, TEXTS, TEXTS, st.none() | st.sampled_from(Province))
def test_any_question_is_ranked_with_reasons_that_can_be_said(name, number, address, province):
    for match in ranked(Question(name, number, address, province, address)):
        assert LEAST <= match.score <= 1
        assert match.why
        for language in Language:
            words = wording(language)
            assert [reason.code for reason in match.why if not words.knows(reason.code)] == []
            assert all(words.state(reason) for reason in match.why)
