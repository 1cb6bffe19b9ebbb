from hypothesis import given
from hypothesis import strategies as st

from workstation.exports.paginate import FOOT, TOP, paginate
from workstation.exports.sheet import Face, Line, Piece, Style

STYLE = Style(Face.REGULAR, 10, 15)
FULL = int((TOP - FOOT) // 15)


def lines_of(*kept, before=0.0):
    return [Line([Piece(str(place), 0, STYLE, 0)], 15, before, kept=one) for place, one in enumerate(kept)]


def counts(pages):
    return [len(page) for page in pages]


def test_lines_fill_a_page_before_the_next_begins():
    assert counts(paginate(lines_of(*[False] * (FULL + 3)))) == [FULL, 3]


def test_nothing_still_makes_a_page():
    assert paginate([]) == [[]]


def test_lines_kept_together_move_together():
    kept = [False] * (FULL - 1) + [False, True, True]
    assert counts(paginate(lines_of(*kept))) == [FULL - 1, 3]


def test_lines_kept_together_that_no_page_can_hold_break_where_the_page_ends():
    kept = [False] + [True] * (2 * FULL)
    assert counts(paginate(lines_of(*kept))) == [FULL, FULL, 1]


def test_space_above_is_dropped_at_the_top_of_a_page():
    pages = paginate(lines_of(*[False] * (FULL + 1), before=0.5))
    assert pages[1][0].baseline == pages[0][0].baseline


@given(st.lists(st.tuples(st.booleans(), st.floats(0, 40), st.sampled_from([10.5, 15.0, 18.0])), max_size=200))
def test_no_line_is_lost_or_leaves_the_page(shapes):
    lines = [Line([], leading, before, kept) for kept, before, leading in shapes]
    pages = paginate(lines)
    assert [placed.line for page in pages for placed in page] == lines
    for page in pages:
        baselines = [placed.baseline for placed in page]
        assert baselines == sorted(baselines, reverse=True)
        assert all(FOOT <= baseline <= TOP for baseline in baselines)
