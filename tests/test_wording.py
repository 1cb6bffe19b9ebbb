import tomllib
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.codes import AssessedBy, HouseholdRole, Language, OfficeKind, Stream
from workstation.domain.errors import InputError
from workstation.domain.finding import Statement
from workstation.domain.money import GREATEST
from workstation.domain.office import ToleranceBase
from workstation.paths import resources
from workstation.wording import MONTHS, Sentences, Wording, wording

ENGLISH, FRENCH = wording(Language.ENGLISH), wording(Language.FRENCH)
AMOUNTS = st.decimals(-GREATEST, GREATEST, places=2)
FIXED = "\u00a0"


def one_sentence(text, language=Language.ENGLISH):
    """A wording that knows the one sentence ``a.b``."""
    return Wording(language, {"a.b": text})


# ------------------------------------------------------------------------------------------------- sentences


def test_a_sentence_is_filled_with_its_facts():
    assert one_sentence("{who} worked {months} months.").say("a.b", who="Ana", months=48) == "Ana worked 48 months."


def test_a_fact_may_bear_any_name():
    assert one_sentence("{code}, {self}").say("a.b", code="6322", self="me") == "6322, me"


@given(st.text())
def test_what_somebody_typed_is_never_read_as_a_sentence(typed):
    assert one_sentence("Not {value}.").say("a.b", value=typed) == f"Not {typed}."
    assert one_sentence("Not {value}.").say("a.b", value="{who} {0} {{") == "Not {who} {0} {{."


def test_a_code_without_a_sentence_is_shown_as_it_is():
    words = one_sentence("Yes.")
    assert words.say("a.c", who="Ana") == words.state(Statement("a.c")) == "a.c"
    assert words.code(Stream.OPEN) == "stream.open"
    assert words.complain(InputError("case.unknown", where="W301234567")) == "errors.case.unknown"


def test_the_codes_with_a_sentence_are_known_and_no_others():
    words = one_sentence("Yes.")
    assert words.codes() == {"a.b"}
    assert words.knows("a.b")
    assert not words.knows("a")


def test_both_languages_have_sentences_for_the_same_codes():
    assert ENGLISH.codes() ^ FRENCH.codes() == frozenset()
    assert ENGLISH.knows("errors.period.ends-before-start")


def test_a_language_is_read_once():
    assert wording(Language.FRENCH) is FRENCH
    assert (ENGLISH.language, FRENCH.language) == (Language.ENGLISH, Language.FRENCH)


def test_a_fault_is_told_in_one_sentence_with_its_days_in_full():
    fault = InputError("period.ends-before-start", where="to", since=date(2015, 7, 2), until=date(2015, 7, 1))
    assert ENGLISH.complain(fault) == "the end, July 1, 2015, lies before the start, July 2, 2015"
    assert FRENCH.complain(fault) == "la fin, le 1er juillet 2015, précède le début, le 2 juillet 2015"


# ----------------------------------------------------------------------------------------------------- facts


@pytest.mark.parametrize(
    ("value", "english", "french"),
    [
        (Stream.LMO_EXEMPT, "LMO-exempt, employer-specific", "Dispense d’AMT, employeur désigné"),
        (True, "Yes", "Oui"),
        (False, "No", "Non"),
        (1, "1", "1"),
        (0, "0", "0"),
        (None, "Not known", "Inconnu"),
        (date(2015, 7, 2), "July 2, 2015", "2 juillet 2015"),
        (datetime(2015, 7, 2, 23, 59, tzinfo=UTC), "July 2, 2015", "2 juillet 2015"),
        (Decimal("1234.50"), "1,234.50", f"1{FIXED}234,50"),
        ("Café {Nord}", "Café {Nord}", "Café {Nord}"),
        ((), "", ""),
        ((date(2015, 1, 1), True, ["R205(a)"]), "January 1, 2015, Yes, R205(a)", "1er janvier 2015, Oui, R205(a)"),
        (Statement("answer.unknown"), "Not known", "Inconnu"),
    ],
)
def test_a_fact_is_shown_as_its_language_writes_it(value, english, french):
    assert (ENGLISH.show(value), FRENCH.show(value)) == (english, french)


def test_a_statement_inside_a_statement_is_said_in_the_same_language():
    inner = Statement("a.b", {"day": date(2015, 7, 1), "many": Decimal("1000")})
    words = one_sentence("le {day}: {many}", Language.FRENCH)
    assert words.show((inner, inner)) == ", ".join([f"le 1er juillet 2015: 1{FIXED}000"] * 2)


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (Stream.OPEN, "stream.open"),
        (OfficeKind.PORT_OF_ENTRY, "office-kind.port_of_entry"),
        (HouseholdRole.JOINT_EMPLOYER, "household-role.joint_employer"),
        (AssessedBy.HRSDC, "assessed-by.hrsdc"),
        (ToleranceBase.REMAINING_INCOME, "tolerance-base.remaining_income"),
    ],
)
def test_a_closed_list_is_worded_in_the_table_of_its_name(value, code):
    assert Wording(Language.ENGLISH, {code: "the word"}).code(value) == "the word"
    assert ENGLISH.knows(code)


# ------------------------------------------------------------------------------------------ days and amounts


