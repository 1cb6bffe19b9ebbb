import pytest

from workstation.domain.applicant import Applicant
from workstation.domain.case import Head, Office
from workstation.domain.codes import Language
from workstation.domain.employer import Address, Employer, Representative
from workstation.domain.offer import ANNEX_E, Offer, ProposedPermit
from workstation.ui.intake import fields
from workstation.ui.kit.i18n import speak, translated

PARTS = [
    (fields.HEAD, Head),
    (fields.APPLICANT, Applicant),
    (fields.EMPLOYER, Employer),
    (fields.OFFER, Offer),
    (fields.PERMIT, ProposedPermit),
    (fields.REPRESENTATIVE, Representative),
]
INNER = {"address": Address, "office": Office}
# Months declared belong to the count of duration, not to intake.
ELSEWHERE = {"declared_months", "federally_regulated"}


def names_of(shape):
    """Yield the paths of a part's fields, into its inner parts."""
    for name in shape.__struct_fields__:
        if name in INNER and shape is not Applicant:
            yield from (f"{name}.{inner}" for inner in INNER[name].__struct_fields__)
        else:
            yield name


@pytest.mark.parametrize(("declared", "shape"), PARTS, ids=lambda value: getattr(value, "__name__", ""))
def test_every_field_of_a_part_can_be_entered_once(declared, shape):
    entered = [field.name for field in declared]

    assert sorted(entered) == sorted(set(names_of(shape)) - ELSEWHERE)


def test_every_field_of_annex_e_names_it():
    cited = {field.name for field in fields.OFFER if field.citation == "OB 275-C, Annex E"}

    assert set(ANNEX_E) <= cited


@pytest.mark.parametrize("field", [field for declared, _shape in PARTS for field in declared], ids=lambda f: f.name)
def test_every_label_and_hint_is_said_in_french(field, qapp):
    speak(qapp, Language.FRENCH)
    same_in_both = {"Province", "UCI"}

    for source in (field.label, field.help):
        assert not source or translated(fields.CONTEXT, source) != source or source in same_in_both
