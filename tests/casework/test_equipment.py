from datetime import date, datetime, timedelta

from tests.builders import office_settings


def test_the_register_lies_beside_the_store_and_is_opened_when_first_asked_for(equipment, tmp_path):
    assert equipment.register_path == tmp_path / "office.cases.register"
    assert not equipment.register_path.exists()
    with equipment.register.on(date(2015, 7, 15)) as view:
        assert view.lists == ()
    assert equipment.register is equipment.register


def test_a_unit_is_entered_by_the_officer_at_the_clocks_instant(equipment, officer, clock):
    with equipment.unit(officer, "office.change", pack="p@1") as unit:
        unit.office.change(office_settings(lock_minutes=3))
    with equipment.casefile.reading() as unit:
        entry = unit.journal.all()[-1]
    assert (entry.officer, entry.verb, entry.entered_at, entry.pack) == (
        officer.code,
        "office.change",
        clock.now(),
        "p@1",
    )
    assert entry.event_at == entry.entered_at


def test_an_event_may_lie_before_its_entry(equipment, officer, clock):
    yesterday: datetime = clock.now() - timedelta(days=1)
    with equipment.unit(officer, "office.change", event_at=yesterday) as unit:
        unit.office.change(office_settings(lock_minutes=3))
    with equipment.casefile.reading() as unit:
        assert unit.journal.all()[-1].event_at == yesterday


def test_settings_and_day_are_those_of_store_and_clock(equipment):
    assert equipment.settings() == office_settings()
    assert equipment.today() == date(2015, 7, 15)
