import pytest

from workstation.employers.weights import MARKET, is_market, weight


@pytest.mark.parametrize("word", ["restaurant", "farm", "construction", "foods", "canada", "services"])
def test_a_word_of_many_names_weighs_little(word):
    assert is_market(word)
    assert weight(word) < MARKET


@pytest.mark.parametrize("word", ["quillwort", "dapple", "東京", "12345"])
def test_a_word_of_few_names_weighs_most(word):
    assert not is_market(word)
    assert weight(word) == 1.0


def test_articles_weigh_least_of_all():
    assert weight("the") == weight("les") < weight("restaurant")


def test_the_more_names_have_a_word_the_less_it_weighs():
    assert weight("farm") < weight("pizza") < weight("windows") <= 1
