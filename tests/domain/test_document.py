import json
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.schemas import problems
from tests.strategies import values
from workstation.domain.case import Case
from workstation.domain.codes import Language
from workstation.domain.document import GREATEST_SIZE, JsonKind, decode, encode, schema
from workstation.domain.errors import InputError
from workstation.paths import resources
from workstation.wording import wording

# The example of the contract, every field of it.
CONTRACT = (Path(__file__).parents[1] / "files" / "contract-case.json").read_bytes()
LEAST = {
    "format": "workstation-case/1",
    "file_number": "W301234567",
    "received_on": "2015-06-01",
    "stream": "lmo_exempt",
}


def document(**parts):
    return json.dumps(LEAST | parts).encode()


def told(content):
    """What the reader says against a document, or None where it reads it."""
    try:
        decode(content)
    except InputError as refused:
        return refused
    return None


def refusal(content):
    with pytest.raises(InputError) as refused:
        decode(content)
    return refused.value.code, refused.value.facts.get("where")


# ------------------------------------------------------------------------------------------------ what is read


def test_a_document_with_four_keys_is_a_case():
    case = decode(document())
    assert (case.file_number, case.received_on, case.decision) == ("W301234567", date(2015, 6, 1), None)


def test_the_document_of_the_contract_is_read_to_the_last_field():
    case = decode(CONTRACT)
    assert case.applicant.letter_language is Language.ENGLISH
    assert case.offer.wage.amount == Decimal("12.00")
    assert case.work_history[2].covered_by_contract is False
    assert case.caregiver.finance.lico_override.amount == Decimal("43791.00")
    assert case.concerns[0].became_ground == case.decision.grounds[0].code == "R200(5)(c)"
    assert json.loads(encode(case)) == json.loads(CONTRACT)


def test_a_byte_order_mark_is_overlooked():
    assert decode(b"\xef\xbb\xbf" + document()) == decode(document())


def test_an_empty_part_is_not_the_same_as_an_absent_one():
    case = decode(document(applicant={}, work_history=[]))
    assert case.applicant is not None
    assert case.work_history == ()
    assert decode(encode(case)) == case


def test_a_document_is_written_indented_in_utf_8_with_a_last_line_end():
    written = encode(decode(document(applicant={"family_name": "Nguyễn"})))
    assert written.startswith(b'{\n  "format"')
    assert written.endswith(b"}\n")
    assert '    "family_name": "Nguyễn"\n' in written.decode()
    assert written == encode(decode(written))


# --------------------------------------------------------------------------------------------- what is refused


@pytest.mark.parametrize(
    ("parts", "code", "where"),
    [
        ({"surprise": 1}, "document.unknown-key", "surprise"),
        ({"offer": {"noc": {"edition": 2011, "code": "6322", "x": 1}}}, "document.unknown-key", "offer.noc.x"),
        ({"offer": {"wage": {"amount": "1"}}}, "document.missing-key", "offer.wage.per"),
        ({"applicant": {"family_name": None}}, "document.null", "applicant.family_name"),
        ({"applicant": {"address": ["a", 1]}}, "document.wrong-type", "applicant.address[1]"),
        ({"visa_required": 1}, "document.wrong-type", "visa_required"),
        ({"visa_required": "true"}, "document.wrong-type", "visa_required"),
        ({"declared_months": True}, "document.wrong-type", "declared_months"),
        ({"declared_months": "20"}, "document.wrong-type", "declared_months"),
        ({"declared_months": -1}, "document.odd-number", "declared_months"),
        ({"declared_months": 20.0}, "document.odd-number", "declared_months"),
        ({"declared_months": 10**9}, "document.odd-number", "declared_months"),
        ({"offer": {"noc": {"edition": 2012, "code": "1"}}}, "document.not-in-list", "offer.noc.edition"),
        ({"stream": "lmo"}, "document.not-in-list", "stream"),
        ({"format": "workstation-case/2"}, "document.not-in-list", "format"),
        ({"received_on": "01/06/2015"}, "document.not-a-day", "received_on"),
        ({"received_on": "2015-6-1"}, "document.not-a-day", "received_on"),
        ({"received_on": "2015-02-29"}, "document.not-a-day", "received_on"),
        ({"received_on": "2015-06-01T00:00:00"}, "document.not-a-day", "received_on"),
        ({"decided_on": "2015-05-31"}, "period.ends-before-start", "decided_on"),
        ({"applicant": {"family_name": "A\x00"}}, "text.control-character", "applicant.family_name"),
        ({"applicant": {"family_name": "\ud800"}}, "text.control-character", "applicant.family_name"),
        ({"notes": [{"text": "x" * 10_001}]}, "text.too-long", "notes[0].text"),
        ({"notes": {}}, "document.wrong-type", "notes"),
        ({"work\nhistory": []}, "document.unknown-key", "work\\nhistory"),
    ],
)
def test_what_cannot_be_is_refused_with_its_path(parts, code, where):
    assert refusal(document(**parts)) == (code, where)


