from datetime import date

import msgspec
import pytest

from tests.builders import an_officer, office_settings, small_case
from tests.parts import concern
from tests.refusing import refused
from tests.samples import shipped
from workstation.casework.desk import create_desk
from workstation.commands.samples import shipped_lists
from workstation.commands.story import Story, StoryClock, Teller, tell
from workstation.domain.codes import ListKind, Stage
from workstation.domain.register import ListFile
from workstation.paths import resources

BEGINS = date(2015, 5, 11)
LIST = resources() / "samples" / "2015-05-22_ineligible.csv"


@pytest.fixture
def teller(store):
    clock = StoryClock(BEGINS)
    desk = create_desk(store, "correct horse battery", office_settings(), an_officer(), clock)
    yield Teller(desk, an_officer(), clock)
    desk.close()


def a_list():
    return ListFile(LIST.read_bytes(), ListKind.INELIGIBLE, date(2015, 5, 22), LIST.name)


def test_the_clock_goes_on_with_each_act_and_never_back():
    clock = StoryClock(BEGINS)
    instants = []
    for day in (BEGINS, BEGINS, date(2015, 5, 12), BEGINS):
        clock.turn_to(day)
        instants.append(clock.now())
    assert instants == sorted(set(instants))
    assert clock.today() == date(2015, 5, 12)


def test_a_list_is_loaded_on_its_day_and_not_before(teller):
    tell(teller, (), [a_list()])
    assert [held.published_on for held in teller.desk.lookup.lists(teller.officer, teller.clock.today())] == [
        date(2015, 5, 22)
    ]
    assert teller.clock.today() == date(2015, 5, 22)


def test_acts_come_in_the_order_of_their_days(teller):
    days = [day for day, _ in sorted(Story(teller, shipped("refusal")).acts(), key=lambda dated: dated[0])]
    assert days[0] == shipped("refusal").received_on
    assert days[-1] == shipped("refusal").decided_on


def test_what_nobody_decided_cannot_be_told_to_an_end(teller):
    with refused("decision.signing-blocked"):
        tell(teller, [msgspec.structs.replace(shipped("refusal"), decision=None)], shipped_lists())
    assert teller.desk.intake.read(teller.officer, "W301870042").stage is Stage.IN_PROGRESS


def test_a_reply_is_not_known_before_it_came(teller):
    asked = concern(put_on=date(2015, 6, 20), replied_on=date(2015, 7, 1), deadline=date(2015, 7, 20))
    story = Story(teller, small_case(concerns=(asked,)))
    acts = {day: act for day, act in story.acts() if day in (date(2015, 6, 20), date(2015, 7, 1))}
    teller.desk.intake.receive(teller.officer, small_case(received_on=BEGINS))
    told = []
    for day in sorted(acts):
        teller.clock.turn_to(day)
        next(act for at, act in story.acts() if at == day)()
        told.append(teller.desk.intake.read(teller.officer, small_case().file_number).case.concerns[0])
    assert [known.replied_on for known in told] == [None, date(2015, 7, 1)]
    assert [known.became_ground for known in told] == [None, None]
