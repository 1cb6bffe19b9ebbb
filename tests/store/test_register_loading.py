from datetime import timedelta

import pytest

from tests.published import DAY, ineligible, opinions
from workstation.domain.codes import ListKind
from workstation.store.register_file import RegisterFile
from workstation.store.register_loading import is_known, keep_list

QUILL = 'Ontario,Quill Ltd. o/a Dapple,"Perth, ON K7H 0Z9",6322-Cooks,1'
ENTRY = 'Quill,Quill,"Perth, Ontario",9,2015-03-01,,'
OTHER_DAY = DAY + timedelta(days=1)


@pytest.fixture
def transaction(tmp_path):
    file = RegisterFile(tmp_path / "office.register")
    with file.writing() as opened:
        yield opened
    file.close()


def counts(transaction):
    tables = ("lists", "employers", "names", "entries")
    return [transaction.core.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() for table in tables]  # noqa: S608 - our own table names


def test_an_opinion_list_is_known_by_its_content_whatever_day_it_is_said_to_be_of(transaction):
    keep_list(transaction, opinions(QUILL), None)
    assert is_known(transaction.core, opinions(QUILL, published_on=OTHER_DAY))
    assert not is_known(transaction.core, opinions(QUILL, kind=ListKind.OPINIONS_NEGATIVE))


def test_a_list_that_supersedes_is_known_by_its_content_and_its_day(transaction):
    keep_list(transaction, ineligible(ENTRY), None)
    assert is_known(transaction.core, ineligible(ENTRY))
    assert not is_known(transaction.core, ineligible(ENTRY, published_on=OTHER_DAY))


def test_employers_and_names_that_are_there_are_not_written_twice(transaction):
    keep_list(transaction, opinions(QUILL), None)
    keep_list(transaction, opinions(QUILL.replace("Quill", "QUILL"), published_on=OTHER_DAY), None)
    assert counts(transaction) == [2, 1, 3, 2]


def test_progress_is_told_each_few_thousand_rows(transaction):
    told = []
    keep_list(transaction, opinions(*(f"Ontario,Quill {number},,," for number in range(5_001))), told.append)
    assert told == [5_000, 5_001]
