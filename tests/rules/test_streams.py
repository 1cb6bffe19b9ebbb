"""Which parts apply; the worked examples of streams stand in the pack."""

from __future__ import annotations

from datetime import date

import pytest

from tests.rules.asking import assessed, pack, told
from workstation.domain.codes import Stream
from workstation.rules.streams import parts_of, stream_day


@pytest.mark.parametrize(
    ("stream", "opinion", "ineligibility", "genuineness", "caregiver"),
    [
        ("lmo_required", "required", "yes", "hrsdc", False),
        ("seasonal", "required", "yes", "hrsdc", False),
        ("low_skill", "required", "yes", "hrsdc", False),
        ("low_wage", "required", "yes", "hrsdc", False),
        ("caregiver", "required", "yes", "hrsdc", True),
        ("lmo_exempt", "none", "first_step", "officer", False),
        ("open", "none", "reminder", "none", False),
        ("no_permit", "none", "reminder", "none", False),
    ],
)
def test_each_stream_has_its_parts(stream, opinion, ineligibility, genuineness, caregiver):
    parts = parts_of(told(stream=stream), pack())

    assert (parts.opinion, parts.ineligibility, parts.genuineness, parts.caregiver) == (
        opinion,
        ineligibility,
        genuineness,
        caregiver,
    )


@pytest.mark.parametrize("stream", list(Stream))
def test_every_rule_either_answers_or_says_why_not_or_cannot_arise(stream):
    answer = assessed(told(stream=stream, received_on="2014-06-19"), date(2014, 7, 1))
    quiet = {"INEL-5", "WHO-6", "ALMO-1", "ALMO-1-wage", "DUR-7", "LMO-3"}
    heard = {finding.rule for finding in answer.findings} | {aside.rule for aside in answer.not_applicable}

    assert set(pack().rules) - heard <= quiet


def test_the_request_for_an_opinion_dates_a_stream():
    assert stream_day(told(opinion={"requested_on": "2014-06-19"})) == date(2014, 6, 19)
    assert stream_day(told()) == date(2015, 6, 1)


def test_a_stream_that_was_not_open_keeps_its_nearest_parts_for_the_officer_to_see():
    assert parts_of(told(stream="low_skill"), pack()) == parts_of(told(stream="lmo_required"), pack())
