from datetime import date
from decimal import Decimal

import pytest

from workstation.domain.codes import Language, Per
from workstation.domain.employer import Address, Employer
from workstation.domain.errors import EnvironmentFault, InputError
from workstation.domain.offer import Offer, Wage
from workstation.ui.kit.fields import Field, Kind
from workstation.ui.kit.forms import Form
from workstation.ui.kit.i18n import speak

FIELDS = (
    Field("title", "Job title"),
    Field("starts_on", "Starts", Kind.DAY),
    Field("ends_on", "Ends", Kind.DAY),
    Field("wage", "Wage", Kind.WAGE),
)


class Shelf:
    """Keeps what a form saves, or refuses it."""

    def __init__(self):
        self.saved = []
        self.refusal = None

    def save(self, part):
        if self.refusal is not None:
            raise self.refusal
        self.saved.append(part)


@pytest.fixture
def shelf():
    return Shelf()


@pytest.fixture
def form(qtbot, shelf):
    made = Form("Intake", FIELDS, Offer, shelf.save)
    qtbot.addWidget(made)
    made.show_part(Offer(title="Cook", starts_on=date(2015, 8, 1)), fresh=True)
    made.show()
    return made


def write(form, name, text):
    """Type into a field and leave it."""
    line = form.box(name).editor.parts[0]
    line.setText(text)
    line.editingFinished.emit()


def typed(form, name):
    return form.box(name).editor.parts[0].text()


def test_a_field_is_saved_when_it_is_left(form, shelf):
    write(form, "title", "Baker")

    assert shelf.saved == [Offer(title="Baker", starts_on=date(2015, 8, 1))]


def test_leaving_a_field_unchanged_saves_nothing(form, shelf):
    write(form, "title", "Cook")
    write(form, "title", "  Cook ")

    assert shelf.saved == []
    assert typed(form, "title") == "Cook"


def test_each_save_builds_on_the_one_before(form, shelf):
    write(form, "title", "Baker")
    write(form, "wage", "12.00")

    assert shelf.saved[-1] == Offer(title="Baker", starts_on=date(2015, 8, 1), wage=Wage(Decimal("12.00"), Per.HOUR))


def test_the_last_value_taken_away_takes_the_part_away(form, shelf):
    write(form, "title", "")
    write(form, "starts_on", "")

    assert shelf.saved[-1] is None


def test_what_cannot_be_true_is_said_below_its_field_and_stays_typed(form, shelf):
    write(form, "ends_on", "2015-07-01")

    assert shelf.saved == []
    assert typed(form, "ends_on") == "2015-07-01"
    assert list(form.faults()) == ["ends_on"]
    assert form.faults()["ends_on"].count(".") == 1


def test_a_fault_names_the_field_as_the_screen_does(form):
    write(form, "ends_on", "02/07/2015")

    assert form.faults()["ends_on"].startswith("Ends: “02/07/2015”")


def test_mending_the_other_end_of_a_period_saves_both(form, shelf):
    write(form, "ends_on", "2015-07-01")
    write(form, "starts_on", "2015-06-01")

    assert form.faults() == {}
    assert shelf.saved[-1] == Offer(title="Cook", starts_on=date(2015, 6, 1), ends_on=date(2015, 7, 1))


def test_taking_the_wrong_value_back_takes_the_sentence_away(form, shelf):
    write(form, "ends_on", "never")
    write(form, "ends_on", "")

    assert form.faults() == {}
    assert shelf.saved == []


def test_a_refusal_by_the_verb_stands_beside_the_field_and_loses_nothing(form, shelf):
    shelf.refusal = InputError("case.signed", where="offer")
    write(form, "title", "Baker")
    assert typed(form, "title") == "Baker"
    assert list(form.faults()) == ["title"]

    shelf.refusal = None
    form.commit("title")
    assert form.faults() == {}
    assert shelf.saved == [Offer(title="Baker", starts_on=date(2015, 8, 1))]


def test_a_full_disk_is_said_and_the_typed_text_stays(form, shelf):
    shelf.refusal = EnvironmentFault("file.disk-full", where="office.cases")
    write(form, "title", "Baker")

    assert form.faults()["title"]
    assert typed(form, "title") == "Baker"


def test_a_redraw_never_overwrites_what_is_being_typed(form):
    form.box("title").editor.parts[0].setText("Bak")
    form.show_part(Offer(title="Waiter", starts_on=date(2015, 9, 1)))

    assert typed(form, "title") == "Bak"
    assert typed(form, "starts_on") == "2015-09-01"


def test_another_case_shows_every_field_anew(form):
    form.box("title").editor.parts[0].setText("Bak")
    write(form, "ends_on", "never")
    form.show_part(None, fresh=True)

    assert typed(form, "title") == typed(form, "ends_on") == ""
    assert form.faults() == {}


def test_what_is_left_in_a_field_is_saved_when_the_window_closes(form, shelf):
    form.box("title").editor.parts[0].setText("Baker")
    form.commit_all()

    assert shelf.saved == [Offer(title="Baker", starts_on=date(2015, 8, 1))]


def test_values_of_an_inner_part_are_saved_with_it(qtbot, shelf):
    fields = (Field("legal_name", "Legal name"), Field("address.city", "City"))
    form = Form("Intake", fields, Employer, shelf.save).with_inner(address=Address)
    qtbot.addWidget(form)
    form.show_part(Employer(legal_name="A", address=Address(street="1 rue X")), fresh=True)
    write(form, "address.city", "Gatineau")

    assert shelf.saved == [Employer(legal_name="A", address=Address(street="1 rue X", city="Gatineau"))]


def test_a_value_that_must_be_known_cannot_be_taken_away(qtbot, shelf):
    form = Form("Intake", (Field("title", "Job title", required=True),), Offer, shelf.save)
    qtbot.addWidget(form)
    form.show_part(Offer(title="Cook"), fresh=True)
    write(form, "title", "")

    assert shelf.saved == []
    assert form.faults() == {"title": "Job title must be known."}


def test_the_form_follows_the_language(form, qapp):
    speak(qapp, Language.FRENCH)
    qapp.processEvents()

    assert form.box("title").label == "Titre du poste"
