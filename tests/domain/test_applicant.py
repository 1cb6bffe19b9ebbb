from hypothesis import given

from tests.builders import applicant
from tests.strategies import TEXTS, values
from workstation.domain.applicant import Applicant, full_name


def test_a_file_is_headed_by_the_family_name_in_capitals_and_the_given_names():
    assert full_name(applicant(family_name="Nguyễn", given_names="Thị Hồng")) == "NGUYỄN, Thị Hồng"


def test_a_single_name_stands_without_a_comma():
    assert full_name(Applicant(family_name="Sukarno")) == "SUKARNO"
    assert full_name(Applicant(given_names="Sukarno")) == "Sukarno"
    assert full_name(Applicant(family_name="", given_names="Ana")) == "Ana"


def test_nobody_known_has_no_name():
    assert full_name(None) == full_name(Applicant()) == full_name(Applicant(family_name="", given_names="")) == ""


@given(TEXTS, TEXTS)
def test_given_names_are_never_changed(family, given_names):
    assert full_name(Applicant(family_name=family, given_names=given_names)).endswith(given_names)


@given(values(Applicant))
def test_a_name_without_a_comma_misses_a_half(someone):
    halves = (someone.family_name, someone.given_names)
    assert (full_name(someone).count(", ") >= 1) >= all(halves)