def test_an_end_before_its_start_is_refused_with_the_path_of_the_end():
    good = {"kind": "permit", "from": "2011-06-01", "to": "2013-05-31"}
    bad = {"kind": "permit", "from": "2013-06-01", "to": "2013-05-31"}
    assert refusal(document(work_history=[good, good, good, bad])) == ("period.ends-before-start", "work_history[3].to")


@pytest.mark.parametrize(
    "amount", ["NaN", "Infinity", "1E+2", "-4", "+4", "010", "10.255", " 10", "10\n", "1,5", "", "99999999999"]
)
def test_money_that_is_not_an_amount_in_cents_is_refused(amount):
    code, where = refusal(document(offer={"wage": {"amount": amount, "per": "hour"}}))
    assert (code, where) in {
        ("document.not-an-amount", "offer.wage.amount"),
        ("money.not-an-amount", "offer.wage.amount"),
    }


@pytest.mark.parametrize("amount", [40, 40.5, True])
def test_money_that_is_not_text_is_refused(amount):
    code, where = refusal(document(offer={"hours_per_week": amount}))
    assert where == "offer.hours_per_week"
    assert code in {"document.wrong-type", "document.odd-number"}


@pytest.mark.parametrize(
    ("content", "code", "where"),
    [
        (b"", "document.not-json", "1:1"),
        (b"{\n", "document.not-json", "2:1"),
        (b'{"a":1,"b":{"c":[{"d":1,"d":1}]}}', "document.duplicate-key", "b.c[0].d"),
        (b'{"' + b"k" * 5000 + b'":1,"' + b"k" * 5000 + b'":1}', "document.duplicate-key", "k" * 60 + "…"),
        (b"[]", "document.wrong-type", "$"),
        (b"null", "document.null", "$"),
        (b'{"a":NaN}', "document.odd-number", "a"),
        (b'{"a":1e9}', "document.odd-number", "a"),
        (b'{"a":' + b"9" * 10_000 + b"}", "document.odd-number", "a"),
        (b'{"a":"\t\x01"}', "document.not-json", "1:7"),
    ],
)
def test_text_that_is_no_case_is_refused_where_it_goes_wrong(content, code, where):
    assert refusal(content) == (code, where)


def test_text_in_another_encoding_is_refused():
    assert refusal(document().decode().encode("utf-16"))[0] == "document.not-utf-8"
    assert refusal(b'{"a": "Caf\xe9"}')[0] == "document.not-utf-8"


@pytest.mark.parametrize("depth", [33, 100_000])
def test_nesting_too_deep_is_refused_before_anything_parses_it(depth):
    assert refusal(b"[" * depth + b"]" * depth)[0] == "document.too-deep"
    assert refusal(b'{"a":' * depth + b"1" + b"}" * depth)[0] == "document.too-deep"


@pytest.mark.parametrize(
    ("parts", "where"),
    [
        ({"visa_required": "true"}, "visa_required"),
        ({"declared_months": "20"}, "declared_months"),
        ({"exceptions": [{"kind": "spouse", "principal_lmo_exempt": 1}]}, "exceptions[0].principal_lmo_exempt"),
    ],
)
def test_what_a_reader_guessed_is_refused_should_the_library_ever_guess(parts, where, monkeypatch):
    monkeypatch.setattr(msgspec, "convert", partial(msgspec.convert, strict=False))
    assert refusal(document(**parts)) == ("document.not-as-written", where)


def test_brackets_inside_text_are_not_nesting():
    text = '[{"\\' * 40
    assert decode(document(notes=[{"text": text}])).notes[0].text == text


