import pytest

from tests.screens import HOSTILE, guessing, in_french, nameless, shown
from workstation.domain.codes import DocumentState
from workstation.domain.documents import Checklist, ChecklistRow, DocumentMark
from workstation.ui.genuineness.pinned import PinnedDocuments

A, B = "R200(5)(a)", "R200(5)(b)"


def came(document, *factors):
    return ChecklistRow(document, factors=factors, mark=DocumentMark(document, DocumentState.RECEIVED))


CAME = (came("union_letter", B), came("contract", A), ChecklistRow("pd7a", factors=(A,)))
CHECKLIST = Checklist((A, B), CAME, (A, B))


@pytest.fixture
def pinned(qtbot):
    made = PinnedDocuments(A)
    qtbot.addWidget(made)
    made.resize(500, 80)
    made.show()
    return made


def offered(pinned):
    pinned.more.click()
    texts = [action.text().replace("&&", "&") for action in pinned.menu.actions()]
    pinned.menu.close()
    return texts


def test_what_came_is_offered_with_the_factors_own_documents_first(pinned):
    pinned.show_documents(CHECKLIST, (), closed=False)

    assert [text[:8] for text in offered(pinned)] == ["Contract", "Letter f"]


def test_a_document_is_pinned_from_the_menu_and_unpinned_by_its_button(pinned, qtbot):
    pinned.show_documents(CHECKLIST, ("contract",), closed=False)
    with qtbot.waitSignal(pinned.changed) as changed:
        pinned.pin("union_letter")
    assert changed.args == [("contract", "union_letter")]

    pinned.show_documents(CHECKLIST, ("contract", "union_letter"), closed=False)
    assert not pinned.more.isVisible()
    with qtbot.waitSignal(pinned.changed) as changed:
        pinned.buttons["contract"].click()
    assert changed.args == [("union_letter",)]


def test_the_menu_pins_what_it_names(pinned, qtbot):
    pinned.show_documents(CHECKLIST, (), closed=False)
    pinned.more.click()
    with qtbot.waitSignal(pinned.changed) as changed:
        pinned.menu.actions()[0].trigger()
    pinned.menu.close()

    assert changed.args == [("contract",)]


def test_before_anything_came_the_officer_is_shown_the_documents(pinned, qtbot):
    pinned.show_documents(Checklist((A,), (), ()), (), closed=False)
    assert "No document has come yet." in shown(pinned)

    with qtbot.waitSignal(pinned.missed):
        pinned._go.click()  # noqa: SLF001 - the link has no other name


def test_a_closed_case_keeps_its_pins(pinned):
    pinned.show_documents(CHECKLIST, ("contract",), closed=True)

    assert not pinned.buttons["contract"].isEnabled()
    assert not pinned.more.isEnabled()


def test_a_title_of_ones_own_is_text_and_everything_is_named(pinned):
    pinned.show_documents(CHECKLIST, (HOSTILE,), closed=False)

    assert HOSTILE[:20] in shown(pinned)
    assert guessing(pinned) == []
    assert nameless(pinned) == []


def test_titles_follow_the_language(pinned):
    pinned.show_documents(CHECKLIST, ("contract",), closed=False)

    assert "Contrat" in in_french(pinned)
