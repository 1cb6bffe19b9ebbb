"""Earlier workers (STS-1 to STS-4)."""

from __future__ import annotations

from datetime import date

import pytest

from tests.rules.asking import found, pack, told
from workstation.domain.codes import Result
from workstation.rules.treatment import Window, window


@pytest.mark.parametrize(
    ("received", "since"), [("2012-06-15", "2010-06-15"), ("2013-12-30", "2011-12-30"), ("2013-12-31", "2007-12-31")]
)
def test_without_an_opinion_the_years_count_back_from_receipt_to_the_day_before(received, since):
    end = date.fromordinal(date.fromisoformat(received).toordinal() - 1)

    assert window(told(received_on=received), pack()) == Window(date.fromisoformat(since), end)


def test_with_an_opinion_they_count_back_from_the_request():
    case = told(received_on="2013-03-01", stream="lmo_required", opinion={"requested_on": "2012-06-15"})

    assert window(case, pack()) == Window(date(2010, 6, 15), date(2013, 3, 1))
    assert window(case, pack(), by_hrsdc=True) == Window(date(2010, 6, 15), date(2012, 6, 15))


def test_an_opinion_on_the_file_does_not_move_the_window_of_a_case_that_needs_none():
    case = told(received_on="2013-03-01", opinion={"requested_on": "2012-06-15"})

    assert window(case, pack()) == Window(date(2011, 3, 1), date(2013, 2, 28))


def terms(wage="14.00", occupation="6322", conditions="Room"):
    return {"wage": wage, "occupation": occupation, "conditions": conditions}


def treated(received="2015-06-01", **worker):
    return told(received_on=received, sts={"workers": [worker]})


def test_the_same_terms_are_met_without_a_word_from_the_officer():
    assert found("STS-2", treated(offered=terms(), provided=terms(conditions=" room "))).result is Result.MET


@pytest.mark.parametrize(
    "provided", [terms(wage="13.99"), terms(occupation="6711"), terms(conditions="None"), {"wage": "14.00"}, {}]
)
def test_a_difference_or_a_blank_is_left_to_the_officer(provided):
    assert found("STS-2", treated(offered=terms(), provided=provided)).result is Result.INSUFFICIENT


def test_a_worker_of_whom_nothing_is_told_is_not_met():
    assert found("STS-2", treated()).result is Result.INSUFFICIENT


def test_one_harmed_worker_decides_over_others_in_order():
    workers = [{"offered": terms(), "provided": terms()}, {"detrimental": True}, {}]
    case = told(sts={"workers": workers, "omc_consulted_on": "2015-06-10", "employer_asked_on": "2015-06-10"})

    finding = found("STS-2", case)

    assert finding.result is Result.NOT_MET
    assert finding.why.facts["workers"] == 1
    assert finding.mandatory is False


def test_the_listing_is_told_from_the_day_of_the_determination():
    case = told(
        sts={"workers": [{"detrimental": True}], "omc_consulted_on": "2015-06-10", "employer_asked_on": "2015-06-10"}
    )

    listing = next(said for said in found("STS-2", case).trace if said.code == "rule.STS-4.listing")

    assert listing.facts["day"] == date(2015, 7, 15)


@pytest.mark.parametrize(("compensated", "result"), [(True, "met"), (None, "insufficient"), (False, "insufficient")])
def test_an_error_excuses_with_compensation_and_without_it_the_gates_are_asked(compensated, result):
    sts = {"workers": [{"detrimental": True}], "justification": "accounting_error"}
    case = told(sts=sts | ({} if compensated is None else {"compensated": compensated}))

    assert found("STS-2", case).result == result
