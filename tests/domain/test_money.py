import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.refusing import refused
from workstation.domain.document import AMOUNT
from workstation.domain.money import GREATEST, checked_money, parse_money

AMOUNTS = st.decimals(0, GREATEST, places=2)


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("10.25", "10.25"),
        ("10,25", "10.25"),
        ("1 234.50", "1234.50"),
        ("1\u00a0234,50 $", "1234.50"),
        ("$12", "12"),
        (".5", "0.5"),
        ("7.", "7"),
    ],
)
def test_an_amount_is_read_as_either_language_writes_it(typed, amount):
    assert parse_money(typed, "wage") == Decimal(amount)


@pytest.mark.parametrize(
    "typed",
    ["", "ten", "1,234.50", "10.255", "-1", "1e2", "1_000", "NaN", "Infinity", "٣", "$", "1000000000.01", "--5", "."],
)
def test_what_is_no_amount_in_whole_cents_is_refused(typed):
    with refused("money.not-an-amount") as caught:
        parse_money(typed, "wage")
    assert caught.value.facts["where"] == "wage"


@pytest.mark.parametrize("amount", ["-0", "-0.01", "10.500", "1E+1", "1E+2", "NaN", "sNaN", "Infinity", "1000000001"])
def test_an_amount_no_document_could_carry_is_refused(amount):
    with refused("money.not-an-amount"):
        checked_money(Decimal(amount), "wage")


@given(AMOUNTS)
def test_every_possible_amount_is_read_from_its_figures_and_kept(amount):
    assert parse_money(f"{amount:f}", "wage") == checked_money(amount, "wage") == amount


@given(st.text(max_size=20))
def test_any_text_is_an_amount_or_refused(typed):
    try:
        amount = parse_money(typed, "wage")
    except ValueError:
        return
    assert 0 <= amount <= GREATEST


@given(st.from_regex(r"\A\$?[0-9]{0,12}([.,][0-9]{0,4})?\Z") | st.text("0123456789.,$ eE+-_", max_size=12))
def test_whatever_is_read_from_typing_can_stand_in_a_case_document(typed):
    try:
        amount = parse_money(typed, "wage")
    except ValueError:
        return
    assert re.fullmatch(AMOUNT, str(amount))
    assert parse_money(str(amount), "wage") == amount
