"""The menus: every act with its shortcut, said in the language of now, allowed only when it can be done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from workstation.domain.codes import Language
from workstation.ui.kit.i18n import QT_TRANSLATE_NOOP, language, translated
from workstation.ui.kit.theme import SCALES, Shade, scale, shade
from workstation.ui.main_window_kinds import KINDS
from workstation.ui.start.sheet import NAMES

CONTEXT = "Menu"


class Needs(Enum):
    """What an act needs before it can be done."""

    NOTHING = auto()
    STORE = auto()
    CASE = auto()


@dataclass(frozen=True)
class Act:
    """One entry of a menu: its name in code, its words, its keys, and what it needs; no words: a separator."""

    name: str = ""
    text: str = ""
    keys: tuple[str, ...] = ()
    needs: Needs = Needs.CASE


_LINE = Act()
_TABS = tuple(Act(f"tab-{number}", kind.title, (f"Ctrl+{number}",)) for number, kind in enumerate(KINDS, start=1))
MENUS: tuple[tuple[str, str, tuple[Act, ...]], ...] = (
    (
        "file",
        QT_TRANSLATE_NOOP("Menu", "&File"),
        (
            Act("new", QT_TRANSLATE_NOOP("Menu", "&New application…"), ("Ctrl+N",), Needs.STORE),
            Act("import", QT_TRANSLATE_NOOP("Menu", "&Open a case document…"), ("Ctrl+O",), Needs.STORE),
            Act("export", QT_TRANSLATE_NOOP("Menu", "Write the case &document…"), ("Ctrl+E",)),
            _LINE,
            Act("close", QT_TRANSLATE_NOOP("Menu", "&Close the case"), ("Ctrl+W",)),
            Act("lock", QT_TRANSLATE_NOOP("Menu", "&Lock"), ("Ctrl+L",), Needs.STORE),
            Act("quit", QT_TRANSLATE_NOOP("Menu", "&Quit"), ("Ctrl+Q",), Needs.NOTHING),
        ),
    ),
    (
        "case",
        QT_TRANSLATE_NOOP("Menu", "&Case"),
        (
            Act("undo", QT_TRANSLATE_NOOP("Menu", "&Undo"), ("Ctrl+Z",)),
            Act("redo", QT_TRANSLATE_NOOP("Menu", "&Redo"), ("Ctrl+Y", "Ctrl+Shift+Z")),
            _LINE,
            Act("next", QT_TRANSLATE_NOOP("Menu", "&Next case of the worklist"), ("Ctrl+PgDown",)),
            Act("previous", QT_TRANSLATE_NOOP("Menu", "&Previous case of the worklist"), ("Ctrl+PgUp",)),
            _LINE,
            Act("refresh", QT_TRANSLATE_NOOP("Menu", "Read the case a&gain"), ("F5",)),
        ),
    ),
    (
        "go",
        QT_TRANSLATE_NOOP("Menu", "&Go"),
        (
            Act("search", QT_TRANSLATE_NOOP("Menu", "&Search cases"), ("Ctrl+F",), Needs.STORE),
            Act("worklist", QT_TRANSLATE_NOOP("Menu", "&Worklist"), ("Ctrl+0",), Needs.STORE),
            _LINE,
            *_TABS,
        ),
    ),
    (
        "letters",
        QT_TRANSLATE_NOOP("Menu", "&Letters"),
        (
            Act("letter", QT_TRANSLATE_NOOP("Menu", "&Letter of this case"), ("Ctrl+P",)),
            Act("notes", QT_TRANSLATE_NOOP("Menu", "Text for the &system notes"), ("Ctrl+T",)),
        ),
    ),
    (
        "data",
        QT_TRANSLATE_NOOP("Menu", "&Data"),
        (Act("list", QT_TRANSLATE_NOOP("Menu", "Load a published &list…"), ("Ctrl+I",), Needs.STORE),),
    ),
    ("view", QT_TRANSLATE_NOOP("Menu", "&View"), ()),
    (
        "help",
        QT_TRANSLATE_NOOP("Menu", "&Help"),
        (
            Act("shortcuts", QT_TRANSLATE_NOOP("Menu", "&Shortcuts"), ("F1", "?"), Needs.NOTHING),
            Act("about", QT_TRANSLATE_NOOP("Menu", "&About"), (), Needs.NOTHING),
        ),
    ),
)


class Menus(QObject):
    """The menu bar's menus and what they do.

    Attributes:
        asked: emitted with the name of the act the officer chose.
        look_asked: emitted with a Shade.
        size_asked: emitted with a size of text in percent.
        language_asked: emitted with a Language.
    """

    asked = Signal(str)
    look_asked = Signal(object)
    size_asked = Signal(int)
    language_asked = Signal(object)

    def __init__(self, bar: QMenuBar) -> None:
        """Fill ``bar``."""
        super().__init__(bar)
        self.actions: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        self._needs: dict[str, Needs] = {}
        for name, _title, acts in MENUS:
            self._menus[name] = bar.addMenu("")
            for act in acts:
                self._add(self._menus[name], act)
        self._view = ViewMenu(self._menus["view"])
        self._view.look_asked.connect(self.look_asked)
        self._view.size_asked.connect(self.size_asked)
        self._view.language_asked.connect(self.language_asked)
        self.retranslate()

    def allow(self, *, store: bool, case: bool) -> None:
        """Allow what can be done with an open store and an open case."""
        met = {Needs.NOTHING: True, Needs.STORE: store, Needs.CASE: store and case}
        for name, action in self.actions.items():
            action.setEnabled(met[self._needs[name]])

    def name_steps(self, undo: str, redo: str) -> None:
        """Say what undo and redo would turn back; blank where there is nothing to turn."""
        for name, part in (("undo", undo), ("redo", redo)):
            plain = translated(CONTEXT, self._texts()[name])
            self.actions[name].setText(f"{plain}: {part}" if part else plain)
            self.actions[name].setEnabled(bool(part))

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        for name, title, _acts in MENUS:
            self._menus[name].setTitle(translated(CONTEXT, title))
        for name, text in self._texts().items():
            context = "Tabs" if name.startswith("tab-") else CONTEXT
            self.actions[name].setText(translated(context, text))
        self._view.retranslate()

    def _texts(self) -> Mapping[str, str]:
        return {act.name: act.text for _name, _title, acts in MENUS for act in acts if act.name}

    def _add(self, menu: QMenu, act: Act) -> None:
        if not act.name:
            menu.addSeparator()
            return
        action = menu.addAction("")
        # Strings, for naming QKeySequence here would cost the start 9 ms.
        action.setShortcuts(list(act.keys))  # type: ignore[arg-type] # Qt reads the keys from text
        action.triggered.connect(lambda _on=False: self.asked.emit(act.name))
        self.actions[act.name] = action
        self._needs[act.name] = act.needs


class ViewMenu(QObject):
    """Look, size of text, language."""

    look_asked = Signal(object)
    size_asked = Signal(int)
    language_asked = Signal(object)

    def __init__(self, menu: QMenu) -> None:
        """Fill ``menu``."""
        super().__init__(menu)
        self._looks = {look: self._choice(menu, self.look_asked, look) for look in Shade}
        menu.addSeparator()
        self._size = menu.addMenu("")
        self._sizes = {size: self._choice(self._size, self.size_asked, size) for size in SCALES}
        menu.addSeparator()
        self._languages = {spoken: self._choice(menu, self.language_asked, spoken) for spoken in Language}
        for choices in (self._looks, self._sizes, self._languages):
            group = QActionGroup(self)
            for action in choices.values():
                group.addAction(action)
        self.retranslate()

    def retranslate(self) -> None:
        """Say every text in the language of now, and mark what holds now."""
        self._looks[Shade.LIGHT].setText(self.tr("Light"))
        self._looks[Shade.DARK].setText(self.tr("Dark"))
        self._size.setTitle(self.tr("Size of text"))
        for size, action in self._sizes.items():
            action.setText(self.tr("{percent} %").format(percent=size))
        for spoken, action in self._languages.items():
            action.setText(NAMES[spoken])
        self._looks[shade()].setChecked(True)
        self._sizes[scale()].setChecked(True)
        self._languages[language()].setChecked(True)

    def _choice(self, menu: QMenu, asked: object, value: object) -> QAction:
        action = menu.addAction("")
        action.setCheckable(True)
        action.triggered.connect(lambda _on=False: asked.emit(value))  # type: ignore[attr-defined] # a bound Signal
        return action
