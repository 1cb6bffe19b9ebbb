import pytest

from tests.builders import an_officer
from workstation.domain.codes import Language, ListKind
from workstation.domain.officer import Role
from workstation.paths import resources
from workstation.ui.dialog_list import ListDialog
from workstation.ui.kit.i18n import speak
from workstation.ui.session import Session

LIST = resources() / "samples" / "2015-07-10_ineligible.csv"


@pytest.fixture
def dialog(session, qtbot):
    made = ListDialog(session, None, LIST)
    qtbot.addWidget(made)
    made.show()
    write(made)
    return made


def write(dialog, published_on="2015-07-10", source="An invented list"):
    dialog.fields.box("kind").editor.show_value(ListKind.INELIGIBLE)
    dialog.fields.box("published_on").editor.parts[0].setText(published_on)
    dialog.fields.box("source").editor.parts[0].setText(source)


def load(dialog, qtbot):
    dialog.load_button.click()
    qtbot.waitUntil(lambda: dialog.load_button.isEnabled() and dialog.answer.text != "", timeout=10_000)


def test_a_list_is_loaded_and_the_report_adds_up(dialog, session, qtbot):
    load(dialog, qtbot)
    report = dialog.report

    assert report.taken + report.merged + report.rejected == report.rows == 8
    assert dialog.answer.text.startswith("Loaded: 8 rows")
    lists = session.desk.lookup.lists(session.officer, session.day)
    assert [(held.kind, held.rows) for held in lists] == [(ListKind.INELIGIBLE, report.taken)]


def test_the_same_list_twice_changes_nothing_and_says_so(dialog, qtbot):
    load(dialog, qtbot)
    load(dialog, qtbot)

    assert dialog.report.already_there
    assert "already" in dialog.answer.text


@pytest.mark.parametrize(("field", "typed"), [("published_on", ""), ("published_on", "10/07/2015"), ("source", "")])
def test_what_is_missing_is_said_beside_its_field(dialog, field, typed):
    write(dialog, **{field: typed})
    dialog.load_button.click()

    assert list(dialog.fields.faults()) == [field]
    assert dialog.report is None


def test_a_file_that_is_no_list_is_refused_whole(dialog, session, qtbot, tmp_path):
    file = tmp_path / "picture.csv"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    dialog.path.setText(str(file))
    load(dialog, qtbot)

    assert dialog.report is None
    assert dialog.answer.property("tone") == "not_met"
    assert session.desk.lookup.lists(session.officer, session.day) == ()


def test_without_a_file_nothing_is_loaded(dialog):
    dialog.path.clear()
    dialog.load_button.click()

    assert dialog.answer.text == "Choose a file first."


def test_an_officer_without_the_right_is_told(desk, clock, qtbot):
    reader = Session(desk, an_officer(roles=(Role.OFFICER,)), clock)
    dialog = ListDialog(reader, None, LIST)
    qtbot.addWidget(dialog)
    write(dialog)
    load(dialog, qtbot)

    assert dialog.report is None
    assert dialog.answer.property("tone") == "not_met"


def test_the_dialog_closes_when_nothing_is_being_loaded(dialog, qtbot):
    with qtbot.waitSignal(dialog.rejected):
        dialog.reject()


def test_a_long_list_can_be_cancelled_and_leaves_nothing_behind(dialog, session, qtbot, tmp_path):
    rows = [f'Firm {number},Firm {number} Ltd.,"{number} Road, Ontario",9,2014-06-03,,' for number in range(4_000)]
    file = tmp_path / "long.csv"
    file.write_text("\n".join([LIST.read_text("utf-8").splitlines()[0], *rows]), "utf-8")
    dialog.path.setText(str(file))
    dialog.load_button.click()
    dialog.reject()
    qtbot.waitUntil(dialog.load_button.isEnabled, timeout=30_000)

    assert dialog.report is None
    assert dialog.answer.text == "Cancelled; nothing was loaded."
    assert session.desk.lookup.lists(session.officer, session.day) == ()


def test_the_dialog_speaks_french(dialog, qapp):
    speak(qapp, Language.FRENCH)
    qapp.processEvents()

    assert dialog.windowTitle() == "Charger une liste publiée"
    assert dialog.load_button.text() == "Charger"
