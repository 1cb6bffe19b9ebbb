from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.parts import offer
from tests.refusing import refused
from workstation.domain.codec import encode_part
from workstation.domain.offer import (
    ANNEX_E,
    ImpOffer,
    Noc,
    Offer,
    Opinion,
    Outage,
    ProposedPermit,
    Wage,
    missing_from_offer,
)

EARLY, LATE = date(2015, 1, 1), date(2015, 1, 2)


def test_a_full_offer_misses_nothing_of_annex_e():
    assert missing_from_offer(offer()) == ()


@pytest.mark.parametrize("nothing", [None, Offer()])
def test_an_offer_of_which_nothing_is_known_misses_everything_in_order(nothing):
    assert missing_from_offer(nothing) == ANNEX_E


@pytest.mark.parametrize("blank", [None, "", "  \n\t", "\u00a0"])
def test_blanks_alone_say_nothing(blank):
    assert missing_from_offer(offer(duties=blank, skills=blank)) == ("duties", "skills")


@pytest.mark.parametrize(
    "make",
    [
        lambda: Offer(starts_on=LATE, ends_on=EARLY),
        lambda: Opinion(requested_on=LATE, issued_on=EARLY),
        lambda: Opinion(issued_on=LATE, expires_on=EARLY),
        lambda: Outage(since=LATE, until=EARLY),
        lambda: ProposedPermit(LATE, EARLY),
    ],
)
def test_nothing_ends_before_it_begins(make):
    with refused("period.ends-before-start") as caught:
        make()
    assert caught.value.facts["until"] == EARLY


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Noc, '{"edition":2012,"code":"6322"}'),
        (Noc, '{"edition":2011}'),
        (Wage, '{"amount":12.0,"per":"fortnight"}'),
        (ImpOffer, '{"fee_paid":"yes"}'),
    ],
)
def test_what_no_offer_has_is_refused(kind, text):
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(text, type=kind)


@given(st.sets(st.sampled_from(ANNEX_E)))
def test_what_is_missing_is_named_in_the_order_of_annex_e(blank):
    missing = missing_from_offer(offer(**dict.fromkeys(blank)))
    assert set(missing) == blank
    assert list(missing) == sorted(missing, key=ANNEX_E.index)


def test_annex_e_asks_for_nine_fields_and_neither_the_city_nor_the_days():
    assert ANNEX_E == (
        "title", "duties", "education", "language", "skills", "province", "hours_per_week", "wage", "benefits",
    )  # fmt: skip
    assert missing_from_offer(offer(city=None, starts_on=None, ends_on=None, noc=None, agreed_on=None)) == ()


@pytest.mark.parametrize(
    ("make", "where"),
    [
        (lambda: Offer(starts_on=LATE, ends_on=EARLY), "ends_on"),
        (lambda: Opinion(requested_on=LATE, issued_on=EARLY), "issued_on"),
        (lambda: Opinion(issued_on=LATE, expires_on=EARLY), "expires_on"),
        (lambda: Outage(since=LATE, until=EARLY), "to"),
        (lambda: ProposedPermit(LATE, EARLY), "to"),
    ],
)
def test_the_field_that_lies_too_early_is_named_as_the_document_names_it(make, where):
    with refused("period.ends-before-start") as caught:
        make()
    assert caught.value.facts["where"] == where


@pytest.mark.parametrize(
    "make",
    [
        lambda: Offer(starts_on=EARLY, ends_on=EARLY),
        lambda: Offer(ends_on=EARLY),
        lambda: Opinion(requested_on=EARLY, issued_on=EARLY, expires_on=EARLY),
        lambda: Opinion(requested_on=LATE, expires_on=EARLY),
        lambda: ProposedPermit(EARLY, EARLY),
        lambda: ProposedPermit(None, EARLY),
    ],
)
def test_a_day_may_begin_and_end_alike_and_an_unknown_end_is_no_slip(make):
    assert EARLY.isoformat() in encode_part(make())


def test_the_days_of_a_permit_and_of_an_outage_bear_the_documents_names():
    assert encode_part(ProposedPermit(EARLY, LATE)) == '{"from":"2015-01-01","to":"2015-01-02"}'
    outage = ImpOffer(outage=Outage(EARLY, LATE, proofs=()))
    assert encode_part(outage) == '{"outage":{"from":"2015-01-01","to":"2015-01-02","proofs":[]}}'


@pytest.mark.parametrize("edition", [2006, 2011, 2016])
def test_an_occupation_is_of_one_of_three_editions(edition):
    assert msgspec.json.decode(f'{{"edition":{edition},"code":"6322"}}', type=Noc) == Noc(edition, "6322")
