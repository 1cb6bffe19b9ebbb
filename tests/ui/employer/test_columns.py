from workstation.ui.employer.columns import COLUMNS, CONTEXT
from workstation.ui.kit.table_model import Role, TableModel

MATCH, NAME, PLACE, STATUS, OPINIONS = range(5)


def model_of(*rows):
    model = TableModel(CONTEXT, COLUMNS, lambda found: found.candidate.key)
    model.show_rows(rows)
    return model


def test_the_table_of_candidates_is_a_sound_model(listed, unlisted, qtmodeltester):
    model = model_of(listed, unlisted)
    qtmodeltester.check(model)
    model.sort(MATCH)
    model.show_rows([unlisted])


def test_a_candidate_is_shown_with_its_other_names_and_its_place(listed):
    model = model_of(listed)
    shown = [model.index(0, column).data() for column in range(5)]

    assert "Nord Café Holdings Ltd." in shown[NAME]
    assert "Nord Café" in shown[NAME].partition("(")[2]
    assert shown[PLACE] == "9 Franklin Road, Inuvik"
    assert shown[STATUS] == "Listed: barred to 2017-03-01"
    assert shown[OPINIONS] == "+4  \u22121"


def test_the_score_is_told_in_words_though_it_is_painted(listed):
    model = model_of(listed)
    cell = model.index(0, MATCH)

    assert cell.data() == ""
    assert cell.data(Role.AccessibleTextRole) == "Very close"


def test_only_a_listed_name_has_a_symbol(listed, unlisted):
    model = model_of(listed, unlisted)

    assert model.index(0, STATUS).data(Role.DecorationRole) is not None
    assert model.index(1, STATUS).data(Role.DecorationRole) is None
    assert model.index(1, OPINIONS).data() == ""


def test_opinions_are_told_in_words(listed):
    model = model_of(listed)
    told = model.index(0, OPINIONS).data(Role.AccessibleTextRole)

    assert told == "4 positive and 1 negative opinions published"
