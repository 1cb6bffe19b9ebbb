import pytest

from tests.builders import FILE_NUMBER, INSTANT, PACK, applicant, full_case, small_case
from tests.refusing import refused
from tests.stores import OFFICER, new_store, opened_behind, write
from workstation.domain.codec import encode_part
from workstation.domain.errors import InputError
from workstation.domain.history import FIRST_HASH, first_break
from workstation.store.history import Journal

LATER = INSTANT.replace(hour=20)


def entries(store):
    with store.reading() as unit:
        return unit.journal.all()


def amend(store, *names):
    for name in names:
        with write(store, "intake.amend") as unit:
            seen = unit.cases.read(FILE_NUMBER).versions["applicant"]
            unit.cases.save_part(FILE_NUMBER, "applicant", applicant(family_name=name), seen)


def test_every_change_leaves_an_entry_with_before_and_after(with_case):
    with with_case.unit("MN042", "intake.amend", INSTANT, event_at=LATER, pack=PACK) as unit:
        unit.cases.save_part(FILE_NUMBER, "applicant", applicant(family_name="Cruz"), 1)
    entry = entries(with_case)[-1]

    assert (entry.officer, entry.verb, entry.pack) == ("MN042", "intake.amend", PACK)
    assert (entry.entered_at, entry.event_at) == (INSTANT, LATER)
    assert (entry.file_number, entry.part) == (FILE_NUMBER, "applicant")
    assert entry.before == encode_part(applicant())
    assert entry.after == encode_part(applicant(family_name="Cruz"))


def test_the_first_entries_say_who_made_the_store(store):
    first = entries(store)

    assert [(entry.sequence, entry.verb, entry.part) for entry in first] == [
        (1, "office.create", "office"),
        (2, "office.create", "officer"),
    ]
    assert first[0].previous == FIRST_HASH


def test_the_journal_is_chained_through_units_and_sessions(with_case, place):
    amend(with_case, "Cruz", "Santos")
    with_case.close()
    with opened_behind(place) as connection:
        hashes = connection.execute("SELECT previous, hash FROM journal ORDER BY sequence").fetchall()

    assert [row[0] for row in hashes[1:]] == [row[1] for row in hashes[:-1]]


def test_an_untouched_journal_is_whole(with_case):
    amend(with_case, "Cruz")

    assert first_break(list(entries(with_case))) is None


def test_the_end_of_the_journal_is_its_last_entry(with_case):
    with with_case.reading() as unit:
        head, last = unit.journal.head(), unit.journal.all()[-1]

    assert head == (last.sequence, last.hash)


def test_a_case_has_its_own_entries(with_case):
    with write(with_case) as unit:
        unit.cases.add(small_case(file_number="W309999999"), OFFICER)
    with with_case.reading() as unit:
        own = unit.journal.of("W309999999")

    assert {entry.file_number for entry in own} == {"W309999999"}
    assert [entry.part for entry in own] == ["head", "officer", "stage"]


def test_nothing_is_entered_of_a_unit_that_is_undone(with_case):
    before = entries(with_case)
    with refused("text.blank"), write(with_case) as unit:
        unit.cases.save_part(FILE_NUMBER, "applicant", None, 1)
        raise InputError("text.blank")
    with with_case.reading() as unit:
        assert unit.cases.read(FILE_NUMBER).case == full_case()

    assert entries(with_case) == before


def test_a_reading_unit_enters_nothing(with_case):
    with with_case.reading() as unit, pytest.raises(RuntimeError):
        unit.journal.enter(FILE_NUMBER, "applicant", "", "{}")


def test_an_instant_without_its_zone_is_a_fault_of_ours(store):
    with pytest.raises(ValueError, match="zone"):
        store.unit(OFFICER, "test", INSTANT.replace(tzinfo=None)).__enter__()


@pytest.mark.parametrize("table", ["journal", "letters"])
@pytest.mark.parametrize("statement", ["DELETE FROM {}", "UPDATE {} SET officer = 'somebody'"])
def test_what_only_grows_refuses_everything_else(with_letter, place, table, statement):
    with_letter.close()
    with opened_behind(place) as connection, pytest.raises(Exception, match=f"{table} is append-only"):
        connection.execute(statement.format(table))


# What somebody does to the entry numbered {at}, and what comes after it.
TAMPERING = {
    "an edited text": ["UPDATE journal SET after = replace(after, 'Santos', 'Garcia') WHERE sequence = {at}"],
    "another officer": ["UPDATE journal SET officer = 'MN001' WHERE sequence = {at}"],
    "another instant": ["UPDATE journal SET entered_at = '2016-01-01T00:00:00+00:00' WHERE sequence = {at}"],
    "an instant that is none": ["UPDATE journal SET event_at = 'yesterday' WHERE sequence = {at}"],
    "a missing entry": ["DELETE FROM journal WHERE sequence = {at}"],
    "two that changed places": [
        "UPDATE journal SET sequence = 0 WHERE sequence = {at}",
        "UPDATE journal SET sequence = {at} WHERE sequence = {at} + 1",
        "UPDATE journal SET sequence = {at} + 1 WHERE sequence = 0",
    ],
}


def tamper(place, *statements):
    with opened_behind(place) as connection:
        for trigger in ("update", "delete"):
            connection.execute(f"DROP TRIGGER journal_{trigger}_refused")
        for statement in statements:
            connection.execute(statement)


@pytest.mark.parametrize("kind", TAMPERING)
def test_whoever_tampers_with_the_journal_is_found_at_the_very_entry(with_case, place, reopened, kind):
    at = len(entries(with_case)) + 1
    amend(with_case, "Santos", "Cruz", "Reyes")
    with_case.close()
    tamper(place, *(statement.format(at=at) for statement in TAMPERING[kind]))
    found = first_break(list(entries(reopened())))

    assert found == at


def test_a_cut_tail_shows_only_against_what_was_noted_outside(with_case, place, reopened):
    amend(with_case, "Cruz")
    with with_case.reading() as unit:
        noted = unit.journal.head()
    with_case.close()
    tamper(place, "DELETE FROM journal WHERE sequence = (SELECT max(sequence) FROM journal)")
    with reopened().reading() as unit:
        unbroken, head = first_break(list(unit.journal.all())), unit.journal.head()

    assert unbroken is None
    assert head != noted


def test_an_entry_about_one_version_cannot_be_made_twice(with_case, place):
    with_case.close()
    with opened_behind(place) as connection, pytest.raises(Exception, match="UNIQUE"):
        connection.execute(
            "INSERT INTO journal SELECT 99, entered_at, event_at, officer, verb, file_number, part, before, after,"
            " pack, previous, hash, version FROM journal WHERE part = 'applicant'"
        )


def test_the_latest_entry_about_a_part_counts_them(with_case):
    amend(with_case, "Cruz")
    with with_case.reading() as unit:
        latest = unit.journal.latest(FILE_NUMBER, "applicant")

        assert (latest.version, latest.before) == (2, encode_part(applicant()))
        assert unit.journal.latest(FILE_NUMBER, "nothing") is None


def test_texts_come_oldest_first(with_case):
    amend(with_case, "Cruz", "Santos")
    with with_case.reading() as unit:
        names = [
            text.split('"family_name":"')[1].split('"')[0] for text in unit.journal.texts(FILE_NUMBER, "applicant")
        ]

    assert names == ["Reyes", "Cruz", "Santos"]


def test_the_journal_is_read_by_the_unit_alone(tmp_path):
    with new_store(tmp_path / "one.cases") as store, store.reading() as unit:
        assert isinstance(unit.journal, Journal)
        assert unit.journal.head().sequence == 2
