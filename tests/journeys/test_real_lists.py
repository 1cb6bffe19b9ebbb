"""The real published lists, loaded as an office would, and searched as a tired officer would."""

from datetime import UTC, date, datetime
from itertools import cycle

import pytest

from tests.builders import an_officer, office_settings
from tests.published import REAL_FILES, kind_of, needs_real_lists, read_real
from workstation.casework.equipment import Equipment
from workstation.casework.lookup import ListFile, Lookup
from workstation.domain.clock import FixedClock
from workstation.domain.codes import ListKind
from workstation.domain.register import Question
from workstation.employers.names import fold, names_in
from workstation.store.casefile import found
from workstation.store.keys import Cost, new_seal

pytestmark = needs_real_lists
NOW = datetime(2026, 1, 5, tzinfo=UTC)


@pytest.fixture(scope="module")
def lookup(tmp_path_factory):
    seal = new_seal("correct horse", Cost(memory_kib=1024, iterations=1, lanes=1))
    store = tmp_path_factory.mktemp("real") / "office.cases"
    equipment = Equipment(found(store, seal, office_settings(), an_officer(), NOW), FixedClock(NOW))
    opened = Lookup(equipment)
    for path in REAL_FILES:
        opened.import_list(an_officer(), ListFile(path.read_bytes(), kind_of(path), None, path.name))
    yield opened
    equipment.close()


@pytest.fixture(scope="module")
def rows():
    return [row for path in REAL_FILES for row in read_real(path).taken]


def ask(lookup, name):
    return lookup.search(an_officer(), Question(name=name), date(2026, 1, 5)).candidates


def spread(items, count):
    """Return ``count`` of the items, from all over the list, the same ones every time."""
    return items[:: len(items) // count][:count]


def cores(*names):
    return {fold(part).core for name in names for part in (name, *names_in(name))}


def test_every_list_is_held_with_all_its_rows(lookup):
    held = lookup.lists(an_officer(), date(2026, 1, 5))
    assert sorted(one.rows for one in held) == sorted(read_real(path).rows for path in REAL_FILES)


SLIPS = {
    "a letter left out": lambda name: name[:3] + name[4:],
    "a letter twice": lambda name: name[:2] + name[1:],
    "two letters swapped": lambda name: name[:2] + name[2:4][::-1] + name[4:],
    "a wrong letter": lambda name: f"{name[:-4]}e{name[-3:]}",
    "capitals, no accents, another legal form": lambda name: name.upper().replace("LTD", "INC").replace("É", "E"),
    "no end": lambda name: name[: max(6, len(name) - 3)],
}


def test_misspelt_employers_are_found(lookup, rows):
    several = [row for row in rows if len(fold(row.name).words) > 1 and len(row.name) > 9]
    first = ten = 0
    for row, slip in zip(spread(several, 120), cycle(SLIPS.values()), strict=False):
        name = (names_in(row.name) or (row.name,))[0]
        wanted = cores(row.name, *row.also)
        hits = [bool(wanted & cores(one.name)) for one in ask(lookup, slip(name))]
        first, ten = first + any(hits[:1]), ten + any(hits[:10])
    assert ten >= 114
    assert first >= 108


def test_numbered_companies_are_found_by_their_number_alone(lookup, rows):
    numbers = sorted({fold(row.name).number for row in rows} - {""})
    for number in spread(numbers, 60):
        best = ask(lookup, number)[0]
        assert number in {fold(part).number for name in (best.name, *best.also) for part in (name, *names_in(name))}
        assert best.score >= 0.99


def test_every_listed_employer_is_found_with_its_standing_as_published(lookup):
    (listed,) = [path for path in REAL_FILES if kind_of(path) is ListKind.INELIGIBLE]
    for row in spread(read_real(listed).taken, 100):
        entries = [one for one in ask(lookup, row.name) if one.ineligible]
        assert fold(row.name).core in cores(*(name for one in entries for name in (one.name, *one.also)))
        assert [one.ineligible for one in entries if one.ineligible.bars_on_day is None] == []
