import itertools
from dataclasses import fields

import pytest
from PySide6.QtGui import QPalette

from workstation.domain.codes import Result
from workstation.ui.kit import theme
from workstation.ui.kit.theme import DARK, LIGHT, Shade, Tone, contrast

LOOKS = pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
TEXT = 4.5
OUTLINE = 3.0


def tones(look):
    return [getattr(look, field.name) for field in fields(look) if isinstance(getattr(look, field.name), Tone)]


def test_contrast_is_reckoned_as_the_standard_reckons_it():
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#ffffff", "#777777") == contrast("#777777", "#ffffff")


@LOOKS
def test_every_text_can_be_read_on_every_surface_it_stands_on(look):
    texts = (look.ink, look.quiet, look.accent)
    surfaces = (look.desk, look.sheet, look.raised, look.chosen)
    worst = min(contrast(text, surface) for text, surface in itertools.product(texts, surfaces))

    assert worst >= TEXT


@LOOKS
def test_every_tone_can_be_read_on_its_own_surface_and_on_a_sheet(look):
    for tone in tones(look):
        assert contrast(tone.ink, tone.surface) >= TEXT
        assert contrast(tone.ink, look.sheet) >= TEXT
        assert contrast(tone.ink, look.desk) >= TEXT


@LOOKS
def test_text_on_the_accent_can_be_read_pressed_or_not(look):
    assert contrast(look.on_accent, look.accent) >= TEXT
    assert contrast(look.on_accent, look.accent_down) >= TEXT


@LOOKS
def test_outlines_of_fields_and_the_focus_are_seen(look):
    assert contrast(look.edge, look.sheet) >= OUTLINE
    assert contrast(look.accent, look.sheet) >= OUTLINE


@LOOKS
def test_text_in_a_refused_field_can_be_read(look):
    assert contrast(look.ink, look.not_met.surface) >= TEXT


@LOOKS
def test_each_result_has_a_tone_of_its_own(look):
    assert len({look.tone(result) for result in (*Result, None)}) == 4


def test_wearing_a_look_changes_the_palette_at_once(qapp):
    theme.wear(qapp, Shade.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.desk
    assert theme.colours() is DARK

    theme.wear(qapp, Shade.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == LIGHT.desk
    assert theme.shade() is Shade.LIGHT


def test_text_and_measures_grow_together(qapp):
    theme.wear(qapp, Shade.LIGHT, 150)

    assert qapp.font().pointSizeF() == pytest.approx(15.0)
    assert theme.scaled_font(10.0).pointSizeF() == pytest.approx(15.0)
    assert theme.pixels(20) == 30
    theme.wear(qapp, Shade.LIGHT)
