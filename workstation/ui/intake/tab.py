"""Intake: what the application says, part by part; every field is saved when the officer leaves it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from workstation.domain.applicant import Applicant
from workstation.domain.case import Case, CaseRecord, Head, Office, part_of
from workstation.domain.employer import Address, Employer, Representative
from workstation.domain.offer import Offer, ProposedPermit, missing_from_offer
from workstation.domain.part import Part
from workstation.ui.intake import fields
from workstation.ui.kit.cards import Beside, Card, Page
from workstation.ui.kit.fields import Field
from workstation.ui.kit.forms import Form
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP, Panel, words
from workstation.ui.kit.plain import Label

if TYPE_CHECKING:
    from workstation.casework.intake import Intake
    from workstation.ui.session import Session


@dataclass(frozen=True)
class _Section:
    """One card of the tab: the part it shows."""

    part: str
    heading: str
    fields: tuple[Field, ...]
    shape: type[Part]
    columns: int = 4


_SECTIONS = (
    _Section("head", QT_TRANSLATE_NOOP("Intake", "Application"), fields.HEAD, Head),
    _Section("applicant", QT_TRANSLATE_NOOP("Intake", "Applicant"), fields.APPLICANT, Applicant),
    _Section("employer", QT_TRANSLATE_NOOP("Intake", "Employer as declared"), fields.EMPLOYER, Employer),
    _Section("offer", QT_TRANSLATE_NOOP("Intake", "Offer of employment"), fields.OFFER, Offer),
    _Section("proposed_permit", QT_TRANSLATE_NOOP("Intake", "Permit asked for"), fields.PERMIT, ProposedPermit, 2),
    _Section("representative", QT_TRANSLATE_NOOP("Intake", "Representative"), fields.REPRESENTATIVE, Representative, 2),
)


class IntakeTab(Panel):
    """The first tab: applicant, application, employer as declared, offer, permit asked for, representative."""

    def __init__(self, session: Session, intake: Intake) -> None:
        """Build the cards; ``show_case`` fills them."""
        super().__init__()
        self._session, self._intake = session, intake
        self._shown = ""
        self._case: Case | None = None
        self._cards: dict[str, Card] = {}
        self._forms: dict[str, Form] = {}
        self._complete = Label(role="quiet").wrapped()
        self._page = Page()
        self._build()
        self.retranslate()

    def _build(self) -> None:
        for section in _SECTIONS:
            card = Card(fields.CONTEXT, section.heading)
            form = Form(
                fields.CONTEXT,
                section.fields,
                section.shape,
                partial(self._session.save, section.part),
                section.columns,
            ).with_inner(address=Address, office=Office)
            if section.part == "offer":
                card.add(self._complete)
            card.add(form)
            self._cards[section.part], self._forms[section.part] = card, form
        for part in ("head", "applicant", "employer", "offer"):
            self._page.add(self._cards[part])
        self._page.add(Beside(self._cards["proposed_permit"], self._cards["representative"]))
        self._page.column.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._page)

    def show_case(self, record: CaseRecord) -> None:
        """Show the case; a field that is being typed in keeps what is typed, unless the case is another."""
        fresh = record.case.file_number != self._shown
        self._shown, self._case = record.case.file_number, record.case
        for part, form in self._forms.items():
            value = part_of(record.case, part)
            form.show_part(value if isinstance(value, Part) else None, fresh=fresh)
            form.close_to_changes(record.signature is not None)
        self._say_what_is_missing()
        self._say_what_is_unusual()

    def form(self, part: str) -> Form:
        """Return the form of a part."""
        return self._forms[part]

    def jump(self, place: str) -> None:
        """Lead the officer to a part (``offer``), or to a field of it (``offer.ends_on``)."""
        part, _, field = place.partition(".")
        form = self._forms.get(part, self._forms["head"])
        name = field if form.has(field) else form.first
        self._page.lead_to(form.box(name))
        form.enter(name)

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        for card in self._cards.values():
            card.retranslate()
        if self._case is not None:
            self._say_what_is_missing()
            self._say_what_is_unusual()

    def _say_what_is_missing(self) -> None:
        """List the blank fields of Annex E in one calm line (OB 275-C, Annex E)."""
        missing = missing_from_offer(self._case.offer if self._case else None)
        names = ", ".join(words().say(f"field.{name}") for name in missing)
        code = "window.annex-e-missing" if missing else "window.annex-e-complete"
        self._complete.setText(words().say(code, names=names))
        if self._case is not None:
            self._cards["head"].say_aside(self._case.file_number)

    def _say_what_is_unusual(self) -> None:
        remarks: dict[str, dict[str, str]] = {part: {} for part in self._forms}
        for statement in self._intake.warnings(self._case) if self._case else ():
            part, _, field = statement.code.removeprefix("warning.").partition(".")
            if part in remarks:
                remarks[part][field] = words().state(statement)
        for part, form in self._forms.items():
            form.remark(remarks[part])
