"""The editor of one ground: reasons with their meter, facts one on each line, the documents relied on."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import msgspec
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout

from workstation.domain.case import CaseRecord
from workstation.domain.codes import Factor
from workstation.domain.decision import Ground
from workstation.domain.documents import Checklist
from workstation.domain.part import Part
from workstation.domain.reasons import KnownFact, case_facts
from workstation.ui.genuineness.meter import Meter, day_forms, documents_of
from workstation.ui.genuineness.pinned import PinnedDocuments
from workstation.ui.kit.editors import PaperEditor
from workstation.ui.kit.fields import Field, Kind
from workstation.ui.kit.forms import Form
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP, Panel
from workstation.ui.kit.plain import Label
from workstation.ui.kit.theme import NEAR

_FIELDS = (
    Field(
        "reasons",
        QT_TRANSLATE_NOOP("GroundEditor", "Reasons, as the letter says them"),
        Kind.LONG,
        help=QT_TRANSLATE_NOOP("GroundEditor", "what decided it in this case"),
        lines=5,
    ),
    Field(
        "facts",
        QT_TRANSLATE_NOOP("GroundEditor", "Facts of this case, one on each line"),
        Kind.LINES,
        help=QT_TRANSLATE_NOOP("GroundEditor", "the letter lists them below the ground"),
        lines=3,
    ),
)
_PAUSE = 150


class GroundEditor(Panel):
    """Edits one ground at a time; another one is saved under its own code."""

    def __init__(self, save: Callable[[Ground], object]) -> None:
        """Save with ``save(ground)``, which raises WorkstationError when it is refused."""
        super().__init__()
        self._save = save
        self._ground: Ground | None = None
        self._checklist, self._closed = Checklist((), (), ()), False
        self._facts: tuple[KnownFact, ...] = ()
        self.form = Form("GroundEditor", _FIELDS, Ground, self._keep, columns=1)
        self.meter = Meter()
        self._label = Label(role="label")
        self.pinned = PinnedDocuments("")
        self._paper = cast("PaperEditor", self.form.box("reasons").editor).paper
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(NEAR)
        for widget in (self.form, self.meter, self._label, self.pinned):
            layout.addWidget(widget)
        self._paper.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(lambda: self.meter.weigh(self._paper.toPlainText()))
        self.pinned.changed.connect(self._pin)
        self.retranslate()

    def know(self, record: CaseRecord, checklist: Checklist) -> None:
        """Learn the facts and documents of the case that reasons can mention."""
        self._checklist, self._closed = checklist, record.signature is not None
        known = [fact for factor in Factor for fact in case_facts(record.case, factor, day_forms)]
        self._facts = tuple({fact.label: fact for fact in known}.values())
        self.meter.know(self._facts, documents_of(checklist))

    def show_ground(self, ground: Ground | None) -> None:
        """Show a ground."""
        fresh = (self._ground and self._ground.code) != (ground and ground.code)
        self._ground = ground
        self.form.show_part(ground, fresh=fresh)
        self.form.close_to_changes(self._closed)
        self.pinned.show_documents(self._checklist, (ground and ground.documents) or (), closed=self._closed)
        self.meter.weigh(self._paper.toPlainText())

    def retranslate(self) -> None:
        """Say the label in the language of now; fields and meter follow by themselves."""
        self._label.setText(self.tr("Documents relied on"))

    def _keep(self, part: Part | None) -> None:
        if isinstance(part, Ground):
            self._save(part)

    def _pin(self, documents: tuple[str, ...]) -> None:
        if self._ground is not None:
            self._save(msgspec.structs.replace(self._ground, documents=documents or None))
