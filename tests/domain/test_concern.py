from datetime import date

import pytest

from tests.parts import concern
from tests.refusing import refused


@pytest.mark.parametrize("field", ["deadline", "replied_on"])
def test_nobody_answers_before_a_concern_is_put(field):
    with refused("period.ends-before-start") as caught:
        concern(put_on=date(2015, 6, 20), **{field: date(2015, 6, 19)})
    assert caught.value.facts["where"] == field


def test_an_answer_may_come_on_the_same_day_and_after_the_deadline():
    assert concern(replied_on=date(2015, 6, 20)).replied_on == date(2015, 6, 20)
    assert concern(deadline=date(2015, 6, 30), replied_on=date(2015, 7, 5)).replied_on == date(2015, 7, 5)


def test_a_concern_that_was_never_put_has_no_order():
    assert concern(put_on=None).deadline == date(2015, 7, 20)
