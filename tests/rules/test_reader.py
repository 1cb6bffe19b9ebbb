"""Loading a whole pack."""

from __future__ import annotations

import pytest

from tests.rules.asking import FOLDER, copied, pack
from workstation.domain.errors import InputError
from workstation.rules import reader


def refused(folder):
    with pytest.raises(InputError) as fault:
        reader.load(folder)
    return fault.value


def test_the_shipped_pack_loads_with_its_label():
    assert pack().label == "ob275c@2026-11"


def test_loading_twice_gives_equal_values():
    again = reader.load(FOLDER)

    assert (again.rules, again.grounds, again.documents) == (pack().rules, pack().grounds, pack().documents)


def test_every_dated_value_is_found_with_its_path():
    paths = {where for where, _ in reader.histories(pack().streams)}

    assert {"stream.lmo_exempt", "opinion_name", "restoration_days"} <= paths


@pytest.mark.parametrize(
    ("file", "change", "code", "where"),
    [
        ("pack", ("name =", "nome ="), "pack.unknown-key", "pack.toml: -"),
        (
            "ineligibility",
            ("until = 2015-11-30", "until = 2011-03-31"),
            "pack.dates-not-rising",
            "ineligibility.toml: bar_years",
        ),
        ("sts", ("until = 2013-12-30", "until = 2013-12-29"), "pack.gap", "sts.toml: window_years"),
        ("sts", ("until = 2013-12-30", "until = 2013-12-31"), "pack.overlap", "sts.toml: window_years"),
        ("rules", ('ground = "R200(3)(h)"', 'ground = "R200(3)(z)"'), "pack.unknown-ground", "rules.toml: rule.INEL-6"),
        (
            "streams",
            ('duration = "counts"', "duration = 4"),
            "pack.wrong-type",
            "streams.toml: stream.no_permit.history[0].value.duration",
        ),
    ],
)
def test_a_faulty_pack_is_refused_whole(tmp_path, file, change, code, where):
    fault = refused(copied(tmp_path, **{file: change}))

    assert (fault.code, fault.facts["where"]) == (code, where)


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("pd7a,X,", "pd7a,Y,", "pack.wrong-type"),
        ("pd7a,", "contract,", "pack.twice"),
        (",medium,", ",sure,", "pack.wrong-type"),
    ],
)
def test_a_faulty_row_of_annex_a_is_refused(tmp_path, old, new, code):
    folder = copied(tmp_path)
    table = folder / "documents.csv"
    table.write_text(table.read_text("utf-8").replace(old, new, 1), "utf-8")

    assert refused(folder).code == code


def test_a_row_of_annex_a_is_corrected_without_code(tmp_path):
    folder = copied(tmp_path)
    table = folder / "documents.csv"
    table.write_text(
        table.read_text("utf-8").replace("union_letter,,X,,,,,,low-medium,yes", "union_letter,,,X,,,,,high,no", 1),
        "utf-8",
    )

    row = next(row for row in reader.load(folder).documents.row if row.document == "union_letter")

    assert (row.columns, row.inferred) == (("R200(5)(c)",), False)


def test_a_folder_without_a_pack_is_refused(tmp_path):
    assert refused(tmp_path).code == "pack.missing-file"
