from datetime import timedelta

import msgspec
import pytest

from tests.published import DAY, LATER_DAY, ineligible, opinions
from workstation.domain.codes import ListKind, Province
from workstation.store.register_file import RegisterFile
from workstation.store.register_view import STATEMENTS
from workstation.store.registers import Register

QUILL = 'Ontario,Quill Ltd.,"Perth, ON K7H 0Z9",6322-Cooks,1'
ENTRY = 'Quill,Quill,"Perth, Ontario",9,2015-03-01,,'


def in_one_word(text):
    return [text.replace(" ", "-")]


@pytest.fixture(scope="module")
def register(tmp_path_factory):
    """Three lists of opinions and three of ineligible employers, ten days apart."""
    opened = Register(tmp_path_factory.mktemp("view") / "office.register")
    for offset in (20, 0, 10):
        listing = opinions(QUILL, f"Ontario,Dapple {offset},,,1", published_on=DAY + timedelta(offset))
        numbered = msgspec.structs.replace(listing.taken[0], business_number="123026635")
        opened.load(msgspec.structs.replace(listing, taken=(numbered, *listing.taken[1:])), in_one_word)
        opened.load(ineligible(ENTRY, published_on=DAY + timedelta(offset)), in_one_word)
    yield opened
    opened.close()


HOLDING = [(-1, 0, None), (0, 1, 0), (9, 1, 0), (10, 2, 10), (99, 3, 20)]


@pytest.mark.parametrize(("offset", "opinion_lists", "newest"), HOLDING)
def test_lists_hold_from_their_day_on(register, offset, opinion_lists, newest):
    with register.on(DAY + timedelta(offset)) as view:
        held = view.lists
    assert sum(one.kind is ListKind.OPINIONS_POSITIVE for one in held) == opinion_lists
    ineligible_lists = [one.published_on for one in held if one.kind is ListKind.INELIGIBLE]
    assert ineligible_lists == ([] if newest is None else [DAY + timedelta(newest)])


def test_lists_come_by_kind_with_the_newest_first_and_their_age(register):
    with register.on(DAY + timedelta(21)) as view:
        assert [(one.kind, one.age_days, one.rows) for one in view.lists] == [
            (ListKind.INELIGIBLE, 1, 1),
            (ListKind.OPINIONS_POSITIVE, 1, 2),
            (ListKind.OPINIONS_POSITIVE, 11, 2),
            (ListKind.OPINIONS_POSITIVE, 21, 2),
        ]


@pytest.mark.parametrize(("offset", "count"), [(-1, 6), (0, 4), (19, 2), (20, 0)])
def test_lists_after_the_day_are_counted(register, offset, count):
    with register.on(DAY + timedelta(offset)) as view:
        assert view.later == count


def test_a_name_knows_where_its_employer_is(register):
    with register.on(LATER_DAY) as view:
        name = view.find(["Quill-Ltd."], 1)[0]
    assert (name.text, name.province, name.postal_code, name.city) == ("Quill Ltd.", Province.ON, "K7H 0Z9", "perth")


def test_names_are_found_by_code_and_by_number_but_never_by_a_blank_one(register):
    with register.on(LATER_DAY) as view:
        (name,) = view.at("K7H 0Z9", 9)
        assert view.numbered("123026635") == (name,)
        assert view.at("", 9) == view.numbered("") == view.numbered("999999999") == ()


def test_no_more_names_come_than_were_asked_for(register):
    with register.on(LATER_DAY) as view:
        assert len(view.find(["Quill-Ltd.", "Dapple-0", "Dapple-10"], 2)) == 2
        assert view.at("K7H 0Z9", 0) == ()


def test_rows_come_with_the_newest_list_first_and_only_from_lists_that_hold(register):
    with register.on(DAY + timedelta(15)) as view:
        keys = [one.key for one in view.at("K7H 0Z9", 9)]
        assert [row.published_on for row in view.rows(keys)] == [DAY + timedelta(10), DAY]
        assert view.rows([]) == view.rows(["f" * 16]) == ()


def test_a_view_never_changes_while_a_list_is_loaded(tmp_path):
    register = Register(tmp_path / "office.register")
    register.load(opinions(QUILL), in_one_word)
    with register.on(LATER_DAY) as view:
        register.load(opinions(QUILL, published_on=LATER_DAY, kind=ListKind.OPINIONS_NEGATIVE), in_one_word)
        assert len(view.rows([one.key for one in view.at("K7H 0Z9", 9)])) == 1
    with register.on(LATER_DAY) as view:
        assert len(view.rows([one.key for one in view.at("K7H 0Z9", 9)])) == 2
    register.close()


@pytest.mark.parametrize("name", STATEMENTS)
def test_no_question_looks_through_all_names_or_rows(tmp_path, name):
    file = RegisterFile(tmp_path / "office.register")
    with file.writing() as transaction:
        values = ["[]" if "json_each" in STATEMENTS[name].sql else "x"] * STATEMENTS[name].sql.count("?")
        plan = transaction.cursor.execute(f"EXPLAIN QUERY PLAN {STATEMENTS[name].sql}", values).fetchall()
    file.close()
    scanned = {step[3].split()[1] for step in plan if step[3].startswith("SCAN")}
    assert scanned <= {"lists", "json_each", "anon_1"}
