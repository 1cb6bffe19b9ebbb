"""A case on which everything is recorded that a refusal needs, and the tab over it."""

import pytest

from tests.decisions import ready_case
from workstation.ui.decision.tab import DecisionTab


@pytest.fixture
def open_with(session):
    """Open the ready case with some of its parts changed."""

    def open_it(**changes):
        session.desk.intake.receive(session.officer, ready_case(**changes))
        assert session.open_case("W301234567")
        return session

    return open_it


@pytest.fixture
def ready(open_with):
    """The session with a case open that can be signed."""
    session = open_with()
    assert session.assessment.blocks == ()
    return session


@pytest.fixture
def tab_of(qtbot):
    """The decision tab over a session, following it as the window does."""

    def make(session):
        made = DecisionTab(session, session.desk.decision, session.desk.correspondence)
        qtbot.addWidget(made)
        session.case_changed.connect(lambda *_: made.show_case(session.record))
        made.show_case(session.record)
        made.resize(830, 720)
        made.show()
        return made

    return make
