"""Every value of a closed list, every part and every field has its words in both languages."""

import tomllib
from enum import StrEnum

import msgspec
import pytest

from workstation.domain import adverse, choice, codes, office, officer, treatment
from workstation.domain.case import HEAD, PARTS, Case
from workstation.domain.codes import Language
from workstation.paths import resources
from workstation.wording import wording

BOTH = pytest.mark.parametrize("language", list(Language))
LISTS = [
    found
    for module in (adverse, choice, codes, office, officer, treatment)
    for found in vars(module).values()
    if isinstance(found, type) and issubclass(found, StrEnum) and found.__module__ == module.__name__
]


def fields_of(info, found):
    """Collect the names of every field reachable from a type, as documents and as code write them."""
    if isinstance(info, msgspec.inspect.StructType):
        for field in info.fields:
            found |= {field.name, field.encode_name}
            fields_of(field.type, found)
    for inner in (*getattr(info, "types", ()), *getattr(info, "item_types", ())):
        fields_of(inner, found)
    if hasattr(info, "item_type"):
        fields_of(info.item_type, found)
    return found


@BOTH
def test_every_value_of_every_closed_list_has_its_word(language):
    words = wording(language)
    assert len(LISTS) > 25
    unworded = [value for values in LISTS for value in values if words.code(value).endswith(f".{value.value}")]
    assert unworded == []


@BOTH
def test_every_part_and_every_field_of_a_case_has_its_name(language):
    words = wording(language)
    fields = fields_of(msgspec.inspect.type_info(Case), set())
    fields |= {field.name for field in msgspec.structs.fields(office.OfficeSettings)}
    fields |= {field.name for field in msgspec.structs.fields(officer.Officer)}
    assert len(fields) > 150
    assert [name for name in sorted(fields) if not words.knows(f"field.{name}")] == []
    assert [name for name in (HEAD, *PARTS) if not words.knows(f"part.{name}")] == []


@BOTH
def test_yes_no_and_not_known_are_worded(language):
    words = wording(language)
    assert len({words.show(answer) for answer in (True, False, None)}) == 3


def codes_of(language):
    tables = tomllib.loads((resources() / "wording" / language / "codes.toml").read_text("utf-8"))
    return {f"{table}.{key}": word for table, words in tables.items() for key, word in words.items()}


def test_both_languages_word_the_same_codes_and_french_is_not_left_in_english():
    english, french = codes_of("en"), codes_of("fr")
    assert english.keys() == french.keys()
    same = {code for code, word in english.items() if code.startswith("field.") and word == french[code]}
    alike = (
        "admissibility clauses code conditions document documents exceptions format habitable justification notes "
        "province source"
    )
    assert same <= {f"field.{name}" for name in alike.split()}
