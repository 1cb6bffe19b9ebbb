import json

import pytest

from tests.refusing import refused
from workstation.commands.lists import Query, queries
from workstation.domain.codes import ListKind, Province
from workstation.domain.register import Question
from workstation.paths import resources

SAMPLES = resources() / "samples"
INELIGIBLE = SAMPLES / "2015-07-10_ineligible.csv"
POSITIVE = SAMPLES / "2015-05-15_2014_opinions-positive.csv"
DAY = ("--as-of", "2015-07-13")


@pytest.fixture
def at(store):
    return ("--store", store)


@pytest.fixture
def loaded(workstation, at):
    """A register with the sample lists."""
    assert workstation("import", INELIGIBLE, "--kind", "ineligible", *at).code == 0
    assert workstation("import", POSITIVE, "--kind", "opinions-positive", *at).code == 0
    return at


def test_an_import_accounts_for_every_row(workstation, at):
    told = workstation("import", INELIGIBLE, "--kind", "ineligible", "--json", *at)
    answer = json.loads(told.out)
    assert (told.code, told.err) == (0, "")
    assert answer["taken"] + answer["merged"] + answer["rejected"] == answer["rows"] > 0
    assert answer["lists"][0]["published_on"] == "2015-07-10"


def test_several_lists_are_summed_and_told_one_by_one(workstation, at):
    both = (SAMPLES / "2015-05-22_ineligible.csv", INELIGIBLE)
    answer = json.loads(workstation("import", *both, "--kind", "ineligible", "--json", *at).out)
    assert answer["rows"] == sum(each["rows"] for each in answer["lists"])
    assert [each["file"] for each in answer["lists"]] == [str(path) for path in both]
    lines = workstation("import", *both, "--kind", "ineligible", *at).out.splitlines()
    assert len(lines) == 2


def test_a_repeated_list_takes_nothing_and_is_no_fault(workstation, loaded):
    told = workstation("import", POSITIVE, "--kind", "opinions-positive", "--json", *loaded)
    answer = json.loads(told.out)
    assert (told.code, answer["taken"], answer["merged"]) == (0, 0, answer["rows"])


def test_the_day_of_publication_may_be_said_where_the_name_does_not(workstation, at, tmp_path):
    (tmp_path / "list.csv").write_bytes(INELIGIBLE.read_bytes())
    told = workstation("import", tmp_path / "list.csv", "--kind", "ineligible", *at)
    assert (told.code, told.complaint.endswith("list.csv)")) == (2, True)
    options = ("--kind", "ineligible", "--published-on", "2015-07-03", "--source", "the department's page", "--json")
    answer = json.loads(workstation("import", tmp_path / "list.csv", *options, *at).out)
    assert answer["lists"][0]["published_on"] == "2015-07-03"


@pytest.mark.parametrize("kind", [kind for kind in ListKind if kind is not ListKind.INELIGIBLE])
def test_a_list_that_is_of_another_kind_is_refused_whole(workstation, at, paper, kind):
    assert workstation("case", "import", paper, *at).code == 0
    told = workstation("import", INELIGIBLE, "--kind", kind, *at)
    assert (told.code, told.complaint != "") == (2, True)
    answer = json.loads(workstation("lookup", "Lantern Sloe", "--json", *at, *DAY).out)
    assert (answer["lists"], answer["candidates"]) == ([], [])


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 no workbook", b"\x00" * 50, b"name;town\nx;y\n", b"{]"])
def test_a_file_that_is_no_list_is_refused_with_the_line(workstation, at, tmp_path, content):
    (tmp_path / "2015-07-10.csv").write_bytes(content)
    told = workstation("import", tmp_path / "2015-07-10.csv", "--kind", "ineligible", *at)
    assert (told.code, told.complaint != "") == (2, True)


def test_rejected_rows_go_to_their_file_with_line_and_reason(workstation, at, tmp_path):
    rows = INELIGIBLE.read_text("utf-8").splitlines()
    path = tmp_path / "2015-07-10_ineligible.csv"
    path.write_text("\n".join([*rows, "Nobody,,nowhere,9,someday,,"]) + "\n", "utf-8")
    rejects = tmp_path / "rejects.jsonl"
    told = workstation("import", path, "--kind", "ineligible", "--rejects", rejects, "--json", *at)
    answer = json.loads(told.out)
    written = [json.loads(line) for line in rejects.read_text("utf-8").splitlines()]
    assert len(written) == answer["rejected"]
    assert all(set(row) == {"list", "line", "text", "why"} for row in written)


def test_a_list_that_is_not_there_makes_no_store(workstation, at, store, tmp_path):
    assert workstation("import", tmp_path / "none.csv", "--kind", "ineligible", *at).code == 2
    assert not store.exists()


def test_a_list_that_is_refused_makes_no_store_and_keeps_the_others_out(workstation, at, store, tmp_path):
    (tmp_path / "2015-07-11.csv").write_bytes(b"hello")
    told = workstation("import", INELIGIBLE, tmp_path / "2015-07-11.csv", "--kind", "ineligible", *at)
    assert (told.code, told.complaint.endswith("2015-07-11.csv)")) == (2, True)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(store.name)] == []


