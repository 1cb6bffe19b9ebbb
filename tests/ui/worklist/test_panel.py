from datetime import date

import pytest
from PySide6.QtCore import Qt

from tests.builders import an_officer, applicant, small_case
from workstation.domain.codes import Stage
from workstation.ui.worklist.columns import NAME, RECEIVED
from workstation.ui.worklist.panel import WorklistPanel

NAMES = {"W300000001": "Reyes", "W300000002": "Santos", "W300000003": "<b>Cruz</b>"}


@pytest.fixture
def filled(session):
    for day, (number, name) in enumerate(NAMES.items(), start=1):
        case = small_case(file_number=number, received_on=date(2015, 6, day), applicant=applicant(family_name=name))
        session.desk.intake.receive(session.officer, case)
    return session


@pytest.fixture
def panel(filled, qtbot):
    made = WorklistPanel(filled, filled.desk.intake)
    qtbot.addWidget(made)
    qtbot.addWidget(made.search)
    made.resize(1000, 500)
    made.show()
    made.refresh()
    return made


def numbers(panel):
    return [row.file_number for row in panel.model.rows]


def test_every_case_is_listed_by_the_day_it_was_received(panel):
    assert numbers(panel) == list(NAMES)


def test_the_list_narrows_while_the_officer_types(panel, qtbot):
    qtbot.keyClicks(panel.search, "sant")
    qtbot.waitUntil(lambda: numbers(panel) == ["W300000002"])

    panel.search.clear()
    qtbot.waitUntil(lambda: len(numbers(panel)) == 3)


def test_markup_and_quotes_in_the_search_find_what_they_say(panel):
    panel.search.setText("<b>Cruz")
    panel.refresh()
    assert numbers(panel) == ["W300000003"]

    panel.search.setText("\"' OR 1=1 --")
    panel.refresh()
    assert numbers(panel) == []


def test_enter_in_the_search_opens_the_first_match(panel, qtbot):
    qtbot.keyClicks(panel.search, "Santos")
    with qtbot.waitSignal(panel.chosen) as chosen:
        qtbot.keyClick(panel.search, Qt.Key.Key_Return)

    assert chosen.args == ["W300000002"]


def test_a_search_that_finds_nothing_leads_back(panel):
    panel.search.setText("nobody of that name")
    panel.refresh()
    assert panel.empty.isVisibleTo(panel)

    panel.empty.all_asked.emit()
    assert len(numbers(panel)) == 3
    assert not panel.empty.isVisibleTo(panel)


def test_only_my_own_cases_are_listed_when_asked_for(panel, filled):
    other = an_officer(code="XX001", name="Another")
    filled.desk.intake.receive(other, small_case(file_number="W300000009"))
    panel.refresh()
    assert len(numbers(panel)) == 4

    panel._filters._mine.click()  # noqa: SLF001 - the button has no other handle
    assert "W300000009" not in numbers(panel)


def test_clicking_a_row_opens_its_case(panel, qtbot):
    place = panel.table.visualRect(panel.model.index(1, NAME)).center()
    with qtbot.waitSignal(panel.chosen) as chosen:
        qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert chosen.args == [numbers(panel)[1]]


def test_the_order_the_officer_chose_stays(panel):
    panel.table.sortByColumn(RECEIVED, Qt.SortOrder.DescendingOrder)
    panel.refresh()

    assert numbers(panel) == list(reversed(NAMES))


def test_beside_a_case_the_list_is_narrow_and_keeps_its_place(panel):
    panel.point_to("W300000002")
    panel.make_narrow(True)

    assert panel.lines.isVisibleTo(panel)
    assert panel.lines.currentIndex().row() == 1
    panel.make_narrow(False)
    assert panel.table.isVisibleTo(panel)
    assert panel.minimumSizeHint().width() < 320


def test_the_neighbours_of_the_open_case_are_known(panel):
    panel.point_to("W300000002")

    assert panel.neighbour(1) == "W300000003"
    assert panel.neighbour(-1) == "W300000001"
    panel.point_to("W300000003")
    assert panel.neighbour(1) == ""


def test_a_change_of_a_case_is_shown_in_the_list(panel, filled, qtbot):
    filled.open_case("W300000001")
    filled.save("applicant", applicant(family_name="Zamora"))

    qtbot.waitUntil(lambda: panel.model.rows[0].name.startswith("ZAMORA"))


def test_the_lists_of_the_two_views_have_names(panel):
    assert panel.table.accessibleName() == panel.lines.accessibleName() == "Worklist"
    assert panel.search.accessibleName()


def test_the_officer_is_led_into_the_list(panel, qapp):
    panel.enter()
    qapp.processEvents()

    assert panel.focusWidget() in (panel.table, panel.search)


def test_stages_can_be_filtered(panel):
    panel._filters._stage.setCurrentIndex(1 + list(Stage).index(Stage.SIGNED))  # noqa: SLF001 - as above, no handle
    panel.refresh()

    assert numbers(panel) == []
