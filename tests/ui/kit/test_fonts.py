import pytest
from PySide6.QtGui import QFontInfo, QRawFont

from workstation.ui.kit.fonts import FAMILY, needs_own, window_font


@pytest.mark.usefixtures("qapp")
def test_pictures_are_drawn_with_the_typeface_we_ship():
    assert needs_own()
    assert QFontInfo(window_font()).family() == FAMILY


@pytest.mark.usefixtures("qapp")
def test_the_typeface_has_the_letters_of_french_and_vietnamese():
    raw = QRawFont.fromFont(window_font())
    letters = "àâæçéèêëîïôœùûüÿÀÉÈŒÇ«»’–… NguyễnThịHồngĐặngƠƯạảấầẩẫậắằẳẵặẹẻẽếềểễệ"

    assert [letter for letter in letters if not raw.supportsCharacter(ord(letter))] == []
