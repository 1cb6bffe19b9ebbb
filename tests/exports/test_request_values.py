from datetime import date
from decimal import Decimal

import pytest

from tests.builders import full_case, opinion
from tests.exports.matters import scene
from workstation.domain.codes import Language, Stream
from workstation.domain.documents import ChecklistRow
from workstation.domain.treatment import EarlierWorker, Terms
from workstation.exports.request_values import REQUEST_VALUES


def told(name, item=None, language=Language.ENGLISH, **changes):
    return REQUEST_VALUES[name](scene(item, case=full_case(**changes), language=language))


@pytest.mark.parametrize(
    ("received_on", "stream", "period"),
    [
        (date(2013, 12, 30), Stream.LMO_EXEMPT, "December 30, 2011 to December 29, 2013"),
        (date(2013, 12, 31), Stream.LMO_EXEMPT, "December 31, 2007 to December 30, 2013"),
        (date(2012, 2, 29), Stream.LMO_EXEMPT, "February 28, 2010 to February 28, 2012"),
        (date(2015, 6, 1), Stream.LMO_REQUIRED, "November 20, 2008 to June 1, 2015"),
        (date(3, 1, 1), Stream.LMO_EXEMPT, None),
    ],
)
def test_the_period_looked_back_on_is_the_rules_of_the_day(received_on, stream, period):
    assert told("sts_period", received_on=received_on, stream=stream, decided_on=None) == period


def test_without_the_day_of_the_request_the_period_under_an_opinion_is_unknown():
    assert told("sts_period", stream=Stream.LMO_REQUIRED, opinion=opinion(requested_on=None)) is None


def test_the_provision_is_the_officers_or_hrsdcs():
    assert str(told("sts_provision")).startswith("clause 200(1)(c)(ii.1)(B)")
    assert str(told("sts_provision", stream=Stream.LMO_REQUIRED)).startswith("paragraph 203(1)(e)")


def test_the_last_day_to_reply_is_thirty_days_after_the_letter():
    assert told("reply_by") == "August 20, 2015"


def test_the_calendars_last_day_is_the_last_day_to_reply_after_it():
    assert REQUEST_VALUES["reply_by"](scene(dated_on=date.max)) == "December 31, 9999"


def test_a_document_is_asked_for_with_its_age_and_what_does_not_count():
    assert told("document_age", ChecklistRow("bank", months=3)) == " (no more than 3 months old)"
    assert told("document_age", ChecklistRow("bank")) == ""
    assert told("document_caution", ChecklistRow("noa", not_acceptable="answer.no")) == " – No"
    assert told("document_caution", ChecklistRow("noa", not_acceptable="no.such-code")) == ""


def test_wages_are_told_by_the_hour_in_the_languages_own_marks():
    worker = EarlierWorker("A", offered=Terms(Decimal("1014.5")), provided=None)
    assert told("wage_offered", worker, Language.FRENCH) == "1\u00a0014,50\u00a0$ l’heure"
    assert told("wage_offered", worker) == "$1,014.50 an hour"
    assert told("wage_provided", worker) is None
