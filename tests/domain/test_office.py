import pytest

from tests.builders import office_settings
from tests.refusing import refused
from workstation.domain.codes import Basis, Language
from workstation.domain.office import OfficeSettings, ToleranceBase

BOUNDS = {
    "list_age_days": (1, 90),
    "lock_minutes": (1, 60),
    "gcms_width": (40, 240),
    "foss_width": (40, 80),
    "caips_width": (40, 80),
}


@pytest.mark.parametrize("name", BOUNDS)
def test_a_setting_may_stand_at_either_bound(name):
    for bound in BOUNDS[name]:
        assert getattr(office_settings(**{name: bound}), name) == bound


@pytest.mark.parametrize("name", BOUNDS)
def test_a_setting_beyond_its_bounds_is_refused_because_it_would_switch_a_safeguard_off(name):
    least, greatest = BOUNDS[name]
    for value in (least - 1, greatest + 1, 9_999):
        with refused("setting.out-of-bounds") as caught:
            office_settings(**{name: value})
        assert caught.value.facts == {"where": name, "value": value, "least": least, "greatest": greatest}


def test_an_office_begins_with_the_readings_the_rules_propose():
    office = OfficeSettings("Manila")
    assert (office.list_age_days, office.language) == (7, Language.ENGLISH)
    assert (office.tolerance_base, office.lico_basis) == (ToleranceBase.LICO, Basis.BEFORE_TAX)


def test_an_office_begins_careful_and_with_lines_that_fit_each_system():
    office = OfficeSettings("Manila")
    assert office.lock_minutes == 10
    assert (office.sponsored_income_counts, office.caregiver_in_family) == (False, False)
    assert (office.gcms_width, office.foss_width, office.caips_width) == (120, 72, 76)
