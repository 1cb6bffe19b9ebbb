"""The language of the window: switched while it runs, without a restart.

Short labels are Qt's ``tr()`` with catalogues in ``resources/translations``; whole sentences with facts come by
code from ``resources/wording``, as on letters and on the command line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from workstation.domain.codes import Language
from workstation.paths import resources

if TYPE_CHECKING:
    from workstation.wording import Wording

_PROPERTY = "workstationLanguage"
_COUNTRY = QLocale.Country.Canada
_QT = {Language.ENGLISH: QLocale.Language.English, Language.FRENCH: QLocale.Language.French}


def language() -> Language:
    """Return the language the window speaks now."""
    running = QCoreApplication.instance()
    return Language(running.property(_PROPERTY) or Language.ENGLISH) if running else Language.ENGLISH


def words() -> Wording:
    """Return the sentences of the language the window speaks now."""
    # Read when first needed: the first window to be painted needs no sentence.
    from workstation.wording import wording

    return wording(language())


def locale() -> QLocale:
    """Return Qt's locale of the language the window speaks now: Canadian days and numbers."""
    return QLocale(_QT[language()], _COUNTRY)


def speak(application: QApplication, wanted: Language) -> None:
    """Switch the whole application to ``wanted``; every open window is told by a LanguageChange event."""
    application.setProperty(_PROPERTY, wanted.value)
    QLocale.setDefault(locale())
    for former in application.findChildren(QTranslator):
        application.removeTranslator(former)
        former.setParent(None)
    own = str(resources() / "translations")
    _install(application, f"workstation_{wanted.value}", own)
    if wanted is not Language.ENGLISH:
        _install(application, f"qtbase_{wanted.value}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


def _install(application: QApplication, name: str, folder: str) -> None:
    translator = QTranslator(application)
    if translator.load(name, folder):
        application.installTranslator(translator)


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:
    """Return ``source``; marks a text of a declaration for the catalogue, where ``translated`` will look it up.

    Qt's own function of this name does the same, but type checkers lose the text in it; the catalogue's tool goes by
    the name alone.
    """
    del context
    return source


def translated(context: str, source: str) -> str:
    """Return the translation of a text that a declaration carries, marked there by ``QT_TRANSLATE_NOOP``."""
    return QCoreApplication.translate(context, source) if source else ""


class Panel(QWidget):
    """A widget that says its texts again when the language changes."""

    def retranslate(self) -> None:
        """Set every text in the language of now; panels with texts of their own override this."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
