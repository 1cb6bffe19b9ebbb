from workstation.domain.codes import Result
from workstation.ui.kit.chips import Chip
from workstation.ui.kit.theme import Shade, wear


def test_a_chip_says_its_result_by_word_symbol_and_tone(qtbot):
    chip = Chip()
    qtbot.addWidget(chip)
    chip.say("C not met", Result.NOT_MET, "R200(5)(c) not met. The payroll does not cover the wage.")

    assert chip.text() == "C not met"
    assert not chip.icon().isNull()
    assert chip.property("tone") == "not_met"
    assert chip.accessibleName() == "R200(5)(c) not met. The payroll does not cover the wage."


def test_a_chip_can_be_pressed(qtbot):
    chip = Chip()
    qtbot.addWidget(chip)
    chip.say("Blocks: 2", None)
    with qtbot.waitSignal(chip.clicked):
        chip.click()


def test_data_on_a_chip_keeps_its_ampersand(qtbot):
    chip = Chip()
    qtbot.addWidget(chip)
    chip.say("R & D", None)

    assert chip.text() == "R && D"
    assert chip.accessibleName() == "R & D"


def test_the_symbol_is_painted_again_in_another_look(qtbot, qapp):
    chip = Chip()
    qtbot.addWidget(chip)
    chip.say("A met", Result.MET)
    before = chip.icon().pixmap(16, 16).toImage()
    wear(qapp, Shade.DARK)
    qapp.processEvents()
    after = chip.icon().pixmap(16, 16).toImage()
    wear(qapp, Shade.LIGHT)

    assert before != after
