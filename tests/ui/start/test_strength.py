import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.codes import Language
from workstation.ui.start.strength import SHORTEST, Strength, bits, strength
from workstation.wording import wording


@pytest.mark.parametrize(
    ("passphrase", "expected"),
    [
        ("", Strength.BLANK),
        ("horse", Strength.SHORT),
        ("aaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("abcdefghijkl", Strength.WEAK),
        ("1234567890123456", Strength.WEAK),
        ("correct horse battery", Strength.GOOD),
        ("correct horse battery staple 7", Strength.STRONG),
    ],
)
def test_a_passphrase_is_judged_as_an_attacker_would(passphrase, expected):
    assert strength(passphrase) is expected


def test_only_what_is_fair_or_better_locks_a_store():
    assert [step for step in Strength if step.enough] == [Strength.FAIR, Strength.GOOD, Strength.STRONG]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("step", list(Strength))
def test_every_step_has_its_sentence(language, step):
    assert wording(language).knows(f"passphrase.{step.value}")


@given(st.text(max_size=40), st.characters())
def test_one_more_character_never_makes_a_passphrase_weaker(passphrase, more):
    assert bits(passphrase + more) >= bits(passphrase)


@given(st.text(max_size=SHORTEST - 1))
def test_nothing_short_is_enough(passphrase):
    assert not strength(passphrase).enough
