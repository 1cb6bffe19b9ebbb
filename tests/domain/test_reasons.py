from datetime import date
from decimal import Decimal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.applicant import Applicant
from workstation.domain.case import FORMAT, Case
from workstation.domain.codes import Factor, Per, Stream
from workstation.domain.employer import Address, Employer
from workstation.domain.genuineness import FactorAssessment, Genuineness, LogEntry
from workstation.domain.offer import Offer, Wage
from workstation.domain.reasons import STOCK_PHRASES, KnownFact, Measure, Weight, case_facts, weigh


def forms(day: date) -> tuple[str, ...]:
    return (day.isoformat(), f"July {day.day}, {day.year}", f"{day.day} juillet {day.year}")


CASE = Case(
    format=FORMAT,
    file_number="W301234567",
    received_on=date(2015, 6, 1),
    stream=Stream.LMO_EXEMPT,
    applicant=Applicant(family_name="Reyes", given_names="Ana"),
    employer=Employer(legal_name="9012-3456 Québec inc.", operating_name="Café Nord", address=Address(city="Gatineau")),
    offer=Offer(title="Cook", hours_per_week=Decimal(40), wage=Wage(amount=Decimal("12.00"), per=Per.HOUR)),
    genuineness=Genuineness(c=FactorAssessment(log=(LogEntry(on=date(2015, 7, 2), source="the landlord"),))),
)


def named(*titles):
    return [KnownFact(label=title, spellings=(title,)) for title in titles]


def measure(reasons: str, factor: Factor | None = Factor.C) -> Measure:
    return weigh(reasons, case_facts(CASE, factor, forms), named("Commercial lease", "T4 summary"))


def test_a_sentence_of_this_case_counts_its_names_amounts_and_documents():
    found = measure("Café Nord pays $12.00 for 40 hours, but the commercial lease ended before REYES could start.")
    assert found.facts == ("Café Nord", "40", "12.00", "Reyes")
    assert found.documents == ("Commercial lease",)
    assert found.weight is Weight.GROUNDED


def test_case_accents_and_punctuation_make_no_difference():
    assert measure("9012 3456 QUEBEC INC").facts == ("9012-3456 Québec inc.",)


def test_an_amount_counts_with_a_comma_and_without_cents():
    assert measure("12,00 $ l’heure").facts == ("12.00",)
    assert measure("paid 12 an hour").facts == ("12.00",)


def test_a_day_of_the_verification_log_counts_in_either_language():
    assert measure("Called on July 2, 2015.").facts == ("2015-07-02",)
    assert measure("Appel du 2 juillet 2015.").facts == ("2015-07-02",)


def test_the_log_of_another_factor_does_not_count():
    assert measure("Called on July 2, 2015.", Factor.A).facts == ()
    assert measure("Called on July 2, 2015.", None).facts == ()


def test_a_part_of_a_word_is_no_mention():
    assert measure("The cookery and 4012 other things").facts == ()


def test_a_document_counts_by_two_words_that_stand_together_in_its_title():
    titles = ("T2 schedule 100, balance sheet", "Sommaire T4 de la rémunération payée", "Commercial lease, or deed")
    found = weigh("Schedule 100 shows cash of $4,310, le sommaire T4 rien; a lease of the firm.", (), named(*titles))

    assert found.documents == titles[:2]


def test_small_words_side_by_side_name_no_document():
    assert weigh("the name of the firm", (), named("Name of the owner", "Letter of the bank")).documents == ()


def test_a_figure_that_the_log_found_counts_however_thousands_are_marked():
    entry = LogEntry(what="Compared", result="Payroll $38,940; 2 employees; loss 21 460 $.")
    worksheet = Genuineness(c=FactorAssessment(log=(entry,)))
    known = case_facts(msgspec.structs.replace(CASE, genuineness=worksheet), Factor.C, forms)

    assert weigh("The payroll of $38 940 is low.", known, ()).facts == ("38,940",)
    assert "2" not in [fact.label for fact in known]


def test_stock_phrases_alone_are_named_as_such():
    found = measure("I am not satisfied, based on the information provided, that the job offer is not genuine.")
    assert found.phrases == ("based on the information provided", "I am not satisfied", "the job offer is not genuine")
    assert found.weight is Weight.STOCK


def test_french_stock_phrases_are_found_with_either_apostrophe():
    assert measure("L'employeur n'a pas démontré").phrases == ("l’employeur n’a pas démontré",)


def test_one_fact_among_phrases_is_thin():
    assert measure("I am not satisfied that Café Nord is active.").weight is Weight.THIN


def test_words_that_say_nothing_of_the_case_are_thin_and_no_words_are_empty():
    assert measure("It seems odd.").weight is Weight.THIN
    assert measure("  \n ").weight is Weight.EMPTY


def test_a_document_named_twice_counts_once():
    assert weigh("lease", (), named("Lease", "Lease")).documents == ("Lease",)


def test_a_single_letter_is_no_fact():
    assert weigh("a b c", named("A"), named("B")).cited == 0


def test_every_stock_phrase_is_found_in_itself():
    assert [phrase for phrase in STOCK_PHRASES if phrase not in weigh(phrase, (), ()).phrases] == []


@given(st.text(max_size=300))
def test_no_text_can_upset_the_measure(reasons):
    found = measure(reasons)
    assert found.cited <= len(case_facts(CASE, Factor.C, forms)) + 2
    assert (found.weight is Weight.EMPTY) == (found.words == 0)


def test_a_case_of_which_nothing_is_known_has_only_the_day_it_came():
    bare = Case(format=FORMAT, file_number="W301234567", received_on=date(2015, 6, 1), stream=Stream.OPEN)
    assert [fact.label for fact in case_facts(bare, Factor.C, forms)] == ["2015-06-01"]


def test_a_name_of_one_letter_and_a_fact_already_named_are_no_facts_of_the_case():
    twice = msgspec.structs.replace(
        CASE, applicant=Applicant(family_name="Ó"), employer=Employer(legal_name="Cook", operating_name="Cook")
    )
    assert [fact.label for fact in case_facts(twice, None, forms)] == ["2015-06-01", "Cook", "40", "12.00"]


@pytest.mark.parametrize(
    ("found", "weight"),
    [
        (Measure(), Weight.EMPTY),
        (Measure(words=5), Weight.THIN),
        (Measure(words=5, phrases=("p",)), Weight.STOCK),
        (Measure(words=5, facts=("a",)), Weight.THIN),
        (Measure(words=5, documents=("d",)), Weight.THIN),
        (Measure(words=5, facts=("a",), documents=("d",)), Weight.GROUNDED),
        (Measure(words=5, facts=("a", "b"), phrases=("p",)), Weight.GROUNDED),
        (Measure(words=5, facts=("a", "b"), phrases=("p", "q")), Weight.THIN),
    ],
)
def test_reasons_are_grounded_by_two_things_of_the_case_that_outnumber_the_phrases(found, weight):
    assert found.weight is weight
