import msgspec
import pytest

from tests.parts import decision
from workstation.domain.codec import decode_part, encode_part
from workstation.domain.codes import Outcome
from workstation.domain.decision import Decision, Ground


def test_a_decision_has_no_outcome_until_the_officer_gives_one():
    assert Decision().outcome is None


def test_grounds_keep_their_order_facts_and_documents():
    assert decode_part("decision", encode_part(decision())) == decision()


@pytest.mark.parametrize(("kind", "text"), [(Ground, "{}"), (Decision, '{"outcome":"maybe"}')])
def test_a_ground_has_a_code_and_an_outcome_is_of_the_list(kind, text):
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(text, type=kind)


@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_of_the_contract_can_be_kept(outcome):
    kept = Decision(outcome=outcome)
    assert decode_part("decision", encode_part(kept)) == kept
