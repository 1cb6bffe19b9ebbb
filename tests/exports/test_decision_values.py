from datetime import date

from tests.builders import concern, full_case, ineligibility_check, opinion
from tests.exports.matters import GROUND_C, refused, scene
from workstation.domain.codes import Language, OpinionResult, Outcome, PutHow, Result
from workstation.domain.concern import Concern
from workstation.domain.decision import Decision, Ground
from workstation.domain.employer import ListEntry
from workstation.domain.offer import OpinionFindings
from workstation.exports.decision_values import DECISION_VALUES, provision_told


def told(name, item=None, language=Language.ENGLISH, **changes):
    return DECISION_VALUES[name](scene(item, case=full_case(**changes), language=language))


def test_a_letter_of_refusal_without_a_decision_to_refuse_lacks_it():
    assert told("decision_to_refuse", decision=refused()) == ""
    assert told("decision_to_refuse", decision=Decision(Outcome.ISSUE)) is None
    assert told("decision_to_approve", decision=Decision(Outcome.ISSUE)) == ""
    assert told("decision_to_approve", decision=None) is None


def test_a_ground_has_its_title_else_its_code():
    assert told("ground_title", GROUND_C) == "the employer’s ability to fulfil the offer"
    assert told("ground_title", Ground("House rule 7")) == "House rule 7"
    assert told("ground_text", Ground("House rule 7")) == ""


def test_a_ground_that_is_a_refusal_to_supply_quotes_its_provision_only():
    ground = Ground("R200(5)(c)-refusal-to-supply")
    assert str(told("ground_provision", ground)).startswith("R200(5)(c) – paragraph 200(5)(c) of")
    assert "refused to supply" in str(told("ground_text", ground))


def test_an_unknown_provision_is_quoted_as_it_is():
    assert provision_told(scene(), "House rule 7") == "House rule 7"


def test_the_factors_of_the_opinion_are_named():
    unfavourable = opinion(result=OpinionResult.NEGATIVE, findings=OpinionFindings(a=Result.NOT_MET, e=Result.NOT_MET))
    factors = told("opinion_factor", Ground("R200(1)(c)(iii)"), opinion=unfavourable)
    assert factors == (
        "the genuineness of the offer of employment, paragraph 203(1)(a) of the Regulations; "
        "the treatment of foreign workers employed earlier, paragraph 203(1)(e) of the Regulations"
    )
    assert told("opinion_factor", Ground("R179"), opinion=None) is None


def test_the_entry_of_the_list_is_told_with_its_status():
    assert told("list_entry") == "Nord Café Holdings (determined)"
    bare = ineligibility_check(entry=ListEntry("Nord Café Holdings"))
    assert told("list_entry", ineligibility_check=bare) == "Nord Café Holdings"
    assert told("list_entry", ineligibility_check=None) is None
    assert told("list_date", ineligibility_check=None) == "[not recorded: date of the list]"


def test_how_a_concern_was_put_ends_a_clause_or_says_nothing():
    assert told("concern_how", concern(how=PutHow.INTERVIEW), Language.FRENCH) == ", en entrevue"
    assert told("concern_how", concern(how=None)) == ""


def test_the_days_of_a_concern_are_told_in_full_or_marked():
    assert told("concern_put_on", Concern(put_on=date(2015, 6, 1)), Language.FRENCH) == "1er juin 2015"
    assert told("concern_deadline", Concern()) == "[not recorded: last day to reply]"
