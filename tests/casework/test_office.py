import msgspec
import pytest

from tests.builders import an_officer, issued_letter, office_settings
from tests.refusing import refused
from workstation.casework.office import OfficeDesk
from workstation.domain.errors import RightError
from workstation.domain.officer import Role


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
