import msgspec
import pytest

from tests.builders import an_officer, issued_letter, office_settings, small_case
from tests.refusing import refused
from tests.stores import PASSPHRASE, new_store, opened_behind, write
from workstation.casework.equipment import Equipment
from workstation.casework.office import OfficeDesk
from workstation.domain.errors import RightError
from workstation.domain.officer import Role
from workstation.store.casefile import open_casefile


@pytest.fixture
def office(equipment):
    return OfficeDesk(equipment)


def test_changed_settings_stay_and_the_journal_shows_both(office, officer, equipment):
    changed = office.change(officer, office_settings(list_age_days=14))
    assert changed == office.settings(officer) == office_settings(list_age_days=14)
    with equipment.casefile.reading() as unit:
        entry = unit.journal.all()[-1]
    assert (entry.verb, entry.file_number) == ("office.change", "")
    assert msgspec.json.decode(entry.after)["list_age_days"] == 14
    assert "list_age_days" not in msgspec.json.decode(entry.before)


def test_a_letterhead_that_is_no_writing_is_refused(office, officer):
    with refused("text.control-character"):
        office.change(officer, office_settings(letterhead_en=("Embassy\x00",)))
    assert office.settings(officer) == office_settings()


@pytest.mark.parametrize("role", [Role.OFFICER, Role.REVIEWER, Role.AUDITOR])
def test_only_the_administrator_changes_the_settings(office, role):
    other = an_officer(roles=(role,))
    assert office.settings(other) == office_settings()
    with pytest.raises(RightError):
        office.change(other, office_settings(lock_minutes=60))


def test_the_officers_are_those_of_the_store(office, officer):
    assert office.officers(officer) == (officer,)


def test_a_newcomer_joins_the_officers_once(office, officer):
    newcomer = an_officer(code="MN043", name="R. Sauvé")
    assert office.welcome(officer, newcomer) == (officer, newcomer)
    with refused("officer.already-exists"):
        office.welcome(officer, newcomer)
    with refused("text.blank"):
        office.welcome(officer, an_officer(code=" "))
    with pytest.raises(RightError):
        office.welcome(an_officer(roles=(Role.OFFICER,)), an_officer(code="MN044"))


def test_the_history_of_a_case_holds_its_own_entries_only(office, officer, case):
    office.change(officer, office_settings(lock_minutes=5))
    assert {entry.file_number for entry in office.history(officer, case.file_number)} == {case.file_number}
    assert office.history(officer, "W999999999") == ()


def test_a_store_nobody_touched_is_whole(office, officer, case, equipment):
    with equipment.unit(officer, "test.issue") as unit:
        unit.letters.issue(issued_letter())
    found = office.verify(officer)
    assert found.whole
    assert (found.letters, found.broken_at, found.changed_letters, found.damage) == (1, None, (), ())
    with equipment.casefile.reading() as unit:
        assert (found.entries, found.head) == unit.journal.head()
    assert found.entries > len(office.history(officer, case.file_number))


def tampered(place, *statements):
    """A store that somebody changed who knows the passphrase, with the triggers taken away first."""
    store = new_store(place)
    with write(store, "intake.receive") as unit:
        unit.cases.add(small_case(), an_officer().code)
        unit.letters.issue(issued_letter())
    store.close()
    with opened_behind(place) as connection:
        names = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('journal', 'letters')"
        for (name,) in connection.execute(names).fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
    return open_casefile(place, PASSPHRASE)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET officer = 'XX' WHERE sequence = 3",
        "UPDATE journal SET after = '' WHERE sequence = 3",
        "UPDATE journal SET entered_at = event_at, event_at = '2001-01-01T00:00:00+00:00' WHERE sequence = 3",
    ],
)
def test_a_changed_entry_is_found_where_it_stands(tmp_path, clock, statement):
    office = OfficeDesk(Equipment(tampered(tmp_path / "office.cases", statement), clock))
    found = office.verify(an_officer())
    assert (found.whole, found.broken_at) == (False, 3)


@pytest.mark.parametrize(
    "changed",
    [
        "UPDATE letters SET pdf = CAST('another letter' AS BLOB)",
        # With the hash that fits: only the journal knows better.
        "UPDATE letters SET pdf = CAST('x' AS BLOB),"
        " sha256 = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881'",
        "UPDATE letters SET officer = 'XX'",
        "DELETE FROM letters",
    ],
)
def test_a_changed_letter_is_found_by_its_number(tmp_path, clock, changed):
    office = OfficeDesk(Equipment(tampered(tmp_path / "office.cases", changed), clock))
    found = office.verify(an_officer())
    assert (found.whole, found.changed_letters) == (False, ("2015-000001",))


def test_a_letter_that_nobody_issued_is_found(tmp_path, clock):
    slipped = (
        "INSERT INTO letters SELECT '2015-000002', file_number, kind, language, officer, issued_at, text, pdf, sha256"
    )
    office = OfficeDesk(Equipment(tampered(tmp_path / "office.cases", f"{slipped} FROM letters"), clock))
    found = office.verify(an_officer())
    assert (found.whole, found.letters, found.changed_letters) == (False, 2, ("2015-000002",))
