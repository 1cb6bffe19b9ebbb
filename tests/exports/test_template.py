import string

import pytest

from tests.exports.matters import letter
from workstation.domain.codes import Language, LetterKind
from workstation.exports.conditions import CONDITIONS
from workstation.exports.sequences import SEQUENCES
from workstation.exports.template import ground_texts, placeholders, template
from workstation.exports.values import VALUES
from workstation.wording import wording

ALL = [template(kind, language) for kind in LetterKind for language in Language]


def blocks_of(blocks):
    for block in blocks:
        yield block
        yield from blocks_of(block.block)


def entries_of(one):
    for block in blocks_of(one.block):
        yield from (block, *block.items, *block.fields)
    yield from one.closing


def named_in(texts):
    return {name for text in texts for _, name, _, _ in string.Formatter().parse(text) if name}


def test_every_placeholder_is_told_and_every_teller_is_used():
    named = named_in(text for one in ALL for text in placeholders(one))
    assert named == set(VALUES)


def test_every_condition_is_a_function_and_every_function_is_asked():
    assert {name for one in ALL for entry in entries_of(one) for name in entry.when} == set(CONDITIONS)


def test_every_sequence_is_a_function_and_every_function_is_repeated_over():
    assert {entry.each for one in ALL for entry in entries_of(one)} - {""} == set(SEQUENCES)


@pytest.mark.parametrize("kind", list(LetterKind))
def test_both_languages_build_a_letter_alike(kind):
    shapes = []
    for language in Language:
        blocks = blocks_of(template(kind, language).block)
        shapes.append([(block.when, block.each, bool(block.heading), len(block.fields)) for block in blocks])
    assert shapes[0] == shapes[1]


def test_both_languages_word_the_same_grounds_and_end_in_a_full_stop():
    english, french = ground_texts(Language.ENGLISH), ground_texts(Language.FRENCH)
    assert english.keys() == french.keys()
    assert all(text.text.endswith(".") for texts in (english, french) for text in texts.values())


@pytest.mark.parametrize("language", list(Language))
def test_every_ground_of_the_rules_is_worded(language):
    codes = {code.removeprefix("ground.") for code in wording(language).codes() if code.startswith("ground.")}
    assert len(codes) > 30
    assert codes - ground_texts(language).keys() == set()


def test_a_template_is_read_once():
    assert template(LetterKind.REFUSAL, Language.ENGLISH) is template(LetterKind.REFUSAL, Language.ENGLISH)
    assert letter().subject == template(LetterKind.REFUSAL, Language.ENGLISH).subject
