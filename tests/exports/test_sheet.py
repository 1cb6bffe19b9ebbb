from workstation.domain.codes import Language
from workstation.exports.sheet import Face, Sheet
from workstation.paths import resources


def test_an_element_knows_its_parent_and_its_language():
    sheet = Sheet()
    whole = sheet.element("L")
    item = sheet.element("LI", whole, Language.FRENCH)
    assert [(one.tag, one.parent) for one in sheet.elements] == [("Document", -1), ("L", 0), ("LI", whole)]
    assert sheet.elements[item].language is Language.FRENCH


def test_each_face_has_its_file_and_the_folder_its_licence():
    fonts = resources() / "fonts"
    assert all((fonts / f"{face.value}.ttf").is_file() for face in Face)
    assert "SIL OPEN FONT LICENSE" in (fonts / "OFL.txt").read_text("utf-8")
    assert sum((fonts / f"{face.value}.ttf").stat().st_size for face in Face) < 3_000_000
