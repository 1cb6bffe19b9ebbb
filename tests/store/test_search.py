import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.builders import applicant, employer, small_case
from tests.stores import OFFICER, write
from tests.strategies import TEXTS
from workstation.domain.codes import Stage
from workstation.store.search import folded

PEOPLE = {
    "W1": ("Reyes", "Ana", "Café Nord"),
    "W2": ("Đặng", "Thị Mai", "Ferme O’Brien"),
    "W3": ("Müller-Łukasz", "Jo", "9012-3456 Québec inc."),
}


@pytest.fixture
def people(store):
    with write(store) as unit:
        for number, (family, given_names, firm) in PEOPLE.items():
            case = small_case(
                file_number=number,
                applicant=applicant(family_name=family, given_names=given_names, uci=None),
                employer=employer(operating_name=firm, legal_name=None),
            )
            unit.cases.add(case, OFFICER)
    return store


def found(store, text, **asked):
    with store.reading() as unit:
        return [row.file_number for row in unit.cases.worklist(text, **asked)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ["W1", "W2", "W3"]),
        ("reyes", ["W1"]),
        ("REYES, ana", []),
        ("ana reyes", ["W1"]),
        ("eye", ["W1"]),
        ("cafe", ["W1"]),
        ("CAFÉ", ["W1"]),
        ("dang", ["W2"]),
        ("đặng thi", ["W2"]),
        ("o'brien", ["W2"]),
        ("O’Brien", ["W2"]),
        ("lukasz", ["W3"]),
        ("muller-l", ["W3"]),
        ("quebec", ["W3"]),
        ("9012-34", ["W3"]),
        ("w3", ["W3"]),
        ("w", ["W1", "W2", "W3"]),
        ("a", ["W1"]),
        ("jo", ["W3"]),
        ("ie", []),
        ("ferme ma", ["W2"]),
        ("ferme ai", []),
        ("reyes dang", []),
        ("zzz", []),
        ("%", []),
        ("_____", []),
    ],
)
def test_a_case_is_found_by_its_names_and_numbers(people, text, expected):
    assert found(people, text) == expected


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.one_of(st.text(max_size=20), st.text("\"'*:^(){}-+, ANDORNEARsearch\0", max_size=20)))
def test_nothing_an_officer_types_is_a_command(people, text):
    assert set(found(people, text)) <= set(PEOPLE)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=TEXTS.filter(str.strip), data=st.data())
def test_every_part_of_a_name_finds_it(store, name, data):
    with write(store) as unit:
        number = f"N{unit.journal.head().sequence}"
        unit.cases.add(small_case(file_number=number, applicant=applicant(family_name=name)), OFFICER)
    word = data.draw(st.sampled_from(folded(name).split() or ["ana"]))
    start = data.draw(st.integers(0, max(len(word) - 3, 0)))
    part = word[start : start + 3]

    with store.reading() as unit:
        rows = unit.cases.worklist(part, limit=100_000)
    assert number in {row.file_number for row in rows} or len(part) < 3


def test_what_is_typed_and_what_is_searched_are_folded_alike():
    assert folded("  Đặng\tTHỊ  Mai ") == "dang thi mai"
    assert folded("Straße", None, "", "Œuvre Ærø") == "strasse oeuvre aero"


def test_a_change_of_name_is_found_and_the_old_one_is_not(people):
    with write(people) as unit:
        unit.cases.save_part("W1", "applicant", applicant(family_name="Santos"), 1)

    assert found(people, "santos") == ["W1"]
    assert found(people, "reyes") == []
    assert found(people, "sa") == ["W1"]


def test_a_search_can_be_narrowed_to_an_officer_and_a_stage(people):
    with write(people) as unit:
        unit.cases.add(small_case(file_number="W9", applicant=applicant()), "MN0")
        unit.cases.set_stage("W9", Stage.DECIDED)

    assert found(people, "reyes") == ["W1", "W9"]
    assert found(people, "reyes", officer="MN0") == ["W9"]
    assert found(people, "reyes", officer=OFFICER) == ["W1"]
    assert found(people, "reyes", stage=Stage.DECIDED) == ["W9"]
    assert found(people, "re", stage=Stage.RECEIVED) == ["W1"]
    assert found(people, "re", officer="MN0", stage=Stage.RECEIVED) == []
