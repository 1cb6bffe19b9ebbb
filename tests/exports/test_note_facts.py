from datetime import date
from decimal import Decimal

import pytest

from tests.builders import COOK
from tests.exports.matters import notes_matter
from workstation.domain.applicant import Applicant
from workstation.domain.codes import Language, Per, Result
from workstation.domain.offer import Wage
from workstation.exports.note_facts import Section, Teller, joined
from workstation.wording import wording


def teller(language=Language.ENGLISH):
    return Teller(notes_matter(language=language), wording(language))


@pytest.mark.parametrize(
    ("fact", "english", "french"),
    [
        (date(2015, 7, 2), "2015-07-02", "2015-07-02"),
        (True, "yes", "oui"),
        (False, "no", "non"),
        (None, "not recorded", "non consigné"),
        (Result.NOT_MET, "Not met", "Non respecté"),
        (COOK, "6322 (2011)", "6322 (2011)"),
        (Wage(Decimal("1027.5"), Per.WEEK), "$1,027.50 per week", "1\u00a0027,50\u00a0$ par semaine"),
        (Decimal("37.5"), "37.5", "37,5"),
        (("lease", "stub"), "lease, stub", "lease, stub"),
        ("as {typed}", "as {typed}", "as {typed}"),
        (20, "20", "20"),
    ],
)
def test_a_fact_is_told_as_the_language_writes_it(fact, english, french):
    assert teller().shown(fact) == english
    assert teller(Language.FRENCH).shown(fact) == french


def test_only_what_is_known_is_told():
    applicant = Applicant(family_name="Reyes", born_on=date(1985, 2, 3), address=())
    told = teller().known(applicant, "uci", "born_on", "address", "citizenship")
    assert told == "Date of birth: 1985-02-03"
    assert teller().known(None, "uci") == ""


def test_an_amount_is_told_in_dollars_and_a_number_is_not():
    assert teller().labelled("income", Decimal(70970)) == "Yearly income: $70,970.00"
    assert teller().labelled("hours_per_week", Decimal("37.5")) == "Hours per week: 37.5"


@pytest.mark.parametrize(
    ("since", "until", "told"),
    [
        (date(2015, 8, 1), date(2016, 7, 31), "2015-08-01 to 2016-07-31"),
        (date(2015, 8, 1), None, "from 2015-08-01"),
        (None, date(2016, 7, 31), "to 2016-07-31"),
        (None, None, ""),
    ],
)
def test_a_period_may_be_open(since, until, told):
    assert teller().period(since, until) == told


def test_documents_have_their_titles():
    words = wording(Language.FRENCH)
    assert (
        teller(Language.FRENCH).documents(("contract", "Lettre"))
        == f"Documents\u00a0: {words.say('document.contract')}; Lettre"
    )
    assert teller().documents(None) == ""


def test_an_officers_text_keeps_its_paragraphs():
    assert teller().telling("reasons", "One.\n\nTwo.") == "Reasons: One.\nTwo."
    assert teller().telling("reasons", " ") == ""


def test_nothing_adds_nothing():
    section = Section("TITLE")
    section.add(" ")
    section.add(joined("", "a", "", "b"), 2)
    assert section.entries == [(2, "a; b")]
