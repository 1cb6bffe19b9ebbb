import subprocess
import sys
from datetime import date

import pytest

from tests.builders import an_officer, office_settings, small_case
from tests.refusing import refused
from workstation.casework.desk import create_desk, open_desk

PASSPHRASE = "correct horse battery"


@pytest.fixture(scope="module")
def store(tmp_path_factory, clock):
    """A store with one case, made by the guided start's own way; opening it costs a real key derivation."""
    path = tmp_path_factory.mktemp("desk") / "office.cases"
    desk = create_desk(path, PASSPHRASE, office_settings(), an_officer(), clock)
    desk.intake.receive(an_officer(), small_case())
    desk.close()
    return path


@pytest.fixture
def desk(store, clock):
    opened = open_desk(store, PASSPHRASE, clock)
    yield opened
    opened.close()


def test_closing_and_opening_brings_everything_back(desk, officer, store):
    assert desk.intake.read(officer, small_case().file_number).case == small_case()
    assert (desk.store, desk.clock.today()) == (store, date(2015, 7, 15))


def test_every_part_of_the_desk_stands_over_the_same_store(desk, officer):
    number = small_case().file_number
    assert desk.documents.checklist(officer, number).rows
    assert desk.assessment.assess(small_case()).findings
    assert desk.correspondence.issued(officer, number) == ()
    assert desk.office.settings(officer) == office_settings()
    assert desk.lookup.lists(officer, date(2015, 7, 15)) == ()
    with refused("case.unknown"):
        desk.decision.sign(officer, "W999999999")


def test_the_only_officer_signs_on_without_a_code(desk, officer):
    assert desk.sign_on() == desk.sign_on(officer.code) == officer


def test_an_unknown_code_signs_nobody_on(desk):
    with refused("officer.unknown"):
        desk.sign_on("XX")


def test_with_several_officers_the_code_is_needed(tmp_path, clock):
    desk = create_desk(tmp_path / "office.cases", PASSPHRASE, office_settings(), an_officer(), clock)
    desk.office.welcome(an_officer(), an_officer(code="MN043"))
    with refused("officer.several") as error:
        desk.sign_on()
    assert error.value.facts["codes"] == ["MN042", "MN043"]
    assert desk.sign_on("MN043").code == "MN043"
    desk.close()


def test_another_passphrase_opens_nothing(store, clock):
    with refused("store.wrong-passphrase"):
        open_desk(store, "wrong", clock)


def test_a_store_is_not_made_for_an_officer_whose_name_is_no_name(tmp_path, clock):
    with refused("text.too-long"):
        create_desk(tmp_path / "office.cases", PASSPHRASE, office_settings(), an_officer(name="x" * 201), clock)
    assert list(tmp_path.iterdir()) == []


def test_sitting_down_loads_nothing_heavy():
    heavy = {"PySide6", "sqlalchemy", "alembic", "reportlab", "pikepdf", "rapidfuzz", "cryptography", "stdnum"}
    ask = "import sys, workstation.casework.desk; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", ask], check=True, capture_output=True, text=True).stdout.split()
    assert heavy.isdisjoint(name.partition(".")[0] for name in loaded)
