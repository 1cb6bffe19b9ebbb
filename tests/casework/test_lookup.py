from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.builders import an_officer
from tests.published import INELIGIBLE_HEADINGS, OPINION_HEADINGS
from tests.refusing import refused
from workstation.casework.equipment import Equipment
from workstation.casework.lookup import ListFile, Lookup, read_list
from workstation.domain.codes import CheckResult, Language, ListKind, Province
from workstation.domain.errors import RightError
from workstation.domain.officer import Role
from workstation.domain.register import Question
from workstation.paths import resources
from workstation.wording import wording

TODAY = date(2015, 7, 15)
SAMPLES = sorted((resources() / "samples").glob("*.csv"))


@pytest.fixture
def lookup(equipment):
    return Lookup(equipment)


@pytest.fixture
def loaded(lookup, officer):
    """The register with the lists that are shipped as samples."""
    for path in SAMPLES:
        kind = next(kind for kind in ListKind if path.stem.endswith(f"_{kind.value}"))
        lookup.import_list(officer, ListFile(path.read_bytes(), kind, None, path.name))
    return lookup


def ask(lookup, name="", day=TODAY, **fields):
    return lookup.search(an_officer(), Question(name=name, **fields), day)


def warned(answer):
    return [warning.code for warning in answer.warning]


def csv_file(*rows, published_on=None, source="2015-07-01.csv"):
    content = "\n".join((INELIGIBLE_HEADINGS, *rows)).encode()
    return ListFile(content, ListKind.INELIGIBLE, published_on, source)


@pytest.mark.parametrize(
    "typed",
    ["quillwort & dapple ropeworks", "Quilwort Dapple", "QUILLWORT ET DAPPLE ROPE WORKS LTEE", "Qiullwort Ropeworks"],
)
def test_a_listed_employer_is_found_however_its_name_is_typed(loaded, typed):
    first = ask(loaded, typed).candidates[0]
    assert first.name.startswith("Quillwort")
    assert first.ineligible is not None
    assert (first.ineligible.bars_on_day, first.ineligible.until) == (True, date(2016, 2, 11))


@pytest.mark.parametrize("typed", ["9999-9917 Québec inc.", "9999 9917 quebec", "99999917", "99999917 Qubec"])
def test_a_numbered_company_is_found_by_its_number_alone(loaded, typed):
    answer = ask(loaded, typed)
    assert answer.candidates[0].name.startswith("9999-9917 Québec inc.")
    assert answer.candidates[0].score >= 0.99
    assert all(other.score < 0.93 for other in answer.candidates[1:])


def test_an_employer_that_is_not_listed_is_never_called_clear(loaded):
    answer = ask(loaded, "Saltspray Conservation Studio")
    assert answer.candidates[0].ineligible is None
    assert answer.candidates[0].history.positive == 1
    assert warned(answer) == ["lookup.no-match"]
    assert answer.warning[0].facts == {"list_date": date(2015, 7, 10), "days": 5, "limit": 7}


def test_a_bar_is_answered_for_the_day_that_is_asked(loaded):
    now, lapsed = (
        ask(loaded, "Quillwort Ropeworks", day).candidates[0].ineligible for day in (TODAY, date(2016, 2, 12))
    )
    assert now is not None
    assert lapsed is not None
    assert (now.bars_on_day, lapsed.bars_on_day) == (True, False)


def test_the_list_of_the_day_answers(loaded):
    before, after = (ask(loaded, "Windlass Teasel Movers", day) for day in (date(2015, 7, 9), TODAY))
    assert before.candidates[0].ineligible is None
    assert warned(before) == ["lookup.no-match", "lookup.old-list", "lookup.later-lists"]
    assert after.candidates[0].ineligible is not None
    assert warned(after) == []


def test_who_is_asked_for_by_place_or_number_is_also_looked_for_among_entries_without_a_postal_code(loaded):
    (found,) = ask(loaded, postal_code="B0J 2C0").candidates
    assert found.ineligible is not None
    assert "lookup.joined" in [reason.code for reason in found.why]


