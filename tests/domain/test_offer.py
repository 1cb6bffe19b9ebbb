from datetime import date

import msgspec
import pytest

from tests.parts import offer
from tests.refusing import refused
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
