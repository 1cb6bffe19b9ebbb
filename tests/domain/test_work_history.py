from datetime import date

from tests.parts import work_history
from tests.refusing import refused
from workstation.domain.codec import decode_part, encode_part
from workstation.domain.codes import WorkKind
from workstation.domain.work_history import WorkPeriod


def test_a_period_may_be_open_or_one_day_long():
    assert WorkPeriod(WorkKind.PERMIT, date(2015, 1, 1)).until is None
    assert WorkPeriod(WorkKind.PERMIT, date(2015, 1, 1), date(2015, 1, 1)).until == date(2015, 1, 1)


def test_a_period_does_not_end_before_it_begins():
    with refused("period.ends-before-start"):
        WorkPeriod(WorkKind.PERMIT, date(2015, 1, 2), date(2015, 1, 1))


def test_a_history_keeps_its_order_its_gaps_and_their_proofs():
    assert decode_part("work_history", encode_part(work_history())) == work_history()