def test_rejected_rows_never_take_the_place_of_a_list_or_the_store(workstation, loaded, store, tmp_path):
    published = tmp_path / "2015-07-10_ineligible.csv"
    published.write_bytes(INELIGIBLE.read_bytes())
    for target in (published, store, f"{store}.register"):
        told = workstation("import", published, "--kind", "ineligible", "--rejects", target, *loaded)
        assert (told.code, "choose another name" in told.complaint) == (2, True)
    assert published.read_bytes() == INELIGIBLE.read_bytes()
    assert workstation("verify", *loaded).code == 0


def test_a_place_for_rejected_rows_that_cannot_be_written_stops_the_import_before_it_begins(
    workstation, at, store, tmp_path
):
    told = workstation("import", INELIGIBLE, "--kind", "ineligible", "--rejects", tmp_path / "no" / "rejects", *at)
    assert (told.code, told.complaint != "", store.exists()) == (3, True, False)


def test_two_answers_cannot_share_standard_output(workstation, at, store):
    told = workstation("import", INELIGIBLE, "--kind", "ineligible", "--rejects", "-", "--json", *at)
    assert (told.code, told.complaint.endswith("(--json --rejects -)"), store.exists()) == (2, True, False)


def test_an_employer_is_found_with_reasons_and_its_standing(workstation, loaded):
    told = workstation("lookup", "Lantern Sloe Tea Rooms", "--json", *loaded, *DAY)
    answer = json.loads(told.out)
    first = answer["candidates"][0]
    assert (told.code, answer["query"], first["province"]) == (0, "Lantern Sloe Tea Rooms", "BC")
    assert first["why"]
    assert first["ineligible"]["bars_on_day"] is True
    assert 0 < first["score"] <= 1
    assert {held["kind"] for held in answer["lists"]} == {"ineligible", "opinions-positive"}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_person_reads_lists_candidates_and_reasons(workstation, loaded, language):
    told = workstation("lookup", "Lantern Sloe Tea Rooms", "--lang", language, *loaded, *DAY)
    assert told.code == 0
    assert "Lantern Sloe" in told.out
    assert "2015" in told.out
    assert "command." not in told.out


def test_no_match_is_never_read_as_clear(workstation, loaded):
    answer = json.loads(workstation("lookup", "Zyzzyva Holdings", "--json", *loaded, *DAY).out)
    assert answer["candidates"] == []
    assert "2015" in answer["warning"]


def test_no_more_candidates_are_told_than_asked_for(workstation, loaded):
    answer = json.loads(workstation("lookup", "Nanaimo Lantern Saltspray", "--limit", "1", "--json", *loaded, *DAY).out)
    assert len(answer["candidates"]) <= 1


def test_each_query_of_a_file_is_answered_on_its_line_with_its_time(workstation, loaded, tmp_path):
    lines = ["Lantern Sloe", "", '{"name": "Windlass Movers", "province": "AB"}', "O'Brien \" AND ( NEAR *"]
    (tmp_path / "queries").write_text("\n".join(lines), "utf-8")
    told = workstation("lookup", "--queries", tmp_path / "queries", *loaded, *DAY)
    answers = [json.loads(line) for line in told.out.splitlines()]
    assert [answer["query"] for answer in answers] == ["Lantern Sloe", "Windlass Movers", lines[3]]
    assert all(answer["elapsed_ms"] >= 0 for answer in answers)


def test_asking_nothing_is_refused(workstation, loaded):
    assert workstation("lookup", *loaded).complaint.endswith("(lookup)")


def test_a_query_carries_every_field():
    query = Query("Café Nord", "1 rue X", "123026635", Province.QC, "J8X")
    assert query.question() == Question("Café Nord", "123026635", "1 rue X", Province.QC, "J8X")


def test_a_file_of_queries_may_hold_names_and_json():
    told = list(queries('\ufeffCafé Nord\r\n{"bn": "123026635"}\n'.encode()))
    assert told == [Query("Café Nord"), Query(bn="123026635")]


@pytest.mark.parametrize("name", ["Café\x0bNord", "Café\u2028Nord", "Café\x1cNord"])
def test_only_line_ends_part_queries(name):
    assert list(queries(f"{name}\r\nX\n".encode())) == [Query(name), Query("X")]


@pytest.mark.parametrize("line", ['{"surprise": 1}', "{", '{"name": 1}', '{"province": "ZZ"}'])
def test_a_line_that_is_no_query_is_refused_with_its_number(line):
    with refused("usage.no-query") as error:
        list(queries(f"Café\n{line}\n".encode()))
    assert error.value.facts["where"] == "--queries:2"


def test_a_file_of_queries_in_another_encoding_is_refused():
    with refused("usage.not-utf-8"):
        list(queries("Café".encode("latin-1")))
