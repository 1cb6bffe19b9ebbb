import pytest

from workstation.exports.sheet import Face, Style
from workstation.exports.typeface import font, knows, width


@pytest.mark.parametrize("text", ["Nguyễn ếựỗơđĐ", "àâçéèêëîïôùûüÿœæ«»", "’“”–…•·$€°", "łżşığőčØåñ", "Київ"])
def test_latin_names_of_every_country_can_be_printed(text):
    assert [character for character in text if not knows(character)] == []


@pytest.mark.parametrize("character", ["中", "א", "ไ", "😀"])
def test_writing_that_the_letter_cannot_set_is_known_to_be_missing(character):
    assert not knows(character)


def test_all_faces_have_the_same_characters():
    regular = font(Face.REGULAR).face.charToGlyph.keys()
    assert all(font(face).face.charToGlyph.keys() == regular for face in Face)


def test_a_width_grows_with_size_and_text():
    small, large = Style(Face.REGULAR, 10, 14), Style(Face.REGULAR, 20, 28)
    assert width("Manila", large) == pytest.approx(2 * width("Manila", small))
    assert width("", small) == 0
    assert width("i", small) < width("W", small)


def test_a_face_is_read_once():
    assert font(Face.BOLD) is font(Face.BOLD)
