import pytest

from tests.builders import an_officer, office_settings
from tests.refusing import refused
from tests.stores import opened_behind, write
from workstation.domain.codes import Language
from workstation.domain.officer import Role


def test_the_founders_come_back(store, reopened):
    store.close()
    with reopened().reading() as unit:
        assert unit.office.read() == office_settings()
        assert unit.officers.all() == (an_officer(),)


def test_new_settings_are_kept_and_entered(store):
    settings = office_settings(lock_minutes=5, language=Language.FRENCH)
    with write(store, "office.change") as unit:
        unit.office.change(settings)
        entry = unit.journal.latest("", "office")

        assert unit.office.read() == settings
    assert entry.version == 2
    assert '"lock_minutes":5' in entry.after
    assert '"lock_minutes":5' not in entry.before


def test_settings_that_are_the_same_are_no_change(store):
    with write(store) as unit:
        unit.office.change(office_settings())

        assert unit.journal.latest("", "office").version == 1


def test_officers_come_sorted_by_code(store):
    with write(store) as unit:
        unit.officers.add(an_officer(code="AB001", roles=(Role.AUDITOR,)))

        assert [officer.code for officer in unit.officers.all()] == ["AB001", "MN042"]
        assert unit.officers.read("AB001").roles == (Role.AUDITOR,)


def test_a_code_is_one_officers(store):
    with refused("officer.already-exists") as fault, write(store) as unit:
        unit.officers.add(an_officer(name="Somebody else"))

    assert fault.value.facts["where"] == "MN042"


def test_an_unknown_officer_is_said_so(store):
    with refused("officer.unknown"), store.reading() as unit:
        unit.officers.read("nobody")


@pytest.mark.parametrize("text", ['{"name": "Manila", "lock_minutes": 9999}', '{"lock": 1}', "", "nothing"])
def test_what_does_not_decode_is_damage(store, place, reopened, text):
    store.close()
    with opened_behind(place) as connection:
        connection.execute("DROP TRIGGER journal_update_refused")
        connection.execute("UPDATE journal SET after = ?", (text,))
    again = reopened()
    with refused("store.office-damaged"), again.reading() as unit:
        unit.office.read()
    with refused("store.office-damaged"), again.reading() as unit:
        unit.officers.all()
