from datetime import timedelta, timezone

import pytest

from tests.builders import FILE_NUMBER, INSTANT, a_signature, full_case, issued_letter, small_case
from tests.refusing import refused
from tests.stores import OFFICER, write
from workstation.domain.codes import Language, LetterKind
from workstation.domain.history import JournalEntry


def of(store, number=FILE_NUMBER):
    with store.reading() as unit:
        return unit.letters.of(number)


def test_an_issued_letter_comes_back_byte_for_byte(with_letter, reopened):
    kept = of(with_letter)
    with_letter.close()

    assert kept == (issued_letter(),)
    assert of(reopened()) == kept


def test_letters_come_in_the_order_of_their_numbers(with_case):
    with write(with_case) as unit:
        for number, language in (("2015-000002", Language.FRENCH), ("2015-000001", Language.ENGLISH)):
            unit.letters.issue(issued_letter(number=number, language=language, kind=LetterKind.APPROVAL))

    assert [letter.number for letter in of(with_case)] == ["2015-000001", "2015-000002"]
    assert of(with_case, "W404") == ()


def test_numbers_run_without_a_gap_and_begin_anew_each_year(with_case):
    with write(with_case) as unit:
        for expected in ("2015-000001", "2015-000002"):
            number = unit.letters.next_number(2015)
            unit.letters.issue(issued_letter(number=number))

            assert number == expected
        assert unit.letters.next_number(2014) == "2014-000001"
        assert unit.letters.next_number(2016) == "2016-000001"


def test_a_number_that_was_undone_is_given_again(with_case):
    with refused("case.unknown"), write(with_case) as unit:
        unit.letters.issue(issued_letter(number=unit.letters.next_number(2015)))
        unit.letters.issue(issued_letter(file_number="W404", number="2015-000002"))
    with with_case.reading() as unit:
        assert unit.letters.next_number(2015) == "2015-000001"


def test_the_journal_keeps_the_letters_hash_and_not_its_bytes(with_letter):
    with with_letter.reading() as unit:
        entry = unit.journal.of(FILE_NUMBER)[-1]

    assert (entry.verb, entry.part) == ("correspondence.issue", "letter")
    assert issued_letter().sha256 in entry.after
    assert "Dear" not in entry.after


def test_a_letter_whose_hash_is_not_its_own_is_a_fault_of_ours(with_case):
    with write(with_case) as unit, pytest.raises(ValueError, match="hash"):
        unit.letters.issue(issued_letter(sha256="0" * 64))


def test_a_letter_may_follow_the_signature(with_case):
    with write(with_case) as unit:
        unit.cases.sign(FILE_NUMBER, a_signature())
        unit.letters.issue(issued_letter())

    assert len(of(with_case)) == 1


def test_an_instant_of_another_zone_is_the_same_instant(with_case):
    manila = timezone(timedelta(hours=8))
    with write(with_case) as unit:
        unit.letters.issue(issued_letter(issued_at=INSTANT.astimezone(manila)))

    assert of(with_case)[0].issued_at == INSTANT


def test_a_case_keeps_its_letters_when_its_line_moves(with_letter):
    with write(with_letter) as unit:
        unit.cases.save_part(FILE_NUMBER, "opinion", None, 1)
        unit.cases.add(small_case(file_number="W2"), OFFICER)

        assert unit.cases.read(FILE_NUMBER).case == full_case(opinion=None)
    assert of(with_letter) == (issued_letter(),)


def test_an_entry_that_tells_of_no_letter_is_named_as_it_stands(with_case):
    entry = JournalEntry(1, INSTANT, INSTANT, OFFICER, "x", part="letter", after="{}")
    with with_case.reading() as unit:
        assert unit.letters.not_as_issued([entry]) == ("{}",)
