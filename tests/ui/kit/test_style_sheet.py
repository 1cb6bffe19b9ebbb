from workstation.ui.kit.style_sheet import SHEET


def test_braces_pair_so_that_no_rule_swallows_the_next():
    depth = 0
    for character in SHEET:
        depth += (character == "{") - (character == "}")
        assert depth in (0, 1)
    assert depth == 0


def test_no_colour_is_written_past_the_theme():
    assert "#" not in SHEET
