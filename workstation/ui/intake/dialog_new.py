"""A new application: what identifies and routes it; everything else is entered on the Intake tab."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from workstation.domain.applicant import Applicant
from workstation.domain.case import FORMAT, Case, CaseRecord, Office
from workstation.domain.codes import Application, OfficeKind, Stream
from workstation.domain.errors import InputError, WorkstationError
from workstation.domain.office import OfficeSettings
from workstation.ui.intake.fields import CONTEXT
from workstation.ui.kit.dialogs import Dialog
from workstation.ui.kit.fields import Field, Kind
from workstation.ui.kit.grid import FieldGrid
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP
from workstation.ui.kit.messages import sentence
from workstation.ui.kit.plain import Label

if TYPE_CHECKING:
    from workstation.ui.session import Session

_FIELDS = (
    Field(
        "file_number",
        QT_TRANSLATE_NOOP("Intake", "File number"),
        help=QT_TRANSLATE_NOOP("Intake", "a letter and nine digits"),
        required=True,
    ),
    Field("received_on", QT_TRANSLATE_NOOP("Intake", "Received"), Kind.DAY, required=True),
    Field("stream", QT_TRANSLATE_NOOP("Intake", "Stream"), Kind.CHOICE, Stream, required=True, citation="OB 275-C 2.3"),
    Field("exemption", QT_TRANSLATE_NOOP("Intake", "Exemption"), citation="R204–R208"),
    Field("application", QT_TRANSLATE_NOOP("Intake", "Kind of application"), Kind.CHOICE, Application),
    Field("visa_required", QT_TRANSLATE_NOOP("Intake", "Visa required?"), Kind.ANSWER),
    Field("applicant.family_name", QT_TRANSLATE_NOOP("Intake", "Family name")),
    Field("applicant.given_names", QT_TRANSLATE_NOOP("Intake", "Given names")),
    Field("office.kind", QT_TRANSLATE_NOOP("Intake", "Office"), Kind.CHOICE, OfficeKind),
    Field("office.name", QT_TRANSLATE_NOOP("Intake", "Name of the office")),
)


class NewApplicationDialog(Dialog):
    """Asks for number, day, stream and name; refuses with a sentence beside the field, and loses nothing typed."""

    def __init__(self, session: Session, office: OfficeSettings, parent: QWidget | None) -> None:
        """Begin with today and the office as it is set up."""
        super().__init__(parent, width=640)
        self._session, self._intake = session, session.desk.intake
        self.record: CaseRecord | None = None
        self.fields = FieldGrid(CONTEXT, _FIELDS, columns=2)
        self._fault = Label(role="error").wrapped().selectable()
        self._fault.hide()
        self.body.addWidget(self.fields)
        self.body.addWidget(self._fault)
        self._cancel = self.add_button()
        self.receive_button = self.add_button(primary=True)
        self._cancel.clicked.connect(self.reject)
        self.receive_button.clicked.connect(self._receive)
        self._show("received_on", session.clock.today())
        self._show("stream", Stream.LMO_EXEMPT)
        self._show("application", Application.INITIAL)
        self._show("office.kind", office.kind)
        self._show("office.name", office.name)
        self.retranslate()

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        self.entitle(self.tr("New application"))
        self._cancel.setText(self.tr("Cancel"))
        self.receive_button.setText(self.tr("Receive"))
        self.fields.retranslate()

    def _show(self, name: str, value: object) -> None:
        self.fields.box(name).editor.show_value(value)

    def _receive(self) -> None:
        """Take the application in, or say what cannot be true."""
        for box in self.fields.boxes.values():
            box.complain("")
        self._fault.hide()
        try:
            self.record = self._intake.receive(self._session.officer, self._case())
        except WorkstationError as error:
            self._complain(error)
            return
        self.accept()

    def _complain(self, error: WorkstationError) -> None:
        where = str(error.facts.get("where", ""))
        # A fault names the field, or what stands in it: the number of a case that is here already.
        for name, box in self.fields.boxes.items():
            if where and where in (name, box.editor.typed().strip()):
                box.complain(sentence(error, box.label))
                self.fields.enter(name)
                return
        self._fault.setText(sentence(error))
        self._fault.show()

    def _value(self, name: str) -> object:
        box = self.fields.box(name)
        value = box.editor.value()
        if value is None and box.field.required:
            raise InputError("window.required", where=name)
        return value

    def _case(self) -> Case:
        """Return the case as typed.

        Raises:
            InputError: a field cannot be read or must be known; ``where`` is its name.
        """
        applicant = Applicant(
            family_name=cast("str | None", self._value("applicant.family_name")),
            given_names=cast("str | None", self._value("applicant.given_names")),
        )
        office = Office(
            kind=cast("OfficeKind | None", self._value("office.kind")),
            name=cast("str | None", self._value("office.name")),
        )
        return Case(
            format=FORMAT,
            file_number=cast("str", self._value("file_number")),
            received_on=cast("date", self._value("received_on")),
            stream=cast("Stream", self._value("stream")),
            exemption=cast("str | None", self._value("exemption")),
            application=cast("Application | None", self._value("application")),
            visa_required=cast("bool | None", self._value("visa_required")),
            applicant=applicant if applicant != Applicant() else None,
            office=office if office != Office() else None,
        )
