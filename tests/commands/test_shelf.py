import argparse

import pytest

from tests.refusing import refused
from workstation.commands.parser import Parser
from workstation.commands.shelf import Shelf, add_common
from workstation.domain.codes import Language
from workstation.wording import wording

ENGLISH = wording(Language.ENGLISH)


@pytest.fixture
def whole():
    return Parser(words=ENGLISH, prog="workstation")


@pytest.fixture
def shelf(whole):
    return Shelf(whole.add_subparsers(), ENGLISH)


def done(_call):
    return 0


def test_a_command_brings_its_function_and_the_common_options(whole, shelf):
    shelf.command("verify", done)
    options = whole.parse_args(["verify", "--json", "--officer", "MN042"])
    assert (options.run, options.json, options.officer) == (done, True, "MN042")


def test_the_words_of_a_group_stand_after_it(whole, shelf):
    shelf.group("case").command("list", done)
    assert whole.parse_args(["case", "list"]).run is done
    with refused("usage.missing"):
        whole.parse_args(["case"])


def test_common_options_that_are_not_given_leave_what_stood_before():
    parser = Parser(words=ENGLISH, prog="workstation")
    add_common(parser)
    assert parser.parse_args([], argparse.Namespace(store="here")).store == "here"
