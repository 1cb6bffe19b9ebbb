import pytest

from tests.builders import employer, full_case, small_case
from tests.screens import HOSTILE, guessing, in_french, nameless, shown
from workstation.domain.codes import CheckResult
from workstation.ui.employer.tab import EmployerTab


def tab_of(session, qtbot):
    made = EmployerTab(session, session.desk.lookup)
    qtbot.addWidget(made)
    session.case_changed.connect(lambda *_: made.show_case(session.record))
    made.show_case(session.record)
    made.resize(830, 720)
    made.show()
    return made


@pytest.fixture
def tab(lists, opened, qtbot):
    assert lists
    made = tab_of(opened, qtbot)
    # The declared name is asked for already; each test asks its own question on an empty table.
    made.search.clear()
    return made


def find(tab, qtbot, query):
    tab.search.ask_for(query)
    qtbot.waitUntil(lambda: tab.search.table.rows.rows != ())


def test_the_lists_date_and_age_stand_above_the_search(tab):
    assert tab.list_line.text() == "List of ineligible employers of July 10, 2015, 5 days old."


def test_without_a_list_the_tab_says_that_nothing_can_be_checked(blank, qtbot):
    tab = tab_of(blank, qtbot)

    assert tab.list_line.text().startswith("No list of ineligible employers is loaded.")
    assert "The application declares no employer yet." in shown(tab)


def test_the_declared_name_is_looked_up_as_soon_as_the_case_is_shown(lists, opened, qtbot):
    assert lists
    tab = tab_of(opened, qtbot)
    qtbot.waitUntil(lambda: tab.search.table.rows.rows != ())

    assert tab.search.box.text() == employer().legal_name


def test_one_click_looks_the_declared_employer_up_and_finds_it_in_both_lists(tab, qtbot):
    tab.declared.operating.click()
    qtbot.waitUntil(lambda: len(tab.search.table.rows.rows) >= 2)

    told = shown(tab)
    assert "Nord Café" in told
    assert "9012-3456 Québec inc." in told


def test_another_employer_is_recorded_with_its_reason_list_entry_and_officer(tab, opened, qtbot):
    find(tab, qtbot, "Nord Café")
    tab.check.reason.setText("Another owner, another territory.")
    tab.check.answers[CheckResult.ANOTHER_EMPLOYER].click()

    kept = opened.desk.intake.read(opened.officer, "W301234567").case.ineligibility_check
    assert kept.result is CheckResult.ANOTHER_EMPLOYER
    assert kept.reason == "Another owner, another territory."
    assert kept.entry.name.startswith("Nord Café")
    assert kept.list_date.isoformat() == "2015-07-10"
    assert tab.check.reason.text() == ""
    assert "Recorded by MN042 on 2015-07-15" in shown(tab)


def test_no_match_is_recorded_without_an_entry(tab, opened, qtbot):
    find(tab, qtbot, "9012-3456 Québec")
    tab.check.answers[CheckResult.NO_MATCH].click()

    kept = opened.case.ineligibility_check
    assert kept.result is CheckResult.NO_MATCH
    assert kept.entry is None


def test_a_refused_record_is_told_and_the_reason_stays(tab, opened, failures, qtbot):
    find(tab, qtbot, "Nord Café")
    tab.check.reason.setText("x" * 10_001)
    tab.check.answers[CheckResult.LISTED].click()

    assert failures == []
    assert len(tab.check.reason.text()) == 10_001
    assert opened.case == full_case()


def test_another_case_begins_with_a_blank_search(tab, opened, qtbot):
    find(tab, qtbot, "Nord Café")
    tab.check.reason.setText("half a reason")
    opened.desk.intake.receive(opened.officer, small_case(file_number="W999000001"))
    opened.open_case("W999000001")
    tab.show_case(opened.record)

    assert tab.search.box.text() == ""
    assert tab.check.reason.text() == ""
    assert "Not yet checked" in shown(tab)


def test_a_hostile_employer_is_shown_as_text(session, lists, qtbot):
    assert lists
    hostile = employer(legal_name=HOSTILE, operating_name="R & D")
    session.desk.intake.receive(session.officer, small_case(employer=hostile))
    session.open_case("W301234567")
    tab = tab_of(session, qtbot)

    assert guessing(tab) == []
    assert HOSTILE[:30] in shown(tab)


def test_the_officer_is_led_to_the_search_box(tab):
    tab.jump("ineligibility_check")

    assert tab.focusWidget() is tab.search.box


def test_every_control_has_a_name_and_follows_the_language(tab, qtbot):
    find(tab, qtbot, "Nord Café")

    assert nameless(tab) == []
    assert "Liste des employeurs inadmissibles du 10 juillet 2015" in in_french(tab)
