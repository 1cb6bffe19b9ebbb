import pytest

from tests.builders import small_case
from tests.screens import in_french, nameless
from workstation.domain.codes import Language, LetterKind, Outcome
from workstation.domain.decision import Decision
from workstation.ui.decision.letter_choice import LetterChoice, kind_of


@pytest.fixture
def choice(qtbot):
    made = LetterChoice()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("outcome", "kind"),
    [
        (Outcome.REFUSE, LetterKind.REFUSAL),
        (Outcome.REFUSE_ADMIT_AS_VISITOR, LetterKind.REFUSAL),
        (Outcome.ISSUE, LetterKind.APPROVAL),
        (Outcome.APPROVE_FOR_PORT, LetterKind.APPROVAL),
        (Outcome.WITHDRAWN, None),
        (None, None),
    ],
)
def test_each_outcome_has_its_letter(outcome, kind):
    assert kind_of(small_case(decision=Decision(outcome=outcome))) is kind
    assert kind_of(small_case()) is None


def test_letter_and_language_are_chosen_apart(choice):
    choice.choose(LetterKind.REFUSAL, Language.FRENCH)
    assert (choice.kind, choice.spoken) == (LetterKind.REFUSAL, Language.FRENCH)

    choice.choose(None, Language.ENGLISH)
    choice.choose(LetterKind.FAIRNESS)
    assert (choice.kind, choice.spoken) == (LetterKind.FAIRNESS, Language.ENGLISH)


def test_only_the_officers_own_choice_is_told(choice, qtbot):
    with qtbot.assertNotEmitted(choice.changed):
        choice.choose(LetterKind.REFUSAL, Language.FRENCH)
    with qtbot.waitSignal(choice.changed):
        choice.buttons[Language.ENGLISH].click()


def test_letters_are_named_in_the_windows_language_and_not_in_the_letters(choice):
    choice.choose(LetterKind.REFUSAL, Language.ENGLISH)
    assert nameless(choice) == []
    in_french(choice)

    assert choice.box.currentText() == "Lettre de refus"
    assert choice.spoken is Language.ENGLISH