def test_an_old_list_warns(loaded):
    assert warned(ask(loaded, "Saltspray", TODAY + timedelta(days=3))) == ["lookup.no-match", "lookup.old-list"]


def test_without_a_list_nothing_can_be_said(lookup):
    answer = ask(lookup, "Quillwort")
    assert (answer.lists, answer.candidates, warned(answer)) == ((), (), ["lookup.no-list"])


def test_an_empty_list_clears_nobody(lookup, officer):
    lookup.import_list(officer, csv_file(published_on=TODAY))
    assert warned(ask(lookup, "Quillwort")) == ["lookup.empty-list"]


def test_opinions_alone_say_nothing_of_the_standing(lookup, officer):
    content = f"{OPINION_HEADINGS}\nOntario,Quillwort,,,1\n".encode()
    lookup.import_list(officer, ListFile(content, ListKind.OPINIONS_POSITIVE, TODAY, ""))
    answer = ask(lookup, "Quillwort")
    assert len(answer.candidates) == 1
    assert warned(answer) == ["lookup.no-list"]


HOSTILE = ["", " ", "'", '"', "O'Brien", "a AND b", "NEAR(", "secret:hidden", "{n secret}: hidden", "*", "a-b", "%"]
HOSTILE += ["\x00", "🙂", "\ud800", "x" * 10_000, "Quill " * 2_000, "\u202e", "_", "'; DROP TABLE names; --", "???"]


@pytest.mark.parametrize("typed", HOSTILE, ids=range(len(HOSTILE)))
def test_any_text_may_be_asked_in_any_field(loaded, typed):
    for question in (
        Question(name=typed),
        Question("", typed, typed, None, typed),
        Question(typed, typed, typed, Province.ON, typed),
    ):
        answer = loaded.search(an_officer(), question, TODAY)
        assert all(0.45 <= found.score <= 1 for found in answer.candidates)


@pytest.mark.parametrize("nothing", ["", "???", "🙂", "\x00", "&"])
def test_a_name_that_folds_to_nothing_matches_nothing_and_says_so(loaded, nothing):
    answer = ask(loaded, nothing)
    assert answer.candidates == ()
    assert warned(answer)[0] == "lookup.nothing-to-compare"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=80), st.text(max_size=30))
def test_whatever_is_asked_is_answered_in_both_languages(loaded, name, address):
    answer = ask(loaded, name, address=address)
    for language in Language:
        words = wording(language)
        for said in (*answer.warning, *(reason for one in answer.candidates for reason in one.why)):
            assert words.knows(said.code)
            assert words.state(said)


def test_a_list_needs_its_day_from_the_officer_or_from_its_name(lookup, officer):
    assert lookup.import_list(officer, csv_file()).published_on == date(2015, 7, 1)
    with refused("list.no-day"):
        lookup.import_list(officer, csv_file(source="employers.csv"))
    with refused("list.in-the-future"):
        lookup.import_list(officer, csv_file(published_on=TODAY + timedelta(days=1)))


def test_a_list_whose_own_name_says_a_day_to_come_is_refused(lookup, officer):
    with refused("list.in-the-future"):
        lookup.import_list(officer, csv_file(source=f"{TODAY + timedelta(days=1)}.csv"))


def test_a_list_that_was_read_is_taken_by_whoever_may_load_data(lookup, officer):
    listing = read_list(csv_file(), TODAY)
    with pytest.raises(RightError):
        lookup.take(an_officer(roles=(Role.OFFICER,)), listing)
    assert lookup.take(officer, listing).published_on == date(2015, 7, 1)
    assert [held.published_on for held in lookup.lists(officer, TODAY)] == [date(2015, 7, 1)]


def test_a_list_that_is_refused_leaves_nothing_behind(lookup, officer, equipment):
    with refused("list.no-headings"):
        lookup.import_list(officer, ListFile(b"hello", ListKind.INELIGIBLE, TODAY, ""))
    assert lookup.lists(officer, TODAY) == ()
    assert not equipment.register_path.exists()


