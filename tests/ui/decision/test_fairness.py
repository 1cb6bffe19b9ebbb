from datetime import date

import pytest

from tests.builders import concern
from tests.screens import HOSTILE, guessing, in_french, nameless, shown
from workstation.domain.codes import ConcernKind
from workstation.domain.concern import Concern
from workstation.ui.decision.fairness import FairnessPage


@pytest.fixture
def page_of(qtbot):
    def make(session):
        made = FairnessPage(lambda concerns: session.save("concerns", concerns), session.attempt)
        qtbot.addWidget(made)
        made.offer(session.desk.assessment.grounds())
        session.case_changed.connect(lambda *_: made.show_case(session.record))
        made.show_case(session.record)
        made.resize(800, 650)
        made.show()
        return made

    return make


def kept(session):
    return session.desk.intake.read(session.officer, "W301234567").case.concerns


def write(page, field, text):
    editor = page.form.box(field).editor
    if hasattr(editor, "paper"):
        editor.paper.setPlainText(text)
    else:
        editor.line.setText(text)
    editor.left.emit()


def test_a_new_concern_is_kept_with_its_first_field_and_filled_in_field_by_field(page_of, blank):
    page = page_of(blank)
    page.new.click()
    write(page, "what", "The premises are empty.")
    write(page, "put_on", "2015-06-20")
    editor = page.form.box("kind").editor
    editor.show_value(ConcernKind.EXTRINSIC)
    editor.left.emit()

    assert kept(blank) == (Concern("The premises are empty.", ConcernKind.EXTRINSIC, put_on=date(2015, 6, 20)),)
    assert "put on 2015-06-20" in shown(page)


def test_a_second_concern_leaves_the_first_alone(page_of, opened):
    page = page_of(opened)
    page.new.click()
    write(page, "what", "The wage is not covered.")

    assert [one.what for one in kept(opened)] == [concern().what, "The wage is not covered."]


def test_choosing_a_concern_shows_it_in_the_form(page_of, open_with):
    page = page_of(open_with(concerns=(concern(), concern(what="Second."))))
    page.table.selectRow(1)
    assert page.form.box("what").editor.typed() == "Second."

    page.table.selectRow(0)
    assert page.form.box("what").editor.typed() == concern().what


def test_a_concern_that_was_emptied_goes(page_of, open_with):
    session = open_with(concerns=(Concern(what="A slip."),))
    page = page_of(session)
    write(page, "what", "")

    assert not kept(session)


def test_a_reply_before_the_concern_was_put_is_refused_beside_the_field(page_of, opened):
    page = page_of(opened)
    write(page, "replied_on", "2015-06-01")

    assert "replied_on" in page.form.faults()
    assert kept(opened)[0].replied_on == date(2015, 7, 1)


def test_a_concern_becomes_a_ground_of_the_list_and_stops_being_one(page_of, opened):
    page = page_of(opened)
    for code in ("R200(5)(a)", None):
        page.ground.setCurrentIndex(page.ground.findData(code))
        page.ground.activated.emit(page.ground.currentIndex())
        assert kept(opened)[0].became_ground == code


def test_the_fairness_letter_is_asked_for(page_of, opened, qtbot):
    page = page_of(opened)
    with qtbot.waitSignal(page.letter_asked):
        page.letter.click()


def test_a_concern_is_shown_as_it_was_written(page_of, open_with):
    page = page_of(open_with(concerns=(concern(what=HOSTILE),)))

    assert HOSTILE in shown(page)
    assert guessing(page) == []


def test_every_control_has_a_name_and_follows_the_language(page_of, opened):
    page = page_of(opened)
    assert nameless(page) == []
    in_french(page)
    page.retranslate()

    assert "réponse reçue" in shown(page)
