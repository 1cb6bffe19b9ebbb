import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.employers.names import fold
from workstation.employers.similarity import all_market, likeness

SAME_NAME = 0.93


def alike(asked, listed):
    return likeness(fold(asked), fold(listed))


@pytest.mark.parametrize(
    ("asked", "listed", "how"),
    [
        ("Quillwort Ropeworks", "QUILLWORT ROPEWORKS LTD.", "same-name"),
        ("Quillwort Ropeworks Inc.", "Quillwort Ropeworks ltée", "other-form"),
        ("Den Boer Dairy", "DenBoer Dairy", "same-letters"),
        ("Dapple Quill Diner", "Quill Dapple Diner", "other-order"),
        ("9012 3456 Quebec", "9012-3456 Québec inc.", "same-number"),
        ("0982024 BC Ltd.", "982024 B.C. Ltd.", "same-number"),
        ("2418176", "2418176 ON Inc.", "same-number"),
    ],
)
def test_the_same_name_spelled_otherwise_scores_as_the_same(asked, listed, how):
    found = alike(asked, listed)
    assert found.how == how
    assert found.score >= SAME_NAME


@pytest.mark.parametrize(
    ("asked", "listed"),
    [
        ("Quilwort Ropeworks", "Quillwort Ropeworks"),
        ("Qiullwort Ropworks", "Quillwort Ropeworks"),
        ("Quillwort", "Quillwort Ropeworks"),
        ("Quillwort Ropew", "Quillwort Ropeworks"),
        ("Quillwort Ropeworks of Lunenburg", "Quillwort Ropeworks"),
        ("Quillwort Rope works", "Quillwort Ropeworks Lunenburg"),
        ("Polynova Induztries", "Polynova Industries"),
    ],
)
def test_a_name_with_slips_missing_or_more_words_is_alike_but_not_the_same(asked, listed):
    assert 0.6 < alike(asked, listed).score < SAME_NAME


@pytest.mark.parametrize(
    ("asked", "listed"),
    [
        ("Golden Foods", "Sunrise Foods"),
        ("Quillwort Restaurant Ltd.", "Dapple Restaurant Ltd."),
        ("1234567 Ontario Inc.", "7654321 Ontario Inc."),
        ("1234567 Ontario Inc.", "Ontario Restaurant Inc."),
        ("Quillwort", "1234567 Ontario Inc."),
        ("KDT Construction", "RHR Construction"),
    ],
)
def test_one_shared_market_word_is_no_evidence(asked, listed):
    assert alike(asked, listed).score < 0.45


@pytest.mark.parametrize(
    ("asked", "listed"),
    [
        ("Dapple Fund V", "Dapple Fund VI"),
        ("Quill Management Company 23", "Quill Management Company 24"),
        ("Dapple 2010 Holdings", "Dapple 2012 Holdings"),
    ],
)
def test_sister_firms_are_kept_apart_by_their_numbers(asked, listed):
    assert alike(asked, listed).score < 0.8


def test_the_same_number_in_another_province_is_another_company_to_look_at():
    found = alike("6122159 Canada Inc.", "6122159 Alberta Ltd.")
    assert (found.how, found.score) == ("number-elsewhere", 0.6)


def test_a_number_with_a_slip_is_near_and_nearer_in_the_same_province():
    one, two = alike("2418176 Ontario", "2418167 Ontario"), alike("2418176 Ontario", "2418767 Ontario")
    assert one.how == two.how == "number-near"
    assert SAME_NAME > one.score > alike("2418176 Ontario", "2418167 Alberta").score > two.score - 0.05


def test_what_agrees_and_what_differs_is_said_word_by_word():
    found = alike("Quilwort Ropeworks East", "Quillwort Ropeworks Lunenburg")
    assert (found.same, found.near) == (("ropeworks",), ("quilwort/quillwort",))
    assert (found.asked_only, found.listed_only) == (("east",), ("lunenburg",))


def test_two_market_words_are_two_words_however_alike():
    assert alike("Quill Consulting", "Quill Contracting").near == ()


@pytest.mark.parametrize("nothing", ["", "???", "🙂"])
def test_a_name_that_folds_to_nothing_is_like_nothing(nothing):
    assert alike(nothing, "Quill").score == alike("Quill", nothing).score == alike(nothing, nothing).score == 0


def test_words_of_the_market_are_known_together():
    assert all_market(["restaurant", "foods"])
    assert not all_market(["restaurant", "quillwort"])


NAMES = st.lists(
    st.sampled_from("quill dapple foods farm inc ltd 12 vi 1234567 ontario st the".split()), max_size=5
).map(" ".join)


@given(NAMES | st.text(max_size=40), NAMES | st.text(max_size=40))
def test_a_score_lies_between_nought_and_one_and_a_name_is_like_itself(asked, listed):
    assert 0 <= alike(asked, listed).score <= 1
    if fold(asked).words:
        assert alike(asked, asked).score == 1
