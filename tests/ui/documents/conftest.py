"""A small checklist with a certain, a likely and a guessed row."""

from datetime import date

import pytest

from workstation.domain.codes import DocumentState
from workstation.domain.documents import Checklist, ChecklistRow, DocumentMark

A, B, C = "R200(5)(a)", "R200(5)(b)", "R200(5)(c)"
OWN = "Photo of the kitchen"


@pytest.fixture
def checklist():
    mark = DocumentMark("contract", DocumentState.REVIEWED, asked_on=date(2015, 6, 10), received_on=date(2015, 6, 30))
    return Checklist(
        factors=(A, B, C),
        rows=(
            ChecklistRow("contract", factors=(A, B, C), confidence="medium", inferred=True, mark=mark),
            ChecklistRow("lease_or_deed", factors=(A,), confidence="high", inferred=True),
            ChecklistRow("t2032", (C,), (B,), condition="self_employed", confidence="low", inferred=True),
            ChecklistRow(OWN, own=True, mark=DocumentMark(OWN, DocumentState.ASKED)),
        ),
        covered=(A, B, C),
    )
