import msgspec
import pytest

from workstation.domain.case import PARTS
from workstation.domain.codes import Factor
from workstation.ui.genuineness.facts import CONTEXT, FACTS
from workstation.ui.kit.forms import Form


@pytest.mark.parametrize("factor", FACTS)
def test_every_field_of_the_part_can_be_entered_and_no_other(factor):
    part, _heading, fields, shape = FACTS[factor]

    assert part in PARTS
    assert {field.name for field in fields} == {field.name for field in msgspec.structs.fields(shape)}


def test_the_contract_stands_with_the_third_factor_and_the_recruiter_with_the_fourth():
    assert {factor: entry[0] for factor, entry in FACTS.items()} == {
        Factor.C: "foreign_contract",
        Factor.D: "recruiter",
    }


@pytest.mark.parametrize("factor", FACTS)
def test_every_field_has_its_editor_and_label(qtbot, factor):
    _part, _heading, fields, shape = FACTS[factor]
    form = Form(CONTEXT, fields, shape, lambda _part: None)
    qtbot.addWidget(form)

    assert all(form.box(field.name).label for field in fields)
