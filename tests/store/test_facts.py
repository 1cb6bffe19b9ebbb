from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import assessment
from tests.refusing import refused
from tests.strategies import TEXTS
from workstation.domain.codes import CheckResult, Result, Stream
from workstation.domain.finding import Block, NotApplicable, Statement
from workstation.domain.office import ToleranceBase
from workstation.store.facts import read_assessment, write_assessment

FACTS = st.dictionaries(
    TEXTS,
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-(2**53), 2**53),
        TEXTS,
        st.dates(),
        st.decimals(allow_nan=False, allow_infinity=False, places=2),
        st.sampled_from([*Stream, *Result, *CheckResult, *ToleranceBase]),
    ),
    max_size=5,
)


def with_facts(facts):
    statement = Statement("some.code", facts)
    return assessment(
        because=(statement,),
        not_applicable=(NotApplicable("DUR-1", statement),),
        blocks=(Block("decision", statement),),
    )


@given(FACTS)
def test_every_fact_comes_back_as_the_kind_of_value_it_was(facts):
    written = with_facts(facts)
    back = read_assessment(write_assessment(written), "W1")

    assert back == written
    assert {name: type(value) for name, value in back.because[0].facts.items()} == {
        name: type(value) for name, value in facts.items()
    }


def test_the_same_assessment_is_always_the_same_text():
    forth, back = with_facts({"a": 1, "b": 2}), with_facts({"b": 2, "a": 1})

    assert write_assessment(forth) == write_assessment(back)


def test_an_amount_keeps_its_cents():
    kept = read_assessment(write_assessment(with_facts({"wage": Decimal("10.50")})), "W1")

    assert str(kept.because[0].facts["wage"]) == "10.50"


def test_a_word_of_a_closed_list_is_worded_again():
    kept = read_assessment(write_assessment(with_facts({"stream": Stream.OPEN, "day": date(2015, 7, 1)})), "W1")

    assert kept.because[0].facts["stream"] is Stream.OPEN


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "5",
        '{"pack": 5}',
        '{"unheard_of": 1}',
        write_assessment(assessment()).replace('"refuse"', '"resign"'),
        write_assessment(assessment()).replace("2015-07-15", "2015-02-30"),
        write_assessment(with_facts({"x": Decimal(1)})).replace('{"amount":"1"}', '{"amount":"one"}'),
        write_assessment(with_facts({"x": Stream.OPEN})).replace("Stream", "River"),
        write_assessment(with_facts({"x": 1})).replace('"x":1', '"x":[1]'),
        write_assessment(with_facts({"x": 1})).replace('"facts":{"x":1}', '"facts":5'),
    ],
)
def test_what_was_not_written_here_is_damage(text):
    with refused("store.case-damaged") as fault:
        read_assessment(text, "W1")

    assert fault.value.facts["where"] == "W1"
