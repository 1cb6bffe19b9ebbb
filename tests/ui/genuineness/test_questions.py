import pytest

from tests.screens import in_french, nameless
from workstation.ui.genuineness.questions import Questions


@pytest.fixture
def questions(qtbot):
    made = Questions()
    qtbot.addWidget(made)
    made.ask(("question.a.operating", "question.a.work_location"))
    made.show()
    return made


def test_the_questions_stand_one_below_the_other(questions):
    lines = questions.text.text().splitlines()

    assert [line[:13] for line in lines] == ["•  Does the f", "•  Is there a"]
    assert nameless(questions) == []


def test_an_officer_who_knows_them_folds_them_away_and_back(questions):
    questions.fold.click()
    assert not questions.text.isVisible()
    assert questions.fold.accessibleDescription() == "Folded"

    questions.fold.click()
    assert questions.text.isVisible()


def test_folded_questions_stay_folded_in_another_language(questions):
    questions.fold.click()

    assert "•" not in in_french(questions)
    assert "lieu" in questions.text.text()