@pytest.mark.parametrize(
    ("month", "english", "french"),
    [
        (1, "January", "janvier"),
        (2, "February", "février"),
        (3, "March", "mars"),
        (4, "April", "avril"),
        (5, "May", "mai"),
        (6, "June", "juin"),
        (7, "July", "juillet"),
        (8, "August", "août"),
        (9, "September", "septembre"),
        (10, "October", "octobre"),
        (11, "November", "novembre"),
        (12, "December", "décembre"),
    ],
)
def test_every_month_has_its_name(month, english, french):
    assert ENGLISH.day(date(2015, month, 1)) == f"{english} 1, 2015"
    assert FRENCH.day(date(2015, month, 1)) == f"1er {french} 2015"


@given(st.dates())
def test_a_day_can_be_read_back_in_either_language(day):
    month, number, year = ENGLISH.day(day).replace(",", "").split()
    assert date(int(year), MONTHS[Language.ENGLISH].index(month) + 1, int(number)) == day
    number, month, year = FRENCH.day(day).split()
    assert date(int(year), MONTHS[Language.FRENCH].index(month) + 1, int(number.removesuffix("er"))) == day


@given(st.dates())
def test_only_the_first_of_a_month_is_an_ordinal_in_french(day):
    assert FRENCH.day(day).partition(" ")[0].endswith("er") is (day.day == 1)


@pytest.mark.parametrize(
    ("amount", "english", "french"),
    [
        ("0", "0", "0"),
        ("999", "999", "999"),
        ("1000000.5", "1,000,000.5", f"1{FIXED}000{FIXED}000,5"),
        ("1E+3", "1,000", f"1{FIXED}000"),
        ("-1234.50", "-1,234.50", f"-1{FIXED}234,50"),
    ],
)
def test_a_number_keeps_its_figures_and_takes_the_marks_of_its_language(amount, english, french):
    assert (ENGLISH.number(Decimal(amount)), FRENCH.number(Decimal(amount))) == (english, french)


@pytest.mark.parametrize(
    ("amount", "english", "french"),
    [
        ("1234.5", "$1,234.50", f"1{FIXED}234,50{FIXED}$"),
        ("0", "$0.00", f"0,00{FIXED}$"),
        ("-5", "-$5.00", f"-5,00{FIXED}$"),
        ("-0.001", "$0.00", f"0,00{FIXED}$"),
        ("4379.105", "$4,379.11", f"4{FIXED}379,11{FIXED}$"),
        ("4379.125", "$4,379.13", f"4{FIXED}379,13{FIXED}$"),
    ],
)
def test_dollars_are_shown_to_the_cent_with_the_sign_before_everything(amount, english, french):
    assert (ENGLISH.dollars(Decimal(amount)), FRENCH.dollars(Decimal(amount))) == (english, french)


@given(AMOUNTS)
def test_dollars_can_be_read_back_to_the_cent(amount):
    assert Decimal(ENGLISH.dollars(amount).replace("$", "").replace(",", "")) == amount
    assert Decimal(FRENCH.dollars(amount).replace(f"{FIXED}$", "").replace(FIXED, "").replace(",", ".")) == amount


@given(AMOUNTS)
def test_no_line_may_break_inside_french_dollars(amount):
    assert " " not in FRENCH.dollars(amount)
    assert FRENCH.dollars(amount).endswith(f"{FIXED}$")


# ------------------------------------------------------------------------------------------- read as needed


def whole(language):
    """Every sentence of a language as its files have it, read by the standard library at once."""
    found = {}

    def flatten(table, prefix):
        for key, value in table.items():
            if isinstance(value, dict):
                flatten(value, f"{prefix}{key}.")
            else:
                found[prefix + key] = value

    for file in (resources() / "wording" / language.value).glob("*.toml"):
        flatten(tomllib.loads(file.read_text("utf-8")), "")
    return found


@pytest.mark.parametrize("language", list(Language))
def test_reading_as_needed_finds_what_reading_everything_finds(language):
    expected = whole(language)
    one_by_one = Sentences((resources() / "wording" / language.value).glob("*.toml"))

    assert {code: one_by_one[code] for code in expected} == expected
    assert Sentences((resources() / "wording" / language.value).glob("*.toml")) == expected


def test_only_the_files_that_hold_a_table_are_read(tmp_path):
    (tmp_path / "a.toml").write_text('[first]\nsecond = "one"\n')
    (tmp_path / "b.toml").write_text("[broken\n")
    sentences = Sentences(tmp_path.glob("*.toml"))

    assert sentences["first.second"] == "one"
    assert "second" not in sentences
    with pytest.raises(tomllib.TOMLDecodeError):
        len(sentences)


def test_tables_spread_over_files_and_keys_before_the_first_table_are_found(tmp_path):
    (tmp_path / "a.toml").write_text('"top" = "t"\n[errors]\n"a.b" = "one"\n')
    (tmp_path / "b.toml").write_text('["errors"]\n"c.d" = "two"\n[rule.INEL-1]\nmet = "three"\n')
    sentences = Sentences(tmp_path.glob("*.toml"))

    assert [sentences[code] for code in ("errors.c.d", "errors.a.b", "rule.INEL-1.met", "top")] == [
        "two",
        "one",
        "three",
        "t",
    ]
    assert len(sentences) == 4


def test_a_label_is_set_apart_as_its_language_does():
    assert wording(Language.ENGLISH).labelled("Wage", "$12.00") == "Wage: $12.00"
    assert wording(Language.FRENCH).labelled("Salaire", "12,00") == "Salaire\u00a0: 12,00"
