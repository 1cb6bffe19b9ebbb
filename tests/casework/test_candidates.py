from datetime import date

import pytest

from tests.published import DAY, LATER_DAY, ineligible, opinions
from workstation.casework.candidates import candidates, entry_key
from workstation.domain.codes import ListKind
from workstation.domain.finding import Statement
from workstation.domain.register import OpinionHistory, RegisterRow
from workstation.employers.match import Match

HERE, THERE = '"Perth, ON K7H 0Z9"', '"Perth, ON K7H 0Z8"'


def register_rows(listing):
    shared = [name for name in RegisterRow.__struct_fields__ if name not in ("kind", "published_on", "year")]
    own = {"kind": listing.kind, "published_on": listing.published_on, "year": listing.year}
    return [RegisterRow(**{name: getattr(row, name) for name in shared}, **own) for row in listing.taken]


def matched(*rows, score=0.9):
    why = (Statement("match.same-name"),)
    return [Match(key, text, score, why) for key, text in {row.key: row.name for row in rows}.items()]


def opinion(name, address=HERE, kind=ListKind.OPINIONS_POSITIVE, published_on=DAY):
    return register_rows(opinions(f"Ontario,{name},{address},,1", kind=kind, published_on=published_on))[0]


def entry(name, status="", day="2015-03-01", penalty=""):
    return register_rows(ineligible(f'{name},{name},"3 Lane, Perth, Ontario",9,{day},{penalty},{status}'))[0]


def codes(candidate):
    return [reason.code for reason in candidate.why]


def test_opinions_are_added_up_by_the_year_of_their_list():
    rows = [
        opinion("Quill"),
        opinion("Quill", kind=ListKind.OPINIONS_NEGATIVE),
        opinion("Quill", published_on=date(2016, 1, 1)),
    ]
    (found,) = candidates(matched(*rows), rows, DAY)
    assert found.history == OpinionHistory(2, 1, ((2015, 1, 1), (2016, 1, 0)))
    assert (found.name, found.address, found.score) == ("Quill", "Perth, ON K7H 0Z9", 0.9)


def test_an_entry_without_postal_code_is_shown_with_the_employer_of_that_name_in_that_city():
    here, listed = opinion("Quill Ltd."), entry("Quill")
    assert entry_key(here) == listed.key
    (found,) = candidates(matched(here), [here, listed], DAY)
    assert found.ineligible is not None
    assert found.ineligible.bars_on_day is True
    assert codes(found) == ["match.same-name", "lookup.joined"]


def test_an_entry_found_by_its_own_name_lends_its_score_to_the_employer_it_is_shown_with():
    here, listed = opinion("Quill Ltd."), entry("Quill")
    matches = [
        Match(here.key, here.name, 0.5, ()),
        Match(listed.key, listed.name, 1.0, (Statement("match.same-name"),)),
    ]
    (found,) = candidates(matches, [here, listed], DAY)
    assert (found.key, found.score, codes(found)) == (here.key, 1.0, ["match.same-name", "lookup.joined"])


def test_an_entry_that_may_be_either_of_two_employers_stands_by_itself():
    here, there, listed = opinion("Quill"), opinion("Quill", THERE), entry("Quill")
    found = candidates(matched(here, there), [here, there, listed], DAY)
    assert [(one.key, one.ineligible is None) for one in found] == [
        (listed.key, False),
        *[(key, True) for key in (here.key, there.key)],
    ]


def test_an_entry_of_nobody_else_stands_by_itself():
    listed = entry("Quill")
    (found,) = candidates(matched(listed), [listed], DAY)
    assert (found.name, found.address) == ("Quill", "3 Lane, Perth, Ontario")


def test_rows_that_nobody_asked_for_are_no_candidates():
    assert candidates([], [entry("Quill")], DAY) == ()


def test_a_match_that_stands_on_no_list_of_that_day_is_no_candidate():
    assert candidates(matched(opinion("Quill")), [], DAY) == ()


def test_of_several_entries_the_one_that_bars_is_shown_and_all_are_told():
    rows = [
        entry("Quill", day="2010-03-01"),
        entry("Quill", day="2015-03-01", penalty="$500"),
        entry("Quill", status="Eligible"),
    ]
    (found,) = candidates(matched(rows[0]), rows, DAY)
    assert found.ineligible is not None
    assert found.ineligible.determined_on == date(2015, 3, 1)
    assert codes(found)[1:] == ["lookup.several-entries", "lookup.penalty"]


def test_an_entry_that_does_not_say_weighs_more_than_one_that_is_excluded():
    rows = [entry("Quill", status="Eligible"), entry("Quill", status="under review")]
    (found,) = candidates(matched(rows[0]), rows, DAY)
    assert found.ineligible is not None
    assert found.ineligible.bars_on_day is None


def test_a_day_that_does_not_exist_is_shown_as_published():
    (found,) = candidates(matched(entry("Quill", day="2019-02-29")), [entry("Quill", day="2019-02-29")], DAY)
    assert found.why[-1] == Statement("lookup.day-unreadable", {"value": "2019-02-29"})


def test_a_negative_opinion_on_treatment_is_a_remark_and_no_bar():
    row = opinion("Quill")
    sts = RegisterRow(row.key, "Quill", ListKind.STS_NEGATIVE, LATER_DAY, 2015, postal_code=row.postal_code)
    (found,) = candidates(matched(row), [row, sts], DAY)
    assert found.ineligible is None
    assert found.why[-1] == Statement("lookup.sts-negative", {"list_date": LATER_DAY})


def test_the_published_field_is_the_name_and_its_parts_stand_beside_it():
    row = opinion("Quill Ltd. o/a Dapple Diner")
    (found,) = candidates([Match(row.key, "Dapple Diner", 1.0, ())], [row], DAY)
    assert (found.name, found.also) == ("Quill Ltd. o/a Dapple Diner", ("Quill Ltd.", "Dapple Diner"))


def test_the_published_name_that_matched_is_shown_where_a_list_has_two():
    (row,) = register_rows(ineligible('Dapple Diner,Quill Ltd.,"Perth, Ontario",9,2015-03-01,,'))
    (found,) = candidates([Match(row.key, "Dapple Diner", 1.0, ())], [row], DAY)
    assert (found.name, found.also) == ("Dapple Diner", ("Quill Ltd.",))


@pytest.mark.parametrize("turned", [False, True])
def test_higher_scores_come_first_and_among_equals_the_listed(turned):
    best, listed, plain = opinion("Quill"), entry("Dapple"), opinion("Saltspray")
    matches = [*matched(best, score=1.0), *matched(listed, plain, score=0.8)]
    rows = [best, listed, plain][:: -1 if turned else 1]
    assert [one.name for one in candidates(matches, rows, DAY)] == ["Quill", "Dapple", "Saltspray"]
