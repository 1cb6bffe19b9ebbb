from datetime import date

import pytest

from tests.builders import office_settings, small_case
from workstation.domain.applicant import Applicant
from workstation.domain.case import Office
from workstation.domain.codes import Application, Language, OfficeKind, Stream
from workstation.ui.intake.dialog_new import NewApplicationDialog
from workstation.ui.kit.i18n import speak


@pytest.fixture
def dialog(session, qtbot):
    made = NewApplicationDialog(session, office_settings(), None)
    qtbot.addWidget(made)
    made.show()
    return made


def write(dialog, **typed):
    for name, text in typed.items():
        path = name.replace("__", ".")
        dialog.fields.box(path).editor.parts[0].setText(text)


def test_a_number_is_enough_to_receive_an_application(dialog, session):
    write(dialog, file_number="W301234567", applicant__family_name="Reyes")
    dialog.receive_button.click()

    case = session.desk.intake.read(session.officer, "W301234567").case
    assert dialog.record.case == case
    assert case.received_on == session.clock.today()
    assert case.stream is Stream.LMO_EXEMPT
    assert case.application is Application.INITIAL
    assert case.office == Office(OfficeKind.MISSION, "Manila")
    assert case.applicant == Applicant(family_name="Reyes")


def test_what_was_not_said_is_not_known(dialog, session):
    write(dialog, file_number="W301234567", office__name="")
    dialog.fields.box("office.kind").editor.show_value(None)
    dialog.receive_button.click()

    case = session.desk.intake.read(session.officer, "W301234567").case
    assert case.applicant is None
    assert case.office is None
    assert case.visa_required is None


@pytest.mark.parametrize(
    ("field", "typed"),
    [("file_number", ""), ("received_on", ""), ("received_on", "2030-01-01"), ("received_on", "1/2/2015")],
)
def test_what_cannot_be_true_is_said_beside_its_field_and_nothing_is_received(dialog, session, field, typed):
    write(dialog, **({"file_number": "W301234567", "exemption": "R205(a)"} | {field: typed}))
    dialog.receive_button.click()

    assert list(dialog.fields.faults()) == [field]
    assert dialog.record is None
    assert dialog.fields.box("exemption").editor.typed() == "R205(a)"
    assert session.desk.intake.worklist(session.officer) == ()


def test_a_number_that_exists_is_refused_with_a_sentence(dialog, session):
    session.desk.intake.receive(session.officer, small_case())
    write(dialog, file_number="W301234567")
    dialog.receive_button.click()

    assert dialog.record is None
    assert dialog.fields.faults() == {"file_number": "There is already a case with this file number."}


def test_a_mended_field_can_be_received(dialog):
    write(dialog, file_number="")
    dialog.receive_button.click()
    write(dialog, file_number="W301234567")
    dialog.fields.box("received_on").editor.show_value(date(2015, 6, 1))
    dialog.receive_button.click()

    assert dialog.record.case.received_on == date(2015, 6, 1)
    assert dialog.fields.faults() == {}


def test_the_dialog_speaks_french(dialog, qapp):
    speak(qapp, Language.FRENCH)
    qapp.processEvents()

    assert dialog.windowTitle() == "Nouvelle demande"
    assert dialog.receive_button.text() == "Recevoir"
