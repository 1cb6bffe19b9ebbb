import re

import pytest
from PySide6.QtCore import QFile

from workstation.ui.kit.style import stylesheet
from workstation.ui.kit.theme import DARK, LIGHT, Shade


@pytest.mark.parametrize(("look", "shade"), [(LIGHT, Shade.LIGHT), (DARK, Shade.DARK)])
def test_the_sheet_holds_no_unfilled_name_and_only_pictures_that_exist(look, shade):
    sheet = stylesheet(look, shade)

    assert "$" not in sheet
    pictures = re.findall(r"url\(([^)]+)\)", sheet)
    assert pictures
    assert [name for name in pictures if not QFile.exists(name)] == []


def test_text_in_the_sheet_follows_the_size_the_officer_chose():
    sizes = [re.findall(r"font-size: ([\d.]+)pt", stylesheet(LIGHT, Shade.LIGHT, percent)) for percent in (100, 200)]

    assert [float(size) * 2 for size in sizes[0]] == [float(size) for size in sizes[1]]
