from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow

from workstation.domain.codes import Language
from workstation.ui.kit.i18n import speak
from workstation.ui.kit.theme import Shade
from workstation.ui.main_window_menu import MENUS, Menus


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def menus(window):
    return Menus(window.menuBar())


def all_actions(menu):
    for action in menu.actions():
        yield action
        if action.menu():
            yield from all_actions(action.menu())


def mnemonics(texts):
    return Counter(text[text.index("&") + 1].lower() for text in texts if "&" in text)


@pytest.mark.parametrize("language", list(Language))
def test_no_two_entries_of_a_menu_share_a_mnemonic(menus, window, qapp, language):
    speak(qapp, language)
    menus.retranslate()
    bar = window.menuBar()

    groups = [[action.text() for action in bar.actions()]]
    groups += [[entry.text() for entry in action.menu().actions() if entry.text()] for action in bar.actions()]
    assert [
        mnemonics(group).most_common(1)
        for group in groups
        if mnemonics(group).most_common(1)[:1] and mnemonics(group).most_common(1)[0][1] > 1
    ] == []
    assert len(mnemonics(groups[0])) == len(groups[0])


def test_no_two_acts_share_a_shortcut(menus):
    keys = Counter(key.toString() for action in menus.actions.values() for key in action.shortcuts())

    assert [key for key, times in keys.items() if times > 1] == []


@pytest.mark.parametrize(
    ("name", "keys"),
    [("search", "Ctrl+F"), ("new", "Ctrl+N"), ("import", "Ctrl+O"), ("tab-4", "Ctrl+4"), ("shortcuts", "F1")],
)
def test_the_promised_shortcuts_are_there(menus, name, keys):
    assert menus.actions[name].shortcuts()[0] == QKeySequence(keys)


def test_every_act_is_asked_for_by_its_name(menus, qtbot):
    menus.allow(store=True, case=True)
    for name, action in menus.actions.items():
        with qtbot.waitSignal(menus.asked) as asked:
            action.trigger()
        assert asked.args == [name]


def test_only_what_can_be_done_is_allowed(menus):
    menus.allow(store=False, case=False)
    assert [name for name, action in menus.actions.items() if action.isEnabled()] == ["quit", "shortcuts", "about"]

    menus.allow(store=True, case=False)
    assert menus.actions["new"].isEnabled()
    assert not menus.actions["tab-1"].isEnabled()

    menus.allow(store=True, case=True)
    assert all(action.isEnabled() for action in menus.actions.values())


def test_undo_names_what_it_would_turn_back(menus):
    menus.allow(store=True, case=True)
    menus.name_steps("Applicant", "")

    assert menus.actions["undo"].text() == "&Undo: Applicant"
    assert menus.actions["undo"].isEnabled()
    assert not menus.actions["redo"].isEnabled()


def test_every_entry_has_words_in_both_languages(menus, window, qapp):
    english = [action.text() for action in all_actions(window.menuBar())]
    speak(qapp, Language.FRENCH)
    menus.retranslate()
    french = [action.text() for action in all_actions(window.menuBar())]

    assert all(text or action.isSeparator() for text, action in zip(french, all_actions(window.menuBar()), strict=True))
    same = {one for one, other in zip(english, french, strict=True) if one == other}
    assert same <= {"", "Documents", "English", "Français", "100 %", "125 %", "150 %", "200 %"}


def test_look_size_and_language_are_asked_for(menus, window, qtbot):
    entries = {action.text(): action for action in all_actions(window.menuBar())}
    for text, signal, value in (
        ("Dark", menus.look_asked, Shade.DARK),
        ("150 %", menus.size_asked, 150),
        ("Français", menus.language_asked, Language.FRENCH),
    ):
        with qtbot.waitSignal(signal) as asked:
            entries[text].trigger()
        assert asked.args == [value]


def test_acts_have_names_of_their_own():
    names = [act.name for _menu, _title, acts in MENUS for act in acts if act.name]

    assert len(names) == len(set(names))
