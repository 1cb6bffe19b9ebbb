import pytest

from tests.builders import FILE_NUMBER, applicant, full_case, small_case
from tests.refusing import refused
from tests.stores import OFFICER, opened_behind, write


def forge(place, part, text):
    """Enter something behind the program's back, as a version of its own."""
    with opened_behind(place) as connection:
        connection.execute(
            "INSERT INTO journal SELECT (SELECT max(sequence) + 1 FROM journal), entered_at, event_at, officer, verb,"
            " file_number, part, after, ?, pack, previous, hash, version + 1 FROM journal"
            " WHERE file_number = ? AND part = ?",
            (text, FILE_NUMBER, part),
        )


@pytest.mark.parametrize(
    ("part", "text"),
    [
        ("applicant", '{"family_name": 5}'),
        ("applicant", '{"unheard_of": "x"}'),
        ("applicant", "not JSON"),
        ("head", '{"stream": "lmo_exempt"}'),
        ("head", '{"received_on": "2015-06-01", "stream": "lmo_exempt", "decided_on": "2015-05-01"}'),
        ("head", ""),
        ("stage", '"nowhere"'),
        ("officer", "5"),
        ("offer", '{"wage": {"amount": "many", "per": "hour"}}'),
    ],
)
def test_what_does_not_decode_is_damage_and_no_guess(with_case, place, reopened, part, text):
    with_case.close()
    forge(place, part, text)
    with refused("store.case-damaged") as fault, reopened().reading() as unit:
        unit.cases.read(FILE_NUMBER)

    assert fault.value.facts["where"] == FILE_NUMBER


def test_one_damaged_case_leaves_the_others(with_case, place, reopened):
    with write(with_case) as unit:
        unit.cases.add(small_case(file_number="W2"), OFFICER)
    with_case.close()
    forge(place, "applicant", "[]")
    with reopened().reading() as unit:
        assert unit.cases.read("W2").case == small_case(file_number="W2")
        assert len(unit.cases.worklist()) == 2


def test_a_case_that_was_undone_is_read_anew(with_case):
    with refused("case.unknown"), write(with_case) as unit:
        unit.cases.save_part(FILE_NUMBER, "applicant", applicant(family_name="Cruz"), 1)
        unit.cases.read("W404")
    with write(with_case) as unit:
        assert unit.cases.read(FILE_NUMBER).case == full_case()


def test_what_another_hand_entered_is_seen_by_the_next_unit(with_case, place):
    with write(with_case) as unit:
        unit.cases.save_part(FILE_NUMBER, "applicant", applicant(family_name="Cruz"), 1)
    forge(place, "employer", '{"legal_name": "Another"}')
    with write(with_case) as unit:
        assert unit.cases.read(FILE_NUMBER).case.employer.legal_name == "Another"
        assert unit.cases.read(FILE_NUMBER).case.applicant.family_name == "Cruz"


def test_a_case_of_before_the_last_unit_is_found_too(with_case):
    with write(with_case) as unit:
        unit.cases.add(small_case(file_number="W2"), OFFICER)
    with write(with_case) as unit:
        assert unit.cases.read(FILE_NUMBER).case == full_case()
        assert unit.cases.read("W2").case == small_case(file_number="W2")
