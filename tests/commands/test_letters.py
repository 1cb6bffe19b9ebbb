import json
from io import BytesIO

import pytest
from pypdf import PdfReader

from tests.builders import small_case
from tests.samples import decided
from workstation.domain.codes import Language, LetterKind, NoteSystem
from workstation.domain.document import encode


def words(pdf):
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages)


def letter(case, out, kind="refusal", language="en"):
    return ("letter", case, "--kind", kind, "--letter-lang", language, "--out", out)


@pytest.fixture
def blank(tmp_path):
    path = tmp_path / "blank.json"
    path.write_bytes(encode(small_case()))
    return path


@pytest.mark.parametrize(("language", "mark"), [("en", "DRAFT"), ("fr", "ÉBAUCHE")])
def test_a_letter_is_written_marked_as_a_draft_whatever_language_the_answer_has(
    workstation, paper, tmp_path, language, mark
):
    told = workstation(*letter(paper, tmp_path / "letter.pdf", language=language), "--lang", "fr")
    assert (told.code, told.out, told.err) == (0, f"{tmp_path / 'letter.pdf'}\n", "")
    text = words((tmp_path / "letter.pdf").read_bytes())
    assert mark in text
    assert "Nguyễn" in text
    assert "W301870042" in text


def test_the_same_case_gives_the_same_bytes(workstation, paper):
    assert workstation(*letter(paper, "-")).raw == workstation(*letter(paper, "-")).raw


def test_a_dash_is_standard_output_with_nothing_else_there(workstation, paper):
    told = workstation(*letter(paper, "-"))
    assert told.raw.startswith(b"%PDF-")
    assert told.raw.rstrip().endswith(b"%%EOF")
    assert told.err == ""


@pytest.mark.parametrize("kind", LetterKind)
@pytest.mark.parametrize("language", Language)
def test_an_incomplete_document_is_never_refused_but_each_gap_is_named(workstation, blank, tmp_path, kind, language):
    told = workstation(*letter(blank, tmp_path / "letter.pdf", kind, language))
    assert told.code == 0
    assert told.err.count("\n") >= 1
    assert all(line.startswith("workstation: ") for line in told.err.splitlines())
    assert (tmp_path / "letter.pdf").stat().st_size > 1000


def test_machines_get_the_gaps_as_a_list(workstation, blank, tmp_path):
    told = workstation(*letter(blank, tmp_path / "letter.pdf"), "--json")
    answer = json.loads(told.out)
    assert answer["out"] == str(tmp_path / "letter.pdf")
    assert len(answer["missing"]) == told.err.count("\n") > 0


def test_two_answers_cannot_share_standard_output(workstation, paper):
    told = workstation(*letter(paper, "-"), "--json")
    assert (told.code, told.complaint.endswith("(--json --out -)")) == (2, True)


def test_user_text_is_never_markup(workstation, tmp_path):
    name = '<b>O\'Brien</b> & <img src="/etc/passwd"/>'
    content = encode(decided("refusal")).replace("Nguyễn".encode(), name.replace('"', '\\"').encode())
    (tmp_path / "case.json").write_bytes(content)
    told = workstation(*letter(tmp_path / "case.json", "-"))
    assert name in words(told.raw)
    assert [page.images[:] for page in PdfReader(BytesIO(told.raw)).pages if len(page.images)] == []


def test_a_folder_that_is_not_there_is_the_environments_fault_and_nothing_is_written(workstation, paper, tmp_path):
    told = workstation(*letter(paper, tmp_path / "missing" / "letter.pdf"))
    assert (told.code, told.complaint != "") == (3, True)
    assert not (tmp_path / "missing").exists()


def test_a_letter_never_takes_the_place_of_a_link(workstation, paper, tmp_path):
    (tmp_path / "letter.pdf").symlink_to(paper)
    before = paper.read_bytes()
    told = workstation(*letter(paper, tmp_path / "letter.pdf"))
    assert (told.code, told.complaint.count("letter.pdf")) == (2, 1)
    assert paper.read_bytes() == before


@pytest.mark.parametrize("system", NoteSystem)
@pytest.mark.parametrize("language", Language)
def test_notes_are_text_for_the_system_in_the_language_asked_for(workstation, paper, system, language):
    told = workstation("notes", paper, "--system", system, "--lang", language)
    assert (told.code, told.err) == (0, "")
    assert "W301870042" in told.out
    assert ("DECISION" if language is Language.ENGLISH else "DÉCISION") in told.out
    machine = json.loads(workstation("notes", paper, "--system", system, "--lang", language, "--json").out)
    assert machine["text"].rstrip("\n") == told.out.rstrip("\n")
    assert machine["system"] == system


def test_the_officer_who_is_named_stands_on_the_letter(workstation, paper):
    assert "MN0427" in words(workstation(*letter(paper, "-"), "--officer", "MN0427").raw)


def test_a_letter_is_never_written_over_the_document_it_tells_of(workstation, paper):
    before = paper.read_bytes()
    told = workstation("letter", paper, "--kind", "refusal", "--letter-lang", "en", "--out", paper)
    assert (told.code, "choose another name" in told.complaint) == (2, True)
    assert paper.read_bytes() == before