def test_nesting_of_thirty_two_levels_is_not_too_deep():
    assert refusal(b"[" * 32 + b"]" * 32)[0] == "document.wrong-type"
    assert refusal(b'{"a":' * 32 + b"1" + b"}" * 32)[0] == "document.unknown-key"


def test_things_side_by_side_are_not_nesting():
    assert len(decode(document(notes=[{}] * 100)).notes) == 100
    assert refusal(b"[" + b"[]," * 100 + b"[]]") == ("document.wrong-type", "$")
    for pair in (b"[],", b"{},"):
        assert refusal(b"[" + pair * 100 + b"[" * 32 + b"]" * 33)[0] == "document.too-deep"


def test_a_file_over_twenty_megabytes_is_refused_unread():
    refused = told(b" " * 20_000_001)
    assert (refused.code, refused.facts) == ("document.too-large", {"greatest": 20})
    assert told(b" " * GREATEST_SIZE).code == "document.not-json"


def test_a_whole_number_has_at_most_four_digits():
    assert decode(document(declared_months=9_999)).declared_months == 9_999
    assert refusal(document(declared_months=10_000)) == ("document.odd-number", "declared_months")


def test_an_amount_over_a_billion_is_refused():
    assert decode(document(offer={"hours_per_week": "1000000000.00"})).offer.hours_per_week == 10**9
    refused = refusal(document(offer={"hours_per_week": "1000000000.01"}))
    assert refused == ("money.not-an-amount", "offer.hours_per_week")


def test_a_key_of_sixty_characters_is_shown_whole():
    assert refusal(document(**{"k" * 60: 1})) == ("document.unknown-key", "k" * 60)
    assert refusal(document(**{"k" * 61: 1})) == ("document.unknown-key", "k" * 60 + "…")


# ------------------------------------------------------------------------------------------------- properties


@given(values(Case))
def test_every_case_comes_back_from_its_document(case):
    assert decode(encode(case)) == case


@given(values(Case))
def test_the_schema_accepts_every_document_the_program_writes(case):
    assert problems(schema(), json.loads(encode(case))) == []


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_in_our_words(content):
    refused = told(content)
    assert refused is None or refused.code.partition(".")[0] in {"document", "text"}


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.dates().map(str),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=5,
)


@given(st.data())
def test_a_document_with_one_value_changed_is_read_or_refused_with_a_path(data):
    tree = json.loads(CONTRACT)
    at, path = tree, []
    while isinstance(at, dict | list) and at and (not path or data.draw(st.booleans())):
        key = data.draw(st.sampled_from(sorted(at) if isinstance(at, dict) else range(len(at))))
        path.append((at, key))
        at = at[key]
    holder, key = path[-1]
    holder[key] = data.draw(JUNK)
    refused = told(json.dumps(tree).encode())
    assert refused is None or refused.facts["where"]


@given(st.data())
def test_a_document_with_some_bytes_changed_is_read_or_refused_in_our_words(data):
    start = data.draw(st.integers(0, len(CONTRACT)))
    width = data.draw(st.integers(0, 20))
    changed = CONTRACT[:start] + data.draw(st.binary(max_size=20)) + CONTRACT[start + width :]
    refused = told(changed)
    assert refused is None or wording(Language.FRENCH).knows(f"errors.{refused.code}")


# ------------------------------------------------------------------------------------------- schema and words


def test_the_shipped_schema_is_the_one_the_code_draws():
    shipped = json.loads((resources() / "case-document.schema.json").read_text("utf-8"))
    assert shipped == schema()


def test_the_schema_refuses_what_the_reader_refuses():
    for parts in ({"surprise": 1}, {"stream": "x"}, {"declared_months": -1}, {"offer": {"hours_per_week": 40}}):
        assert problems(schema(), LEAST | parts)
    assert problems(schema(), {}) == [f"$: {key} is missing" for key in LEAST]


def test_the_schema_knows_no_null():
    assert "null" not in json.dumps(schema())


@pytest.mark.parametrize("language", Language)
def test_every_kind_of_value_has_its_word(language):
    words = [wording(language).code(kind) for kind in JsonKind]
    assert not [word for word in words if word.startswith("json-kind.")]
