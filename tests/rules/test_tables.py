"""Reading one file of a pack strictly."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from workstation.domain.citation import Source
from workstation.domain.errors import EnvironmentFault, InputError
from workstation.domain.part import Part
from workstation.rules.dated import Dated
from workstation.rules.tables import convert_row, read_rows, read_topic

GOOD = """
[rate.ON]
unit = "CAD/hour"
[[rate.ON.history]]
since = 2010-03-31
value = 10.30
source = { title = "T", section = "1", checked_on = 2026-11-21 }
"""


class Topic(Part):
    rate: dict[str, Dated[Decimal]]
    source: Source | None = None


class Row(Part):
    size: int


def written(tmp_path, text):
    file = tmp_path / "topic.toml"
    file.write_text(text, "utf-8")
    return file


def refused(file, kind=Topic):
    with pytest.raises(InputError) as fault:
        read_topic(file, kind)
    return fault.value


def test_decimals_and_days_are_exact(tmp_path):
    topic = read_topic(written(tmp_path, GOOD), Topic)

    assert str(topic.rate["ON"].on(date(2011, 1, 1))) == "10.30"


@pytest.mark.parametrize(
    ("change", "code", "where"),
    [
        (("unit =", "units ="), "pack.unknown-key", "topic.toml: rate.ON"),
        (("since = 2010-03-31\n", ""), "pack.missing-key", "topic.toml: rate.ON.history[0]"),
        (("source = {", "sources = {"), "pack.unknown-key", "topic.toml: rate.ON.history[0]"),
        (('title = "T", ', ""), "pack.no-source", "topic.toml: rate.ON.history[0].source"),
        (("value = 10.30", 'value = "ten"'), "pack.wrong-type", "topic.toml: rate.ON.history[0].value"),
        (
            ("since = 2010-03-31", "since = 2010-03-31T00:00:00"),
            "pack.wrong-type",
            "topic.toml: rate.ON.history[0].since",
        ),
        (("[rate.ON]", "[rates.ON]"), "pack.unknown-key", "topic.toml: -"),
    ],
)
def test_an_offence_is_refused_with_its_path(tmp_path, change, code, where):
    fault = refused(written(tmp_path, GOOD.replace(*change)))

    assert (fault.code, fault.facts["where"]) == (code, where)


def test_a_value_without_a_source_does_not_load(tmp_path):
    text = "\n".join(line for line in GOOD.splitlines() if not line.startswith("source"))

    assert refused(written(tmp_path, text)).code == "pack.no-source"


def test_of_several_entries_the_faulty_one_is_named(tmp_path):
    text = GOOD + GOOD.replace("ON", "QC").replace("10.30", "true")

    assert refused(written(tmp_path, text)).facts["where"] == "topic.toml: rate.QC.history[0].value"


def test_what_is_no_toml_is_refused(tmp_path):
    assert refused(written(tmp_path, "rate = [")).code == "pack.not-toml"


def test_a_duplicate_key_is_refused(tmp_path):
    assert refused(written(tmp_path, "a = 1\na = 2\n")).code == "pack.not-toml"


def test_what_is_no_utf_8_is_refused(tmp_path):
    file = tmp_path / "topic.toml"
    file.write_bytes(b'title = "\xff"')

    assert refused(file).code == "pack.not-utf-8"


def test_a_missing_file_is_named(tmp_path):
    fault = refused(tmp_path / "gone.toml")

    assert (fault.code, fault.facts["where"]) == ("pack.missing-file", "gone.toml")


def test_a_folder_in_place_of_a_file_is_a_fault_of_the_machine(tmp_path):
    with pytest.raises(EnvironmentFault) as fault:
        read_topic(tmp_path, Topic)

    assert fault.value.code == "pack.unreadable"


def test_a_file_too_large_for_a_pack_is_not_read(tmp_path):
    file = tmp_path / "topic.toml"
    file.write_bytes(b"#" * 5_000_001)

    assert refused(file).code == "pack.too-large"


def test_a_table_is_read_by_its_heading(tmp_path):
    file = tmp_path / "t.csv"
    file.write_text("a,b\n1,2\n3,4\n", "utf-8")

    assert list(read_rows(file, ("a", "b"))) == [(2, {"a": "1", "b": "2"}), (3, {"a": "3", "b": "4"})]


@pytest.mark.parametrize(
    ("text", "code"), [("b,a\n", "pack.table-heading"), ("", "pack.table-heading"), ("a,b\n1\n", "pack.table-row")]
)
def test_a_table_of_another_form_is_refused(tmp_path, text, code):
    file = tmp_path / "t.csv"
    file.write_text(text, "utf-8")

    with pytest.raises(InputError) as fault:
        list(read_rows(file, ("a", "b")))

    assert fault.value.code == code


def test_numbers_of_a_row_stand_as_text(tmp_path):
    assert convert_row(tmp_path / "t.csv", 2, {"size": "7"}, Row) == Row(7)


def test_a_row_of_the_wrong_type_is_refused_with_its_line(tmp_path):
    with pytest.raises(InputError) as fault:
        convert_row(tmp_path / "t.csv", 9, {"size": "seven"}, Row)

    assert (fault.value.code, fault.value.facts["where"]) == ("pack.wrong-type", "t.csv:9")
