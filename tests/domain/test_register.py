from datetime import date

import msgspec
import pytest

from workstation.domain.codes import ListKind
from workstation.domain.register import (
    Candidate,
    ImportReport,
    ListFile,
    LookupAnswer,
    OpinionHistory,
    PublishedRow,
    Question,
    RegisterRow,
    Standing,
)


def test_a_file_may_carry_its_day_in_its_name_instead():
    assert ListFile(b"", ListKind.INELIGIBLE).published_on is None


def test_a_question_asks_nothing_until_something_is_filled_in():
    assert not any(msgspec.structs.astuple(Question()))


def test_a_candidate_is_on_no_list_and_without_history_until_told():
    candidate = Candidate("0" * 16, "Quill", (), "", None, 1.0, ())
    assert (candidate.ineligible, candidate.history) == (None, OpinionHistory())


@pytest.mark.parametrize("bars", [True, False, None])
def test_a_standing_says_yes_no_or_that_the_entry_does_not_say(bars):
    standing = Standing("determined", bars)
    assert msgspec.json.decode(msgspec.json.encode(standing), type=Standing) == standing
    assert standing.bars_on_day is bars


def test_a_report_is_of_a_new_list_unless_told():
    report = ImportReport(ListKind.INELIGIBLE, date(2015, 7, 10), 3, 1, 1, 1)
    assert not report.already_there
    assert report.taken + report.merged + report.rejected == report.rows


def test_an_answer_without_lists_has_no_candidates_of_its_own():
    answer = LookupAnswer("Quill", date(2015, 7, 15), (), ())
    assert (answer.candidates, answer.warning) == ((), ())


def test_the_register_keeps_everything_of_a_published_row_but_its_line():
    published = {field.name: field for field in msgspec.structs.fields(PublishedRow)}
    kept = {field.name: field for field in msgspec.structs.fields(RegisterRow)}
    assert published.keys() - kept.keys() == {"line"}
    assert kept.keys() - published.keys() == {"kind", "published_on", "year"}
    shared = published.keys() & kept.keys()
    assert [name for name in shared if published[name].default != kept[name].default] == []


def test_whether_a_bar_runs_must_be_said_because_silence_would_read_as_no():
    with pytest.raises(TypeError, match="bars_on_day"):
        Standing("determined")
