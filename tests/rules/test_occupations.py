"""Unit groups of the NOC by edition."""

from __future__ import annotations

import pytest

from tests.rules.asking import copied, pack
from workstation.domain.errors import InputError
from workstation.domain.offer import Noc
from workstation.rules import occupations


@pytest.mark.parametrize(
    ("edition", "code", "level"),
    [(2011, "6322", "B"), (2006, "0631", "0"), (2011, "2171", "A"), (2016, "6711", "D"), (2011, "4412", "C")],
)
def test_the_level_of_a_unit_group_is_known_in_its_edition(edition, code, level):
    assert pack().occupations.level(Noc(edition, code)) == level


def test_a_code_of_another_edition_is_not_known():
    assert pack().occupations.level(Noc(2011, "6242")) is None
    assert pack().occupations.level(Noc(2006, "6242")) == "B"


def test_no_occupation_has_no_level():
    assert pack().occupations.level(None) is None


def test_every_unit_group_has_the_level_of_its_digits():
    wrong = [key for key, group in pack().occupations.groups.items() if occupations.level_of(key[1]) != group.level]

    assert wrong == []
    assert len(pack().occupations.groups) == 1520


def test_titles_of_2011_stand_in_both_languages_and_those_of_2006_in_english():
    found = pack().occupations.find(Noc(2011, "6322"))

    assert found is not None
    assert (found.title_en, found.title_fr) == ("Cooks", "Cuisiniers/cuisinières")
    assert all(not group.title_fr for (edition, _), group in pack().occupations.groups.items() if edition == 2006)


def test_the_shipped_occupations_are_read_once():
    assert occupations.shipped() is occupations.shipped()


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("2011,6322,B,Cooks,", "pack.twice"),
        ("2021,6322,B,Cooks,", "pack.no-source"),
        ("new,6322,B,Cooks,", "pack.no-source"),
        ("2011,6399,A,Cooks,", "pack.wrong-type"),
        ("2011,69,A,Cooks,", "pack.wrong-type"),
        ("2011,6999,A,Cooks,", "pack.wrong-type"),
    ],
)
def test_a_row_that_cannot_be_true_is_refused(tmp_path, row, code):
    table = copied(tmp_path) / "noc.csv"
    table.write_text(table.read_text("utf-8") + row + "\n", "utf-8")

    with pytest.raises(InputError) as fault:
        occupations.read(tmp_path)

    assert fault.value.code == code
