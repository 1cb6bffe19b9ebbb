"""The check of a pack, as its administrator runs it."""

from __future__ import annotations

import pytest

from tests.rules.asking import FOLDER, copied
from workstation.domain.codes import Language
from workstation.rules.check import problems
from workstation.wording import wording


def codes(folder):
    return [problem.code for problem in problems(folder)]


def replaced(folder, name, old, new):
    file = folder / name
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")
    return folder


def test_the_shipped_pack_has_no_problem():
    assert problems(FOLDER) == ()


@pytest.mark.parametrize("language", list(Language))
def test_a_fault_is_told_as_a_sentence_in_both_languages(tmp_path, language):
    (problem,) = problems(copied(tmp_path, pack=("title =", "titel =")))

    assert problem.code == "errors.pack.unknown-key"
    assert "pack.toml" in wording(language).state(problem)


def test_a_rule_that_the_program_does_not_know_is_named(tmp_path):
    folder = replaced(copied(tmp_path), "rules.toml", "rule.GEN-D-fee", "rule.GEN-E-fee")
    replaced(folder, "rules.toml", "[[rule.GEN-D-fee.history]]", "[[rule.GEN-E-fee.history]]")

    found = {(problem.code, problem.facts.get("rule")) for problem in problems(folder)}

    assert {("check.rule-unknown", "GEN-E-fee"), ("check.rule-without-values", "GEN-D-fee")} <= found


def test_a_ground_that_no_rule_supports_is_named(tmp_path):
    folder = replaced(copied(tmp_path), "grounds.toml", "alone = true\n", "")

    assert "check.ground-unused" in codes(folder)


def test_a_document_without_a_title_is_named_in_both_languages(tmp_path):
    folder = replaced(copied(tmp_path), "documents.csv", "\npd7a,", "\npd8a,")

    assert codes(folder) == ["check.not-worded", "check.not-worded"]


def test_a_rule_without_a_worked_example_is_named(tmp_path):
    folder = copied(tmp_path)
    (folder / "examples" / "offer_and_agreement.toml").unlink()

    assert set(codes(folder)) == {"check.no-example"}


def test_an_example_that_comes_out_otherwise_is_named(tmp_path):
    folder = replaced(copied(tmp_path), "ineligibility.toml", "value = 2", "value = 3")

    found = problems(folder)

    assert {(problem.code, problem.facts["file"]) for problem in found} == {("check.example-differs", "ineligibility")}


def test_an_example_whose_facts_are_no_case_is_named(tmp_path):
    folder = replaced(copied(tmp_path), "examples/treatment.toml", 'stream = "lmo_exempt"', 'stream = "exempt"')

    assert set(codes(folder)) == {"errors.pack.wrong-type"}


@pytest.mark.parametrize("file", ["standards/ON.toml", "minimum_wages.csv"])
def test_the_tables_beside_the_rules_are_part_of_the_pack(tmp_path, file):
    (copied(tmp_path) / file).unlink()

    assert [told.code for told in problems(tmp_path)] == ["errors.pack.missing-file"]
    assert problems(tmp_path)[0].facts["where"] == file.rpartition("/")[2]