def test_lists_are_shown_with_their_age(loaded, officer):
    held = {one.kind: one.age_days for one in loaded.lists(officer, TODAY)}
    assert held[ListKind.INELIGIBLE] == 5


@pytest.mark.usefixtures("loaded")
def test_a_lost_search_index_is_made_again_by_the_next_search(equipment, clock):
    equipment.register.close()
    for left in equipment.register_path.parent.glob("*.index/*/*"):
        left.unlink()
    assert ask(Lookup(Equipment(equipment.casefile, clock)), "Quillwort Ropeworks").candidates


def test_each_verb_asks_for_its_right(lookup, case):
    auditor, reviewer = an_officer(roles=(Role.AUDITOR,)), an_officer(roles=(Role.REVIEWER,))
    nobody = an_officer(roles=())
    with pytest.raises(RightError):
        lookup.search(nobody, Question(name="Quill"), TODAY)
    with pytest.raises(RightError):
        lookup.lists(nobody, TODAY)
    with pytest.raises(RightError):
        lookup.import_list(auditor, csv_file())
    with pytest.raises(RightError):
        lookup.record_check(reviewer, case.file_number, CheckResult.NO_MATCH, None, "")
    assert lookup.search(auditor, Question(name="Quill"), TODAY).candidates == ()


def test_a_check_without_a_match_is_recorded_with_the_list_and_the_day(loaded, officer, case, equipment):
    record = loaded.record_check(officer, case.file_number, CheckResult.NO_MATCH, None, "  ")
    check = record.case.ineligibility_check
    assert (check.list_date, check.checked_on, check.result) == (date(2015, 7, 10), TODAY, CheckResult.NO_MATCH)
    assert (check.reason, check.entry) == (None, None)
    with equipment.casefile.reading() as unit:
        entry = unit.journal.of(case.file_number)[-2:]
    assert ("lookup.record_check", "ineligibility_check") in [(one.verb, one.part) for one in entry]


def test_a_check_with_a_match_keeps_the_entry_as_published(loaded, officer, case):
    found = ask(loaded, "Quillwort Ropeworks").candidates[0]
    check = loaded.record_check(
        officer, case.file_number, CheckResult.LISTED, found, "same address"
    ).case.ineligibility_check
    assert (check.entry.name, check.entry.determined_on, check.entry.status) == (found.name, date(2014, 2, 11), None)
    assert check.reason == "same address"


def test_the_status_of_an_entry_is_kept_where_the_list_has_one(lookup, officer, case):
    lookup.import_list(officer, csv_file("Quill,Quill,Perth,9,2015-03-01,$500,Eligible"))
    found = ask(lookup, "Quill").candidates[0]
    check = lookup.record_check(officer, case.file_number, CheckResult.LISTED, found, "").case.ineligibility_check
    assert check.entry.status == "Eligible"


def test_another_employer_needs_a_reason_and_the_entry_it_is_not(loaded, officer, case):
    found = ask(loaded, "Quillwort Ropeworks").candidates[0]
    with refused("lookup.reason-missing"):
        loaded.record_check(officer, case.file_number, CheckResult.ANOTHER_EMPLOYER, found, " ")
    with refused("lookup.entry-missing"):
        loaded.record_check(officer, case.file_number, CheckResult.ANOTHER_EMPLOYER, None, "other city")
    record = loaded.record_check(officer, case.file_number, CheckResult.ANOTHER_EMPLOYER, found, "other city")
    assert record.case.ineligibility_check.entry.name == found.name


def test_a_listed_result_needs_a_candidate_that_is_listed(loaded, officer, case):
    unlisted = ask(loaded, "Saltspray Conservation Studio").candidates[0]
    with refused("lookup.entry-missing"):
        loaded.record_check(officer, case.file_number, CheckResult.LISTED, unlisted, "")


def test_a_check_made_again_replaces_the_former_one(loaded, officer, case):
    loaded.record_check(officer, case.file_number, CheckResult.NO_MATCH, None, "first")
    record = loaded.record_check(officer, case.file_number, CheckResult.NO_MATCH, None, "second")
    assert record.case.ineligibility_check.reason == "second"
