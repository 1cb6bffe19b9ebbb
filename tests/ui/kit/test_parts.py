from datetime import date
from decimal import Decimal

import pytest

from workstation.domain.codes import Per, Province
from workstation.domain.employer import Address, Employer
from workstation.domain.errors import InputError
from workstation.domain.offer import Offer, Wage
from workstation.ui.kit.parts import value_at, with_value

INNER = {"address": Address}


def test_a_first_value_begins_the_part():
    assert with_value(None, Employer, "legal_name", "Café Nord inc.", {}) == Employer(legal_name="Café Nord inc.")


def test_the_other_values_stay():
    held = Employer(legal_name="A", address=Address(city="Gatineau"))

    assert with_value(held, Employer, "operating_name", "B", INNER) == Employer(
        legal_name="A", operating_name="B", address=Address(city="Gatineau")
    )


def test_a_value_of_an_inner_part_is_found_and_replaced():
    held = with_value(None, Employer, "address.province", Province.QC, INNER)

    assert held == Employer(address=Address(province=Province.QC))
    assert value_at(held, "address.province") is Province.QC
    assert value_at(held, "address.city") is None


def test_nothing_is_known_of_a_part_that_is_not_there():
    assert value_at(None, "address.city") is None
    assert value_at(Employer(), "address.city") is None


def test_the_last_value_taken_away_takes_the_part_with_it():
    held = Employer(address=Address(city="Gatineau"))

    assert with_value(held, Employer, "address.city", None, INNER) is None


def test_no_is_known_and_stays():
    from workstation.domain.employer import Recruiter

    assert with_value(None, Recruiter, "licensed", False, {}) == Recruiter(licensed=False)


def test_a_part_that_cannot_be_true_is_refused():
    held = Offer(starts_on=date(2015, 8, 1), wage=Wage(Decimal("12.00"), Per.HOUR))

    with pytest.raises(InputError):
        with_value(held, Offer, "ends_on", date(2015, 7, 1), {})
