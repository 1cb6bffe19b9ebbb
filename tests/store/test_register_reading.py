from datetime import timedelta

import pytest

from tests.published import DAY, ineligible, opinions
from workstation.domain.codes import ListKind
from workstation.store import register_reading as reading
from workstation.store.register_file import RegisterFile
from workstation.store.registers import Register

QUILL = 'Ontario,Quill Ltd.,"Perth, ON K7H 0Z9",6322-Cooks,1'
ENTRY = 'Quill,Quill,"Perth, Ontario",9,2015-03-01,,'


@pytest.fixture
def core(tmp_path):
    """A register of a few lists, read as it lies."""
    path = tmp_path / "office.register"
    register = Register(path)
    for offset in (0, 10, 20):
        register.load(
            opinions(QUILL.replace(",1", f",{offset}"), published_on=DAY + timedelta(offset)), lambda text: [text]
        )
        register.load(ineligible(ENTRY, published_on=DAY + timedelta(offset)), lambda text: [text])
    register.close()
    file = RegisterFile(path)
    with file.reading() as transaction:
        yield transaction.core
    file.close()


@pytest.mark.parametrize(
    ("offset", "opinion_lists", "newest"), [(-1, 0, None), (0, 1, 0), (9, 1, 0), (10, 2, 10), (99, 3, 20)]
)
def test_lists_hold_from_their_day_on(core, offset, opinion_lists, newest):
    held = reading.lists_on(core, DAY + timedelta(offset))
    assert sum(one.kind is ListKind.OPINIONS_POSITIVE for one in held) == opinion_lists
    ineligible_lists = [one.published_on for one in held if one.kind is ListKind.INELIGIBLE]
    assert ineligible_lists == ([] if newest is None else [DAY + timedelta(newest)])


def test_lists_come_by_kind_with_the_newest_first_and_their_age(core):
    held = reading.lists_on(core, DAY + timedelta(21))
    assert [(one.kind, one.age_days) for one in held] == [
        (ListKind.INELIGIBLE, 1),
        (ListKind.OPINIONS_POSITIVE, 1),
        (ListKind.OPINIONS_POSITIVE, 11),
        (ListKind.OPINIONS_POSITIVE, 21),
    ]


def test_an_opinion_list_is_known_by_its_content_and_the_others_also_by_their_day(core):
    other_day = DAY + timedelta(1)
    assert reading.is_known(core, opinions(QUILL.replace(",1", ",0"), published_on=other_day))
    assert reading.is_known(core, ineligible(ENTRY))
    assert not reading.is_known(core, ineligible(ENTRY, published_on=other_day))


def test_lists_after_a_day_are_counted(core):
    assert [reading.lists_after(core, DAY + timedelta(offset)) for offset in (-1, 0, 19, 20)] == [6, 4, 2, 0]


def test_names_come_in_the_order_asked_and_each_once(core):
    known = [row.id for row in reading.names_after(core, 0)]
    found = reading.names_by_id(core, [*known[::-1], known[0], 10_000])
    assert len(found) == len(known)
    assert [one.text for one in found] == [row.text for row in reading.names_after(core, 0)][::-1]


def test_rows_come_with_the_newest_list_first(core):
    keys = [one.key for one in reading.names_at(core, "K7H 0Z9", 9)]
    days = [row.published_on for row in reading.rows_of(core, keys, DAY + timedelta(15))]
    assert days == [DAY + timedelta(10), DAY]
    assert reading.names_by_number(core, "123456789") == ()
