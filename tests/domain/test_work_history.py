from datetime import date

from tests.parts import work_history
from tests.refusing import refused
from workstation.domain.codec import decode_part, encode_part
from workstation.domain.codes import ExceptionKind, WorkKind
from workstation.domain.work_history import ExceptionClaim, WorkPeriod


def test_a_period_may_be_open_or_one_day_long():
    assert WorkPeriod(WorkKind.PERMIT, date(2015, 1, 1)).until is None
    assert WorkPeriod(WorkKind.PERMIT, date(2015, 1, 1), date(2015, 1, 1)).until == date(2015, 1, 1)


def test_a_period_does_not_end_before_it_begins():
    with refused("period.ends-before-start"):
        WorkPeriod(WorkKind.PERMIT, date(2015, 1, 2), date(2015, 1, 1))


def test_a_history_keeps_its_order_its_gaps_and_their_proofs():
    assert decode_part("work_history", encode_part(work_history())) == work_history()


def test_the_days_of_a_period_bear_the_documents_names():
    period = WorkPeriod(WorkKind.GAP, date(2012, 2, 1), date(2012, 3, 31), accepted=False)
    assert encode_part(period) == '{"kind":"gap","from":"2012-02-01","to":"2012-03-31","accepted":false}'
    with refused("period.ends-before-start") as caught:
        WorkPeriod(WorkKind.GAP, date(2012, 2, 1), date(2012, 1, 31))
    assert caught.value.facts["where"] == "to"


def test_a_claim_without_proof_is_not_a_claim_with_an_empty_proof():
    bare, empty = ExceptionClaim(ExceptionKind.SPOUSE), ExceptionClaim(ExceptionKind.SPOUSE, proof=())
    assert (encode_part(bare), encode_part(empty)) == ('{"kind":"spouse"}', '{"kind":"spouse","proof":[]}')
