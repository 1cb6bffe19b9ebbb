from datetime import date

from tests.parts import treatment
from tests.refusing import refused
from workstation.domain.codec import decode_part, encode_part
from workstation.domain.treatment import EarlierWorker, Terms


def test_an_earlier_worker_did_not_leave_before_coming():
    with refused("period.ends-before-start"):
        EarlierWorker("Luz Santos", date(2014, 2, 1), date(2014, 1, 1))


def test_offered_and_provided_terms_are_kept_side_by_side_with_amounts_as_text():
    text = encode_part(treatment())
    assert '"offered":{"wage":"14.00","occupation":"6322","conditions":"Room and board."}' in text
    assert decode_part("sts", text) == treatment()


def test_the_days_of_an_earlier_worker_bear_the_documents_names():
    worker = EarlierWorker(since=date(2014, 1, 1), until=date(2014, 1, 1))
    assert encode_part(worker) == '{"from":"2014-01-01","to":"2014-01-01"}'
    with refused("period.ends-before-start") as caught:
        EarlierWorker(since=date(2014, 1, 2), until=date(2014, 1, 1))
    assert caught.value.facts["where"] == "to"


def test_terms_nobody_wrote_down_are_not_terms_of_nothing():
    assert encode_part(EarlierWorker(offered=Terms())) == '{"offered":{}}'
    assert EarlierWorker().offered is None
